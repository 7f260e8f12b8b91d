import { asSettings } from './arguments.ts';
import { isSameScalar } from './likeness.ts';
import { nestedIn } from './nested.ts';
import { isChoice, type ConfigNode, type ListNode, type MapNode, type ScalarNode } from './tree.ts';

/** What stands below a node: the settings of a list of arguments, and what a string holds, included. */
export function expand(node: ConfigNode): MapNode | ListNode | undefined {
  if (node.kind === 'list') return asSettings(node) ?? node;
  return node.kind === 'scalar' ? nestedIn(node) : node;
}

/** A node as a tree, where it stands for one: see `expand`. */
export const asTree = (node: ConfigNode): ConfigNode => expand(node) ?? node;

/**
 * Two nodes brought to a common form, where formats take several for the same: null for an empty map or list,
 * `x` for `[x]`, arguments for the settings they are, a string for the YAML it holds.
 */
export function level(before: ConfigNode, after: ConfigNode): readonly [ConfigNode, ConfigNode] {
  if (isChoice(before) || isChoice(after)) return [before, after];
  if (before.kind === 'scalar')
    return after.kind === 'scalar' ? levelScalars(before, after) : [asContainer(before, after), after];
  if (after.kind === 'scalar') return [before, asContainer(after, before)];
  return before.kind === 'list' && after.kind === 'list' ? levelLists(before, after) : [before, after];
}

function levelLists(before: ListNode, after: ListNode): readonly [ConfigNode, ConfigNode] {
  const old = before.items.length === 0 ? emptyMap(before) : asSettings(before);
  const now = after.items.length === 0 ? emptyMap(after) : asSettings(after);
  return old && now ? [old, now] : [before, after];
}

function levelScalars(before: ScalarNode, after: ScalarNode): readonly [ConfigNode, ConfigNode] {
  if (isSameScalar(before, after)) return [before, after];
  const [old, now] = [nestedIn(before), nestedIn(after)];
  return old && now && old.kind === now.kind ? [old, now] : [before, after];
}

function asContainer(scalar: ScalarNode, like: MapNode | ListNode): ConfigNode {
  if (scalar.value === null) return like.kind === 'map' ? emptyMap(scalar) : { ...scalar, kind: 'list', items: [] };
  const isPlainList =
    like.kind === 'list' && like.items.length > 0 && like.items.every(({ kind }) => kind === 'scalar');
  return isPlainList ? { ...scalar, kind: 'list', items: [scalar] } : scalar;
}

const emptyMap = ({ line, endLine }: ConfigNode): MapNode => ({
  kind: 'map',
  entries: new Map(),
  line,
  endLine,
  size: 1,
  depth: 1,
});
