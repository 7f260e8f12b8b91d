/** The range languages of most ecosystems are one: operators before versions, joined by commas, alternatives by bars. */
import { numbered } from './numbered.ts';
import { type VersionScheme, compareParts } from './scheme.ts';

/** What an operator admits. `compatible`: up to the next left-most number that is not 0. `series`: its last number may rise. */
type Meaning = keyof typeof BOUNDS;

export interface RangeLanguage {
  readonly name: string;
  /** Each operator; the empty one is what a bare version means. */
  readonly operators: Readonly<Record<string, Meaning>>;
  /** The release numbers of a bare version, as many as it writes; undefined where it is no version. */
  readonly numbers: (version: string) => readonly number[] | undefined;
  /** The order of two bare versions. */
  readonly compare: (a: string, b: string) => number;
}

/** The operators that all languages share. */
export const COMPARISONS = { '>': 'from', '>=': 'from', '<': 'below', '<=': 'up-to', '!=': 'anything' } as const;

/** What a range admits at most; an end that is undefined is open. */
interface Bounds {
  readonly low?: string | undefined;
  readonly high?: Limit | undefined;
  readonly exact: boolean;
}

interface Limit {
  readonly numbers: readonly number[];
  readonly admitted: boolean;
  /** The version it was computed from. */
  readonly text: string;
}

/** A longer text is no version that anybody wrote. */
const LONGEST = 500;

const ANYTHING: Bounds = { exact: false };

/** The first version past all that begin with these numbers: `1.4` after `1.3`. */
const after = (numbers: readonly number[]): readonly number[] => [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1];

/** A whole version is three numbers; fewer stand for all that begin with them. */
const isPartial = (numbers: readonly number[]): boolean => numbers.length < 3;

const BOUNDS = {
  anything: () => ANYTHING,
  exact: (low: string, numbers: readonly number[]): Bounds => ({
    exact: true,
    low,
    high: { numbers, admitted: true, text: low },
  }),
  from: (low: string): Bounds => ({ exact: false, low }),
  'up-to': (text: string, numbers: readonly number[]): Bounds => ({
    exact: false,
    high: { numbers, admitted: true, text },
  }),
  /** As Cargo reads `>1.3`: past every 1.3. */
  past: (low: string, numbers: readonly number[]): Bounds => ({
    exact: false,
    low: isPartial(numbers) ? after(numbers).join('.') : low,
  }),
  /** As Cargo reads `<=1.3`: every 1.3 too. */
  through: (text: string, numbers: readonly number[]): Bounds =>
    isPartial(numbers)
      ? { exact: false, high: { numbers: after(numbers), admitted: false, text } }
      : { exact: false, high: { numbers, admitted: true, text } },
  below: (text: string, numbers: readonly number[]): Bounds => ({
    exact: false,
    high: { numbers, admitted: false, text },
  }),
  compatible: (low: string, numbers: readonly number[]): Bounds => upToNext(low, numbers, firstSignificant(numbers)),
  tilde: (low: string, numbers: readonly number[]): Bounds => upToNext(low, numbers, Math.min(1, numbers.length - 1)),
  series: (low: string, numbers: readonly number[]): Bounds => upToNext(low, numbers, Math.max(numbers.length - 2, 0)),
};

/** From `low` up to the first version whose number at `index` is raised. */
const upToNext = (low: string, numbers: readonly number[], index: number): Bounds => ({
  exact: false,
  low,
  high: { numbers: [...numbers.slice(0, index), (numbers[index] ?? 0) + 1], admitted: false, text: low },
});

/** The left-most number that is not 0, or the last one. */
const firstSignificant = (numbers: readonly number[]): number => {
  const index = numbers.findIndex((number) => number > 0);
  return index === -1 ? numbers.length - 1 : index;
};

/** A version scheme out of a range language. A range stands for the lowest version it admits, or the highest where it has no lower end. */
export const schemeOf = (language: RangeLanguage): VersionScheme => ({
  name: language.name,
  parse(text) {
    const bounds = boundsOf(language, text);
    const version = bounds?.low ?? bounds?.high?.text;
    return version === undefined
      ? undefined
      : numbered(version, language.numbers(version) ?? [], bounds?.exact ?? false);
  },
  compare: (a, b) => language.compare(a.text, b.text),
  narrows(from, to) {
    const [wide, narrow] = [boundsOf(language, from), boundsOf(language, to)];
    if (wide === undefined || narrow === undefined) return false;
    return compareLows(language, narrow.low, wide.low) > 0 || compareHighs(narrow.high, wide.high) < 0;
  },
});

function compareLows({ compare }: RangeLanguage, a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  return compare(a, b);
}

function compareHighs(a: Limit | undefined, b: Limit | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareParts(a.numbers, b.numbers) || Number(a.admitted) - Number(b.admitted);
}

/** What all alternatives admit together; undefined where one cannot be read. */
function boundsOf(language: RangeLanguage, text: string): Bounds | undefined {
  if (text.length > LONGEST) return undefined;
  const [first, ...others] = normalised(text)
    .split(/ ?\|\|? ?/)
    .map((alternative) => intersectionOf(language, alternative));
  return others.reduce((all, one) => all && one && join(language, all, one, 'widest'), first);
}

/** One space at most, none after an operator, and `1.0 - 2.0` with operators. */
const normalised = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/([^ ]+) - ([^ ]+)/g, '>=$1 <=$2')
    .replaceAll(/([<>=!~^]) /g, '$1')
    .replaceAll(' and ', ',')
    .replaceAll(' or ', '||');

function intersectionOf(language: RangeLanguage, text: string): Bounds | undefined {
  const terms = text.split(/[, ]+/).filter((term) => term !== '');
  return terms
    .map((term) => boundsOfTerm(language, term))
    .reduce((all, one) => all && one && join(language, all, one, 'narrowest'), ANYTHING);
}

function join(language: RangeLanguage, a: Bounds, b: Bounds, which: 'widest' | 'narrowest'): Bounds {
  const sign = which === 'widest' ? 1 : -1;
  return {
    exact: which === 'narrowest' && (a.exact || b.exact),
    low: compareLows(language, a.low, b.low) * sign <= 0 ? a.low : b.low,
    high: compareHighs(a.high, b.high) * sign >= 0 ? a.high : b.high,
  };
}

function boundsOfTerm({ operators, numbers }: RangeLanguage, term: string): Bounds | undefined {
  const [, operator = '', written = ''] = /^([<>=!~^]*)(.*)$/.exec(term) ?? [];
  const meaning = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  if (meaning === undefined) return undefined;
  if (/^(?:[*xX]|any)$/.test(written)) return ANYTHING;
  const version = written.replace(/(?:\.[*xX])+$/, '');
  const read = numbers(version);
  if (read === undefined) return undefined;
  return written.length > version.length && meaning !== 'anything'
    ? BOUNDS.series(version, [...read, 0])
    : BOUNDS[meaning](version, read);
}
