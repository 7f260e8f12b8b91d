/** What a version scheme offers. Order, size of a step and "breaking?" are kept apart: they differ in every ecosystem. */

/** One reference, read: the version that it names or, for a range, the lowest that it admits. */
export interface Version {
  /** The bare version: `1.2.0` of `^1.2.0`. */
  readonly text: string;
  /** Its release numbers. Fewer than a full version where the reference floats below them: the image tag `25` is [25]. */
  readonly parts: readonly number[];
  /** Whether the reference admits this one version and no other. */
  readonly exact: boolean;
  /** The numbers are a date: their size says nothing of what breaks. */
  readonly calendar?: boolean | undefined;
  /** What stands beside the numbers and is not ordered: `alpine3.20` of `22-alpine3.20`. */
  readonly variant?: string | undefined;
}

export interface VersionScheme {
  readonly name: string;
  /** Reads a version or a range as a file writes it; undefined where it names no version (`latest`, a branch, `*`). Never throws. */
  parse(text: string): Version | undefined;
  /** Negative where `a` is older. */
  compare(a: Version, b: Version): number;
  /** Whether the step may break those who depend on it. Where absent: another major, or another minor under major 0. */
  breaks?(from: Version, to: Version): boolean;
  /** Whether the range `to` refuses versions that `from` admitted: what decides for engines and peers. */
  narrows?(from: string, to: string): boolean;
}

export type Step = 'major' | 'minor' | 'patch';

const STEPS: readonly Step[] = ['major', 'minor'];

/** The size of the step between two versions: the first release number that differs decides. */
export function stepOf(from: Version, to: Version): Step {
  const length = Math.max(from.parts.length, to.parts.length);
  for (let i = 0; i < length; i++) {
    if ((from.parts[i] ?? 0) !== (to.parts[i] ?? 0)) return STEPS[i] ?? 'patch';
  }
  return 'patch';
}

/** Whether one of two references only says more digits of the same version: `25` and `25.0.1`. */
export const sharesPrefix = (a: Version, b: Version): boolean =>
  a.parts.length !== b.parts.length &&
  Array.from({ length: Math.min(a.parts.length, b.parts.length) }, (_, i) => a.parts[i] === b.parts[i]).every(Boolean);

/** Semantic versioning's own rule, the default of `VersionScheme.breaks`. */
export function breaksBySemver(from: Version, to: Version): boolean {
  const step = stepOf(from, to);
  return step === 'major' || (step === 'minor' && from.parts[0] === 0);
}

/** Compares two lists of numbers, shorter ones padded with zeros. */
export function compareParts(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
