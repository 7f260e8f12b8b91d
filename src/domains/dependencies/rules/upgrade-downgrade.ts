import { dependenciesRule } from '../changes.ts';
import { IMAGE_KINDS, about, hazardOf, stepWords } from '../upgrade-paths/hazards.ts';

const message = about('downgrade', (hazard, change) => `${stepWords(hazard, change)}, back over a release line.`);

/** Sources: the rows of `upgrade-paths/`, each with its maker's document. */
export default dependenciesRule({
  id: 'dependencies/upgrade-downgrade',
  on: IMAGE_KINDS,
  class: 'upgrade-path',
  title: 'Older release on newer data',
  why: about(
    'downgrade',
    ({ path, fromLine, toLine }) =>
      `${path.product} ${toLine} does not open what ${fromLine} has written, so it fails to start or loses data.`,
  ),
  fix: 'Restore a backup made by the older release into a new volume, or stay on the newer one.',
  outcomes: {
    refused: { risk: 'high', message },
    prepared: {
      risk: 'medium',
      message,
      title: 'Back by one minor',
      why: about(
        'downgrade',
        ({ path }) =>
          `${path.product} can go back one minor only after every member was told to, and a member that was not refuses to start.`,
      ),
      fix: about(
        'downgrade',
        ({ toLine, least }) =>
          `Save a snapshot, announce the downgrade to ${least ?? toLine} to the cluster, then change one member at a time.`,
      ),
    },
  },
  examples: [
    { path: 'Dockerfile', before: 'FROM redis:7.4.1\n', after: 'FROM redis:7.2.5\n', outcome: 'refused' },
    {
      path: 'compose.yaml',
      before: 'services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.6.1\n',
      after: 'services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.5.32\n',
      outcome: 'prepared',
    },
    { path: 'Dockerfile', before: 'FROM redis:7.2.5\n', after: 'FROM redis:7.2.4\n', outcome: 'none' },
  ],
  classify(change) {
    const hazard = hazardOf(change, 'downgrade');
    return hazard && (hazard.possible ? 'prepared' : 'refused');
  },
});
