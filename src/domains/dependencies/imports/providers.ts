/** Who else declares, or brings, a package that one manifest no longer names. */
import type { Tree } from '../../../core/types.ts';
import { canonicalName, type Ecosystem } from '../ecosystem.ts';
import { foldersUp, manifestsAt, textAt } from '../manifests.ts';
import type { Language } from './language.ts';

interface Surroundings {
  readonly manifest: string;
  readonly ecosystem: Ecosystem;
  readonly language: Language;
  readonly head: Tree;
}

export interface Providers {
  /** Every name that a manifest for the folder declares, in its canonical spelling. */
  readonly declared: ReadonlySet<string>;
  /** What those and the project itself are imported as. */
  readonly modules: readonly string[];
  /** Whether a file that asks for packages in words of its own has one of these words. */
  readonly mentions: (...words: readonly string[]) => boolean;
}

/** More manifests than these in one project are data. */
const MOST_MANIFESTS = 50;

/** What head's manifests declare for a folder; `paths` are all the files below it. */
export async function declaredFor(
  home: string,
  paths: readonly string[],
  { manifest, ecosystem, language, head }: Surroundings,
): Promise<Providers> {
  const folders = language.inherits ? foldersUp(home) : [home];
  const named = folders.flatMap((folder) => language.manifests.map((name) => folder + name));
  const scattered = language.scattered === true ? paths.filter((path) => isScattered(path, ecosystem, language)) : [];
  const all = [...new Set([manifest, ...named, ...scattered.slice(0, MOST_MANIFESTS)])];
  const manifests = await manifestsAt(head, all, ecosystem);
  const declared = new Set(
    manifests
      .flatMap(({ dependencies }) => dependencies)
      .filter(({ role = 'library' }) => role === 'library')
      .map(({ name }) => canonicalName(ecosystem, name)),
  );
  const others = await Promise.all((language.alsoNamedIn ?? []).map((name) => textAt(head, home + name)));
  const own = language.ownName?.exec((await textAt(head, manifest)) ?? '')?.[1];
  return {
    declared,
    modules: [...declared, ...(own === undefined ? [] : [own])].flatMap((name) => language.importName(name) ?? []),
    mentions: (...words) => others.some((text = '') => words.some((word) => text.includes(word))),
  };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const isScattered = (path: string, ecosystem: Ecosystem, { lockfiles }: Language): boolean =>
  ecosystem.claims(path) && lockfiles?.includes(nameOf(path)) !== true;

/** Whether a package that nobody declares may still be installed, since another brings it. */
export async function isBorrowed(
  name: string,
  folder: string,
  { ecosystem, language, head }: Surroundings,
): Promise<boolean> {
  if (language.lockfiles === null) return false;
  for (const above of foldersUp(folder)) {
    const paths = language.lockfiles.map((lockfile) => above + lockfile);
    const locks = await manifestsAt(head, paths, ecosystem);
    if (locks.length > 0) return locks.some(({ dependencies }) => dependencies.some((entry) => entry.name === name));
  }
  return true;
}
