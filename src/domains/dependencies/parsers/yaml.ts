import { type Document, LineCounter, type Scalar, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { Unreadable } from '../../../core/errors.ts';
import type { JsonNode } from './json.ts';

const DEEPEST = 200;
const LONGEST = 500_000;

type LineAt = (offset: number) => number;

/**
 * Reads one YAML document into the same tree as JSON. A number keeps the text it is written with: `1.10` is no 1.1.
 * Throws `Unreadable` at the first error, past 200 levels, and for more than one document.
 */
export function parseYaml(text: string): JsonNode {
  if (text.length > LONGEST) throw new Unreadable('it is larger than 500 KB');
  const lines = new LineCounter();
  const lineAt: LineAt = (offset) => lines.linePos(offset).line;
  const document = documentOf(text, lines);
  const [error] = document.errors;
  if (error !== undefined) {
    const line = lineAt(error.pos[0]);
    throw new Unreadable(`line ${line}: ${error.message}`, line, { cause: error });
  }
  return nodeOf(document.contents, { anchors: new Map(), lineAt, line: 1, depth: 0 });
}

function documentOf(text: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter, logLevel: 'error', prettyErrors: false, uniqueKeys: false });
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable('it nests too deep', 1, { cause: error });
    throw error;
  }
}

interface Context {
  /** The anchored scalars so far: an alias means the last one of its name before it. */
  readonly anchors: Map<string, Scalar>;
  readonly lineAt: LineAt;
  /** Where the node's key stands. */
  readonly line: number;
  readonly depth: number;
}

function nodeOf(node: unknown, context: Context): JsonNode {
  const { line, depth, anchors } = context;
  if (depth > DEEPEST) throw new Unreadable(`it nests deeper than ${DEEPEST} levels`, line);
  const bare = { line, endLine: line, members: new Map<string, JsonNode>(), items: [] };
  if (isScalar(node)) {
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    return { ...bare, value: valueOf(node) };
  }
  if (isAlias(node)) {
    const target = anchors.get(node.source);
    return target === undefined ? bare : { ...bare, value: valueOf(target) };
  }
  if (isSeq(node)) return { ...bare, items: node.items.map((item) => nodeOf(item, below(context, startOf(item)))) };
  if (isMap(node)) return { ...bare, members: membersOf(node.items, context) };
  return bare;
}

function membersOf(pairs: readonly { readonly key: unknown; readonly value: unknown }[], context: Context) {
  const members = new Map<string, JsonNode>();
  for (const { key, value } of pairs) {
    if (isScalar(key)) members.set(String(key.value), nodeOf(value, below(context, startOf(key))));
  }
  return members;
}

const below = (context: Context, offset: number | undefined): Context => ({
  ...context,
  line: offset === undefined ? context.line : context.lineAt(offset),
  depth: context.depth + 1,
});

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}

function valueOf({ value, source }: Scalar): string | boolean | null {
  if (typeof value === 'boolean' || value === null) return value;
  return typeof value === 'string' ? value : (source ?? null);
}
