/** One key or list item of a YAML file, as its line says it. */
export interface OutlineNode {
  /** `-` for a list item that is no key. */
  readonly key: string;
  /** Without quotes, anchor and comment; empty where the value is below. */
  readonly value: string;
  /** What follows ` #`, without it. */
  readonly comment: string;
  readonly line: number;
  readonly indent: number;
  readonly parent: OutlineNode | undefined;
  readonly children: OutlineNode[];
}

const BLOCK_SCALAR = /^[|>][-+\d]*$/;

/**
 * The keys of a YAML file in the order of their lines. Reads indentation only, so that a Helm template, which is no YAML
 * before it is rendered, is read as well; block scalars are text and flow collections stay one value. Never throws.
 */
export function outlineOf(text: string): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const stack: OutlineNode[] = [];
  let scalarBelow = Infinity;
  text.split('\n').forEach((raw, index) => {
    const line = raw.trimEnd();
    const content = line.trimStart();
    const indent = line.length - content.length;
    if (content === '' || content.startsWith('#') || indent > scalarBelow) return;
    scalarBelow = Infinity;
    if (content.startsWith('{{') || content.startsWith('%')) return;
    for (const node of nodesAt(content, indent, index + 1, stack)) {
      nodes.push(node);
      if (BLOCK_SCALAR.test(node.value)) scalarBelow = node.indent;
    }
  });
  return nodes;
}

/** The nodes of one line, its `- ` first, each put on the stack of what is open. */
function nodesAt(content: string, indent: number, line: number, stack: OutlineNode[]): OutlineNode[] {
  if (/^(?:---|\.\.\.)(?:\s|$)/.test(content)) stack.length = 0;
  const nodes: OutlineNode[] = [];
  let rest = content;
  const open = (key: string, { value, comment }: Scalar): void => {
    const column = indent + content.length - rest.length;
    while (isClosedBy(stack.at(-1), column, key)) stack.pop();
    const parent = stack.at(-1);
    const node: OutlineNode = { key, value, comment, line, indent: column, parent, children: [] };
    parent?.children.push(node);
    stack.push(node);
    nodes.push(node);
  };
  while (/^-(?:\s|$)/.test(rest)) {
    const item = rest.slice(1).trimStart();
    const isScalar = !/^-\s/.test(item) && keyOf(item) === undefined;
    open('-', isScalar ? scalarOf(item) : NOTHING);
    if (isScalar) return nodes;
    rest = item;
  }
  const found = keyOf(rest);
  if (found !== undefined) open(found.key, scalarOf(found.after));
  return nodes;
}

/** A list may stand in the same column as the key that holds it. */
const isClosedBy = (node: OutlineNode | undefined, column: number, key: string): boolean =>
  node !== undefined && (node.indent > column || (node.indent === column && !(key === '-' && node.key !== '-')));

/** `"a b": c` and `a: c`: the key, and what follows its colon. */
function keyOf(text: string): { readonly key: string; readonly after: string } | undefined {
  const quote = /^["']/.exec(text)?.[0];
  const close = quote === undefined ? 0 : text.indexOf(quote, 1) + 1;
  const colon = text.slice(close).search(/:(?:\s|$)/);
  if (colon < 0 || (quote !== undefined && colon > 0)) return undefined;
  const end = close + colon;
  const key = quote === undefined ? text.slice(0, end).trimEnd() : text.slice(1, close - 1);
  return { key, after: text.slice(end + 1).trimStart() };
}

type Scalar = Pick<OutlineNode, 'value' | 'comment'>;
const NOTHING: Scalar = { value: '', comment: '' };

/** A scalar without tag, anchor, quotes and comment. */
function scalarOf(text: string): Scalar {
  const plain = text.replace(/^[!&]\S*(?:\s+|$)/, '');
  const quote = /^["']/.exec(plain)?.[0];
  const close = quote === undefined ? 0 : plain.indexOf(quote, 1);
  if (close > 0) return { value: plain.slice(1, close), comment: commentIn(plain.slice(close + 1)) };
  const comment = plain.search(/(?:^|\s)#/);
  if (comment < 0) return { value: plain, comment: '' };
  return { value: plain.slice(0, comment).trimEnd(), comment: commentIn(plain.slice(comment)) };
}

const commentIn = (text: string): string => (text.includes('#') ? text.slice(text.indexOf('#') + 1).trim() : '');

/** The child of a node under a key. */
export const childOf = (node: OutlineNode | undefined, key: string): OutlineNode | undefined =>
  node?.children.find((child) => child.key === key);
