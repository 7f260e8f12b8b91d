/** Roles that a file brings and that the repository has already: for another cloud, or all in one file. */
import { basename, dirname } from 'node:path/posix';
import { linesWith } from '../../../core/grep.ts';
import type { AnalyzerInput } from '../../../core/types.ts';
import type { ParsedPair } from '../../../core/unreadable.ts';
import { isInUse } from '../area.ts';
import type { ConfigDocument, ConfigFile } from '../documents.ts';
import { hintIn, noHint } from '../readers/hint.ts';
import { manifestOf } from './nearby.ts';
import { at, textsOf } from '../tree.ts';
import { kindOf, nameOf } from './objects.ts';
import { isRole } from './policy-rules.ts';

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
  return files.flatMap((file) => sameOn(file, roles));
}

/** The roles of a file that it had not by their names. */
function freshRoles({ before, after }: ParsedPair<ConfigFile>): readonly ConfigDocument[] {
  const known = new Set(before?.documents.filter(isRole).map(nameOf));
  return after?.documents.filter((each) => isRole(each) && !known.has(nameOf(each))) ?? [];
}

/**
 * The name of a role, and the ends of it that may be its name elsewhere: Kustomize puts a prefix before the names of all that it
 * builds, and a chart that of its release. One word alone is too little.
 */
function endsOf(role: ConfigDocument): readonly string[] {
  const name = (nameOf(role) ?? '').replace(/^.*\}\}-?/, '');
  const words = name.split('-');
  return words.map((_, i) => words.slice(i).join('-')).filter((end) => end === nameOf(role) || end.includes('-'));
}

/**
 * Whether a role reaches no farther than another, and the name of one is that of the other with something before it. What
 * templates fill in whole is one name in one folder.
 */
export const isCopyOf = (fresh: ConfigDocument | undefined, known: ConfigDocument | undefined): boolean =>
  fresh !== undefined &&
  known !== undefined &&
  isOfKind(fresh, known) &&
  (endsOf(fresh).includes(nameOf(known) ?? '') ||
    endsOf(known).includes(nameOf(fresh) ?? '') ||
    (nameOf(fresh) === nameOf(known) && dirname(fresh.path) === dirname(known.path)));

/** A role of a namespace holds no more than the same of the whole cluster. */
export const isOfKind = (fresh: ConfigDocument, known: ConfigDocument): boolean =>
  kindOf(fresh) === kindOf(known) || (kindOf(fresh) === 'Role' && kindOf(known) === 'ClusterRole');

/** Those that stand likest to others first, and of them those that stand highest: below lies what was released of them. */
function likestFirst(paths: readonly string[], others: readonly string[]): readonly string[] {
  const ranked = paths.map((path) => ({ path, likeness: likenessTo(others, path), depth: path.split('/').length }));
  return ranked.toSorted((a, b) => b.likeness - a.likeness || a.depth - b.depth).map(({ path }) => path);
}

/** How many folders a path has in common with one of others, and whether it is called the same. */
const likenessTo = (others: readonly string[], path: string): number =>
  Math.max(...others.map((other) => commonFolders(other, path) + Number(basename(other) === basename(path))));

function commonFolders(one: string, other: string): number {
  const [a, b] = [dirname(one).split('/'), dirname(other).split('/')];
  const apart = a.findIndex((name, i) => name !== b[i]);
  return apart === -1 ? a.length : apart;
}

/** Those of some files in which the kind of an object may be a role. */
async function filesOfRoles(paths: readonly string[], base: AnalyzerInput['base']): Promise<readonly string[]> {
  const lines = await linesWith(base, paths, 'Role').catch(noHint);
  return paths.filter((_, index) => /\bkind:.*Role\b/.test(lines?.[index] ?? ''));
}

function sameOn(file: ConfigFile | undefined, roles: readonly ConfigDocument[]): Pairs {
  const documents = file?.documents.filter((each) => isRole(each) && roles.some((role) => isCopyOf(role, each))) ?? [];
  if (file === undefined || documents.length === 0) return [];
  const same = { ...file, documents };
  return [{ file: { path: file.path, status: 'modified' }, before: same, after: same }];
}
