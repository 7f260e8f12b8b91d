import type { DependencyKind } from './changes.ts';
import { canonicalName, type Dependency, type Ecosystem } from './ecosystem.ts';
import { compareParts, sharesPrefix, stepOf, type Version, type VersionScheme } from './versions/scheme.ts';

/** One side of a pair, with its version read. */
export interface Side {
  readonly dependency: Dependency;
  readonly version: Version | undefined;
}

type Verdict = DependencyKind | undefined;

/** What became of a dependency that stands on both sides; undefined where nothing did, however it is written now. */
export function kindOf(from: Side, to: Side, scheme: VersionScheme, ecosystem: Ecosystem): Verdict {
  const [before, after] = [from.dependency, to.dependency];
  if (after.role === 'runtime') return isSameRuntime(from, to, scheme) ? undefined : 'runtime';
  return (
    byName(before, after, ecosystem) ??
    byOrigin(before, after) ??
    byVersion(from, to, scheme) ??
    byHold(from, to) ??
    byRange(before, after, scheme) ??
    byPlace(before, after)
  );
}

function isSameRuntime(from: Side, to: Side, scheme: VersionScheme): boolean {
  const [before, after] = [from.dependency, to.dependency];
  if (before.name !== after.name) return false;
  if (before.written === after.written) return true;
  const order = from.version && to.version && scheme.compare(from.version, to.version);
  return order === 0 && holdOf(from) === holdOf(to) && byRange(before, after, scheme) === undefined;
}

function byName(from: Dependency, to: Dependency, ecosystem: Ecosystem): Verdict {
  if (canonicalName(ecosystem, from.name) === canonicalName(ecosystem, to.name)) return undefined;
  return ecosystem.family?.(from.name) === ecosystem.family?.(to.name) ? 'moved' : 'replaced';
}

const isRegistry = ({ source }: Dependency): boolean => source === undefined || source.kind === 'registry';
const isSameSource = ({ source: a }: Dependency, { source: b }: Dependency): boolean =>
  a?.kind === b?.kind && a?.location === b?.location;

/** From a registry to somewhere else, or back: the versions of the two have no common order. */
function byOrigin(from: Dependency, to: Dependency): Verdict {
  return isSameSource(from, to) || (isRegistry(from) && isRegistry(to)) ? undefined : 'replaced';
}

function byVersion(from: Side, to: Side, scheme: VersionScheme): Verdict {
  const [a, b] = [from.version, to.version];
  if (a === undefined || b === undefined) return undefined;
  if (sharesPrefix(a, b)) return byPrecision(from, to);
  const order = scheme.compare(a, b);
  if (order < 0 || leavesSnapshot(a, b)) return stepOf(a, b);
  if (order > 0) return dropsDigits(from, to) || letsGo(from, to, scheme) ? 'unpinned' : 'downgrade';
  return a.variant === b.variant ? undefined : 'replaced';
}

/** The same version with more or fewer digits: what is held by its content is held tighter than any digits can. */
function byPrecision(from: Side, to: Side): Verdict {
  const [before, after] = [holdOf(from), holdOf(to)];
  if (before !== after) return before < after ? 'pinned' : 'unpinned';
  if (isOtherContent(from.dependency.digest, to.dependency.digest)) return 'digest';
  return (from.version?.parts.length ?? 0) < (to.version?.parts.length ?? 0) ? 'pinned' : 'unpinned';
}

/** From a snapshot to what was published of it, whichever of its words the scheme holds for newer. */
const leavesSnapshot = (a: Version, b: Version): boolean =>
  /snapshot$/i.test(a.text) && !/snapshot$/i.test(b.text) && compareParts(a.parts, b.parts) === 0;

/** The same range told with fewer digits, `^1.2.3` and `^1.2`: it starts lower, but nothing has to go down. */
const dropsDigits = ({ dependency: from, version: a }: Side, { dependency: to, version: b }: Side): boolean =>
  a?.exact === false && b?.exact === false && numbersOf(from).startsWith(`${numbersOf(to)}.`);

/** One version set free within a range that still holds it, `==2.31.0` and `>=2`: what is installed goes up, if anything. */
const letsGo = (from: Side, to: Side, scheme: VersionScheme): boolean =>
  from.version?.exact === true &&
  to.version?.exact === false &&
  byRange(from.dependency, to.dependency, scheme) === 'unpinned';

const numbersOf = ({ written }: Dependency): string => /\d+(?:\.\d+)*/.exec(written ?? '')?.[0] ?? '';

/** How tightly a side holds its version: 2 to one content, 1 to some versions, 0 to none. */
function holdOf({ dependency, version }: Side): number {
  if (dependency.digest !== undefined || version?.exact === true) return 2;
  return version === undefined ? 0 : 1;
}

/** The same version, or none to compare: what counts is how tightly it is held, and whether it is the same content. */
function byHold(from: Side, to: Side): Verdict {
  const [before, after] = [holdOf(from), holdOf(to)];
  if (before !== after) return before < after ? 'pinned' : 'unpinned';
  if (isOtherContent(from.dependency.digest, to.dependency.digest)) return 'digest';
  const isOtherBranch = before === 0 && from.dependency.written !== to.dependency.written;
  return isOtherBranch && to.dependency.source?.kind !== 'workspace' ? 'moved' : undefined;
}

/** Digests of two algorithms say nothing of each other: a lockfile that goes from SHA-1 to SHA-512 holds the same content. */
const isOtherContent = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after !== undefined && before !== after && algorithmOf(before) === algorithmOf(after);

const algorithmOf = (digest: string): string => /^[a-z0-9]+(?=[-:/])/.exec(digest)?.[0] ?? '';

/** A range that starts at the same version may still end at another. */
function byRange({ written: from }: Dependency, { written: to }: Dependency, scheme: VersionScheme): Verdict {
  if (from === null || to === null || from === to || scheme.narrows === undefined) return undefined;
  if (scheme.narrows(from, to)) return 'pinned';
  return scheme.narrows(to, from) ? 'unpinned' : undefined;
}

function byPlace(from: Dependency, to: Dependency): Verdict {
  if (!isSameSource(from, to)) return 'replaced';
  return from.section === to.section ? undefined : 'moved';
}
