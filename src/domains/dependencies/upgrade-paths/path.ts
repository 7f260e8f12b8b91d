/** How a product that keeps state may be upgraded: facts of its makers, one row a product. */
import { releaseNumbers } from '../versions/precedence.ts';
import { compareParts } from '../versions/scheme.ts';

/** Release numbers; fewer than a full version where the reference floats below them: `postgres:16`. */
export type Release = readonly number[];

export interface UpgradePath {
  readonly product: string;
  /** Repositories without Docker Hub's own host; a mirror of one on another host is the same image. */
  readonly images: readonly string[];
  /** Finds the product's version in tags that start with another one: `2.14-pg15`. */
  readonly tag?: RegExp;
  /** How many numbers name a release line: 2 for `3.5`, 1 for `15`. */
  readonly line: 1 | 2;
  readonly maxMinorStep?: number;
  readonly maxMajorStep?: number;
  /** Release lines that no upgrade may pass over. */
  readonly stops?: readonly string[];
  /** Whether the product refuses a longer step, or its makers only never tried it. */
  readonly longer: 'refused' | 'untested';
  /** From this target on, the oldest version to start from. */
  readonly minFrom?: Readonly<Record<string, string>>;
  /** Lines whose crossing takes more than another image; `any` is each line. */
  readonly turns?: Readonly<Record<string, Turn>>;
  /** Whether data of one line can be opened by an older one. */
  readonly downgrade?: 'never' | 'one-minor';
  /** Of a line that may be gone back to, the oldest version that can. */
  readonly minTo?: Readonly<Record<string, string>>;
  readonly badRanges?: readonly BadRange[];
  /** Who is hurt by a step that is too long; the arguments are release lines. */
  readonly skippedWhy?: (from: string, to: string) => string;
  /** What to have ready before each step; absent where a step in order is nothing to speak of. */
  readonly checklist?: string;
  readonly source: string;
}

/** What crossing a line breaks, and the way across. */
export interface Turn {
  readonly why: string;
  readonly fix: string;
}

export interface BadRange {
  readonly first: string;
  readonly last: string;
  readonly mended: string;
  readonly harm: string;
}

/** The release a text of the table names. */
export const release = (text: string): Release => releaseNumbers(text) ?? [];

/** The order of two releases as far as both say numbers: `16` and `16.3` do not differ. */
export function compareReleases(a: Release, b: Release): number {
  const shared = Math.min(a.length, b.length);
  return compareParts(a.slice(0, shared), b.slice(0, shared));
}

/** The release line of a version: `3.5` of 3.5.9. */
export const lineOf = ({ line }: UpgradePath, version: Release): string => version.slice(0, line).join('.');
