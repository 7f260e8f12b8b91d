import { gather } from '../../core/compare.ts';
import { compareRisk } from '../../core/risk.ts';
import type { Finding } from '../../core/types.ts';
import { placeOf } from './places.ts';

/** The findings of a report by how much of the reader's time they deserve; each list has the most dangerous first. */
export interface Ranked {
  /** Those that stop the merge, and all that are medium or worse. */
  readonly notable: readonly Finding[];
  /** Low and information. */
  readonly minor: readonly Finding[];
  /** Those that the change itself accepts come first. */
  readonly waived: readonly Finding[];
}

/** Sorts findings by what they ask of the reader. */
export function rank(findings: readonly Finding[]): Ranked {
  const sorted = findings.toSorted(byDanger);
  const open = sorted.filter((finding) => finding.waiver === undefined);
  return {
    notable: open.filter((finding) => !isMinor(finding)),
    minor: open.filter(isMinor),
    waived: sorted.filter((finding) => finding.waiver !== undefined).toSorted(byNews),
  };
}

const isMinor = (finding: Finding): boolean => finding.blocks !== true && compareRisk(finding.risk, 'medium') < 0;

const byNews = (a: Finding, b: Finding): number => Number(b.waiver?.isNew ?? false) - Number(a.waiver?.isNew ?? false);

/** What blocks before what does not, then by risk; sort is stable, so that findings of one risk keep their places' order. */
const byDanger = (a: Finding, b: Finding): number =>
  Number(b.blocks ?? false) - Number(a.blocks ?? false) || compareRisk(b.risk, a.risk);

/** Ranked findings in groups of one file, or one folder, each: the group with the most dangerous one first. */
export const groupByPath = (ranked: readonly Finding[], keyOf = (path: string) => path): Map<string, Finding[]> =>
  gather(ranked, (finding) => keyOf(placeOf(finding).path));
