/** Which requests admission webhooks are asked about. Source: kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers. */
import { control } from '../../control.ts';
import { MANIFESTS } from '../../kubernetes/paths.ts';
import { coversRequests, ruleOf } from '../../kubernetes/webhook-rules.ts';
import type { Setting } from '../../setting.ts';
import { atEnd, either, endsWith } from '../../setting-paths.ts';
import { at, entriesOf, itemsAt, textAt, type ConfigNode } from '../../tree.ts';
import { hardened, moved, present, unless, weakWhenSet } from '../../weakening.ts';

const webhook = (lines = '', kind = 'Validating') => `apiVersion: admissionregistration.k8s.io/v1
kind: ${kind}WebhookConfiguration
metadata: { name: policy }
webhooks:
  - name: policy.example.com
    sideEffects: None
${lines === '' ? '' : `    ${lines}`}
`;

const asked = (...operations: readonly string[]): string =>
  webhook(
    `rules: [${operations.map((each) => `{ apiGroups: [apps], resources: [deployments], operations: ${each} }`).join(', ')}]`,
  );

const listed = (operations: string): string =>
  webhook(`rules:\n      - apiGroups: [apps]\n        resources: [deployments]\n        operations:\n${operations}`);

const SELECTIONS = ['namespaceSelector', 'objectSelector', 'matchConditions'];
const isSelection = ({ keys, path, ownerBefore, ownerAfter }: Setting): boolean =>
  (keys.at(-2) === 'webhooks' && SELECTIONS.includes(keys.at(-1) ?? '') && path.at(-1)?.kind === 'key') ||
  (keys.at(-4) === 'webhooks' &&
    keys.at(-2) === 'matchLabels' &&
    ownerBefore !== undefined &&
    ownerAfter !== undefined);

/** More conditions leave more objects out; none leaves out nothing. A text where the API takes none is filled in later. */
const WIDE = 0;
const selects = (node: ConfigNode, { keys }: Setting): number | undefined =>
  node.kind === 'scalar'
    ? SELECTIONS.includes(keys.at(-1) ?? '')
      ? undefined
      : -1
    : present(node) === undefined
      ? undefined
      : -(node.kind === 'list' ? node.items.length : conditionsOf(node));
const conditionsOf = (selector: ConfigNode): number =>
  entriesOf(at(selector, 'matchLabels')).length + itemsAt(selector, 'matchExpressions').length;

/** Nothing said was `Ignore` until the API was `v1`. */
const byDefault = ({ document }: Setting): number =>
  Number(textAt(document.before?.root, 'apiVersion')?.endsWith('/v1beta1') !== true);

export default [
  control({
    id: 'config/webhook-failure-policy',
    class: 'permission-widening',
    title: 'webhook may be passed by',
    why: 'When the webhook is down, or is brought down, objects pass unchecked.',
    fix: 'Keep `failurePolicy: Fail` for a webhook that protects; narrow what it selects where it must not block.',
    dialect: MANIFESTS,
    governs: atEnd('webhooks', 'failurePolicy'),
    rank: unless('Ignore'),
    absent: byDefault,
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
      { before: webhook().replace('/v1', '/v1beta1'), after: webhook('failurePolicy: Ignore'), outcome: 'none' },
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
    governs: (setting) => isSelection(setting) && setting.owner === 'kept',
    rank: selects,
    absent: WIDE,
    outcomes: {
      open: { risk: 'medium', message: (c) => `\`${c.name}\` is new and leaves objects out.` },
      hardened: {
        ...hardened('webhook sees more objects'),
        message: (c) => `\`${c.name}\` leaves fewer objects out.`,
      },
    },
    examples: [
      { before: webhook(), after: webhook('objectSelector: { matchLabels: { check: "yes" } }'), outcome: 'open' },
      {
        before: webhook('objectSelector: { matchLabels: { check: "yes" } }'),
        after: webhook('objectSelector: { matchLabels: { check: "yes", team: a } }'),
        outcome: 'open',
      },
      { before: webhook('objectSelector: { matchLabels: { check: "yes" } }'), after: webhook(), outcome: 'hardened' },
      { before: '', after: webhook('objectSelector: { matchLabels: { check: "yes" } }'), outcome: 'none' },
      { before: webhook(), after: webhook('objectSelector: {}'), outcome: 'none' },
      { before: webhook(), after: webhook('matchConditions: MATCH_CONDITIONS'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/webhook-rules-narrowed',
    class: 'permission-widening',
    title: 'webhook asked about fewer requests',
    why: 'Requests that its rules no longer name pass unchecked.',
    fix: 'Keep the rule for as long as such objects may be created.',
    dialect: MANIFESTS,
    governs: either(
      ({ keys, path, ownerAfter }) =>
        path.at(-1)?.kind === 'item' && endsWith(keys, ['webhooks', 'rules']) && ownerAfter !== undefined,
      ...['apiGroups', 'operations', 'resources'].map((name) => atEnd('webhooks', 'rules', name)),
    ),
    rank: coversRequests,
    cause: ruleOf,
    outcomes: {
      flip: moved('medium'),
      drop: { risk: 'medium', message: () => 'A rule of the webhook was removed.' },
      hardened: hardened('webhook asked about more requests'),
    },
    examples: [
      { before: asked('[CREATE, UPDATE]'), after: asked('[CREATE]'), outcome: 'flip' },
      { before: asked("['*']"), after: asked('[CREATE]'), outcome: 'flip' },
      {
        before: asked('[CREATE]').replace('apiGroups: [apps]', 'apiGroups: [""]'),
        after: asked('[CREATE]'),
        outcome: 'none',
      },
      {
        before: asked('[CREATE]').replace('apiGroups: [apps]', 'apiGroups: [apps, extensions]'),
        after: asked('[CREATE]'),
        outcome: 'flip',
      },
      {
        before: asked('[CREATE]').replace('apiGroups: [apps]', "apiGroups: ['*']"),
        after: asked('[CREATE]'),
        outcome: 'flip',
      },
      {
        before: asked('[CREATE]').replace('apiGroups: [apps]', "apiGroups: ['*']").replace('deployments', 'shops'),
        after: asked('[CREATE]')
          .replace('apiGroups: [apps]', 'apiGroups: [acme.example]')
          .replace('deployments', 'shops'),
        outcome: 'none',
      },
      { before: asked('[CREATE]', '[UPDATE]'), after: asked('[CREATE]'), outcome: 'drop' },
      { before: asked('[CREATE]'), after: asked('[CREATE, UPDATE]'), outcome: 'hardened' },
      { before: asked('[CREATE, UPDATE]'), after: asked('[UPDATE, CREATE]'), outcome: 'none' },
      { before: asked('[CREATE]').replace('deployments', 'deployment'), after: asked('[CREATE]'), outcome: 'none' },
      { before: asked('[CREATE]'), after: asked("['{{ .operation }}']"), outcome: 'none' },
      {
        path: 'charts/a/templates/webhook.yaml',
        before: listed('          - CREATE'),
        after: listed('          {{- toYaml .Values.operations | nindent 10 }}'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/webhook-exact-match',
    class: 'permission-widening',
    title: 'webhook asked about one version only',
    why: 'The same object sent in another version of its API passes unchecked.',
    fix: 'Keep `matchPolicy: Equivalent`.',
    dialect: MANIFESTS,
    governs: atEnd('webhooks', 'matchPolicy'),
    rank: unless('Exact'),
    ...weakWhenSet({
      risk: 'medium',
      praise: 'webhook asked about every version',
      weak: 'matchPolicy: Exact',
      safe: 'matchPolicy: Equivalent',
      file: webhook,
    }),
  }),
  control({
    id: 'config/webhook-timeout-raised',
    class: 'availability',
    title: 'webhook may hold requests longer',
    why: 'While the webhook is slow, every request it is asked about waits that long.',
    fix: 'Keep the timeout at a few seconds.',
    dialect: MANIFESTS,
    governs: atEnd('webhooks', 'timeoutSeconds'),
    rank: (node) => (node.kind === 'scalar' && /^\d{1,3}$/.test(node.text) ? 100 - Number(node.text) : undefined),
    outcomes: { flip: moved('low'), hardened: hardened('webhook holds requests less long') },
    examples: [
      { before: webhook('timeoutSeconds: 5'), after: webhook('timeoutSeconds: 30'), outcome: 'flip' },
      { before: webhook('timeoutSeconds: 30'), after: webhook('timeoutSeconds: 5'), outcome: 'hardened' },
      { before: webhook(), after: webhook('timeoutSeconds: 10'), outcome: 'none' },
    ],
  }),
];
