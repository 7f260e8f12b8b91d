/** One vulnerability as OSV writes it: https://ossf.github.io/osv-schema/. */
import * as v from 'valibot';
import { type Advisory, type Package, type Severity, severityOf } from '../core/advisories.ts';
import { cvssScore } from './cvss.ts';
import { firstAfter } from './range.ts';

/** Our ecosystems by the names that OSV has for them. */
export const OSV_ECOSYSTEMS: ReadonlyMap<string, string> = new Map([
  ['npm', 'npm'],
  ['go', 'Go'],
  ['maven', 'Maven'],
  ['pypi', 'PyPI'],
  ['nuget', 'NuGet'],
  ['cargo', 'crates.io'],
  ['composer', 'Packagist'],
  ['bundler', 'RubyGems'],
  ['github-actions', 'GitHub Actions'],
  ['pub', 'Pub'],
  ['mix', 'Hex'],
  ['swift', 'SwiftURL'],
]);

const event = v.object({
  introduced: v.optional(v.string()),
  fixed: v.optional(v.string()),
  last_affected: v.optional(v.string()),
});
const severities = v.nullish(v.array(v.object({ type: v.string(), score: v.string() })));
const affected = v.object({
  package: v.nullish(v.object({ ecosystem: v.string(), name: v.string() })),
  severity: severities,
  ranges: v.nullish(v.array(v.object({ type: v.string(), events: v.array(event) }))),
  versions: v.nullish(v.array(v.string())),
});
export const osvRecord = v.object({
  id: v.string(),
  aliases: v.nullish(v.array(v.string())),
  summary: v.nullish(v.string()),
  withdrawn: v.nullish(v.string()),
  severity: severities,
  affected: v.nullish(v.array(affected)),
  database_specific: v.nullish(v.object({ severity: v.nullish(v.string()) })),
});
export type OsvRecord = v.InferOutput<typeof osvRecord>;
type Affected = v.InferOutput<typeof affected>;

/** A record as it concerns one package. */
export function advisoryOf(record: OsvRecord, one: Package): Advisory {
  const parts = (record.affected ?? []).filter((part) => concerns(part, one));
  const events = parts.flatMap(({ ranges }) => versionRanges(ranges)).flatMap((range) => range.events);
  return {
    id: record.id,
    aliases: record.aliases ?? [],
    summary: record.summary ?? '',
    ...severityIn(record, parts),
    malware: record.id.startsWith('MAL-'),
    patched: firstAfter(
      one,
      events.flatMap(({ fixed }) => fixed ?? []),
    ),
  };
}

/** A score of the record or of some of what it affects, else the database's own word. */
export function severityIn(
  { severity: own, affected: parts, database_specific: database }: OsvRecord,
  concerned: readonly Affected[] = parts ?? [],
): Pick<Advisory, 'severity' | 'score'> {
  const score = scoreOf([...(own ?? []), ...concerned.flatMap((part) => part.severity ?? [])]);
  const severity = severityOf(score);
  if (severity !== 'unknown') return { severity, score };
  return { severity: WORDS.get(database?.severity?.toLowerCase() ?? '') ?? 'unknown', score: null };
}

/** The words that databases have for a severity of their own. */
const WORDS: ReadonlyMap<string, Severity> = new Map([
  ['low', 'low'],
  ['moderate', 'medium'],
  ['medium', 'medium'],
  ['high', 'high'],
  ['important', 'high'],
  ['critical', 'critical'],
]);

/** Version 4 before version 3. */
function scoreOf(given: readonly { readonly type: string; readonly score: string }[]): number | null {
  for (const wanted of ['CVSS_V4', 'CVSS_V3']) {
    const scores = given.filter(({ type }) => type === wanted).flatMap(({ score }) => cvssScore(score) ?? []);
    if (scores.length > 0) return Math.max(...scores);
  }
  return null;
}

const versionRanges = (ranges: Affected['ranges']) => (ranges ?? []).filter(({ type }) => type !== 'GIT');

/** What tells a package from all others in OSV; names that have several spellings come to one. */
const osvKey = (ecosystem: string, name: string): string => `${ecosystem}:${(FOLDS.get(ecosystem) ?? String)(name)}`;

const FOLDS: ReadonlyMap<string, (name: string) => string> = new Map([
  ['PyPI', (name) => name.toLowerCase().replace(/[-_.]+/g, '-')],
  ['NuGet', (name) => name.toLowerCase()],
  ['Packagist', (name) => name.toLowerCase()],
  ['GitHub Actions', (name) => name.toLowerCase()],
]);

export const osvKeyOf = ({ ecosystem, name }: Package): string => osvKey(OSV_ECOSYSTEMS.get(ecosystem) ?? '', name);

/** The keys of all packages that a record names. The ecosystem may name a part of itself: `Maven:https://…`. */
export const keysIn = ({ affected: parts }: OsvRecord): string[] => (parts ?? []).map(keyOf);

const keyOf = ({ package: named }: Affected): string =>
  osvKey(named?.ecosystem.split(':', 1)[0] ?? '', named?.name ?? '');

const concerns = (part: Affected, one: Package): boolean => keyOf(part) === osvKeyOf(one);

/**
 * Whether a record concerns a package at its version, by the versions it lists and by its ranges.
 * Source: https://ossf.github.io/osv-schema/#evaluation
 */
export const isAffected = (record: OsvRecord, one: Package): boolean =>
  (record.affected ?? []).some(
    (part) =>
      concerns(part, one) &&
      ((part.versions ?? []).includes(one.version) ||
        versionRanges(part.ranges).some(({ events }) => isInside(events, one))),
  );

/** The latest event at or before the version decides: it opens the range, or it closes it. */
function isInside(events: readonly v.InferOutput<typeof event>[], { version, compare }: Package): boolean {
  const opened = events.flatMap(({ introduced }) => introduced ?? []).filter((start) => isAtOrAfter(version, start));
  return opened.some((start) =>
    events.every(({ fixed, last_affected: last }) => {
      const isFixed = fixed !== undefined && isAtOrAfter(version, fixed) && isAtOrAfter(fixed, start);
      const isPast = last !== undefined && (compare(version, last) ?? 0) > 0 && isAtOrAfter(last, start);
      return !isFixed && !isPast;
    }),
  );

  function isAtOrAfter(a: string, b: string): boolean {
    return b === '0' || (compare(a, b) ?? -1) >= 0;
  }
}
