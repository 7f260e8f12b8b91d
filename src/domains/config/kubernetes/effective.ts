/** What containers take from their pod, and what pods hold as a set. */
import type { DocumentPair } from '../documents.ts';
import { capabilitySettings, effectiveSetting, isEffective, type Pair, uncoveredPaths } from '../effective.ts';
import type { Setting } from '../setting.ts';
import { defaultOf } from '../template-defaults.ts';
import { at, itemsAt, textAt, type ConfigNode, type ScalarNode } from '../tree.ts';
import { filledPlace } from './filled-places.ts';
import {
  containerPairs,
  containerPath,
  podOf,
  podPair,
  keepsPrivileged,
  podPath,
  type Container,
  type Pod,
} from './pods.ts';

/** The effective setting, or the one as written where it stands in an object or in values that no pod is read from. */
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
  ['runAsGroup'],
  ['seccompProfile', 'type'],
  ['appArmorProfile', 'type'],
  ['seLinuxOptions', 'type'],
];

export function effectiveSettings(document: DocumentPair): Setting[] {
  const pods = podPair(document);
  if (pods === undefined) return [];
  const containers = containerPairs(pods);
  return [
    ...hostPaths(pods),
    ...sysctls(pods),
    ...inherited(pods, containers),
    ...containers.flatMap((pair) => [...capabilities(pair), ...hostMounts(pair)]),
  ];
}

/** The settings of each container, and where a template may say what is gone of them: below the container, or below the pod. */
function inherited(pods: Pair<Pod>, containers: readonly Pair<Container>[]): Setting[] {
  return INHERITED.flatMap(([name, ...below]) => {
    const path = ['securityContext', name, ...below];
    const ofPod = filledPlace(pods, path);
    return containers.map((pair) => ({
      ...effectiveSetting(pair, name, containerPath(pair.after, ...path), {
        before: inheritedAt(pair.before, path),
        after: inheritedAt(pair.after, path),
      }),
      around: filledPlace(pair, path) ?? ofPod,
    }));
  });
}

const inheritedAt = (container: Container | undefined, path: readonly string[]): ConfigNode | undefined =>
  at(container?.node, ...path) ?? at(container?.pod.node, ...path);

const capabilities = (pair: Pair<Container>): Setting[] =>
  capabilitySettings(
    pair,
    ({ node }) => ({
      add: itemsAt(node, ...CAPABILITIES, 'add'),
      drop: itemsAt(node, ...CAPABILITIES, 'drop'),
      privileged: at(node, ...PRIVILEGED),
    }),
    (list) => containerPath(pair.after, ...CAPABILITIES, list),
  ).map((setting) => ({ ...setting, around: filledPlace(pair, [...CAPABILITIES, setting.path.at(-1)?.name ?? '']) }));

const CAPABILITIES = ['securityContext', 'capabilities'];
const PRIVILEGED = ['securityContext', 'privileged'];

/** Host directories a pod holds that it did not before, and those it gave up. */
function hostPaths(pods: Pair<Pod>): Setting[] {
  const { document } = pods;
  const path = podPath(pods.after, 'volumes', 'hostPath');
  const [before, after] = [hostPathsOf(pods.before), hostPathsOf(pods.after)];
  const name = keepsPrivileged(document.before, document.after)
    ? 'hostPath.ofPrivileged'
    : `hostPath${before.length === 0 ? '' : '.ofMounting'}`;
  return [
    ...uncoveredPaths(before, after).map(({ node }) => effectiveSetting(pods, name, path, { after: node })),
    ...uncoveredPaths(after, before).map(({ node }) => effectiveSetting(pods, 'hostPath', path, { before: node })),
  ];
}

const hostPathsOf = (pod: Pod | undefined) =>
  scalarsAt(pod, 'volumes', 'hostPath', 'path').map((node) => ({ path: defaultOf(node.text) ?? node.text, node }));

/** Whether a container may write to a host directory: the `readOnly` of each mount of one, by where it is mounted. */
function hostMounts(pair: Pair<Container>): Setting[] {
  const [before, after] = [mountsOf(pair.before), mountsOf(pair.after)];
  return [...after].flatMap(([mountPath, mount]) => {
    const old = before.get(mountPath);
    const sides = { before: at(old, 'readOnly'), after: at(mount, 'readOnly') };
    const path = containerPath(pair.after, 'volumeMounts', mountPath, 'readOnly');
    return old === undefined ? [] : [effectiveSetting(pair, 'hostPath.readOnly', path, sides)];
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
  const path = podPath(pods.after, 'securityContext', 'sysctls');
  return sysctlsOf(pods.after)
    .filter(({ text }) => !known.has(text))
    .map((node) => effectiveSetting(pods, 'sysctls', path, { after: node }));
}

const sysctlsOf = (pod: Pod | undefined): ScalarNode[] =>
  itemsAt(pod?.node, 'securityContext', 'sysctls').flatMap((item) => scalar(at(item, 'name')));

const scalarsAt = (pod: Pod | undefined, list: string, ...path: readonly string[]): ScalarNode[] =>
  itemsAt(pod?.node, list).flatMap((item) => scalar(at(item, ...path)));

const scalar = (node: ConfigNode | undefined): ScalarNode[] => (node?.kind === 'scalar' ? [node] : []);
