/** Kubernetes quantities (`250m`, `1.5Gi`, `1e3`) and counts that may be percentages (`25%`), compared by value. */
import { seconds } from './duration.ts';

const SCALE: ReadonlyMap<string, number> = new Map([
  ['n', 1e-9],
  ['u', 1e-6],
  ['m', 1e-3],
  ['', 1],
  ['k', 1e3],
  ['M', 1e6],
  ['G', 1e9],
  ['T', 1e12],
  ['P', 1e15],
  ['E', 1e18],
  ['Ki', 2 ** 10],
  ['Mi', 2 ** 20],
  ['Gi', 2 ** 30],
  ['Ti', 2 ** 40],
  ['Pi', 2 ** 50],
  ['Ei', 2 ** 60],
]);

const QUANTITY = /^([+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40}))(?:([EPTGMK]i|[numkMGTPE])|[eE]([+-]?\d{1,3}))?$/;

/** The value of a quantity as the Kubernetes API reads it, or undefined for what is none (a template, a word). */
export function quantity(text: string): number | undefined {
  const [, digits, suffix = '', exponent] = QUANTITY.exec(text.trim()) ?? [];
  const scale = SCALE.get(suffix);
  if (digits === undefined || scale === undefined) return undefined;
  return Number(digits) * scale * 10 ** Number(exponent ?? 0);
}

/** Whether two texts are one amount in two notations: `1h` and `1h0m0s`, `1Gi` and `1024Mi`. Bare numbers may be versions: `1.1` is not `1.10`. */
export const isSameAmount = (one: string, other: string): boolean =>
  one === other ||
  ([one, other].some((text) => /[a-z]$/i.test(text)) &&
    [seconds, quantity].some((read) => areClose(read(one), read(other))));

/** Equal but for what arithmetic loses: `1.1h` and `66m`. */
const areClose = (one = NaN, other = NaN): boolean =>
  Math.abs(one - other) <= 4 * Number.EPSILON * Math.max(Math.abs(one), Math.abs(other));

/** Bytes as Docker counts them: `512m` and `512MB` are the same, of 1024 to the step. Undefined for what is no such number. */
export function dockerBytes(text: string): number | undefined {
  const [, digits, unit = ''] = /^(\d{1,20}(?:\.\d{1,20})?) ?(?:([kmgt])b?|b)?$/i.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits) * 1024 ** ' kmgt'.indexOf(unit.toLowerCase() || ' ');
}

/**
 * How many of `total` an IntOrString stands for, or undefined where it is neither a count nor a percentage.
 * Kubernetes rounds a percentage up for maxSurge and disruption budgets, and down for maxUnavailable of a Deployment.
 */
export function countOf(text: string, total: number, round: 'up' | 'down'): number | undefined {
  const [, digits, percent] = /^(\d{1,9})(%?)$/.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  if (percent === '') return Number(digits);
  const exact = (Number(digits) * total) / 100;
  return round === 'up' ? Math.ceil(exact) : Math.floor(exact);
}
