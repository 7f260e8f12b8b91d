/** How rules speak of vulnerabilities. They are given strings that are safe to show. */
import type { Advisory } from '../../../core/advisories.ts';
import type { VulnerabilityFact } from '../changes.ts';

const MOST_NAMED = 3;

/** `a known vulnerability`, `3 known vulnerabilities`. */
export const countOf = ({ advisories }: VulnerabilityFact): string =>
  advisories.length === 1 ? 'a known vulnerability' : `${advisories.length} known vulnerabilities`;

/** `` `GHSA-…` (`CVE-…`, CVSS 9.8), `GHSA-…` and 2 more ``: the worst first. */
export function listOf({ advisories }: VulnerabilityFact): string {
  const named = advisories.slice(0, MOST_NAMED).map(nameOf);
  const more = advisories.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function nameOf({ id, aliases, score }: Advisory): string {
  const cve = aliases.find((alias) => alias.startsWith('CVE-'));
  const details = [cve && `\`${cve}\``, score !== null && `CVSS ${score.toFixed(1)}`].filter(Boolean);
  return details.length === 0 ? `\`${id}\`` : `\`${id}\` (${details.join(', ')})`;
}

/** What the worst advisory says in its own words, as the end of a sentence; empty where it says nothing. */
export const described = ({ advisories: [worst] }: VulnerabilityFact): string =>
  worst === undefined || worst.summary === '' ? '' : `: \`${worst.summary.replace(/\.$/, '')}\``;

/** What mends all of them, as an order. */
export function remedyFor({ direct, patched }: VulnerabilityFact): string {
  if (patched === null)
    return 'No release mends all of it: take another package, or keep what is untrusted away from it';
  return direct ? `Use \`${patched}\` or later` : `Raise what needs it until \`${patched}\` or later is installed`;
}
