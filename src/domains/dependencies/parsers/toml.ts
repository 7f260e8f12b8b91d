import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { Unreadable } from '../../../core/errors.ts';
import type { JsonNode } from './json.ts';

const DEEPEST = 200;

interface Open extends JsonNode {
  readonly endLine: number;
  value?: NonNullable<JsonNode['value']> | null;
  readonly members: Map<string, Open>;
  readonly items: Open[];
}

const open = (line: number, endLine = line): Open => ({ line, endLine, members: new Map(), items: [] });

/** Reads TOML into the same tree as JSON: a member starts at its key, a table at its header. Throws `Unreadable` at the first error. */
export function parseToml(text: string): JsonNode {
  const root = open(1);
  for (const statement of statementsOf(text)) {
    if (statement.type === 'TOMLKeyValue') assign(root, statement, 0);
    else for (const pair of statement.body) assign(tableAt(root, statement), pair, 0);
  }
  return root;
}

function statementsOf(text: string): readonly (AST.TOMLKeyValue | AST.TOMLTable)[] {
  try {
    return parseTOML(text.replace(/^\uFEFF/, '')).body[0].body;
  } catch (error) {
    if (error instanceof ParseError) {
      throw new Unreadable(`line ${error.lineNumber}: ${error.message}`, error.lineNumber, { cause: error });
    }
    if (error instanceof RangeError) throw new Unreadable('it nests too deep', 1, { cause: error });
    throw error;
  }
}

/** The node of a table's header, made on the way; a number in its key counts the tables of one array. */
function tableAt(root: Open, { resolvedKey, loc }: AST.TOMLTable): Open {
  return resolvedKey.reduce<Open>(
    (node, key) => (typeof key === 'number' ? itemAt(node, key, loc.start.line) : memberAt(node, key, loc.start.line)),
    root,
  );
}

function memberAt(node: Open, key: string, line: number): Open {
  const member = node.members.get(key) ?? open(line);
  node.members.set(key, member);
  return member;
}

function itemAt(node: Open, index: number, line: number): Open {
  const item = node.items[index] ?? open(line);
  node.items[index] = item;
  return item;
}

function assign(table: Open, { key, value, loc }: AST.TOMLKeyValue, depth: number): void {
  const names = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
  const parent = names.slice(0, -1).reduce((node, name) => memberAt(node, name, loc.start.line), table);
  parent.members.set(names.at(-1) ?? '', valueOf(value, loc, depth));
}

function valueOf(node: AST.TOMLContentNode, { start, end }: AST.SourceLocation, depth: number): Open {
  if (depth > DEEPEST) throw new Unreadable(`it nests deeper than ${DEEPEST} levels`, start.line);
  const made = open(start.line, end.line);
  if (node.type === 'TOMLArray') made.items.push(...node.elements.map((item) => valueOf(item, item.loc, depth + 1)));
  else if (node.type === 'TOMLInlineTable') for (const pair of node.body) assign(made, pair, depth + 1);
  else made.value = typeof node.value === 'object' ? node.value.toISOString() : node.value;
  return made;
}
