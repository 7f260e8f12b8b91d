import { dependenciesRule } from '../changes.ts';
import { IMAGE_KINDS, about, hazardOf, stepWords } from '../upgrade-paths/hazards.ts';

/** Sources: the rows of `upgrade-paths/`, each with its maker's document. */
export default dependenciesRule({
  id: 'dependencies/upgrade-turning-point',
  on: IMAGE_KINDS,
  class: 'upgrade-path',
  title: 'A new image is not enough',
  why: about('turn', ({ turn }) => turn.why),
  fix: about('turn', ({ turn }) => turn.fix),
  outcomes: {
    converts: { risk: 'high', message: about('turn', (hazard, change) => `${stepWords(hazard, change)}.`) },
  },
  examples: [
    { path: 'Dockerfile', before: 'FROM postgres:15.4\n', after: 'FROM postgres:16.1\n', outcome: 'converts' },
    { path: 'Dockerfile', before: 'FROM postgres:17\n', after: 'FROM postgres:18\n', outcome: 'converts' },
    {
      path: 'Dockerfile',
      before: 'FROM apache/kafka:3.9.0\n',
      after: 'FROM apache/kafka:4.0.0\n',
      outcome: 'converts',
    },
    { path: 'Dockerfile', before: 'FROM postgres:16.1\n', after: 'FROM postgres:16.4\n', outcome: 'none' },
  ],
  classify: (change) => (hazardOf(change, 'turn') ? 'converts' : undefined),
});
