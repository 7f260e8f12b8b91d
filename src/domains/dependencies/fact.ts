import type { SourceLocation } from '../../core/types.ts';
import type { DependencyChange, DependencyKind, Reference } from './changes.ts';
import type { Dependency, Ecosystem } from './ecosystem.ts';
import { kindOf, type Side } from './kind.ts';
import type { Pair } from './pair.ts';
import { breaksBySemver, sharesPrefix, type Version, type VersionScheme } from './versions/scheme.ts';

/** The file that a pair stands in: its path on both sides, absent where it does not exist. */
export interface Place {
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  readonly locked: boolean;
  /** Where a section starts in head: what encloses a removed entry. */
  readonly sections: ReadonlyMap<string, number>;
}

/** The fact that a pair amounts to; undefined where nothing changed but the writing. */
export function factOf(pair: Pair, ecosystem: Ecosystem, place: Place): DependencyChange | undefined {
  const { before, after } = pair;
  const dependency = after ?? before;
  if (dependency === undefined) return undefined;
  const scheme = dependency.versions ?? ecosystem.versions;
  const [from, to] = [sideOf(before, scheme), sideOf(after, scheme)];
  const kind = kindOfPair([from, to], scheme, ecosystem) ?? takenUp(pair, place);
  if (kind === undefined) return undefined;
  return {
    kind,
    ...(isImage(dependency, ecosystem) ? variantsAsOne(dependency.name, from, to) : {}),
    ...identityOf(before, after, dependency, ecosystem),
    ...placesOf(before, after, place),
    ...traitsOf(dependency),
    ...secrecyOf(before, after),
    base: referenceOf(from),
    head: referenceOf(to),
    ...stepBetween(from?.version, to?.version, scheme),
    narrowed: isNarrowed(before, after, scheme),
    locked: place.locked,
    beside: [],
    broughtBy: [],
    batch: null,
    explained: false,
    standing: [],
    governed: false,
    imports: null,
    platforms: null,
  };
}

/** A module that the project itself begins to import loses its `// indirect`: told where people read that. */
const takenUp = ({ before, after }: Pair, { locked }: Place): DependencyKind | undefined =>
  !locked && before?.direct === false && after?.direct === true ? 'moved' : undefined;

const isImage = ({ ecosystem }: Dependency, owner: Ecosystem): boolean => (ecosystem ?? owner.name) === 'docker';

function sideOf(dependency: Dependency | undefined, scheme: VersionScheme): Side | undefined {
  const text = dependency?.version ?? dependency?.written ?? null;
  return dependency && { dependency, version: text === null ? undefined : scheme.parse(text) };
}

function kindOfPair(
  [from, to]: readonly [Side | undefined, Side | undefined],
  scheme: VersionScheme,
  ecosystem: Ecosystem,
): DependencyKind | undefined {
  if (from !== undefined && to !== undefined) return kindOf(from, to, scheme, ecosystem);
  if ((from ?? to)?.dependency.role === 'runtime') return 'runtime';
  return from === undefined ? 'added' : 'removed';
}

/** What the change is called, and what makes several changes one: a variable that moves many coordinates is one root cause, and so are images that one environment moves together. */
function identityOf(
  before: Dependency | undefined,
  after: Dependency | undefined,
  { name, ecosystem, via, section }: Dependency,
  owner: Ecosystem,
) {
  const [from, to] = [writtenIn(before), writtenIn(after)];
  const fromName = before === undefined || before.name === name ? null : before.name;
  const key = `${from ?? ''}->${to ?? ''}`;
  const identity = { subject: name, key, ecosystem: ecosystem ?? owner.name, name, fromName, from, to };
  const holder = via ?? (section === 'env' ? section : undefined);
  return holder === undefined ? identity : { ...identity, group: `${identity.ecosystem}:${holder}#${key}` };
}

/** Variants of one version that rise together, `22-alpine` and `22-slim`, are one root cause; so are their digests. */
function variantsAsOne(name: string, ...sides: readonly (Side | undefined)[]): { group?: string } {
  const [from, to] = sides.map((side) => side?.version);
  if (from?.variant !== to?.variant || from === undefined || to === undefined || from.text === to.text) return {};
  return { group: `${name}#${from.text}->${to.text}` };
}

/** What a URL carries before its host, unless it is the `git@` that everybody uses. */
const CREDENTIALS = /(?<=:\/\/)(?!git@)[^/@\s]+(?=@)/;

/** The version text as the file writes it, credentials aside. */
const writtenIn = (dependency: Dependency | undefined): string | null =>
  dependency?.written?.replace(CREDENTIALS, '•••') ?? null;

/** A line with credentials on it is never quoted. */
const secrecyOf = (...sides: readonly (Dependency | undefined)[]): { secret?: true } =>
  sides.some((side) => CREDENTIALS.test(side?.written ?? '')) ? { secret: true } : {};

function traitsOf({ direct, section, via, role }: Dependency) {
  return { direct: direct ?? true, section, via: via ?? null, role: role ?? 'library' } as const;
}

const spanOf = (path: string, { line, endLine }: Dependency): SourceLocation =>
  endLine === undefined ? { path, line } : { path, line, endLine };

function placesOf(before: Dependency | undefined, after: Dependency | undefined, { base, head, sections }: Place) {
  const places: { before?: SourceLocation; after?: SourceLocation } = {};
  if (before !== undefined && base !== undefined) places.before = spanOf(base, before);
  if (head === undefined) return places;
  places.after = after === undefined ? enclosing(head, sections.get(before?.section ?? '')) : spanOf(head, after);
  return places;
}

const enclosing = (path: string, line = 1): SourceLocation => ({ path, line });

function referenceOf(side: Side | undefined): Reference | null {
  if (side === undefined) return null;
  const { dependency, version } = side;
  return {
    ...readingOf(version),
    pinned: dependency.digest !== undefined || version?.exact === true,
    digest: dependency.digest ?? null,
    source: dependency.source ?? null,
    scope: dependency.scope ?? 'production',
    section: dependency.section,
    installScript: dependency.installScript ?? false,
    licence: dependency.licence ?? null,
  };
}

const readingOf = (version: Version | undefined) => ({
  version: version?.text ?? null,
  variant: version?.variant ?? null,
});

/** What two versions say of the step between them. */
function stepBetween(from: Version | undefined, to: Version | undefined, scheme: VersionScheme) {
  const zeroMajor = from?.parts[0] === 0;
  if (from === undefined || to === undefined) {
    return { direction: 0, breaking: false, majors: 0, calendar: false, zeroMajor };
  }
  const calendar = from.calendar === true || to.calendar === true;
  const direction = sharesPrefix(from, to) ? 0 : Math.sign(scheme.compare(to, from));
  const breaking = direction > 0 && (scheme.breaks?.(from, to) ?? breaksBySemver(from, to));
  return { direction, breaking, majors: calendar ? 0 : majorsBetween(from, to), calendar, zeroMajor };
}

const majorsBetween = ({ parts: [a = 0] }: Version, { parts: [b = 0] }: Version): number => Math.abs(b - a);

/** Whether head's range refuses what base's admitted: asked only where others must meet the range. */
function isNarrowed(before: Dependency | undefined, after: Dependency | undefined, scheme: VersionScheme): boolean {
  if (after?.scope !== 'peer' && after?.role !== 'runtime') return false;
  const [from, to] = [writtenIn(before), writtenIn(after)];
  return from !== null && to !== null && scheme.narrows?.(from, to) === true;
}
