/** Fields the API refuses to change. Source: kubernetes.io, the validation of updates of each kind. */
import { control } from '../../control.ts';
import type { ConfigDocument } from '../../documents.ts';
import { isEffective } from '../../effective.ts';
import { object } from '../../kubernetes/examples.ts';
import { signature } from '../../likeness.ts';
import { isPatch, kindOf, nameOf } from '../../kubernetes/objects.ts';
import { sameText } from '../../kubernetes/references.ts';
import type { Setting } from '../../setting.ts';
import { at, entriesOf, isDynamic, textsOf, type ConfigNode } from '../../tree.ts';
import { defaultOf } from '../../template-defaults.ts';
import { moved, untouched } from '../../weakening.ts';

/** What of `spec` a StatefulSet may not change, but for its selector, which is read as a whole. */
const FIXED_OF_SET = ['podManagementPolicy', 'serviceName', 'volumeClaimTemplates'];
/** Claims that go as a whole are lost data, and a rule of their own. */
const isClaims = (keys: readonly string[]): boolean => keys.length === 2 && keys[1] === 'volumeClaimTemplates';
/** What the API fills in itself where a claim leaves it out, and one of several branches of a template: neither is a change. */
const isNoChange = (keys: readonly string[]): boolean =>
  (keys.length === 3 && ['apiVersion', 'kind', 'status'].includes(keys[2] ?? '')) ||
  keys.some((key) => / \(\d+\)$/.test(key));
const CLAIM = ['accessModes', 'storageClassName', 'volumeMode', 'volumeName', 'selector', 'dataSource'];

const inSpec = (keys: readonly string[], ...names: readonly string[]): boolean =>
  keys[0] === 'spec' && names.includes(keys[1] ?? '');

/** Where each kind is fixed, by the keys of a setting. */
const FIXED: ReadonlyMap<string, (keys: readonly string[]) => boolean> = new Map([
  ['StatefulSet', (keys) => inSpec(keys, ...FIXED_OF_SET) && !isClaims(keys) && !isNoChange(keys)],
  ['PersistentVolumeClaim', (keys) => inSpec(keys, ...CLAIM)],
  ['StorageClass', (keys) => ['provisioner', 'parameters', 'volumeBindingMode'].includes(keys[0] ?? '')],
  ['Service', (keys) => inSpec(keys, 'clusterIP')],
]);

/** What the API fills in where nobody sets it: written out, it is the same. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['podManagementPolicy', 'OrderedReady'],
  ['volumeBindingMode', 'Immediate'],
  ['volumeMode', 'Filesystem'],
]);

const isDefault = (node: ConfigNode, { keys, before, after }: Setting): boolean =>
  (before === undefined || after === undefined) &&
  node.kind === 'scalar' &&
  DEFAULTS.get(keys.at(-1) ?? '') === node.text;

/** Whether a template says what stood there, where nobody sets anything else. */
function isLeftAlike({ before, after }: Setting): boolean {
  const [old, now] = [before, after].map((node) => textsOf(node).map((text) => defaultOf(text) ?? text));
  return old !== undefined && now !== undefined && old.length > 0 && old.join('\n') === now.join('\n');
}

/** A list or map that stands otherwise in its template, and says the same. */
const isSame = ({ before, after }: Setting): boolean =>
  before !== undefined && after !== undefined && signature(before) === signature(after);

const isSelector = (setting: Setting): boolean =>
  isEffective('selector')(setting) && kindOf(setting.document.after) !== 'Service';

/** Whether the API never took an object, for its pods have another value of a label that it selects them by. */
const isRefused = ({ root }: ConfigDocument): boolean =>
  entriesOf(at(root, 'spec', 'selector', 'matchLabels')).some(([name, value]) => {
    const own = at(root, 'spec', 'template', 'metadata', 'labels', name);
    return own !== undefined && !isDynamic(own) && !isDynamic(value) && signature(own) !== signature(value);
  });

/** Only where the object stays the same: under another name or kind it is a new one. */
function isFixed(setting: Setting): boolean {
  const { document, keys } = setting;
  const { before, after } = document;
  // What a patch says now, the object it patches may have said before.
  if (before === undefined || after === undefined || isPatch(document)) return false;
  if (nameOf(before) !== nameOf(after)) return false;
  if (isSelector(setting)) return kindOf(before) === kindOf(after) && !isRefused(before);
  return kindOf(before) === kindOf(after) && (FIXED.get(kindOf(after))?.(keys) ?? false);
}

/** What a driver is given changes together, in each class that names it, and so do what sets claim and one label of several. */
function causeOf(setting: Setting): string | undefined {
  const { keys, before, after } = setting;
  if (isSelector(setting)) {
    const [old, now] = [before, after].map((node) => textsOf(node)[0]?.split(', ') ?? []);
    const [names, others] = [old, now].map((labels) => labels?.map(nameOfLabel));
    // Objects that are labelled by other names are labelled anew together, whatever of it is each one's own.
    if (without(names, others).length + without(others, names).length > 0) return 'names of labels';
    return `selector ${without(old, now).join()}->${without(now, old).join()}`;
  }
  if (['parameters', 'provisioner'].includes(keys[0] ?? '')) return 'storage classes';
  return keys[1] === 'volumeClaimTemplates' ? 'claims of sets' : undefined;
}

const nameOfLabel = (label: string): string => label.replace(/=.*/, '');

const without = (labels: readonly string[] = [], others: readonly string[] = []): readonly string[] =>
  labels.filter((label) => !others.includes(label));

const deployment = object('apps/v1', 'Deployment');
const set = object('apps/v1', 'StatefulSet');
const claim = object('v1', 'PersistentVolumeClaim');

export default control({
  id: 'config/immutable-field',
  class: 'compatibility',
  title: 'fixed field changed',
  why: 'The API refuses to change this field of an object that exists: the update fails.',
  fix: 'Create an object under another name, move over, and delete this one.',
  dialect: 'kubernetes',
  governs: isFixed,
  // Null is the same as not set.
  rank: (node, setting) => {
    if (node.kind === 'scalar' && node.value === null) return undefined;
    if (isDefault(node, setting) || isLeftAlike(setting) || isSame(setting)) return undefined;
    return isSelector(setting) ? sameText(node, setting) : untouched(node, setting);
  },
  cause: causeOf,
  outcomes: { flip: moved('high'), drop: moved('high'), open: moved('high') },
  examples: [
    {
      before: deployment('selector: { matchLabels: { app: web } }'),
      after: deployment('selector: { matchLabels: { app: shop } }'),
      outcome: 'flip',
    },
    {
      before: deployment('selector: { matchLabels: { app: db } }\ntemplate: { metadata: { labels: { app: web } } }'),
      after: deployment('selector: { matchLabels: { app: web } }\ntemplate: { metadata: { labels: { app: web } } }'),
      outcome: 'none',
    },
    { before: set('serviceName: web'), after: set('serviceName: shop'), outcome: 'flip' },
    {
      before: deployment('selector: { matchLabels: { app: web, tier: a } }'),
      after: deployment('selector: { matchLabels: { app: web } }'),
      outcome: 'flip',
    },
    { before: claim('storageClassName: fast'), after: claim(), outcome: 'drop' },
    { before: claim(), after: claim('storageClassName: fast'), outcome: 'open' },
    { before: claim(), after: claim('storageClassName: null'), outcome: 'none' },
    { before: claim(), after: claim('volumeMode: Filesystem'), outcome: 'none' },
    {
      path: 'charts/web/templates/claim.yaml',
      before: claim('accessModes:\n    - ReadWriteMany'),
      after: claim('accessModes:\n    - {{ .Values.mode | default "ReadWriteMany" }}'),
      outcome: 'none',
    },
    { before: claim('volumeMode: Filesystem'), after: claim('volumeMode: Block'), outcome: 'flip' },
    { before: claim(), after: claim('volumeMode: Block'), outcome: 'open' },
    {
      before: set('volumeClaimTemplates: [{ metadata: { name: data } }]'),
      after: set('volumeClaimTemplates: [{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data } }]'),
      outcome: 'none',
    },
    {
      path: 'charts/web/templates/set.yaml',
      before: set('{{- if .Values.on }}\nreplicas: 3\n{{- end }}'),
      after: set('{{- if .Values.off }}\nreplicas: 0\n{{- else }}\nreplicas: 3\n{{- end }}'),
      outcome: 'none',
    },
    { before: deployment(), after: deployment('selector: { matchLabels: { app: web } }'), outcome: 'none' },
    {
      path: 'charts/web/templates/web.yaml',
      before: deployment('selector:\n  matchLabels:\n    {{ include "os" . }}: linux'),
      after: deployment('selector:\n  matchLabels:\n    kubernetes.io/os: linux'),
      outcome: 'none',
    },
    { before: set('replicas: 1'), after: set('replicas: 2'), outcome: 'none' },
    { before: set('strategy: { type: Recreate }'), after: set(), outcome: 'none' },
    {
      before: deployment('selector: { matchLabels: { app: web } }'),
      after: deployment('selector: { matchLabels: { app: shop } }').replace('name: web', 'name: shop'),
      outcome: 'none',
    },
    { before: '', after: deployment('selector: { matchLabels: { app: web } }'), outcome: 'none' },
  ],
});
