import type { ProtobufChange } from './changes.ts';
import type { Surroundings } from './diff/unit.ts';
import { importersOf, type Search } from './importers.ts';
import type { Imports } from './imports.ts';
import { lostImports } from './lost-imports.ts';
import { goneTypes, lostTypes } from './lost-types.ts';
import type { ProtoFile } from './model.ts';
import type { Symbols } from './symbols.ts';
import type { Unchanged } from './unchanged.ts';

/** One side of the comparison, as far as names lead beyond the changed files. */
export interface Side {
  readonly symbols: Symbols;
  readonly imports: Imports;
}

/** What went away between two trees, and the unchanged files that may use it. */
export interface Loss {
  /** Paths that base had and head has not. */
  readonly paths: readonly string[];
  /** Types that are gone, by full name, each with the file that had it. */
  readonly types: ReadonlyMap<string, string>;
  /** They are searched for while other work goes on. */
  readonly search: Promise<Search> | undefined;
}

/** Finds what went away, and begins to search for its users. Where nothing went, there is nothing to search for. */
export function lossOf({ files, pairing }: Pick<Surroundings, 'files' | 'pairing'>, unchanged: Unchanged): Loss {
  const types = goneTypes(pairing);
  const paths = files.flatMap(({ before, after }) =>
    before === undefined || before.path === after?.path ? [] : [before.path],
  );
  const [first] = sourcesOf({ paths, types });
  return { paths, types, search: first === undefined ? undefined : unchanged.search(first) };
}

const sourcesOf = ({ paths, types }: Pick<Loss, 'paths' | 'types'>): readonly string[] => [
  ...new Set([...paths, ...types.values()]),
];

/** What head can no longer resolve anywhere and base could, in the changed files and in those that use what is gone. */
export async function whatIsLost(
  loss: Loss,
  files: readonly ProtoFile[],
  base: Side,
  head: Side,
): Promise<ProtobufChange[]> {
  if (loss.search === undefined) return [];
  const sources = sourcesOf(loss);
  const search = await loss.search;
  const users = [...files, ...(await opened(importersOf(sources, search), base.symbols, head.symbols))];
  const imports = loss.paths.length === 0 ? [] : await lostImports(users, base.imports, head.imports);
  const broken = new Set(imports.map(({ subject }) => subject));
  const whole = users.filter(({ path }) => !broken.has(path));
  const types = await lostTypes(whole, loss.types, base.symbols, head.symbols);
  return [...imports, ...types, ...cutShort(sources, search.unsearched)];
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
