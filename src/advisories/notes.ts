/** What the report says of packages that were not looked up. */
import type { Package, Question } from '../core/advisories.ts';
import { presentable } from '../core/present.ts';
import type { Failure } from './failure.ts';

const MOST_NAMED = 3;

/** Nobody is asked: the database is switched off, or it is a folder that was not given. */
export function notAsked(choice: 'off' | 'directory', { packages, unresolved }: Question): string[] {
  const why = {
    off: 'advisories are off',
    directory: '`advisories.source` is `directory` and no folder is given with `--advisories DIR`',
  };
  return notLookedUp([...nameOfEach(packages), ...unresolved], why[choice]);
}

/** The database failed for some packages, or for all. */
export function failed(source: string, missing: readonly Package[], failure: Failure | undefined): string[] {
  if (missing.length === 0)
    return failure === undefined
      ? []
      : [`Details of some advisories are missing: ${source} was asked, but ${failure.message}.`];
  const why = failure === undefined ? 'it does not take such names' : failure.message;
  return notLookedUp(nameOfEach(missing), `${source} was asked, but ${why}`);
}

/** There were more packages than anybody asks for at once. */
export const tooMany = (left: readonly Package[]): string[] =>
  notLookedUp(nameOfEach(left), 'too many packages change at once');

/** A range without a lockfile, a tag that moves: what is installed may be any of several versions. */
export const unresolvedNote = (names: readonly string[]): string[] =>
  notLookedUp(names, 'nothing tells the one version that is installed');

const notLookedUp = (names: readonly string[], why: string): string[] =>
  names.length === 0 ? [] : [`Known vulnerabilities are not looked up for ${listed(names)}: ${why}.`];

const nameOfEach = (packages: readonly Package[]): string[] => packages.map(({ name }) => name);

/** `` `a`, `b` `` or `` `a`, `b`, `c` and 4 more packages ``, each name once. */
function listed(all: readonly string[]): string {
  const names = [...new Set(all)];
  const shown = names.slice(0, MOST_NAMED).map((name) => `\`${presentable(name)}\``);
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more ${more === 1 ? 'package' : 'packages'}` : ''}`;
}
