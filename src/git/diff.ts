import type { ChangedFile } from '../core/types.ts';
import { textOfPath } from './names.ts';
import { run } from './run.ts';
import { specialKind } from './tree.ts';

/** Past so many added and deleted files, only those that are equal byte for byte are taken for renamed. */
const MOST_RENAMES = 400;

const COMMAND = [
  'diff-tree',
  '-r',
  '-z',
  '--raw',
  '--no-abbrev',
  '--no-relative',
  '--ignore-submodules=none',
  '--no-ext-diff',
  '--no-textconv',
];

const RENAMES = ['--find-renames', `-l${MOST_RENAMES}`, '--no-rename-empty'];

/** The files that differ between two commits or trees, given by id, in git's order. Reads what was added and deleted. */
export async function changedFiles(dir: string, base: string, head: string): Promise<ChangedFile[]> {
  return parseRawDiff(await run(dir, [...COMMAND, ...RENAMES, base, head])).map(changedFile);
}

/** The paths that differ, told without reading any file: one that was renamed is one deleted and one added. */
export const changedPaths = async (dir: string, base: string, head: string): Promise<RawDifference[]> =>
  parseRawDiff(await run(dir, [...COMMAND, '--no-renames', base, head]));

/** One difference as git tells it: with the ids of both contents, which are all zeros for nothing. */
export interface RawDifference extends Difference {
  readonly beforeId: string;
  readonly afterId: string;
}

/** Reads `git diff-tree --raw -z`: `:mode mode id id STATUS`, then one path, or two for a rename, each ended by NUL. */
export function parseRawDiff(output: Buffer): RawDifference[] {
  const fields = output.toString('latin1').split('\0');
  const differences: RawDifference[] = [];
  for (let at = 0; at + 1 < fields.length;) {
    const [facts, ...paths] = fields.slice(at, at + 3);
    const { renamed, ...difference } = factsIn(facts);
    const [first, second] = paths.map((path) => textOfPath(Buffer.from(path, 'latin1')));
    const [path = '', previousPath] = renamed ? [second, first] : [first];
    differences.push({ ...difference, path, previousPath });
    at += renamed ? 3 : 2;
  }
  return differences;
}

function factsIn(field = '') {
  const [before = '', after = '', beforeId = '', afterId = '', status = ''] = field.slice(1).split(' ');
  return { before: modeOf(before), after: modeOf(after), beforeId, afterId, renamed: status.startsWith('R') };
}

const modeOf = (octal: string): number | undefined => Number.parseInt(octal, 8) || undefined;

/** One path that differs, and the mode of what stood and what stands there; undefined for nothing. */
export interface Difference {
  readonly path: string;
  readonly previousPath?: string | undefined;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** A difference in the words of the review. */
export function changedFile({ path, previousPath, before, after }: Difference): ChangedFile {
  const special = [after, before].map((mode) => mode && specialKind(mode)).find(Boolean);
  return {
    path,
    ...(previousPath === undefined ? {} : { previousPath }),
    status: previousPath === undefined ? statusOf(before, after) : 'renamed',
    ...(special ? { special } : {}),
  };
}

function statusOf(before: number | undefined, after: number | undefined): ChangedFile['status'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'deleted' : 'modified';
}
