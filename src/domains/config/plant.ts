import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  Scalar,
  type YAMLMap,
} from 'yaml';
import { Unreadable } from '../../core/errors.ts';
import type { Mark } from './documents.ts';
import { entriesInto, measured, nothing } from './growth.ts';
import { LIMITS } from './limits.ts';
import { unmask } from './mask.ts';
import type { ConfigNode, ScalarNode } from './tree.ts';

export interface Planted {
  readonly root: ConfigNode;
  readonly duplicates: readonly Mark[];
}

/**
 * Grows the plain tree of one document; undefined for an empty one.
 * Throws `Unreadable` where an alias stands for its own parent, or where aliases multiply without bound.
 */
export function plant(
  { contents }: Document.Parsed,
  lineAt: (offset: number) => number,
  isTemplate: boolean,
): Planted | undefined {
  if (contents === null || (isScalar(contents) && contents.value === null)) return undefined;
  const planter = new Planter(lineAt, isTemplate);
  return { root: planter.grow(contents), duplicates: planter.duplicates };
}

class Planter {
  readonly duplicates: Mark[] = [];
  readonly #lineAt: (offset: number) => number;
  readonly #isTemplate: boolean;
  /** What anchors stand for where the walk has come to; `growing` until complete, so that an alias to its own parent is seen. */
  readonly #anchors = new Map<string, ConfigNode | 'growing'>();
  #merged = 0;

  constructor(lineAt: (offset: number) => number, isTemplate: boolean) {
    this.#lineAt = lineAt;
    this.#isTemplate = isTemplate;
  }

  /** `line` is that of the key that holds the node. */
  grow(node: Node, line = this.#lineOf(node)): ConfigNode {
    if (isAlias(node)) return this.#follow(node);
    if (node.anchor === undefined) return this.#growOwn(node, line);
    this.#anchors.set(node.anchor, 'growing');
    const grown = this.#growOwn(node, line);
    this.#anchors.set(node.anchor, grown);
    return grown;
  }

  #growOwn(node: Exclude<Node, Alias>, line: number): ConfigNode {
    if (isMap(node)) return this.#growMap(node, line);
    if (isScalar(node)) return this.#growScalar(node, line);
    const items = node.items.filter(isNode).map((item) => this.grow(item));
    return { kind: 'list', items, ...this.#placed(node, line, items) };
  }

  #growMap(node: YAMLMap, line: number): ConfigNode {
    const entries = new Map<string, ConfigNode>();
    const merged: ConfigNode[] = [];
    const enter = entriesInto(entries, this.#isTemplate, this.duplicates);
    for (const { key, value } of node.items) {
      const name = this.#nameOf(key);
      const keyLine = isNode(key) ? this.#lineOf(key) : line;
      const grown = isNode(value) ? this.grow(value, isAlias(value) ? undefined : keyLine) : nothing(keyLine);
      if (name === '<<' && grown.kind !== 'scalar') merged.push(...(grown.kind === 'list' ? grown.items : [grown]));
      else enter(name, grown, keyLine);
    }
    for (const source of merged) this.#merge(entries, source);
    return { kind: 'map', entries, ...this.#placed(node, line, [...entries.values()]) };
  }

  /** What `<<` brings, where the map has no key of its own for it. */
  #merge(entries: Map<string, ConfigNode>, source: ConfigNode): void {
    if (source.kind !== 'map') return;
    this.#merged += source.entries.size;
    if (this.#merged > LIMITS.nodes)
      throw new Unreadable('its merge keys stand for more than 200,000 values', source.line);
    for (const [name, value] of source.entries) if (!entries.has(name)) entries.set(name, value);
  }

  #growScalar(node: Scalar, line: number): ScalarNode {
    const { type, value } = node;
    const placed = this.#placed(node, line, []);
    const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
    const contentLine = this.#lineOf(node) + (isBlock ? 1 : 0);
    const typed = typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined;
    if (typed !== undefined) return { kind: 'scalar', text: node.source ?? '', value: typed, contentLine, ...placed };
    const text = this.#isTemplate ? unmask(String(value)) : String(value);
    return { kind: 'scalar', text, value: text, contentLine, ...placed };
  }

  #follow(alias: Alias): ConfigNode {
    const found = this.#anchors.get(alias.source);
    if (found === undefined) throw new Unreadable(`the alias *${alias.source} stands for nothing`, this.#lineOf(alias));
    if (found === 'growing')
      throw new Unreadable(`the alias *${alias.source} stands for its own parent`, this.#lineOf(alias));
    return found;
  }

  #nameOf(key: unknown): string {
    if (!isScalar(key)) return isAlias(key) ? `*${key.source}` : '{…}';
    const text = key.type === Scalar.PLAIN ? (key.source ?? '') : String(key.value);
    return this.#isTemplate ? unmask(text) : text;
  }

  #lineOf(node: Node): number {
    return this.#lineAt(node.range?.[0] ?? 0);
  }

  /** The line a node's content ends at; what a block scalar leaves empty is none. */
  #endOf(node: Node): number {
    const [start, end] = node.range ?? [0, 0];
    return this.#lineAt(isScalar(node) && node.value === '' ? start : Math.max(end - 1, start));
  }

  #placed(node: Node, line: number, children: readonly ConfigNode[]) {
    const { size, depth } = measured(children);
    if (size > LIMITS.nodes) throw new Unreadable('its aliases stand for more than 200,000 values', line);
    if (depth > LIMITS.depth + 1) throw new Unreadable('its aliases nest more than 200 deep', line);
    const endLine = Math.max(line, this.#endOf(lastOf(node)));
    return { line, endLine, size, depth, ...(node.tag?.startsWith('!') ? { tag: node.tag } : {}) };
  }
}

/** What a block of entries ends with: comments below belong to nobody. */
function lastOf(node: Node): Node {
  let last = node;
  while (isCollection(last) && !last.flow) {
    const item = last.items.at(-1);
    const next = isPair(item) ? (item.value ?? item.key) : item;
    if (!isNode(next)) break;
    last = next;
  }
  return last;
}
