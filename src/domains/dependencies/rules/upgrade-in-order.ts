import { dependenciesRule } from '../changes.ts';
import { IMAGE_KINDS, about, hazardOf, stepWords } from '../upgrade-paths/hazards.ts';

/** Sources: the rows of `upgrade-paths/`, each with its maker's document. */
export default dependenciesRule({
  id: 'dependencies/upgrade-in-order',
  on: IMAGE_KINDS,
  class: 'upgrade-path',
  title: 'Upgrade of what keeps state',
  why: 'The step is a supported one, but the data on disk moves with it and may not come back.',
  fix: about('in-order', ({ path }) => `Check before each step: ${path.checklist}.`),
  outcomes: {
    supported: {
      risk: 'low',
      message: about('in-order', (hazard, change) => `${stepWords(hazard, change)}, the next release line.`),
    },
  },
  examples: [
    {
      path: 'compose.yaml',
      before: 'services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.5.32\n',
      after: 'services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.6.1\n',
      outcome: 'supported',
    },
    { path: 'Dockerfile', before: 'FROM mongo:6.0.1\n', after: 'FROM mongo:7.0.2\n', outcome: 'supported' },
    { path: 'Dockerfile', before: 'FROM mongo:7.0.1\n', after: 'FROM mongo:7.0.2\n', outcome: 'none' },
  ],
  classify: (change) => (hazardOf(change, 'in-order') ? 'supported' : undefined),
});
