/** What GitHub lists of a pull request's files, from a real repository; and which of their lines take a comment. */
import type { TestRepository } from '../repository.ts';

export interface DiffEntry {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly previous_filename?: string;
  /** Absent where GitHub shows none: binary files, pure renames, files that are too large. */
  readonly patch?: string;
}

const STATUS = new Map([
  ['A', 'added'],
  ['D', 'removed'],
  ['M', 'modified'],
  ['R', 'renamed'],
] as const);

/** The files between the merge base and the head, with the patches that git makes. */
export function diffEntries(repository: TestRepository, base: string, head: string): DiffEntry[] {
  const diff = (...args: readonly string[]) =>
    repository.git('diff', '--no-color', '--find-renames', ...args, `${base}...${head}`);
  const names = diff('--name-status', '-z').split('\0');
  // In a patch every line of a file is marked: no file can begin the next one's.
  const texts = diff().split(/^(?=diff --git )/m);
  const entries: DiffEntry[] = [];
  for (let letter = names.shift(); letter !== undefined && letter !== ''; letter = names.shift()) {
    const previous = letter.startsWith('R') ? names.shift() : undefined;
    const filename = names.shift() ?? '';
    const status = [...STATUS].find(([first]) => letter?.startsWith(first))?.[1] ?? 'modified';
    const text = (texts.shift() ?? '').replace(/\n$/, '');
    const from = text.indexOf('\n@@ ');
    entries.push({
      filename,
      status,
      ...(previous === undefined ? {} : { previous_filename: previous }),
      ...(from < 0 ? {} : { patch: text.slice(from + 1) }),
    });
  }
  return entries;
}

/** Where a review comment wants to stand. */
export interface Wanted {
  readonly path: string;
  readonly line?: number | undefined;
  readonly side?: string | undefined;
  readonly start_line?: number | undefined;
  readonly start_side?: string | undefined;
}

/** What GitHub says of a comment that has no place in the diff; undefined where it has. */
export function faultOfPlace(entries: readonly DiffEntry[], wanted: Wanted): string | undefined {
  const { path, line, side = 'RIGHT' } = wanted;
  const entry = entries.find(({ filename }) => filename === path);
  if (entry === undefined) return 'Path could not be resolved';
  const hunk = hunksOf(entry.patch).find((places) => places.has(`${side} ${line}`));
  return hunk === undefined ? 'Line could not be resolved' : faultOfStart(hunk, wanted);
}

function faultOfStart(hunk: ReadonlySet<string>, wanted: Wanted): string | undefined {
  const { line = 0, side = 'RIGHT', start_line: start, start_side: startSide = side } = wanted;
  if (start === undefined) return undefined;
  if (start >= line && startSide === side) return 'start_line must precede the end line';
  return hunk.has(`${startSide} ${start}`) ? undefined : 'start_line must be part of the same hunk as the line';
}

/** For each hunk, `SIDE line` of everything it shows. */
const hunksOf = (patch = ''): Set<string>[] =>
  patch
    .split(/^(?=@@ )/m)
    .filter((hunk) => hunk !== '')
    .map(placesOf);

function placesOf(hunk: string): Set<string> {
  const [header = '', ...lines] = hunk.split('\n');
  const [, left = 0, right = 0] = (/^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(header) ?? []).map(Number);
  const shows = (marks: string) => lines.filter((line) => line !== '' && marks.includes(line.charAt(0)));
  return new Set([
    ...shows(' -').map((_, index) => `LEFT ${left + index}`),
    ...shows(' +').map((_, index) => `RIGHT ${right + index}`),
  ]);
}
