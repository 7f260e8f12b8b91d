import { Unreadable } from '../../core/errors.ts';
import type { Tree } from '../../core/types.ts';
import { nameOf, sharedLength } from './paths.ts';

/** Schemas that may use what is gone, and how many more there were to look through. */
export interface Search {
  readonly paths: readonly string[];
  readonly unsearched: number;
}

/** The largest public trees of schemas have half as many; reading these takes a second or two. */
const MOST_SEARCHED = 20_000;
const MOST_FOUND = 500;
const AT_ONCE = 100;

/**
 * The schemas among some paths that import one of the lost files, or a file that hands it on by `import public`.
 * A cheap look at the text, by the last part of the path: what it finds is to be looked at closer. The nearest come first.
 */
export async function importersOf(lost: readonly string[], paths: readonly string[], tree: Tree): Promise<Search> {
  const [first = ''] = lost;
  const near = paths.toSorted((a, b) => sharedLength(b, first) - sharedLength(a, first));
  const searched = near.slice(0, MOST_SEARCHED);
  const imports = new Map<string, readonly Imported[]>();
  const known = new Names();
  for (let at = 0; at < searched.length; at += AT_ONCE) {
    const some = searched.slice(at, at + AT_ONCE);
    const texts = await Promise.all(some.map((path) => textOf(path, tree)));
    for (const [index, path] of some.entries()) imports.set(path, importsIn(texts[index] ?? '', known));
  }
  const names = handedOn(new Set(lost.map(nameOf)), imports);
  const found = searched.filter((path) => imports.get(path)?.some(({ name }) => names.has(name)));
  return { paths: found.slice(0, MOST_FOUND), unsearched: near.length - searched.length };
}

interface Imported {
  readonly name: string;
  readonly isPublic: boolean;
}

const IMPORT = /^[ \t]*import[ \t]+(?:([a-z]+)[ \t]+)?["']([^"'\n]+)["']/gm;

function importsIn(text: string, names: Names): readonly Imported[] {
  return Array.from(text.matchAll(IMPORT), ([, kind, path = '']) => ({
    name: names.of(nameOf(path)),
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

/** The names of the lost files, and of those that import one publicly, and so on. */
function handedOn(lost: ReadonlySet<string>, imports: ReadonlyMap<string, readonly Imported[]>): ReadonlySet<string> {
  const names = new Set(lost);
  const handing = [...imports].flatMap(([path, all]) =>
    all.filter(({ isPublic }) => isPublic).map(({ name }) => ({ from: name, to: nameOf(path) })),
  );
  for (let before = -1; before < names.size;) {
    before = names.size;
    for (const { from, to } of handing) if (names.has(from)) names.add(to);
  }
  return names;
}

/** An unchanged file is no subject of the review: one that cannot be read uses nothing. */
async function textOf(path: string, tree: Tree): Promise<string> {
  try {
    return (await tree.read(path)) ?? '';
  } catch (error) {
    if (error instanceof Unreadable) return '';
    throw error;
  }
}
