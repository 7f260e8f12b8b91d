import type { ImportLost } from './changes/types.ts';
import { gather } from '../../core/compare.ts';
import { traitsOfFile } from './diff/context.ts';
import type { Imports } from './imports.ts';
import type { ProtoFile } from './model.ts';
import { isVendored } from './vendored.ts';

/** Imports of some files of head that base could find and head cannot. All of one lost file are one root cause. */
export async function lostImports(files: readonly ProtoFile[], base: Imports, head: Imports): Promise<ImportLost[]> {
  const lost: ImportLost[] = [];
  for (const file of files) {
    for (const { path, line } of file.imports) {
      if ((await head.find(path, file.path)) !== undefined) continue;
      const old = await base.find(path, file.path);
      if (old !== undefined) lost.push(importLost(file, path, line, isVendored(old)));
    }
  }
  const byName = gather(lost, ({ name }) => name);
  return lost.map((one) => ({ ...one, files: byName.get(one.name)?.length ?? 1 }));
}

const importLost = (file: ProtoFile, name: string, line: number, vendored: boolean): ImportLost => ({
  kind: 'import-lost',
  subject: file.path,
  group: name,
  after: { path: file.path, line },
  ...traitsOfFile(file),
  name,
  vendored,
  files: 1,
});
