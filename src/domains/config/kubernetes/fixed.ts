/** What the API refuses to change of an object that exists, read as a whole: one refusal, however much of it changed. */
import type { DocumentPair } from '../documents.ts';
import { effectiveSetting } from '../effective.ts';
import { key } from '../fact-at.ts';
import { signature } from '../likeness.ts';
import type { Setting } from '../setting.ts';
import { at, entriesOf, switchOf, type ConfigNode } from '../tree.ts';
import { kindOf, nameOf, namespaceOf } from './objects.ts';

/** Fields of each kind. Source: k8s.io/kubernetes/pkg/apis, the validation of updates. */
const WHOLE: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  [
    'Job',
    [
      ['spec', 'template'],
      ['spec', 'selector'],
      ['spec', 'completionMode'],
    ],
  ],
  ['PersistentVolume', [['spec']]],
]);
/** What of a volume says where it is, and what may change all the same. */
const MUTABLE = [
  'accessModes',
  'capacity',
  'claimRef',
  'mountOptions',
  'nodeAffinity',
  'persistentVolumeReclaimPolicy',
];
const FROZEN = ['data', 'stringData', 'binaryData', 'immutable'];

/** Jobs that a hook deletes before it makes them anew. */
const HOOKS = ['helm.sh/hook', 'argocd.argoproj.io/hook'];

/** One setting for each field that is fixed, where the object stays under its name. Templates fill in what nobody can compare. */
export function fixedSettings(document: DocumentPair): Setting[] {
  const { before, after } = document;
  if (before === undefined || after === undefined || after.isTemplate || !isSame(document)) return [];
  const paths = WHOLE.get(kindOf(after)) ?? (isFrozen(before.root, kindOf(after)) ? FROZEN.map((name) => [name]) : []);
  const owners = { document, before: { node: before.root }, after: { node: after.root } };
  return paths.map((path) =>
    effectiveSetting(owners, 'fixed', path.map(key), {
      before: fixedPart(at(before.root, ...path), path.length === 1),
      after: fixedPart(at(after.root, ...path), path.length === 1),
    }),
  );
}

const isSame = ({ before, after }: DocumentPair): boolean =>
  before !== undefined &&
  after !== undefined &&
  nameOf(after) !== undefined &&
  at(after.root, 'metadata', 'generateName') === undefined &&
  `${kindOf(before)} ${namespaceOf(before)} ${nameOf(before)}` ===
    `${kindOf(after)} ${namespaceOf(after)} ${nameOf(after)}` &&
  HOOKS.every((hook) => at(after.root, 'metadata', 'annotations', hook) === undefined);

const isFrozen = (root: ConfigNode, kind: string): boolean =>
  (kind === 'ConfigMap' || kind === 'Secret') && switchOf(at(root, 'immutable')) === true;

/** A `spec` without what may change of it; anything else as it is. */
function fixedPart(node: ConfigNode | undefined, isSpec: boolean): ConfigNode | undefined {
  if (node?.kind !== 'map' || !isSpec) return node;
  return { ...node, entries: new Map(entriesOf(node).filter(([name]) => !MUTABLE.includes(name))) };
}

/** 1 for what stands as it stood. */
export const unchanged = (node: ConfigNode, { before }: Setting): number =>
  Number(before !== undefined && signature(node) === signature(before));

/** Whether two pods run the same, be it in another release: the same but for tags and digests of images, and labels. */
export const isOtherRelease = (before: ConfigNode | undefined, after: ConfigNode | undefined): boolean =>
  before !== undefined && after !== undefined && programOf(before) === programOf(after);

const programOf = (template: ConfigNode): string => signature(withoutRelease(at(template, 'spec') ?? template));

const TAG = /(?::[\w.-]+)?(?:@[\w+.-]+:[0-9a-fA-F]+)?$/;

function withoutRelease(node: ConfigNode): ConfigNode {
  if (node.kind === 'list') return { ...node, items: node.items.map(withoutRelease) };
  if (node.kind === 'scalar') return node;
  const entries = [...node.entries].map(
    ([name, value]) => [name, name === 'image' ? untagged(value) : withoutRelease(value)] as const,
  );
  return { ...node, entries: new Map(entries) };
}

function untagged(image: ConfigNode): ConfigNode {
  if (image.kind !== 'scalar') return image;
  const text = image.text.replace(TAG, '');
  return { ...image, text, value: text };
}
