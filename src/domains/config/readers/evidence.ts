/** What the other files of a change say of a rename: those that read the key took up the new name in place of the old. */
import type { AnalyzerInput, ChangedFile, Tree } from '../../../core/types.ts';
import { claims } from '../claims.ts';
import { wordsOf } from '../words.ts';
import { hintIn } from './hint.ts';

/** The path of a changed file that lost one name and gained the other; undefined where none did. */
export type Evidence = (from: string, to: string) => string | undefined;

export const noEvidence: Evidence = () => undefined;

/** Larger files are generated, and changes of more files say nothing in particular. */
const LONGEST = 300_000;
const MOST_FILES = 200;

/** Prose and data name a key without reading it. */
const NO_READER = /\.(?:md|mdx|rst|adoc|txt|json|lock|sum|csv|svg|html?|snap|golden)$/i;
const TEMPLATE = /(?:^|\/)templates\//;

/** Reads both sides of the changed files that may be code or templates. */
export async function evidenceIn({ changed, base, head }: AnalyzerInput): Promise<Evidence> {
  const readers = changed.filter(isReader);
  if (readers.length === 0 || readers.length > MOST_FILES) return noEvidence;
  const swaps = await Promise.all(readers.map((file) => swapOf(file, base, head)));
  return (from, to) => swaps.find(({ gone, come }) => holds(gone, from) && holds(come, to))?.path;
}

const isReader = ({ path, status, special }: ChangedFile): boolean =>
  (status === 'modified' || status === 'renamed') &&
  special === undefined &&
  !NO_READER.test(path) &&
  (!claims(path) || TEMPLATE.test(path));

interface Swap {
  readonly path: string;
  /** The names that stand on one side of the file only. */
  readonly gone: ReadonlySet<string>;
  readonly come: ReadonlySet<string>;
}

async function swapOf({ path, previousPath }: ChangedFile, base: Tree, head: Tree): Promise<Swap> {
  const [before, after] = await Promise.all([namesIn(base, previousPath ?? path), namesIn(head, path)]);
  return { path, gone: without(before, after), come: without(after, before) };
}

async function namesIn(tree: Tree, path: string): Promise<ReadonlySet<string>> {
  const text = (await hintIn(tree, path)) ?? '';
  const written = text.length > LONGEST ? [] : (text.match(/[\w-]+/g) ?? []);
  return new Set(written.flatMap((name) => [name, folded(name)]));
}

const without = (names: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...names].filter((name) => !others.has(name)));

/** A name in any style: code writes `maxRetries`, `MaxRetries` or `MAX_RETRIES` for `max-retries`. */
const folded = (name: string): string => `~${wordsOf(name).join('')}`;
const holds = (names: ReadonlySet<string>, name: string): boolean => names.has(name) || names.has(folded(name));
