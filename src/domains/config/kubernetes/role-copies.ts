/** Roles that a new file brings and that the repository has already: for another cloud, or all in one file. */
import { basename, dirname } from 'node:path/posix';
import { linesWith } from '../../../core/grep.ts';
import type { AnalyzerInput } from '../../../core/types.ts';
import type { ParsedPair } from '../../../core/unreadable.ts';
import { isInUse } from '../area.ts';
import type { ConfigDocument, ConfigFile } from '../documents.ts';
import { noHint } from '../readers/hint.ts';
import { readManifest } from './nearby.ts';
import { kindOf, nameOf } from './objects.ts';
import { isRole } from './policy-rules.ts';

type Pairs = readonly ParsedPair<ConfigFile>[];

/** Searched at most, those whose path is likest first; of those that hold a name, fewer are read. */
const MOST_SEARCHED = 1_000;
const MOST_READ = 20;
/** All that an operator installs, in one file. */
const LONGEST = 2_000_000;
const MOST_NAMES = 10;

/**
 * Files that did not change, with nothing but the roles in them that new files of the change hold too. None where no new
 * file brings a role: then the tree is not even listed.
 */
export async function gatherRoleCopies(pairs: Pairs, { base }: Pick<AnalyzerInput, 'base'>): Promise<Pairs> {
  const added = pairs.filter(({ before, after }) => before === undefined && after?.documents.some(isRole));
  const roles = added.flatMap(({ after }) => after?.documents.filter(isRole) ?? []);
  const names = [...new Set(roles.flatMap(endsOf))];
  if (names.length === 0) return [];
  const known = new Set(pairs.flatMap(({ file }) => [file.path, file.previousPath ?? file.path]));
  const listed = (await base.list('')).filter((path) => isInUse(path) && !known.has(path));
  const beside = added.map(({ file }) => file.path);
  const searched = listed.toSorted((a, b) => likenessTo(beside, b) - likenessTo(beside, a)).slice(0, MOST_SEARCHED);
  const holding = await filesNaming(names.slice(0, MOST_NAMES), searched, base);
  const files = await Promise.all(holding.slice(0, MOST_READ).map((path) => readManifest(base, path, LONGEST)));
  return files.flatMap((file) => sameOn(file, roles));
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

/** Whether two roles are of one kind, and the name of one is that of the other with something before it. */
export const isCopyOf = (fresh: ConfigDocument | undefined, known: ConfigDocument | undefined): boolean =>
  fresh !== undefined &&
  known !== undefined &&
  kindOf(fresh) === kindOf(known) &&
  (endsOf(fresh).includes(nameOf(known) ?? '') || endsOf(known).includes(nameOf(fresh) ?? ''));

/** How many folders a path has in common with one of others, and whether it is called the same. */
const likenessTo = (others: readonly string[], path: string): number =>
  Math.max(...others.map((other) => commonFolders(other, path) + Number(basename(other) === basename(path))));

function commonFolders(one: string, other: string): number {
  const [a, b] = [dirname(one).split('/'), dirname(other).split('/')];
  const apart = a.findIndex((name, i) => name !== b[i]);
  return apart === -1 ? a.length : apart;
}

async function filesNaming(
  names: readonly string[],
  paths: readonly string[],
  base: AnalyzerInput['base'],
): Promise<readonly string[]> {
  const found = await Promise.all(names.map((name) => linesWith(base, paths, name).catch(noHint)));
  return paths.filter((_, index) => found.some((lines) => /\bname:/.test(lines?.[index] ?? '')));
}

function sameOn(file: ConfigFile | undefined, roles: readonly ConfigDocument[]): Pairs {
  const documents = file?.documents.filter((each) => isRole(each) && roles.some((role) => isCopyOf(role, each))) ?? [];
  if (file === undefined || documents.length === 0) return [];
  const same = { ...file, documents };
  return [{ file: { path: file.path, status: 'modified' }, before: same, after: same }];
}
