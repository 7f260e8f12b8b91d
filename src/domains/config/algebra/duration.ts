/** Durations as Go writes them: `1h`, `1h0m0s`, `1.5m`, `250ms`. Source: pkg.go.dev/time, ParseDuration. */

const UNITS: ReadonlyMap<string, number> = new Map([
  ['ns', 1e-9],
  ['us', 1e-6],
  ['µs', 1e-6],
  ['ms', 1e-3],
  ['s', 1],
  ['m', 60],
  ['h', 3600],
]);

const PART = /(\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})(ns|us|µs|ms|s|m|h)/g;
const WHOLE = new RegExp(`^(?:${PART.source}){1,20}$`);

/** The seconds of a duration, or undefined for what is none (a bare number, a template, a word). */
export function seconds(text: string): number | undefined {
  if (!WHOLE.test(text)) return undefined;
  return Array.from(text.matchAll(PART), ([, count, unit = '']) => Number(count) * (UNITS.get(unit) ?? 0)).reduce(
    (total, part) => total + part,
  );
}
