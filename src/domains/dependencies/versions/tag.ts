import { compareParts, type Version, type VersionScheme } from './scheme.ts';

const LONGEST = 256;
const PRERELEASE = /^(?:alpha|beta|preview|pre|rc|m|milestone|dev|nightly|snapshot|canary)[.-]?\d*(?=$|[-.])/i;
const DATE = /^(?:(?<name>[a-z]+)[-.])?(?<year>(?:19|20)\d\d)[-.]?(?<month>0[1-9]|1[0-2])[-.]?(?<day>[0-3]\d)(?!\d)/i;
const COMMIT = /[-+.]g?(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,40}$/;
const NUMBERS =
  /^(?:v|version-|release-|go)?(?<numbers>\d{1,9}(?:\.\d{1,9}){0,3})(?:_(?<build>\d{1,6}))?(?<rest>[-+.a-z].*)?$/i;

/**
 * Tags of container images and of git: numbers as far as they are given, then what is no version (`alpine3.20`, `jdk`,
 * `debian-12-r4`). A tag can be moved to other content at any time, so it is never exact: only a digest is.
 * Source: https://docs.docker.com/reference/cli/docker/image/tag; what tags mean is custom, not specification.
 */
export const tag: VersionScheme = {
  name: 'tag',
  parse: (text) => (text.length > LONGEST ? undefined : (byDate(text) ?? byNumbers(text))),
  compare(a, b) {
    return compareParts(a.parts, b.parts) || comparePrerelease(a, b) || compareVariant(a, b);
  },
};

function byDate(text: string): Version | undefined {
  const { name, year, month, day } = DATE.exec(text)?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const parts = [Number(year), Number(month), Number(day)];
  return { text, parts, exact: false, calendar: true, variant: name };
}

function byNumbers(text: string): Version | undefined {
  const { numbers, build = '', rest = '' } = NUMBERS.exec(text)?.groups ?? {};
  if (numbers === undefined || /^[0-9a-f]{7,40}$/.test(text)) return undefined;
  const parts = `${numbers}.${build}`.split('.').filter(Boolean).map(Number);
  const suffix = rest.replace(COMMIT, '').replace(/^[-+.]/, '');
  const prerelease = PRERELEASE.exec(suffix)?.[0] ?? '';
  const variant = suffix.slice(prerelease.length).replace(/^[-.]/, '');
  return {
    text: [numbers, prerelease].filter(Boolean).join('-'),
    parts,
    exact: false,
    calendar: isCalendar(numbers, parts),
    variant: variant || undefined,
  };
}

/** A year, or the `24.04` of Ubuntu: only a month is written with a zero before it. */
const isCalendar = (numbers: string, [first = 0]: readonly number[]): boolean =>
  (first >= 1990 && first < 2100) || /^[12]\d\.0[1-9](?:$|\.)/.test(numbers);

const prereleaseOf = (version: Version): string => /-(.*)$/.exec(version.text)?.[1] ?? '';

/** A release is newer than what came before it; of two before it, the later word and number. */
function comparePrerelease(a: Version, b: Version): number {
  const [before, after] = [prereleaseOf(a), prereleaseOf(b)];
  if (before === after) return 0;
  if (before === '' || after === '') return before === '' ? 1 : -1;
  return before.localeCompare(after, 'en', { numeric: true, sensitivity: 'base' });
}

/** Two builds of one variant, `alpine3.19` and `alpine3.20`, have an order; two variants have none. */
function compareVariant(a: Version, b: Version): number {
  if (wordsOf(a.variant) !== wordsOf(b.variant)) return 0;
  return compareParts(numbersOf(a.variant), numbersOf(b.variant));
}

const wordsOf = (variant = ''): string => variant.replace(/\d+/g, '').replace(/[.-]+/g, '-');
const numbersOf = (variant = ''): number[] => (variant.match(/\d+/g) ?? []).map(Number);
