/** Variables of containers that the API takes, or refuses. */
import { control } from '../../control.ts';
import { container } from '../../kubernetes/examples.ts';
import { inContainer } from '../../kubernetes/paths.ts';
import { moved } from '../../weakening.ts';

const variable = (value: string): string => container(`env:\n  - { name: PORT, value: ${value} }`);

export default control({
  id: 'config/variable-not-text',
  class: 'compatibility',
  title: 'variable is no text',
  why: 'The API takes texts only and refuses the whole object.',
  fix: 'Put the value in quotes.',
  dialect: 'kubernetes',
  governs: inContainer('env', 'value'),
  rank: (node) =>
    node.kind === 'scalar' ? Number(typeof node.value !== 'number' && typeof node.value !== 'boolean') : 0,
  absent: 1,
  outcomes: { flip: moved('high'), open: moved('high'), born: moved('high') },
  examples: [
    { before: variable('"8080"'), after: variable('8080'), outcome: 'flip' },
    { before: container(), after: variable('8080'), outcome: 'born' },
    {
      before: container('env:\n  - name: PORT'),
      after: container('env:\n  - name: PORT\n    value: true'),
      outcome: 'open',
    },
    { before: variable('"8080"'), after: variable('"8081"'), outcome: 'none' },
    { before: variable('8080'), after: variable('"8080"'), outcome: 'none' },
    { before: variable('"8080"'), after: variable('"{{ .Values.port }}"'), outcome: 'none' },
  ],
});
