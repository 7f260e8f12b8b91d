/** What the API refuses to change of an object that exists, read as a whole: one refusal, however much of it changed. */
import type { DocumentPair } from '../documents.ts';
import { effectiveSetting } from '../effective.ts';
import { key } from '../fact-at.ts';
import { signature } from '../likeness.ts';
import type { Setting } from '../setting.ts';
import { at, entriesOf, switchOf, type ConfigNode } from '../tree.ts';
import { kindOf, nameOf, namespaceOf } from './objects.ts';
import { CONTAINER_LISTS } from './pods.ts';

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

/** How two pods that differ are still the same: by what they run, or by that but for the release of its images. */
export type Sameness = 'program' | 'release';

/** How much of what pods run is the same on both sides: labels aside, and where and how a node runs it. Undefined where it is another program. */
export function samenessOf(before: ConfigNode | undefined, after: ConfigNode | undefined): Sameness | undefined {
  const [old, now] = [at(before, 'spec'), at(after, 'spec')];
  if (old === undefined || now === undefined) return undefined;
  const isSameBy = (spell: Spelling): boolean => signature(programIn(old, spell)) === signature(programIn(now, spell));
  if (isSameBy(canonical)) return 'program';
  return isSameBy((image) => canonical(image).replace(TAG, '')) ? 'release' : undefined;
}

type Spelling = (image: string) => string;

const TAG = /(?::[\w.-]+)?(?:@[\w+.-]+:[0-9a-fA-F]+)?$/;

/** `docker.io/library/nginx` is `nginx`. Source: github.com/distribution/reference, its normalisation of names. */
const canonical: Spelling = (image) =>
  image.replace(/^(?:index\.)?docker\.io\/(?:library\/(?=[^/]+$))?|^library\/(?=[^/]+$)/, '');

/** Where pods run, when, and with how much; and how their images are fetched. */
const PLACING: ReadonlySet<string> = new Set([
  'affinity',
  'nodeSelector',
  'tolerations',
  'topologySpreadConstraints',
  'schedulerName',
  'priorityClassName',
  'imagePullPolicy',
  'imagePullSecrets',
  'resources',
]);

/** A pod without what places it. What stands deeper than its containers is no field of it. */
function programIn(pod: ConfigNode, spell: Spelling): ConfigNode {
  return without(pod, (name, value) => (CONTAINERS.has(name) ? containersIn(value, spell) : value));
}

const CONTAINERS: ReadonlySet<string> = new Set(CONTAINER_LISTS);

const containersIn = (list: ConfigNode, spell: Spelling): ConfigNode =>
  list.kind === 'list'
    ? {
        ...list,
        items: list.items.map((each) =>
          without(each, (name, value) => (name === 'image' ? spelt(value, spell) : value)),
        ),
      }
    : list;

const without = (node: ConfigNode, held: (name: string, value: ConfigNode) => ConfigNode): ConfigNode =>
  node.kind === 'map'
    ? {
        ...node,
        entries: new Map(
          entriesOf(node).flatMap(([name, value]) => (PLACING.has(name) ? [] : [[name, held(name, value)] as const])),
        ),
      }
    : node;

function spelt(image: ConfigNode, spell: Spelling): ConfigNode {
  if (image.kind !== 'scalar') return image;
  const text = spell(image.text);
  return { ...image, text, value: text };
}
