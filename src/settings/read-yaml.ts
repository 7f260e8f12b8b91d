/** YAML that a user wrote for us, checked against a schema: each error names the file, the line and the nearest right key. */
import { distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { LineCounter, isNode, parseDocument } from 'yaml';
import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';

const LARGEST = 256 * 1024;
const MOST_ALIASES = 20;

/** What a file says, and where each of its keys stands. */
export interface Written<T> {
  readonly value: T;
  /** The line of a key, or of the nearest one above it. */
  lineOf(keys: readonly unknown[]): number;
}

/** Parses and checks one file; throws a `UserError` that names the first mistake. */
export function readYaml<S extends v.GenericSchema>(text: string, path: string, schema: S): Written<v.InferOutput<S>> {
  if (text.length > LARGEST) throw new UserError(`${path} is larger than 256 KiB`, 'Keep the settings short.');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const [summary = ''] = error.message.split(/ at line \d|\n/);
    const line = lines.linePos(error.pos[0]).line;
    throw new UserError(`${path}:${line} is not valid YAML: ${presentable(summary)}`, 'Mend the syntax.');
  }
  const lineOf = (keys: Keys): number => {
    const node = nodeAt(document, keys);
    return lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0).line;
  };
  const result = v.safeParse(schema, valueOf(document, path));
  if (result.success) return { value: result.output, lineOf };
  const issue = deepest(result.issues);
  const keys = (issue.path ?? []).map((item) => item.key);
  throw new UserError(`${path}:${lineOf(keys)} ${describe(issue, keys)}`, hintFor(issue, schema, keys));
}

function valueOf(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
  } catch (cause) {
    throw new UserError(`${path} uses more aliases than settings need`, 'Write the values out.', { cause });
  }
}

type Issue = v.BaseIssue<unknown>;
type Keys = readonly unknown[];

/** A union reports one issue that holds those of its options: the one that got furthest is the one meant. */
function deepest(issues: readonly Issue[]): Issue {
  const all = issues.flatMap(function flatten(issue): Issue[] {
    const parents = issue.path ?? [];
    const inner = (issue.issues ?? []).map((child) =>
      Object.assign({ ...child }, pathOf([...parents, ...(child.path ?? [])])),
    );
    return [issue, ...inner.flatMap(flatten)];
  });
  return all.reduce((best, issue) => ((issue.path?.length ?? 0) > (best.path?.length ?? 0) ? issue : best));
}

const pathOf = (path: readonly v.IssuePathItem[]): Pick<Issue, 'path'> => {
  const [first, ...rest] = path;
  return first === undefined ? {} : { path: [first, ...rest] };
};

function nodeAt(document: ReturnType<typeof parseDocument>, keys: Keys): unknown {
  for (let depth = keys.length; depth > 0; depth--) {
    const node: unknown = document.getIn(keys.slice(0, depth), true);
    if (node !== undefined && node !== null) return node;
  }
  return document.contents;
}

const isUnknownKey = (issue: Issue): boolean => issue.type === 'strict_object' && issue.expected === 'never';

function describe(issue: Issue, keys: Keys): string {
  const where = presentable(keys.map(String).join('.'));
  if (isUnknownKey(issue)) return `has an unknown key \`${where}\``;
  if (issue.received === 'undefined') return `misses the key \`${where}\``;
  if (issue.expected === '!0') return `has an empty \`${where}\``;
  return `has \`${where}\` as ${KINDS.get(issue.received) ?? presentable(issue.received)}, not ${expectedBy(issue)}`;
}

/** What a key takes, in words: the messages of our own, else what the schema calls it. */
function expectedBy({ message, expected }: Issue): string {
  if (message.startsWith('expected')) return message.slice('expected '.length);
  const said = EXPECTATIONS.find(([pattern]) => pattern.test(expected ?? ''));
  if (said !== undefined) return (expected ?? '').replace(...said);
  const words = wordsIn(expected);
  const others = [...KINDS].filter(([name]) => (expected ?? '').includes(name)).map(([, kind]) => kind);
  if (words.length + others.length === 0) return expected ?? message;
  return [...words, ...others].join(', ').replace(/, ([^,]*)$/, ' or $1');
}

const EXPECTATIONS: readonly (readonly [RegExp, string])[] = [
  [/^>=(.+)$/, '$1 or more'],
  [/^<=(.+)$/, '$1 or less'],
];

/** What YAML calls the kinds of the schema. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['Array', 'a list'],
  ['Object', 'a map'],
]);

const wordsIn = (expected: string | null): string[] =>
  [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);

function hintFor(issue: Issue, schema: v.GenericSchema, keys: Keys): string {
  if (!isUnknownKey(issue)) return hintForValue(issue);
  const known = keysAt(schema, keys.slice(0, -1));
  const close = nearest(String(keys.at(-1)), known);
  return close === undefined ? `Known keys here: ${known.join(', ')}.` : `Did you mean \`${close}\`?`;
}

function hintForValue({ expected, received }: Issue): string {
  const close = nearest(received.replaceAll('"', ''), wordsIn(expected));
  return close === undefined
    ? 'The JSON Schema of the settings says what each key takes; editors complete from it.'
    : `Did you mean \`${close}\`?`;
}

/** The keys that a schema knows at a path, seen through optional, record, array and union. */
function keysAt(schema: unknown, keys: Keys): string[] {
  if (!isRecord(schema)) return [];
  const [key, ...rest] = keys;
  if (isRecord(schema['wrapped'])) return keysAt(schema['wrapped'], keys);
  if (Array.isArray(schema['options'])) return schema['options'].flatMap((option) => keysAt(option, keys));
  if (isRecord(schema['entries']))
    return keys.length === 0 ? Object.keys(schema['entries']) : keysAt(schema['entries'][String(key)], rest);
  return keys.length === 0 ? [] : keysAt(schema['item'] ?? schema['value'], rest);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The candidate with the fewest edits, where those are at most a third of the word. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.edits - b.edits);
  const [best] = ranked;
  return best !== undefined && best.edits <= Math.max(2, word.length / 3) ? best.candidate : undefined;
}
