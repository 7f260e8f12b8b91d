/** Kustomizations: what of an overlay changes objects that stand elsewhere. Of Kustomize itself, and of Flux. */
import { posix } from 'node:path';
import type { Removal } from '../documents.ts';
import { mapOf } from '../growth.ts';
import { nestedIn } from '../nested.ts';
import { at, type ConfigNode, entriesOf, itemsAt, type MapNode, textAt } from '../tree.ts';
import { isJsonPatch, patchedObject } from './json-patch.ts';
import { removalsOfMerge, removalsOfOperations } from './removals.ts';

const API = /^kustomize\.(?:config\.k8s\.io|toolkit\.fluxcd\.io)\//;
export const FILE_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const;
const FILE = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const PATCHES = ['patches', 'patchesStrategicMerge', 'patchesJson6902'] as const;

export const isKustomization = (root: ConfigNode, path: string): boolean =>
  root.kind === 'map' && (FILE.test(path) || API.test(textAt(root, 'apiVersion') ?? ''));

/** A kustomization without the patches written into it, and these as the partial objects they are. */
export interface Unfolded {
  readonly root: ConfigNode;
  readonly patches: readonly PartialObject[];
}

/** The part of an object that a patch writes, and what it takes away. */
export interface PartialObject {
  readonly root: ConfigNode;
  readonly removals: readonly Removal[];
}

export function unfold(root: ConfigNode): Unfolded {
  const spec = at(root, 'spec');
  const holder = spec !== undefined && PATCHES.some((key) => at(spec, key)) ? spec : root;
  const entries = PATCHES.flatMap((key) => itemsAt(holder, key));
  const patches = [...entries.flatMap(inlinePatch), ...itemsAt(root, 'replicas').flatMap(replicaPatch)];
  return { root: withoutInline(root), patches };
}

/** The partial objects of one entry; none where it names a file. */
function inlinePatch(entry: ConfigNode): readonly PartialObject[] {
  const written = entry.kind === 'scalar' ? entry : at(entry, 'patch');
  const patch = written?.kind === 'scalar' ? nestedIn(written) : written;
  return patch === undefined ? [] : [partialOf(patch, at(entry, 'target'))];
}

/** A patch of either kind as the part of the object it is meant for. */
export const partialOf = (patch: ConfigNode, target: ConfigNode | undefined): PartialObject =>
  isJsonPatch(patch)
    ? { root: patchedObject(patch, target), removals: removalsOfOperations(patch) }
    : { root: withTarget(patch, target), removals: removalsOfMerge(patch) };

/** A patch may leave its kind and name to its target. */
function withTarget(patch: ConfigNode, target: ConfigNode | undefined): ConfigNode {
  if (patch.kind !== 'map' || textAt(patch, 'kind') !== undefined || target === undefined) return patch;
  const named = patchedObject(
    { kind: 'list', items: [], line: patch.line, endLine: patch.endLine, size: 1, depth: 1 },
    target,
  );
  return mapOf(new Map([...named.entries, ...patch.entries]), patch.line, patch.endLine);
}

/** `replicas: [{ name: web, count: 1 }]` writes one field of whatever workload has the name. */
function replicaPatch(entry: ConfigNode): readonly PartialObject[] {
  const [name, count] = [at(entry, 'name'), at(entry, 'count')];
  if (name === undefined || count === undefined) return [];
  const text = (value: string) => ({ ...name, kind: 'scalar', text: value, value, contentLine: name.line }) as const;
  const map = (entries: readonly (readonly [string, ConfigNode])[]) =>
    mapOf(new Map(entries), entry.line, entry.endLine);
  const root = map([
    ['apiVersion', text('apps/v1')],
    ['kind', text('Deployment')],
    ['metadata', map([['name', name]])],
    ['spec', map([['replicas', count]])],
  ]);
  return [{ root, removals: [] }];
}

/** The same tree without the text of inline patches and without `replicas`: what they say is said of their objects. */
function withoutInline(root: ConfigNode): ConfigNode {
  if (root.kind !== 'map') return root;
  const entries = [...root.entries].flatMap(([key, node]): (readonly [string, ConfigNode])[] => {
    if (key === 'replicas') return [];
    if (key === 'spec') return [[key, withoutInline(node)]];
    return [
      [
        key,
        PATCHES.some((name) => name === key) && node.kind === 'list'
          ? { ...node, items: node.items.flatMap(bare) }
          : node,
      ],
    ];
  });
  return { ...root, entries: new Map(entries) };
}

function bare(entry: ConfigNode): readonly ConfigNode[] {
  if (entry.kind === 'scalar') return nestedIn(entry) === undefined ? [entry] : [];
  if (entry.kind !== 'map' || inlinePatch(entry).length === 0) return [entry];
  return [{ ...entry, entries: new Map(entriesOf(entry).filter(([key]) => key !== 'patch')) } satisfies MapNode];
}

/** The files that a kustomization takes for patches, by path, each with its target where one is given. */
export function patchFiles(root: ConfigNode, folder: string): ReadonlyMap<string, ConfigNode | undefined> {
  const found = new Map<string, ConfigNode | undefined>();
  for (const entry of PATCHES.flatMap((key) => itemsAt(root, key))) {
    const path = entry.kind === 'scalar' ? entry.text : textAt(entry, 'path');
    if (path !== undefined && !path.includes('\n')) found.set(posix.join(folder, path), at(entry, 'target'));
  }
  return found;
}
