import { type Advisory, leastScore, type Package } from '../core/advisories.ts';
import type { Failure } from './failure.ts';

/** Somebody who knows what is vulnerable. One file a source. */
export interface Source {
  /** As the report calls it. */
  readonly name: string;
  /** Never throws a `Failure`: what could not be asked is missing from `known`, and the first failure says why. */
  lookUp(packages: readonly Package[]): Promise<Found>;
}

export interface Found {
  /** By `packageId`. */
  readonly known: ReadonlyMap<string, readonly Advisory[]>;
  readonly failure?: Failure | undefined;
  /** Whole sentences: what else the reader must know. */
  readonly notes?: readonly string[];
}

/** Advisories with the worst first; those of one score by their names, so that the same answers give the same order. */
export const worstFirst = (advisories: readonly Advisory[]): Advisory[] =>
  advisories.toSorted((a, b) => weightOf(b) - weightOf(a) || Number(a.id > b.id) - Number(a.id < b.id));

const weightOf = ({ malware, score, severity }: Advisory): number =>
  malware ? Infinity : (score ?? leastScore(severity) ?? 0);
