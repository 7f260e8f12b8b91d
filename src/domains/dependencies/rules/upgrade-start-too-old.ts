import { dependenciesRule } from '../changes.ts';
import { IMAGE_KINDS, about, hazardOf, preparation, stepWords } from '../upgrade-paths/hazards.ts';

/** Sources: the rows of `upgrade-paths/`, each with its maker's document. */
export default dependenciesRule({
  id: 'dependencies/upgrade-start-too-old',
  on: IMAGE_KINDS,
  class: 'upgrade-path',
  title: 'Upgrade starts too low',
  why: about(
    'start-too-old',
    ({ least, path, toLine }) =>
      `${path.product} ${toLine} is entered from ${least} or later: older data or members keep it from starting.`,
  ),
  fix: about(
    'start-too-old',
    (hazard) => `Go to ${hazard.least} or later first, then to ${hazard.toLine}.${preparation(hazard)}`,
  ),
  outcomes: {
    'too-old': {
      risk: 'high',
      message: about('start-too-old', (hazard, change) => `${stepWords(hazard, change)}, from below ${hazard.least}.`),
    },
  },
  examples: [
    {
      path: 'compose.yaml',
      before: 'services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.5.9\n',
      after: 'services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.6.1\n',
      outcome: 'too-old',
    },
    { path: 'Dockerfile', before: 'FROM rabbitmq:3.11.5\n', after: 'FROM rabbitmq:3.12.2\n', outcome: 'too-old' },
    { path: 'Dockerfile', before: 'FROM rabbitmq:3.11.18\n', after: 'FROM rabbitmq:3.12.2\n', outcome: 'none' },
  ],
  classify: (change) => (hazardOf(change, 'start-too-old') ? 'too-old' : undefined),
});
