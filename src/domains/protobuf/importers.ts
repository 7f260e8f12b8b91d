import { noneIfUnreadable } from '../../core/errors.ts';
import { linesWith } from '../../core/grep.ts';
import type { Tree } from '../../core/types.ts';
import { sharedLength } from '../../core/compare.ts';
import { nameOf } from './paths.ts';

/** What schemas import, by their paths, the nearest first; and how many more there were to look through. */
export interface Search {
  readonly imports: ReadonlyMap<string, readonly Imported[]>;
  readonly unsearched: number;
}

/** The largest public trees of schemas have half as many; reading these takes a second or two. */
const MOST_SEARCHED = 20_000;
const MOST_FOUND = 500;

/** Looks through the texts of schemas for what they import: a cheap look. The nearest to a path come first. */
export async function searchImports(paths: readonly string[], to: string, tree: Tree): Promise<Search> {
  const near = nearestFirst(paths, to);
  const searched = near.slice(0, MOST_SEARCHED);
  const lines = await linesWith(tree, searched, 'import').catch(noneIfUnreadable);
  if (lines === undefined) return { imports: new Map(), unsearched: near.length };
  const known = new Names();
  const imports = new Map(searched.map((path, index) => [path, importsIn(lines[index] ?? '', known)]));
  return { imports, unsearched: near.length - searched.length };
}

/** The schemas that import one of the lost files, or a file that hands it on by `import public`: to be looked at closer. */
export function importersOf(lost: readonly string[], { imports }: Search): readonly string[] {
  const sought = handedOn(lost, imports);
  const found = [...imports].filter(([, all]) => all.some(({ path }) => sought.includes(path)));
  return found.slice(0, MOST_FOUND).map(([path]) => path);
}

function nearestFirst(paths: readonly string[], to: string): readonly string[] {
  const nearness = new Map(paths.map((path) => [path, sharedLength(path, to)]));
  return paths.toSorted((a, b) => (nearness.get(b) ?? 0) - (nearness.get(a) ?? 0));
}

interface Imported {
  readonly path: string;
  readonly isPublic: boolean;
}

const IMPORT = /(?:^|;)[ \t]*import[ \t]+(?:([a-z]+)[ \t]+)?["']([^"'\n]+)["']/gm;

function importsIn(text: string, names: Names): readonly Imported[] {
  return Array.from(text.matchAll(IMPORT), ([, kind, path = '']) => ({
    path: names.of(path),
    isPublic: kind === 'public',
  }));
}

/** Each name once: a part of a text would keep all of that text in memory. */
class Names {
  readonly #known = new Map<string, string>();

  of(name: string): string {
    const known = this.#known.get(name) ?? Buffer.from(name).toString();
    this.#known.set(known, known);
    return known;
  }
}

/** Files by the ends of their paths: what an import statement may name. */
class Sought {
  readonly #byName = new Map<string, Set<string>>();

  /** False where it was known. */
  add(path: string): boolean {
    const same = this.#byName.get(nameOf(path)) ?? new Set();
    if (same.has(path)) return false;
    this.#byName.set(nameOf(path), same.add(path));
    return true;
  }

  includes(imported: string): boolean {
    const same = this.#byName.get(nameOf(imported));
    return same !== undefined && [...same].some((path) => path === imported || path.endsWith(`/${imported}`));
  }
}

/** The lost files, and those that import one publicly, and so on. */
function handedOn(lost: readonly string[], imports: ReadonlyMap<string, readonly Imported[]>): Sought {
  const sought = new Sought();
  for (const path of lost) sought.add(path);
  const handing = [...imports].flatMap(([path, all]) =>
    all.filter(({ isPublic }) => isPublic).map((one) => ({ from: one.path, to: path })),
  );
  for (let grows = true; grows;) {
    grows = false;
    for (const { from, to } of handing) if (sought.includes(from) && sought.add(to)) grows = true;
  }
  return sought;
}
