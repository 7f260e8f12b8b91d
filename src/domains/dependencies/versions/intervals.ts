/**
 * Intervals as Maven, NuGet and Gradle write them: `[1.0,2.0)`, `[1.0]`, `(,1.5]`, several in a row, Gradle's `]1.0,2.0[`.
 * Source: https://maven.apache.org/pom.html#dependency-version-requirement-specification
 */
export interface Interval {
  /** The lowest version it names, or the highest where it has no lower end. */
  readonly version: string;
  readonly exact: boolean;
}

/** A longer text is no range that anybody wrote. */
const LONGEST = 500;

/** Reads the first of the intervals, which is the lowest; undefined where the text is none. */
export function intervalOf(text: string): Interval | undefined {
  if (text.length > LONGEST) return undefined;
  const [, body = ''] = /^\s*[[(\]]([^[\]()]*)[\])[]/.exec(text) ?? [];
  const [low = '', high] = body.split(',').map((end) => end.trim());
  const version = low || high;
  return version ? { version, exact: high === undefined || high === low } : undefined;
}
