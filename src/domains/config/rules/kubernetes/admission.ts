/** What stands guard at the API server: the security level of namespaces, and admission webhooks. */
import { POD_SECURITY } from '../../algebra/lattices.ts';
import { control } from '../../control.ts';
import { MANIFESTS } from '../../kubernetes/paths.ts';
import { atEnd } from '../../setting-paths.ts';
import { hardened, moved, ordered, present, unless } from '../../weakening.ts';

const LABEL = 'pod-security.kubernetes.io';
const namespace = (label = '') => `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    team: shop
${label === '' ? '' : `    ${LABEL}/${label}`}
`;
const webhook = (lines = '', kind = 'Validating') => `apiVersion: admissionregistration.k8s.io/v1
kind: ${kind}WebhookConfiguration
metadata: { name: policy }
webhooks:
  - name: policy.example.com
    sideEffects: None
${lines === '' ? '' : `    ${lines}`}
`;

export default [
  control({
    id: 'config/pod-security-lowered',
    class: 'permission-widening',
    title: 'pod security of a namespace lowered',
    why: 'Pods that the stricter level refuses, with host access or as root, may now run here.',
    fix: 'Keep the level; give the pod that needs more a namespace of its own.',
    dialect: 'kubernetes',
    governs: ({ keys }) => keys.at(-1) === `${LABEL}/enforce`,
    rank: ordered(POD_SECURITY),
    absent: 0,
    outcomes: {
      flip: moved('high'),
      drop: moved('high'),
      hardened: hardened('pod security of a namespace raised'),
    },
    examples: [
      { before: namespace('enforce: restricted'), after: namespace('enforce: baseline'), outcome: 'flip' },
      { before: namespace('enforce: baseline'), after: namespace(), outcome: 'drop' },
      { before: namespace('enforce: baseline'), after: namespace('enforce: restricted'), outcome: 'hardened' },
      { before: namespace('enforce: restricted'), after: namespace('enforce: "restricted"'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/pod-security-unwatched',
    class: 'observability',
    title: 'pod security of a namespace no longer reported',
    why: 'Pods below that level run without a warning or an audit entry.',
    fix: 'Keep the label, which stops nothing and tells much.',
    dialect: 'kubernetes',
    governs: ({ keys }) => [`${LABEL}/audit`, `${LABEL}/warn`].includes(keys.at(-1) ?? ''),
    rank: ordered(POD_SECURITY),
    absent: 0,
    outcomes: { flip: moved('low'), drop: moved('low'), hardened: hardened('pod security now reported') },
    examples: [
      { before: namespace('audit: restricted'), after: namespace('audit: privileged'), outcome: 'flip' },
      { before: namespace('warn: restricted'), after: namespace(), outcome: 'drop' },
      { before: namespace(), after: namespace('warn: restricted'), outcome: 'hardened' },
      { before: namespace(), after: namespace('warn: privileged'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/webhook-failure-policy',
    class: 'permission-widening',
    title: 'webhook may be passed by',
    why: 'When the webhook is down, or is brought down, objects pass unchecked.',
    fix: 'Keep `failurePolicy: Fail` for a webhook that protects; narrow what it selects where it must not block.',
    dialect: MANIFESTS,
    governs: atEnd('webhooks', 'failurePolicy'),
    rank: unless('Ignore'),
    absent: 1,
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      born: { ...moved('low'), title: 'new webhook may be passed by' },
      template: moved('medium'),
      hardened: {
        ...moved('medium'),
        class: 'availability',
        title: 'webhook now stops what it cannot check',
        why: 'While the webhook is down, every object it selects is refused: rollouts and node repair can stand still.',
        fix: 'Run it with several replicas, and leave its own namespace and `kube-system` out of what it selects.',
      },
    },
    examples: [
      { before: webhook('failurePolicy: Fail'), after: webhook('failurePolicy: Ignore'), outcome: 'flip' },
      { before: webhook(), after: webhook('failurePolicy: Ignore', 'Validating'), outcome: 'open' },
      { before: '', after: webhook('failurePolicy: Ignore'), outcome: 'born' },
      {
        before: webhook('failurePolicy: Fail'),
        after: webhook('failurePolicy: {{ .Values.policy }}'),
        outcome: 'template',
      },
      { before: webhook('failurePolicy: Ignore'), after: webhook('failurePolicy: Fail'), outcome: 'hardened' },
      { before: webhook(), after: webhook('failurePolicy: Fail'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/webhook-excludes-more',
    class: 'permission-widening',
    title: 'webhook sees fewer objects',
    why: 'Objects that its selector leaves out pass unchecked, and whoever may set their labels can choose so.',
    fix: 'Select by a label that only administrators may set.',
    dialect: MANIFESTS,
    governs: ({ keys }) =>
      keys.at(-2) === 'webhooks' &&
      ['namespaceSelector', 'objectSelector', 'matchConditions'].includes(keys.at(-1) ?? ''),
    rank: (node) => (present(node) === undefined ? undefined : 0),
    absent: 1,
    outcomes: {
      open: { risk: 'medium', message: (c) => `\`${c.name}\` is new and leaves objects out.` },
      hardened: {
        ...hardened('webhook sees more objects'),
        message: (c) => `\`${c.name}\` was removed: the webhook now sees every object.`,
      },
    },
    examples: [
      { before: webhook(), after: webhook('objectSelector: { matchLabels: { check: "yes" } }'), outcome: 'open' },
      { before: webhook('objectSelector: { matchLabels: { check: "yes" } }'), after: webhook(), outcome: 'hardened' },
      { before: '', after: webhook('objectSelector: { matchLabels: { check: "yes" } }'), outcome: 'none' },
      { before: webhook(), after: webhook('objectSelector: {}'), outcome: 'none' },
    ],
  }),
];
