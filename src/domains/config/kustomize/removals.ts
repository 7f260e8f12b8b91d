/** What a patch of Kustomize takes away: operations of a JSON patch, and the directives of a strategic merge. */
import type { Removal } from '../documents.ts';
import { mapOf } from '../growth.ts';
import { at, type ConfigNode, entriesOf, type ListNode, type MapNode, textAt } from '../tree.ts';
import { pointerOf } from './json-patch.ts';

const TAKING: Readonly<Record<string, string>> = { remove: 'path', move: 'from' };

/** What the operations of a JSON patch (RFC 6902) remove and write nowhere again. */
export function removalsOfOperations(patch: ListNode): readonly Removal[] {
  return patch.items.flatMap((item, index): readonly Removal[] => {
    const pointer = textAt(item, TAKING[textAt(item, 'op') ?? ''] ?? '');
    if (pointer === undefined) return [];
    const isWritten = patch.items
      .slice(index + 1)
      .some((later) => at(later, 'value') && textAt(later, 'path') === pointer);
    return isWritten ? [] : [{ path: pointerOf(pointer), line: item.line, endLine: item.endLine }];
  });
}

/**
 * What a strategic merge takes away: `$patch: delete`, `$patch: replace`, and a key set to null.
 * Source: Kubernetes, "Strategic Merge Patch", directives.
 */
export function removalsOfMerge(node: ConfigNode, path: readonly string[] = []): readonly Removal[] {
  if (node.kind === 'list') return removalsOfList(node, path);
  if (node.kind === 'map') return removalsOfMap(node, path);
  return node.value === null && path.length > 0 ? [{ path, line: node.line, endLine: node.line }] : [];
}

function removalsOfMap(node: MapNode, path: readonly string[]): readonly Removal[] {
  const { line, endLine } = at(node, DIRECTIVE) ?? node;
  const directive = textAt(node, DIRECTIVE);
  if (directive === 'delete') return [{ path, line, endLine }];
  if (directive === 'replace') return [{ path, line, endLine, instead: withoutDirective(node) }];
  return entriesOf(node).flatMap(([key, below]) => removalsOfMerge(below, [...path, key]));
}

const DIRECTIVE = '$patch';

function removalsOfList(list: ListNode, path: readonly string[]): readonly Removal[] {
  const marker = list.items.find((item) => item.kind === 'map' && item.entries.size === 1 && at(item, DIRECTIVE));
  if (textAt(marker, DIRECTIVE) === 'replace') {
    const { line, endLine } = marker ?? list;
    return [{ path, line, endLine, instead: { ...list, items: list.items.filter((item) => item !== marker) } }];
  }
  return list.items.flatMap((item) => {
    const name = textAt(item, 'name');
    return name === undefined ? [] : removalsOfMerge(item, [...path, `name=${name}`]);
  });
}

const withoutDirective = (node: ConfigNode): ConfigNode =>
  mapOf(new Map(entriesOf(node).filter(([key]) => key !== DIRECTIVE)), node.line, node.endLine);

/** The same tree without what stands at a path; undefined where nothing does. `instead` takes its place where given. */
export function without(node: ConfigNode, path: readonly string[], instead?: ConfigNode): ConfigNode | undefined {
  const [step = '', ...rest] = path;
  if (node.kind === 'scalar') return undefined;
  const place = node.kind === 'list' ? placeIn(node, step) : undefined;
  const left = changed(node.kind === 'list' ? node.items[place ?? 0] : at(node, step), rest, instead);
  if (left === undefined) return undefined;
  if (node.kind === 'list')
    return { ...node, items: node.items.flatMap((item, index) => (index === place ? left : [item])) };
  const entries = [...node.entries].flatMap(([key, value]) =>
    (key === step ? left : [value]).map((below) => [key, below] as const),
  );
  return { ...node, entries: new Map(entries) };
}

/** What is left of a node, as none or one; undefined where the path leads nowhere. */
function changed(
  node: ConfigNode | undefined,
  rest: readonly string[],
  instead: ConfigNode | undefined,
): readonly ConfigNode[] | undefined {
  if (node === undefined) return undefined;
  if (rest.length === 0) return instead === undefined ? [] : [instead];
  const left = without(node, rest, instead);
  return left && [left];
}

const placeIn = (list: ListNode, step: string): number =>
  /^\d+$/.test(step) ? Number(step) : list.items.findIndex((item) => `name=${textAt(item, 'name') ?? ''}` === step);
