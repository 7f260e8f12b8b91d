/** The tree of a configuration document: plain, with anchors and merges resolved, each node knowing the lines it came from. */

interface Placed {
  /** The line of the key or list item that holds the node; for an alias, where the anchored value stands. */
  readonly line: number;
  readonly endLine: number;
  /** How many nodes the subtree holds once aliases are expanded. */
  readonly size: number;
  /** How deep the subtree goes, likewise. */
  readonly depth: number;
  /** A local tag as written: `!Ref`, `!vault`. */
  readonly tag?: string;
}

export interface ScalarNode extends Placed {
  readonly kind: 'scalar';
  /** The content as written, without quotes: `1.10` stays `1.10`. */
  readonly text: string;
  /** What YAML 1.2 makes of it. */
  readonly value: string | number | boolean | null;
  /** The line the content begins at: below the key for a block scalar. */
  readonly contentLine: number;
}

export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly ConfigNode[];
}

export interface MapNode extends Placed {
  readonly kind: 'map';
  /** In the order of the file. A key that stands twice keeps its last value; in a template its first, later ones as `key (2)`. */
  readonly entries: ReadonlyMap<string, ConfigNode>;
}

export type ConfigNode = ScalarNode | ListNode | MapNode;

/** The node below a path of map keys; undefined where there is none. */
export function at(node: ConfigNode | undefined, ...keys: readonly string[]): ConfigNode | undefined {
  let found = node;
  for (const key of keys) found = found?.kind === 'map' ? found.entries.get(key) : undefined;
  return found;
}

/** The text of the scalar below a path of map keys; undefined where there is none, or null. */
export function textAt(node: ConfigNode | undefined, ...keys: readonly string[]): string | undefined {
  const found = at(node, ...keys);
  return found?.kind === 'scalar' && found.value !== null ? found.text : undefined;
}

/** The items of the list below a path of map keys; none where there is no list. */
export function itemsAt(node: ConfigNode | undefined, ...keys: readonly string[]): readonly ConfigNode[] {
  const found = at(node, ...keys);
  return found?.kind === 'list' ? found.items : [];
}

/** The entries of a map; none for anything else. */
export const entriesOf = (node: ConfigNode | undefined): readonly (readonly [string, ConfigNode])[] =>
  node?.kind === 'map' ? [...node.entries] : [];

/** What stands in a list or a map, without its keys; nothing for a scalar. */
export function childrenOf(node: ConfigNode): readonly ConfigNode[] {
  if (node.kind === 'scalar') return [];
  return node.kind === 'list' ? node.items : [...node.entries.values()];
}

/**
 * A node and all below it, each before what it holds.
 * @param below Where to go on from a node, in place of what it holds.
 */
export function* nodesIn(root: ConfigNode, below = childrenOf): Generator<ConfigNode> {
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    for (const child of below(node)) waiting.push(child);
  }
}

/** Whether a node, or one below it, is of a kind; `below` as in `nodesIn`. */
export function someWithin(root: ConfigNode, is: (node: ConfigNode) => boolean, below = childrenOf): boolean {
  for (const node of nodesIn(root, below)) if (is(node)) return true;
  return false;
}

/** The texts of a list of scalars, or of one scalar where the format takes both. */
export function textsOf(node: ConfigNode | undefined): readonly string[] {
  if (node?.kind === 'list') return node.items.flatMap(textsOf);
  return node?.kind === 'scalar' && node.value !== null ? [node.text] : [];
}

const ON = new Set(['true', 'yes', 'on', 'enabled', 'enable', 'required', 'strict', '1']);
const OFF = new Set(['false', 'no', 'off', 'disabled', 'disable', 'none', '0']);

/** A scalar read as a switch, with the words of YAML 1.1 and of common programs; undefined for any other value. */
export function switchOf(node: ConfigNode | undefined): boolean | undefined {
  if (node?.kind !== 'scalar') return undefined;
  const word = node.text.toLowerCase();
  return ON.has(word) || (OFF.has(word) ? false : undefined);
}

/** Whether the value is filled in later, so that nothing is known of it: `{{ .Values.x }}`, `${X}`, `!Ref`, `ENC[...]`; and all of a list. */
export const isDynamic = (node: ConfigNode | undefined): boolean =>
  node?.kind === 'list' ? node.items.length > 0 && node.items.every(isFilledIn) : isFilledIn(node);

const isFilledIn = (node: ConfigNode | undefined): boolean =>
  node?.kind === 'scalar' &&
  (/\{\{|\$\{|\$\(|\$\[\[|^\$[A-Za-z_]|^(?:ENC\[|vault:|ref\+)/.test(node.text) ||
    /^!(?:Ref|Sub|GetAtt|If|ImportValue|FindInMap|Join|Select|vault|reference|secret|env|Transform)\b/.test(
      node.tag ?? '',
    ));

/** What a node may be: each branch of an `!If` of CloudFormation, however deep; of none, itself. */
export function branchesOf(node: ConfigNode | undefined): readonly ConfigNode[] {
  const chosen = node && choicesOf(node);
  if (chosen !== undefined) return chosen.flatMap(branchesOf);
  return node === undefined ? [] : [node];
}

/** Whether a node is an `!If` between plain values: one value, whose branches are no parts of it. */
export const isChoice = (node: ConfigNode): boolean =>
  choicesOf(node) !== undefined && branchesOf(node).every(({ kind }) => kind === 'scalar');

function choicesOf(node: ConfigNode): readonly ConfigNode[] | undefined {
  const long = node.kind === 'map' && node.entries.size === 1 ? node.entries.get('Fn::If') : undefined;
  const asked = node.tag === '!If' ? node : long;
  return asked?.kind === 'list' ? asked.items.slice(1) : undefined;
}
