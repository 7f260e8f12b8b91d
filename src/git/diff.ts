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
  '--find-renames',
  `-l${MOST_RENAMES}`,
  '--no-rename-empty',
  '--no-relative',
  '--ignore-submodules=none',
  '--no-ext-diff',
  '--no-textconv',
];

/** The files that differ between two commits or trees, given by id, in git's order. */
export async function changedFiles(dir: string, base: string, head: string): Promise<ChangedFile[]> {
  return parseRawDiff(await run(dir, [...COMMAND, base, head]));
}

/** Reads `git diff-tree --raw -z`: `:mode mode id id STATUS`, then one path, or two for a rename, each ended by NUL. */
export function parseRawDiff(output: Buffer): ChangedFile[] {
  const fields = output.toString('latin1').split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < fields.length;) {
    const [before = '', after = '', , , status = ''] = fields[at]?.slice(1).split(' ') ?? [];
    const renamed = status.startsWith('R');
    const [path, previousPath] = renamed ? [pathOf(fields[at + 2]), pathOf(fields[at + 1])] : [pathOf(fields[at + 1])];
    files.push(changedFile({ path, previousPath, before: modeOf(before), after: modeOf(after) }));
    at += renamed ? 3 : 2;
  }
  return files;
}

const pathOf = (field = ''): string => textOfPath(Buffer.from(field, 'latin1'));

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
