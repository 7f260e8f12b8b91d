/**
 * Settings that stand in no single place: what a container takes from its pod, and what pods hold as a set, where neither
 * position nor name matters. Controls read them like any other; their keys begin as no path of a file does.
 */
import { capability, gainedCapabilities, keptCapabilities, type Capabilities } from '../algebra/capabilities.ts';
import type { DocumentPair } from '../documents.ts';
import type { Sides } from '../fact-at.ts';
import type { Setting, Step } from '../setting.ts';
import { at, isDynamic, itemsAt, textAt, type ConfigNode, type ScalarNode } from '../tree.ts';
import { containerPairs, containerPath, podOf, podPair, podPath, type Container, type Pair, type Pod } from './pods.ts';

const EFFECTIVE = '(effective)';

export const isEffectiveSetting = ({ keys }: Setting): boolean => keys[0] === EFFECTIVE;

/** Whether a setting is the effective one of that name. */
export const isEffective =
  (name: string) =>
  ({ keys }: Setting): boolean =>
    keys[0] === EFFECTIVE && keys[1] === name;

/** The same, and also where it stands in an object or in values that no pod is read from. */
export const isEffectiveOrApart =
  (name: string, ...path: readonly string[]) =>
  (candidate: Setting): boolean =>
    isEffective(name)(candidate) ||
    (isSecurity(candidate.keys, [name, ...path]) && podOf(candidate.document.after) === undefined);

const isSecurity = (keys: readonly string[], path: readonly string[]): boolean =>
  /securityContext$/i.test(keys.at(-1 - path.length) ?? '') && path.every((key, i) => keys.at(i - path.length) === key);

/** The settings of a security context that a container takes from its pod where it has none of its own. */
export const INHERITED: readonly (readonly [name: string, ...path: string[]])[] = [
  ['runAsNonRoot'],
  ['runAsUser'],
  ['seccompProfile', 'type'],
  ['appArmorProfile', 'type'],
  ['seLinuxOptions', 'type'],
];

export function effectiveSettings(document: DocumentPair): Setting[] {
  const pods = podPair(document);
  if (pods === undefined) return [];
  return [
    ...hostPaths(pods),
    ...sysctls(pods),
    ...containerPairs(pods).flatMap((pair) => [...inherited(pair), ...capabilities(pair), ...hostMounts(pair)]),
  ];
}

/** A setting of something that stands on both sides, or is new with its owner. */
function setting(
  pair: Pair<{ node: ConfigNode }>,
  name: string,
  path: readonly Step[],
  { before, after }: Sides,
): Setting {
  return {
    document: pair.document,
    path,
    keys: [EFFECTIVE, name],
    name,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    ...(pair.before ? { ownerBefore: pair.before.node } : {}),
    ownerAfter: pair.after.node,
    inSchema: false,
    isNested: false,
    owner: pair.before === undefined ? 'born' : 'kept',
  };
}

const inherited = (pair: Pair<Container>): Setting[] =>
  INHERITED.map(([name, ...path]) =>
    setting(pair, name, containerPath(pair.after, 'securityContext', name, ...path), {
      before: securityOf(pair.before, name, ...path),
      after: securityOf(pair.after, name, ...path),
    }),
  );

const securityOf = (container: Container | undefined, ...path: readonly string[]): ConfigNode | undefined =>
  at(container?.node, 'securityContext', ...path) ?? at(container?.pod.node, 'securityContext', ...path);

/** Each capability gained or lost, and each dropped no longer or dropped now, is a setting of its own. */
function capabilities(pair: Pair<Container>): Setting[] {
  const before = { add: capabilityNodes(pair.before, 'add'), drop: capabilityNodes(pair.before, 'drop') };
  const after = { add: capabilityNodes(pair.after, 'add'), drop: capabilityNodes(pair.after, 'drop') };
  const [had, has] = [namesOf(before), namesOf(after)];
  const one = (list: 'add' | 'drop', sides: Sides) =>
    setting(pair, `capabilities.${list}`, containerPath(pair.after, 'securityContext', 'capabilities', list), sides);
  return [
    ...gainedCapabilities(had, has).map((name) => one('add', { after: after.add.get(name) })),
    ...gainedCapabilities(has, had).map((name) => one('add', { before: before.add.get(name) })),
    ...keptCapabilities(had, has).map((name) => one('drop', { before: before.drop.get(name) })),
    ...keptCapabilities(has, had).map((name) => one('drop', { after: after.drop.get(name) })),
  ];
}

const capabilityNodes = (container: Container | undefined, list: 'add' | 'drop'): ReadonlyMap<string, ScalarNode> =>
  new Map(
    itemsAt(container?.node, 'securityContext', 'capabilities', list).flatMap((node) =>
      node.kind === 'scalar' && !isDynamic(node) ? [[capability(node.text), node]] : [],
    ),
  );

const namesOf = ({ add, drop }: Record<'add' | 'drop', ReadonlyMap<string, ScalarNode>>): Capabilities => ({
  added: [...add.keys()],
  dropped: [...drop.keys()],
});

/** Host directories a pod holds that it did not before, and those it gave up; a directory covers what lies below it. */
function hostPaths(pods: Pair<Pod>): Setting[] {
  const path = podPath(pods.after, 'volumes', 'hostPath');
  const [before, after] = [hostPathsOf(pods.before), hostPathsOf(pods.after)];
  return [
    ...uncovered(before, after).map((node) => setting(pods, 'hostPath', path, { after: node })),
    ...uncovered(after, before).map((node) => setting(pods, 'hostPath', path, { before: node })),
  ];
}

const hostPathsOf = (pod: Pod | undefined): ScalarNode[] =>
  itemsAt(pod?.node, 'volumes').flatMap((volume) => scalarAt(volume, 'hostPath', 'path') ?? []);

const uncovered = (known: readonly ScalarNode[], fresh: readonly ScalarNode[]): readonly ScalarNode[] =>
  fresh.filter(({ text }) => !known.some((wider) => text === wider.text || below(text, wider.text)));

const below = (path: string, directory: string): boolean => path.startsWith(`${directory.replace(/\/$/, '')}/`);

/** Whether a container may write to a host directory: the `readOnly` of each mount of one, by where it is mounted. */
function hostMounts(pair: Pair<Container>): Setting[] {
  const [before, after] = [mountsOf(pair.before), mountsOf(pair.after)];
  return [...after].flatMap(([mountPath, mount]) => {
    const old = before.get(mountPath);
    const path = containerPath(pair.after, 'volumeMounts', mountPath, 'readOnly');
    return old === undefined
      ? []
      : [setting(pair, 'hostPath.readOnly', path, { before: at(old, 'readOnly'), after: at(mount, 'readOnly') })];
  });
}

function mountsOf(container: Container | undefined): ReadonlyMap<string, ConfigNode> {
  const volumes = itemsAt(container?.pod.node, 'volumes').filter((volume) => at(volume, 'hostPath') !== undefined);
  const names = new Set(volumes.map((volume) => textAt(volume, 'name')));
  const mounts = itemsAt(container?.node, 'volumeMounts').filter((mount) => names.has(textAt(mount, 'name')));
  return new Map(mounts.map((mount) => [textAt(mount, 'mountPath') ?? '', mount]));
}

/** Kernel settings a pod makes that it did not before. */
function sysctls(pods: Pair<Pod>): Setting[] {
  const known = new Set(sysctlsOf(pods.before).map(({ text }) => text));
  return sysctlsOf(pods.after)
    .filter(({ text }) => !known.has(text))
    .map((node) => setting(pods, 'sysctls', podPath(pods.after, 'securityContext', 'sysctls'), { after: node }));
}

const sysctlsOf = (pod: Pod | undefined): ScalarNode[] =>
  itemsAt(pod?.node, 'securityContext', 'sysctls').flatMap((item) => scalarAt(item, 'name') ?? []);

function scalarAt(node: ConfigNode, ...keys: readonly string[]): ScalarNode | undefined {
  const found = at(node, ...keys);
  return found?.kind === 'scalar' ? found : undefined;
}
