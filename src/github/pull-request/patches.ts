/** Which lines of a pull request take a comment: those that its patches show. */

export type Side = 'LEFT' | 'RIGHT';

/** The lines that one hunk shows, and whether they changed. */
export type Hunk = Readonly<Record<Side, ReadonlyMap<number, boolean>>>;

/** A file of the pull request, as `GET /pulls/N/files` lists it. */
export interface PullFile {
  readonly filename: string;
  readonly previous_filename?: string;
  /** Absent for what is binary, too large or only renamed. */
  readonly patch?: string;
}

/** A file by the name that comments use. */
export interface Commentable {
  readonly path: string;
  readonly hunks: readonly Hunk[];
}

/** Finds a file by its path on one side. */
export type Patches = (path: string, side: Side) => Commentable | undefined;

/** Reads the patches of all files, each when it is asked for. */
export function patchesOf(files: readonly PullFile[]): Patches {
  const paths = {
    LEFT: new Map(files.map((file) => [file.previous_filename ?? file.filename, file])),
    RIGHT: new Map(files.map((file) => [file.filename, file])),
  };
  const read = new Map<PullFile, Commentable>();
  return (path, side) => {
    const file = paths[side].get(path);
    if (file === undefined) return undefined;
    const known = read.get(file) ?? { path: file.filename, hunks: hunksOf(file.patch ?? '') };
    read.set(file, known);
    return known;
  };
}

/** The hunks of a patch without its file's header. */
export function hunksOf(patch: string): Hunk[] {
  return patch
    .split(/^(?=@@ -\d)/m)
    .filter((text) => text !== '')
    .map(hunkOf);
}

function hunkOf(text: string): Hunk {
  const [header = '', ...lines] = text.split('\n');
  const [, left = 0, right = 0] = (/^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(header) ?? []).map(Number);
  return { LEFT: numbered(lines, '-', left), RIGHT: numbered(lines, '+', right) };
}

/** The lines of one side: those both have, and those marked as its own. */
function numbered(lines: readonly string[], mark: string, first: number): Map<number, boolean> {
  const own = lines.map((line) => line.charAt(0)).filter((start) => start === ' ' || start === mark);
  return new Map(own.map((start, index) => [first + index, start === mark]));
}
