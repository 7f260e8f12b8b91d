/** Roles that a file brings and that the repository has already: for another cloud, or all in one file. */
import { basename, dirname } from 'node:path/posix';
import type { AnalyzerInput } from '../../../core/types.ts';
import type { ParsedPair } from '../../../core/unreadable.ts';
import { isInUse } from '../area.ts';
import type { ConfigDocument, ConfigFile } from '../documents.ts';
import { hintIn, linesIn } from '../readers/hint.ts';
import { manifestOf } from './nearby.ts';
import { at, textsOf } from '../tree.ts';
import { nameOf } from './objects.ts';
import { isRole } from './policy-rules.ts';
import { endsOf, isCopyOf, namesakesAmong } from './role-names.ts';

type Pairs = readonly ParsedPair<ConfigFile>[];

/** Searched at most, those whose path is likest first; of those that hold roles, fewer are read, and of those that name one still fewer parsed. */
const MOST_SEARCHED = 1_000;
const MOST_READ = 60;
const MOST_PARSED = 20;
/** All that an operator installs, in one file. */
const LONGEST = 2_000_000;

/**
 * Files that did not change, with nothing but the roles in them that are new elsewhere in the change. None where no file brings
 * a role: then the tree is not even listed.
 */
export async function gatherRoleCopies(pairs: Pairs, { base }: Pick<AnalyzerInput, 'base'>): Promise<Pairs> {
  const added = pairs.map((pair) => ({ path: pair.file.path, fresh: freshRoles(pair) }));
  const roles = added.flatMap(({ fresh }) => fresh);
  if (roles.length === 0) return [];
  const known = new Set(pairs.flatMap(({ file }) => [file.path, file.previousPath ?? file.path]));
  const listed = (await base.list('')).filter((path) => isInUse(path) && !known.has(path));
  const beside = added.flatMap(({ path, fresh }) => (fresh.length === 0 ? [] : [path]));
  const searched = likestFirst(listed, beside).slice(0, MOST_SEARCHED);
  const holding = await filesOfRoles(searched, base);
  const texts = await Promise.all(
    holding.slice(0, MOST_READ).map(async (path) => ({ path, text: (await hintIn(base, path)) ?? '' })),
  );
  const ends = [...new Set(roles.flatMap((role) => [...endsOf(role), ...textsOf(at(role.root, 'metadata', 'name'))]))];
  const naming = texts.filter(({ text }) => ends.some((end) => text.includes(end))).slice(0, MOST_PARSED);
  const files = naming.map(({ path, text }) => manifestOf(text, path, LONGEST));
  const copiedAs = namesakesAmong(roles.map((after) => ({ after })));
  return files.flatMap((file) => sameOn(file, copiedAs));
}

/** The roles of a file that it had not by their names. */
function freshRoles({ before, after }: ParsedPair<ConfigFile>): readonly ConfigDocument[] {
  const known = new Set(before?.documents.filter(isRole).map(nameOf));
  return after?.documents.filter((each) => isRole(each) && !known.has(nameOf(each))) ?? [];
}

/** Those that stand likest to others first, and of them those that stand highest: below lies what was released of them. */
function likestFirst(paths: readonly string[], others: readonly string[]): readonly string[] {
  const likenessOf = likenessTo(others);
  const ranked = paths.map((path) => ({ path, likeness: likenessOf(path), depth: path.split('/').length }));
  return ranked.toSorted((a, b) => b.likeness - a.likeness || a.depth - b.depth).map(({ path }) => path);
}

/** How many folders a path has in common with one of others, and whether it is called the same. */
function likenessTo(others: readonly string[]): (path: string) => number {
  const known = new Set(others.flatMap((other) => [...foldersOf(other), ...namesBelow(other)]));
  const deepest = (some: readonly string[]): number => some.findLastIndex((each) => known.has(each)) + 1;
  return (path) => Math.max(deepest(foldersOf(path)), deepest(namesBelow(path)));
}

/** The folders that a path lies in, the highest first. */
const foldersOf = (path: string): readonly string[] =>
  dirname(path)
    .split('/')
    .map((_, i, names) => `${names.slice(0, i + 1).join('/')}/`);

/** What a path is called, seen from nowhere and from each of its folders: no folder is written alike. */
const namesBelow = (path: string): readonly string[] =>
  ['', ...foldersOf(path)].map((folder) => `${folder}*/${basename(path)}`);

/** Those of some files in which the kind of an object may be a role. */
async function filesOfRoles(paths: readonly string[], base: AnalyzerInput['base']): Promise<readonly string[]> {
  const lines = await linesIn(base, paths, 'Role');
  return paths.filter((_, index) => /\bkind:.*Role\b/.test(lines[index] ?? ''));
}

function sameOn(file: ConfigFile | undefined, copiedAs: ReturnType<typeof namesakesAmong>): Pairs {
  const documents =
    file?.documents.filter((each) => isRole(each) && copiedAs(each).some(({ after }) => isCopyOf(after, each))) ?? [];
  if (file === undefined || documents.length === 0) return [];
  const same = { ...file, documents };
  return [{ file: { path: file.path, status: 'modified' }, before: same, after: same }];
}
