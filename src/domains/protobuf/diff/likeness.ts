import { lastWord } from '../paths.ts';
import { akin, sameComment } from './names.ts';
import type { Unit } from './unit.ts';

/** A unit's name within its package. */
export const relativeName = ({ file, fullName }: Unit): string =>
  file.package === '' ? fullName : fullName.slice(file.package.length + 1);

/** The parts by which two units of different names can be told to be one. */
export function partsOf(unit: Unit): ReadonlySet<string> {
  if (unit.kind === 'message')
    return new Set(unit.fields.map(({ name, number, type }) => `${number} ${name} ${lastWord(type)}`));
  if (unit.kind === 'enum') return new Set(unit.values.map(({ name, number }) => `${number} ${name}`));
  if (unit.kind === 'service') return new Set(unit.rpcs.map(({ name, request }) => `${name} ${lastWord(request)}`));
  return new Set([`${lastWord(unit.extendee ?? '')} ${unit.number}`]);
}

/** From 0, nothing in common, to 1, all parts the same. Two units without parts are alike. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  const common = [...a].filter((part) => b.has(part)).length;
  return (2 * common) / (a.size + b.size);
}

/** How sure it is that two units are one, 0 where it is too little to go by. */
export function certainty(before: Unit, after: Unit): number {
  const [ours, theirs] = [partsOf(before), partsOf(after)];
  const like = likeness(ours, theirs);
  if (before.file.package !== after.file.package)
    return (like > 0.3 || sameFile(before, after)) && isPackageMove(before, after, ours.size) ? 2 + like : 0;
  if (before.name === after.name) return like > 0.5 ? 2 + like : 0;
  return isRename(before, after, like) && ours.size > 0 ? like : 0;
}

/** Nearly all parts the same and a name or comment that tells; or all of several parts the same. */
function isRename(before: Unit, after: Unit, like: number): boolean {
  if (like === 1 && partsOf(before).size >= 3) return true;
  return like >= 0.6 && (akin(before.name, after.name) || sameComment(before, after));
}

/** An extension has one part, its extendee and number, and that is enough. */
const isPackageMove = (before: Unit, after: Unit, parts: number): boolean =>
  relativeName(before) === relativeName(after) &&
  (before.kind === 'field' || sameFile(before, after) || nearPackages(before, after) || parts >= 3);

/** Packages that differ in one component, `acme.v1beta1` and `acme.v1`. */
function nearPackages({ file: before }: Unit, { file: after }: Unit): boolean {
  const [ours, theirs] = [before.package.split('.'), after.package.split('.')];
  const differing = ours.filter((part, at) => part !== theirs[at]).length;
  return ours.length === theirs.length && ours.length > 1 && differing === 1;
}

const sameFile = ({ file: before }: Unit, { file: after }: Unit): boolean => before.path === after.path;
