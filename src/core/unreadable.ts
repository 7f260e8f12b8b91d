/** Law 3, never a silent green: what cannot be read or parsed is a fact with a rule of its own, in every domain alike. */
import { Unreadable } from './errors.ts';
import type { AnalyzerInput, Change, ChangedFile, Example, Outcome, Rule, SourceLocation, Tree } from './types.ts';
import type { Domain } from './vocabulary.ts';

export interface FileUnreadable extends Change<'file-unreadable'> {
  readonly side: 'base' | 'head';
  readonly reason: string;
  /** Whether the other side of the file could not be read either. */
  readonly bothSides: boolean;
  /** A symbolic link: listed, and never followed. */
  readonly link?: true;
  /** The whole review ended here; `reason` says how. */
  readonly stopped?: true;
}

/** One changed file, parsed on both sides; undefined where it does not exist. */
export interface ParsedPair<T> {
  readonly file: ChangedFile;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

type Side<T> = { readonly value: T | undefined } | { readonly error: Unreadable };

async function readSide(tree: Tree, path: string): Promise<Side<string>> {
  try {
    return { value: await tree.read(path) };
  } catch (error) {
    return { error: asUnreadable(error) };
  }
}

function parseSide<T>(text: Side<string>, path: string, parse: (text: string, path: string) => T): Side<T> {
  if ('error' in text) return text;
  try {
    return { value: text.value === undefined ? undefined : parse(text.value, path) };
  } catch (error) {
    return { error: asUnreadable(error) };
  }
}

function asUnreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  throw error;
}

/**
 * Reads and parses both sides of every changed file. A pair comes back only where both sides could be had;
 * a side that throws `Unreadable` becomes a fact instead. A file in its place that `isSame` calls the same does not come back.
 * `onceAsked` is told when the last of them is on its way: what is asked for then comes while the rest is parsed.
 */
export async function parsePairs<T>(
  input: Pick<AnalyzerInput, 'files' | 'base' | 'head'>,
  parse: (text: string, path: string) => T,
  isSame: (before: string, after: string) => boolean = () => false,
  onceAsked: () => void = () => undefined,
): Promise<{ readonly pairs: readonly ParsedPair<T>[]; readonly unreadable: readonly FileUnreadable[] }> {
  const pairs: ParsedPair<T>[] = [];
  const unreadable: FileUnreadable[] = input.files.filter(({ special }) => special !== undefined).map(linkFact);
  const files = input.files.filter(({ special }) => special === undefined);
  for await (const parsed of inBatches(files, (file) => parseSides(file, input, parse, isSame), onceAsked)) {
    if (parsed === undefined) continue;
    const { file, before, after } = parsed;
    if ('value' in before && 'value' in after) pairs.push({ file, before: before.value, after: after.value });
    else unreadable.push(...unreadableSides(file, before, after));
  }
  return { pairs, unreadable };
}

/** So many files are asked for together. */
const AT_ONCE = 64;

/** What is made of each item, in order. While one batch is parsed, the next is on its way. */
async function* inBatches<T, R>(
  items: readonly T[],
  make: (item: T) => Promise<R>,
  onceBegun: () => void,
): AsyncGenerator<R> {
  const begin = (start: number): Promise<readonly R[]> => {
    const batch = Promise.all(items.slice(start, start + AT_ONCE).map(make));
    batch.catch(() => undefined); // whoever comes for it is told
    if (start < items.length && start + AT_ONCE >= items.length) onceBegun();
    return batch;
  };
  let coming = begin(0);
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const current = coming;
    coming = begin(start + AT_ONCE);
    yield* await current;
  }
}

interface Parsed<T> {
  readonly file: ChangedFile;
  readonly before: Side<T>;
  readonly after: Side<T>;
}

/** Undefined where both sides are the same. */
async function parseSides<T>(
  file: ChangedFile,
  { base, head }: Pick<AnalyzerInput, 'base' | 'head'>,
  parse: (text: string, path: string) => T,
  isSame: (before: string, after: string) => boolean,
): Promise<Parsed<T> | undefined> {
  const none: Side<string> = { value: undefined };
  const { path, previousPath = path, status } = file;
  const [before, after] = await Promise.all([
    status === 'added' ? none : readSide(base, previousPath),
    status === 'deleted' ? none : readSide(head, path),
  ]);
  if (path === previousPath && areSame(before, after, isSame)) return undefined;
  return { file, before: parseSide(before, previousPath, parse), after: parseSide(after, path, parse) };
}

function areSame(
  before: Side<string>,
  after: Side<string>,
  isSame: (before: string, after: string) => boolean,
): boolean {
  if ('error' in before || 'error' in after) return false;
  return before.value !== undefined && after.value !== undefined && isSame(before.value, after.value);
}

function unreadableSides(file: ChangedFile, before: Side<unknown>, after: Side<unknown>): FileUnreadable[] {
  const bothSides = 'error' in before && 'error' in after;
  if ('error' in after) return [unreadableFact(file.path, 'head', after.error, bothSides)];
  if ('error' in before) return [unreadableFact(file.previousPath ?? file.path, 'base', before.error, bothSides)];
  return [];
}

/** The fact for one side of one file. */
export function unreadableFact(
  path: string,
  side: 'base' | 'head',
  error: Unreadable,
  bothSides = false,
): FileUnreadable {
  const place: SourceLocation = { path, line: error.line };
  return {
    kind: 'file-unreadable',
    subject: path,
    side,
    reason: error.message,
    bothSides,
    ...(side === 'head' ? { after: place } : { before: place }),
  };
}

const linkFact = (file: ChangedFile): FileUnreadable => ({
  ...unreadableFact(file.path, file.status === 'deleted' ? 'base' : 'head', new Unreadable('it is a symbolic link')),
  link: true,
});

export type UnreadableOutcome = 'newly' | 'still' | 'mended' | 'link' | 'stopped';

/** The review of everything ended at this file. */
const STOPPED: Outcome<FileUnreadable> = {
  risk: 'high',
  title: 'Review not finished',
  message: (c) => `The review did not finish: ${c.reason}; the last it opened is \`${c.subject}\`.`,
  why: 'What was still to come is not reviewed, so nothing in this change is known to be safe.',
  fix: 'Look at that file by hand and make it simpler, or list it under `paths.ignore` in `.github/breakwater.yml` of the base.',
};

/** The rule every domain has for what it could not read. Fails closed: a change that hides its content blocks. */
export const unreadableRule = (
  domain: Domain,
  examples: readonly Example<UnreadableOutcome>[],
): Rule<FileUnreadable, UnreadableOutcome> => ({
  id: `${domain}/file-unreadable`,
  on: 'file-unreadable',
  class: 'unreadable',
  title: 'File not compared',
  why: 'What cannot be read cannot be reviewed, so nothing here is known to be safe.',
  fix: 'Mend the file, or list it under `paths.ignore` in `.github/breakwater.yml`.',
  outcomes: {
    newly: { risk: 'high', message: (c) => `\`${c.subject}\` can no longer be read: ${c.reason}.` },
    still: {
      risk: 'medium',
      message: (c) => `\`${c.subject}\` cannot be read before or after the change: ${c.reason}.`,
    },
    mended: {
      risk: 'info',
      message: (c) => `\`${c.subject}\` can be read again; its old version could not (${c.reason}).`,
    },
    link: {
      risk: 'low',
      message: (c) => `\`${c.subject}\` is a symbolic link: it is listed, and what it points to is not followed.`,
      fix: 'Look where it points before and after the change.',
    },
    stopped: STOPPED,
  },
  examples,
  classify: (change) => {
    if (change.link) return 'link';
    if (change.stopped) return 'stopped';
    if (change.side === 'base') return 'mended';
    return change.bothSides ? 'still' : 'newly';
  },
});
