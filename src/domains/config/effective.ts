/**
 * Settings that stand in no single place of a file: inherited from what is around, or held as a set where order and names do
 * not matter. Dialects make them and controls read them like any other; their keys begin as no path of a file does.
 */
import { capability, gainedCapabilities, keptCapabilities } from './algebra/capabilities.ts';
import type { DocumentPair } from './documents.ts';
import type { Sides } from './fact-at.ts';
import { isAlwaysOn } from './guards.ts';
import type { Setting, Step } from './setting.ts';
import { isDynamic, type ConfigNode, type ScalarNode } from './tree.ts';

const EFFECTIVE = '(effective)';

export const isEffectiveSetting = ({ keys }: Setting): boolean => keys[0] === EFFECTIVE;

/** Whether a setting is the effective one of that name. */
export const isEffective =
  (name: string) =>
  ({ keys }: Setting): boolean =>
    keys[0] === EFFECTIVE && keys[1] === name;

/** A thing of head with what it was in base: what is gone runs no more, and weakens nothing. */
export interface Pair<T> {
  readonly document: DocumentPair;
  readonly before: T | undefined;
  readonly after: T;
}

/** A setting of something that stands on both sides, or is new as a whole. */
export function effectiveSetting(
  { document, before, after }: Pair<{ readonly node: ConfigNode }>,
  name: string,
  path: readonly Step[],
  sides: Sides,
): Setting {
  return {
    document,
    path,
    keys: [EFFECTIVE, name],
    name,
    before: sides.before,
    after: sides.after,
    ownerBefore: before?.node,
    ownerAfter: after.node,
    inSchema: false,
    isNested: false,
    owner: before === undefined ? 'born' : 'kept',
  };
}

/** A text made of a node, at its place. */
export const derived = (node: ConfigNode, text: string): ScalarNode => ({
  kind: 'scalar',
  text,
  value: text,
  line: node.line,
  endLine: node.endLine,
  contentLine: node.line,
  size: 1,
  depth: 1,
});

/** The lists by which a container changes its capabilities. */
export interface CapabilityLists {
  readonly add: readonly ConfigNode[];
  readonly drop: readonly ConfigNode[];
  /** A privileged container has all there are, whatever it adds. */
  readonly privileged: ConfigNode | undefined;
}

/** Each capability gained or lost, and each dropped no longer or dropped now, is a setting of its own. */
export function capabilitySettings<T extends { readonly node: ConfigNode }>(
  pair: Pair<T>,
  listsOf: (container: T) => CapabilityLists,
  pathTo: (list: keyof CapabilityLists) => readonly Step[],
): Setting[] {
  const [old, now] = [pair.before && listsOf(pair.before), listsOf(pair.after)];
  const { before: base, after: head } = pair.document;
  const hadAll = isAlwaysOn(base, pair.before?.node, old?.privileged);
  const addsCount = !hadAll && !isAlwaysOn(head, pair.after.node, now.privileged);
  const [before, after] = [named(old, addsCount), named(now, addsCount)];
  const one = (list: keyof CapabilityLists, sides: Sides) =>
    effectiveSetting(pair, `capabilities.${list}`, pathTo(list), sides);
  return [
    ...gainedCapabilities(before, after).map((name) => one('add', { after: after.add.get(name) })),
    ...gainedCapabilities(after, before).map((name) => one('add', { before: before.add.get(name) })),
    ...keptCapabilities(before, after).map((name) => one('drop', { before: before.drop.get(name) })),
    ...keptCapabilities(after, before).map((name) => one('drop', { after: after.drop.get(name) })),
  ];
}

function named(lists: CapabilityLists | undefined, withAdded: boolean) {
  const [add, drop] = [byCapability(withAdded ? (lists?.add ?? []) : []), byCapability(lists?.drop ?? [])];
  return { add, drop, added: [...add.keys()], dropped: [...drop.keys()] };
}

const byCapability = (nodes: readonly ConfigNode[]): ReadonlyMap<string, ScalarNode> =>
  new Map(nodes.flatMap((node) => (node.kind === 'scalar' && !isDynamic(node) ? [[capability(node.text), node]] : [])));

/** Paths of `fresh` that no path of `known` covers: a directory covers what lies below it. */
export const uncoveredPaths = <T extends { readonly path: string }>(
  known: readonly T[],
  fresh: readonly T[],
): readonly T[] => fresh.filter(({ path }) => !known.some((wider) => path === wider.path || isBelow(path, wider.path)));

const isBelow = (path: string, directory: string): boolean => path.startsWith(`${directory.replace(/\/$/, '')}/`);
