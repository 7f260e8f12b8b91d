/** Workloads of a single pod: it is missing whenever its node is, and nobody counts on more. */
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import { mayBeValues } from '../component-switches.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { objectsIn } from '../host-reach.ts';
import { valuesBeside, valuesOf } from '../readers/conditions.ts';
import { linesIn, pathsIn } from '../readers/hint.ts';
import type { ControlMoved } from '../setting-changes.ts';
import type { Setting } from '../setting.ts';
import { at, entriesOf, itemsAt, switchOf, textAt, textsOf, type ConfigNode } from '../tree.ts';
import { VALUES } from '../values-root.ts';
import { moved } from '../weakening.ts';
import { isOfController } from './controllers.ts';
import { kindOf, nameOf, namespaceOf } from './objects.ts';
import { podOf } from './pods.ts';

/** Marks of a setting: one pod is all there is, or one of a controller. */
export const ALONE = 'alone';
export const CONTROLLER = 'controller';

/** What a rollout that stops all pods is worth there. */
export const whenAlone = {
  alone: moved('medium'),
  controller: {
    ...moved('low'),
    why: 'Between two versions nobody looks after its objects: its work waits as long as a pod takes to start.',
  },
} as const;

/** How many pods a manifest or the values of a chart ask for; not a number where they name none. */
export const replicasOf = (root: ConfigNode | undefined): number =>
  Number(textAt(root, 'spec', 'replicas') ?? textAt(root, 'replicaCount') ?? Number.NaN);

/** The mark of a workload that says on both sides that it is one pod. */
export function alone(setting: Pick<Setting, 'document'>): string | undefined {
  const { before, after } = setting.document;
  if (![before, after].every((side) => replicasOf(side?.root) === 1)) return undefined;
  return isOfController(setting) ? CONTROLLER : ALONE;
}

/** Whether the values of a chart have one pod on both sides, where the block stands that a setting is in, and nothing adds to it. */
export function isAloneInValues({ document, keys }: Pick<Setting, 'document' | 'keys'>): boolean {
  const [old, now] = [document.before, document.after].map((side) => at(side?.root, ...keys.slice(0, -2)));
  return (
    [old, now].every((block) => ['replicaCount', 'replicas'].some((key) => textAt(block, key) === '1')) && isFixed(now)
  );
}

/** Whether no autoscaler is on in a block of values. */
const isFixed = (block: ConfigNode | undefined): boolean =>
  entriesOf(block).every(([name, node]) => !SCALES.test(name) || switchOf(at(node, 'enabled')) === false);

const SCALES = /autoscal|^(?:hpa|keda|scaledobject)$/i;

/**
 * The facts, those of rollouts marked that stop one pod: as the values of its chart fill in, or for a volume that one node
 * alone may mount.
 */
export async function withLonePods(
  facts: readonly ConfigChange[],
  { base, head }: Pick<AnalyzerInput, 'base' | 'head'>,
  pairs: readonly DocumentPair[],
): Promise<readonly ConfigChange[]> {
  const asking = facts.filter(isAsking);
  if (asking.length === 0) return facts;
  const [old, all] = await Promise.all([valuesOf(asking, base), valuesOf(asking, head)]);
  const scaled = await scaledAmong([...all.keys()], head);
  const now = new Map([...all].filter(([path]) => !scaled.has(path)));
  const objectOf = objectsIn(pairs);
  return facts.map((fact) => {
    const object = isAsking(fact) ? objectOf(fact) : undefined;
    if (!isAsking(fact) || object === undefined) return fact;
    const values = valuesBeside(fact) ?? '';
    const isOne = isFilledWithOne(object.before, old.get(values)) && isFilledWithOne(object.after, now.get(values));
    if (!isOne && !mountsAlone(object.after, pairs)) return fact;
    return { ...fact, mark: isOne && isOfController({ document: object }) ? CONTROLLER : ALONE };
  });
}

/** Those of some values beside which others of their chart ask for several pods: a release is given either. */
async function scaledAmong(paths: readonly string[], head: Tree): Promise<ReadonlySet<string>> {
  const listed = (await pathsIn(head)).filter(mayBeValues);
  const scaled = await Promise.all(
    paths.map(async (path) => {
      const beside = listed.filter((other) => other !== path && other.startsWith(path.replace(/[^/]*$/, '')));
      const lines = await linesIn(head, beside, 'eplica');
      return lines.some((each) => SEVERAL.test(each)) ? [path] : [];
    }),
  );
  return new Set(scaled.flat());
}

const SEVERAL = /eplica\w{0,40}["']?:[ \t]{0,9}["']?(?:[2-9]|\d\d)/;

const isAsking = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' && fact.control === 'config/recreate-strategy' && fact.mark === undefined;

const FILLED_IN = new RegExp(String.raw`^\{\{-?\s*${VALUES}((?:\.\w+)+)\s*-?\}\}$`);

/** Whether a template takes the number of its pods from its values, which say one and no autoscaler beside it. */
function isFilledWithOne(document: ConfigDocument | undefined, values: ConfigNode | undefined): boolean {
  const [, path] = FILLED_IN.exec(textAt(document?.root, 'spec', 'replicas') ?? '') ?? [];
  const keys = path?.slice(1).split('.') ?? [];
  return textAt(values, ...keys) === '1' && isFixed(at(values, ...keys.slice(0, -1)));
}

/** Whether pods, of which nobody asks for several, mount a claim of the change that is for one node alone. */
function mountsAlone(document: ConfigDocument | undefined, pairs: readonly DocumentPair[]): boolean {
  if (document === undefined || replicasOf(document.root) > 1) return false;
  const claims = itemsAt(podOf(document)?.node, 'volumes').flatMap(
    (volume) => textAt(volume, 'persistentVolumeClaim', 'claimName') ?? [],
  );
  return pairs.some(
    ({ after }) =>
      kindOf(after) === 'PersistentVolumeClaim' &&
      after !== undefined &&
      claims.includes(nameOf(after) ?? '') &&
      namespaceOf(after) === namespaceOf(document) &&
      isForOneNode(textsOf(at(after.root, 'spec', 'accessModes'))),
  );
}

const isForOneNode = (modes: readonly string[]): boolean =>
  modes.length > 0 && modes.every((mode) => mode === 'ReadWriteOnce' || mode === 'ReadWriteOncePod');
