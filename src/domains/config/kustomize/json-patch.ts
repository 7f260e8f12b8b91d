/** JSON patches (RFC 6902) as the partial objects they write: the same controls read both. */
import { mapOf, measured } from '../growth.ts';
import { at, type ConfigNode, entriesOf, type ListNode, type MapNode, textAt } from '../tree.ts';

/** Whether a list holds operations of a JSON patch. */
export const isJsonPatch = (node: ConfigNode | undefined): node is ListNode =>
  node?.kind === 'list' &&
  node.items.length > 0 &&
  node.items.every((item) => textAt(item, 'op') !== undefined && textAt(item, 'path')?.startsWith('/') === true);

/** What a target says of itself, as an object says it: without a kind no control of a dialect reads the patch. */
export function patchedObject(patch: ListNode, target: ConfigNode | undefined): MapNode {
  const group = textAt(target, 'group');
  const version = textAt(target, 'version') ?? 'v1';
  const root = new Branch();
  for (const item of patch.items) {
    const value = at(item, 'value');
    if (value !== undefined && textAt(item, 'op') !== 'test') root.put(pointerOf(textAt(item, 'path') ?? ''), value);
  }
  const { line, endLine } = patch;
  const text = (value: string) =>
    ({ kind: 'scalar', text: value, value, line, endLine: line, ...LEAF, contentLine: line }) as const;
  root.put(['apiVersion'], text(group === undefined || group === '' ? version : `${group}/${version}`));
  for (const [key, path] of NAMED) {
    const named = textAt(target, key);
    if (named !== undefined) root.put(path, text(named));
  }
  return root.node(line, endLine);
}

const LEAF = { size: 1, depth: 1 } as const;
const NAMED = [
  ['kind', ['kind']],
  ['name', ['metadata', 'name']],
  ['namespace', ['metadata', 'namespace']],
] as const;

/** The keys of a JSON pointer (RFC 6901). */
export const pointerOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1, DEEPEST)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

const DEEPEST = 50;

/** A place that several operations write below. */
class Branch {
  readonly #below = new Map<string, Branch | ConfigNode>();

  put([key = '', ...rest]: readonly string[], value: ConfigNode): void {
    if (rest.length === 0) {
      this.#below.set(key, value);
      return;
    }
    const known = this.#below.get(key);
    const branch = known instanceof Branch ? known : new Branch();
    if (known !== undefined && !(known instanceof Branch))
      for (const [name, node] of entriesOf(known)) branch.put([name], node);
    this.#below.set(key, branch);
    branch.put(rest, value);
  }

  node(line: number, endLine: number): MapNode {
    return mapOf(new Map([...this.#below].map(([key, below]) => [key, grown(below)])), line, endLine);
  }

  /** Keys that are all places of a list make one. */
  get isList(): boolean {
    return [...this.#below.keys()].every((key) => /^(?:\d+|-)$/.test(key));
  }
}

function grown(below: Branch | ConfigNode): ConfigNode {
  if (!(below instanceof Branch)) return below;
  const map = below.node(1, 1);
  const children = [...map.entries.values()];
  const line = Math.min(...children.map((child) => child.line));
  const endLine = Math.max(...children.map((child) => child.endLine));
  if (!below.isList) return { ...map, line, endLine };
  return { kind: 'list', items: children, line, endLine, ...measured(children) };
}
