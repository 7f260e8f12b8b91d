import type { ProtobufChange } from './changes.ts';
import { traitsOfFile } from './diff/context.ts';
import type { FilePair } from './diff/unit.ts';
import type { Imports } from './imports.ts';

/** Imports of changed files that base could find and head cannot. Nothing to look for where no file went. */
export async function lostImports(files: readonly FilePair[], base: Imports, head: Imports): Promise<ProtobufChange[]> {
  if (files.every(({ before, after }) => before === undefined || before.path === after?.path)) return [];
  const lost: ProtobufChange[] = [];
  for (const { before, after } of files) {
    if (after === undefined) continue;
    for (const { path, line } of after.imports) {
      if ((await head.find(path, after.path)) !== undefined) continue;
      if ((await base.find(path, before?.path ?? after.path)) === undefined) continue;
      const place = { path: after.path, line };
      lost.push({
        kind: 'import-lost',
        subject: after.path,
        key: path,
        after: place,
        ...traitsOfFile(after),
        name: path,
      });
    }
  }
  return lost;
}
