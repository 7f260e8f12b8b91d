import type { AnalyzerInput } from '../../core/types.ts';
import type { ProtobufChange } from './changes.ts';
import type { Surroundings } from './diff/unit.ts';
import { importersOf } from './importers.ts';
import type { Imports } from './imports.ts';
import { lostImports } from './lost-imports.ts';
import { goneTypes, lostTypes } from './lost-types.ts';
import type { ProtoFile } from './model.ts';
import type { Symbols } from './symbols.ts';

/** One side of the comparison, as far as names lead beyond the changed files. */
export interface Side {
  readonly symbols: Symbols;
  readonly imports: Imports;
}

/**
 * What head can no longer resolve anywhere and base could, in the changed files and in those that use what is gone.
 * Where nothing went, there is nothing to look for.
 */
export async function whatIsLost(
  { files, pairing }: Surroundings,
  base: Side,
  head: Side,
  input: AnalyzerInput,
): Promise<ProtobufChange[]> {
  const types = goneTypes(pairing);
  const wentAway = files.flatMap(({ before, after }) =>
    before === undefined || before.path === after?.path ? [] : [before.path],
  );
  const sources = [...new Set([...wentAway, ...types.values()])];
  if (sources.length === 0) return [];
  const changed = new Set(input.files.map(({ path }) => path));
  const unchanged = (await head.imports.all()).filter((path) => !changed.has(path));
  const { paths, unsearched } = await importersOf(sources, unchanged, input.head);
  const users = [...files.flatMap(({ after }) => after ?? []), ...(await opened(paths, base.symbols, head.symbols))];
  const imports = wentAway.length === 0 ? [] : await lostImports(users, base.imports, head.imports);
  const broken = new Set(imports.map(({ subject }) => subject));
  const whole = users.filter(({ path }) => !broken.has(path));
  return [...imports, ...(await lostTypes(whole, types, base.symbols, head.symbols)), ...cutShort(sources, unsearched)];
}

/** Unchanged files, made known on both sides. */
async function opened(paths: readonly string[], base: Symbols, head: Symbols): Promise<ProtoFile[]> {
  const files: ProtoFile[] = [];
  for (const path of paths) {
    const file = await head.open(path);
    await base.open(path);
    if (file !== undefined) files.push(file);
  }
  return files;
}

function cutShort([subject = '']: readonly string[], unsearched: number): ProtobufChange[] {
  const before = { path: subject, line: 1 };
  return unsearched === 0 ? [] : [{ kind: 'search-cut', subject, before, unsearched }];
}
