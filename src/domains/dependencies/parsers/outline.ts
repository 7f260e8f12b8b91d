import { type Flow, readFlow } from './flow.ts';
import type { OutlineNode } from './outline-node.ts';

const BLOCK_SCALAR = /^[|>][-+\d]*$/;

/**
 * The keys of a YAML file in the order of their lines. Reads indentation only, so that a Helm template, which is no YAML
 * before it is rendered, is read as well; block scalars are text. Flow collections stay one value, and are looked into
 * where `intoFlows` says so. Never throws.
 */
export function outlineOf(text: string, intoFlows = false): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const stack: OutlineNode[] = [];
  const lines = text.split('\n');
  const flowAt = intoFlows ? flowsOf(lines) : noFlow;
  let scalarBelow = Infinity;
  for (let index = 0; index < lines.length; index++) {
    const { content, indent } = contentOf(lines, index);
    if (content === '' || indent > scalarBelow) continue;
    const found = nodesAt(content, indent, index + 1, stack);
    const last = found.at(-1);
    scalarBelow = isTextBelow(last) ? last.indent : Infinity;
    const flow = flowAt(last, index);
    nodes.push(...found, ...flow.nodes);
    index = flow.last;
  }
  return nodes;
}

/** What a line says, and how far to the right; nothing where it is a comment. */
function contentOf(lines: readonly string[], index: number): { readonly content: string; readonly indent: number } {
  const line = (lines[index] ?? '').trimEnd();
  const content = line.trimStart();
  return { content: content.startsWith('#') ? '' : content, indent: line.length - content.length };
}

const isTextBelow = (node: OutlineNode | undefined): node is OutlineNode =>
  node !== undefined && BLOCK_SCALAR.test(node.value);

type FlowAt = (holder: OutlineNode | undefined, line: number) => Flow;

const noFlow: FlowAt = (_, line) => ({ nodes: [], last: line });

/** Reads the flow collection that the value of a node begins, in a line counted from 0. */
function flowsOf(lines: readonly string[]): FlowAt {
  let broken = 0;
  return (holder, line) => {
    if (holder === undefined || !isFlow(holder.value) || broken >= MOST_BROKEN) return noFlow(holder, line);
    const flow = readFlow({ lines, line, column: (lines[line] ?? '').indexOf(holder.value, holder.indent) }, holder);
    if (flow === undefined) broken++;
    return flow ?? noFlow(holder, line);
  };
}

/** Where so many flow collections cannot be read, the others are left as they are. */
const MOST_BROKEN = 20;

/** Whether a value begins a flow collection, and no action of a template. */
const isFlow = (value: string): boolean => /^(?:\[|\{(?!\{))/.test(value);

/** The nodes of one line, its `- ` first, each put on the stack of what is open. */
function nodesAt(content: string, indent: number, line: number, stack: OutlineNode[]): OutlineNode[] {
  // A line that an action of a template begins.
  if (/^(?:\{\{|%)/.test(content)) return [];
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
    const isScalar = !/^-\s/.test(item) && (isFlow(item) || keyOf(item) === undefined);
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
