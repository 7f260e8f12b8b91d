import { printParseErrorCode, visit } from 'jsonc-parser';
import { Unreadable } from '../../../core/errors.ts';

const DEEPEST = 200;

/** A JSON value with the lines it stands on; a member of an object starts at its key. Keys are in a Map: `__proto__` is a name. */
export interface JsonNode {
  readonly line: number;
  readonly endLine: number;
  /** A scalar's value; undefined for an object or an array. */
  readonly value?: string | number | boolean | null;
  /** Empty for all but an object. */
  readonly members: ReadonlyMap<string, JsonNode>;
  /** Empty for all but an array. */
  readonly items: readonly JsonNode[];
}

interface Open {
  readonly line: number;
  endLine: number;
  value?: string | number | boolean | null;
  readonly members: Map<string, JsonNode>;
  readonly items: JsonNode[];
  /** The member that is being read. */
  key?: { readonly name: string; readonly line: number };
}

const open = (line: number): Open => ({ line, endLine: line, members: new Map(), items: [] });

/**
 * Reads JSON, a byte order mark aside; comments and trailing commas only where the format has them.
 * Throws `Unreadable` at the first error, and past 200 levels.
 */
export function parseJson(text: string, format: 'json' | 'jsonc' = 'json'): JsonNode {
  const root = open(1);
  const stack: Open[] = [root];
  const top = (): Open => stack.at(-1) ?? root;
  const keyLine = (line: number): number => top().key?.line ?? line;
  const close = (node: Open, endLine: number): void => {
    node.endLine = endLine;
    const parent = top();
    if (parent.key === undefined) parent.items.push(node);
    else parent.members.set(parent.key.name, node);
  };
  const begin = (line: number): void => {
    if (stack.length > DEEPEST) throw new Unreadable(`it nests deeper than ${DEEPEST} levels`, line + 1);
    stack.push(open(keyLine(line + 1)));
  };
  const end = (line: number): void => {
    const node = stack.pop();
    if (node !== undefined) close(node, line + 1);
  };
  visit(
    text.replace(/^\uFEFF/, ''),
    {
      onObjectBegin: (_offset, _length, line) => begin(line),
      onArrayBegin: (_offset, _length, line) => begin(line),
      onObjectProperty: (name, _offset, _length, line) => void (top().key = { name, line: line + 1 }),
      onObjectEnd: (_offset, _length, line) => end(line),
      onArrayEnd: (_offset, _length, line) => end(line),
      onLiteralValue: (value: string | number | boolean | null, _offset, _length, line) =>
        close(Object.assign(open(keyLine(line + 1)), { value }), line + 1),
      onError: (code, _offset, _length, line) => {
        throw new Unreadable(
          `line ${line + 1}: ${SAID[printParseErrorCode(code)] ?? 'it is not valid JSON'}`,
          line + 1,
        );
      },
    },
    { disallowComments: format === 'json', allowTrailingComma: format === 'jsonc' },
  );
  return root.items[0] ?? root;
}

const SAID: Readonly<Record<string, string>> = {
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  InvalidCommentToken: 'JSON has no comments',
  PropertyNameExpected: 'a key is expected',
  ValueExpected: 'a value is expected',
};

/** The text of a member that is a string; undefined for all else. */
export function textOf(node: JsonNode | undefined, key: string): string | undefined {
  const value = node?.members.get(key)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The members of an object that is itself a member; none where it is not there. */
export const membersOf = (node: JsonNode | undefined, key: string): ReadonlyMap<string, JsonNode> =>
  node?.members.get(key)?.members ?? new Map();
