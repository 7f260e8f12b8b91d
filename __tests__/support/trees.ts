import { Unreadable } from '../../src/core/errors.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import type { AnalyzerInput, ChangedFile, ExampleFiles, Tree } from '../../src/core/types.ts';

/** Where an example stands when it names no path. */
export const DEFAULT_PATH = { protobuf: 'a.proto', config: 'app.yaml', dependencies: 'package.json' };

/** A tree over a record of path -> text. A NUL in a text makes it binary, as git would have it. */
export const treeOf = (files: Readonly<Record<string, string>>): Tree => ({
  async read(path) {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    if (text?.includes('\0')) throw new Unreadable('it is a binary file');
    return text;
  },
  list: async (prefix = '') =>
    Object.keys(files)
      .filter((path) => prefix === '' || path.startsWith(`${prefix.replace(/\/$/, '')}/`))
      .toSorted(),
});

const asRecord = (files: ExampleFiles, path: string): Readonly<Record<string, string>> =>
  typeof files === 'string' ? { [path]: files } : files;

/** What an analyzer is given for a before and an after: all paths whose text differs. */
export function inputOf(
  before: ExampleFiles,
  after: ExampleFiles,
  path: string,
  settings: Settings = DEFAULT_SETTINGS,
): AnalyzerInput {
  const [old, now] = [asRecord(before, path), asRecord(after, path)];
  const files = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .toSorted()
    .filter((name) => old[name] !== now[name])
    .map((name): ChangedFile => ({ path: name, status: statusOf(old[name], now[name]) }));
  return { files, base: treeOf(old), head: treeOf(now), settings };
}

function statusOf(before: string | undefined, after: string | undefined): ChangedFile['status'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'deleted' : 'modified';
}
