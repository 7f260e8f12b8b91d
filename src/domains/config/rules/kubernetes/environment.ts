/** Variables of containers that the API takes, or refuses. */
import { isSecretKey } from '../../../../core/secrets.ts';
import { control } from '../../control.ts';
import { container } from '../../kubernetes/examples.ts';
import { inContainer } from '../../kubernetes/paths.ts';
import { at, isDynamic, textAt, type ConfigNode } from '../../tree.ts';
import { moved } from '../../weakening.ts';

const variable = (value: string): string => container(`env:\n  - { name: PORT, value: ${value} }`);

const referred = (name: string): string =>
  container(`env:\n  - { name: ${name}, valueFrom: { secretKeyRef: { name: db, key: it } } }`);
const isLiteral = (node: ConfigNode | undefined): boolean =>
  node?.kind === 'scalar' && node.text !== '' && !isDynamic(node);

export default [
  control({
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
    tell: (node) => (node.kind === 'scalar' ? (typeof node.value === 'string' ? `"${node.text}"` : node.text) : ''),
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
  }),
  control({
    id: 'config/variable-inlined',
    class: 'secret',
    title: 'value in place of a reference to a secret',
    why: 'What was kept in a Secret now stands in the file, its history and the object, for all who may read them.',
    fix: 'Put the reference back, and change the value wherever it was in use.',
    equivalents: ['checkov:CKV_K8S_35', 'kube-linter:env-var-secret'],
    dialect: 'kubernetes',
    governs: (setting) =>
      inContainer('env', 'valueFrom')(setting) && !isSecretKey(textAt(setting.ownerAfter, 'name') ?? ''),
    rank: (node, { ownerAfter }) =>
      at(node, 'secretKeyRef') !== undefined && isLiteral(at(ownerAfter, 'value')) ? 1 : undefined,
    absent: 0,
    outcomes: { drop: { risk: 'high', message: () => 'The variable was taken from a Secret and is now written out.' } },
    refine: ({ transition }) => (transition === 'drop' ? 'drop' : undefined),
    examples: [
      { before: referred('DATABASE'), after: container('env:\n  - { name: DATABASE, value: shop }'), outcome: 'drop' },
      {
        before: referred('DATABASE'),
        after: container('env:\n  - { name: DATABASE, value: "{{ .Values.db }}" }'),
        outcome: 'none',
      },
      { before: referred('DATABASE'), after: container(), outcome: 'none' },
    ],
  }),
];
