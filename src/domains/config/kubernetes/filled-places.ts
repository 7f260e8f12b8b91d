/** Where a template may say what a container or a pod no longer says itself. */
import type { Pair } from '../effective.ts';
import { at, isDynamic, type ConfigNode } from '../tree.ts';

/**
 * What a template fills in of what stood at a path: the innermost node that stands along it, or the container or pod
 * itself. Much else fills those: there only an action that is new may have taken the place of what is gone.
 * @param pair A container or a pod.
 * @param path From there to what may be gone.
 * @returns The node that is filled; undefined where nothing stood at the path, or nothing fills its place.
 */
export function filledPlace(pair: Owners, path: readonly string[]): ConfigNode | undefined {
  if (at(pair.before?.node, ...path) === undefined) return undefined;
  const place = innermost(pair.after.node, path);
  return isDynamic(place) || isFilled(place, pair) ? place : undefined;
}

type Owners = Pair<{ readonly node: ConfigNode }>;

function isFilled(place: ConfigNode, { document, before, after }: Owners): boolean {
  const actions = document.after?.filled?.get(place.line) ?? [];
  if (place !== after.node) return actions.length > 0;
  const known = new Set(before && document.before?.filled?.get(before.node.line));
  return actions.some((action) => !known.has(action));
}

function innermost(owner: ConfigNode, path: readonly string[]): ConfigNode {
  const depth = path.findLastIndex((_, i) => at(owner, ...path.slice(0, i + 1)) !== undefined);
  return at(owner, ...path.slice(0, depth + 1)) ?? owner;
}
