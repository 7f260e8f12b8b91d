/** Bounds of a schema's numbers, texts and lists. */
import { at, switchOf, textAt, textsOf, type ConfigNode } from '../tree.ts';
import type { Both, Check, SchemaBreak } from './crd-break.ts';

interface Bound {
  readonly keyword: string;
  /** 1 for a least, -1 for a most. */
  readonly sign: 1 | -1;
  /** What no sensible value goes beyond: names of DNS have 63 letters a part, ports end at 65535. */
  readonly generous: number;
}

const BOUNDS: readonly Bound[] = [
  { keyword: 'minimum', sign: 1, generous: 1 },
  { keyword: 'minLength', sign: 1, generous: 1 },
  { keyword: 'minItems', sign: 1, generous: 1 },
  { keyword: 'minProperties', sign: 1, generous: 1 },
  { keyword: 'maximum', sign: -1, generous: 65_535 },
  { keyword: 'maxLength', sign: -1, generous: 63 },
  { keyword: 'maxItems', sign: -1, generous: 16 },
  { keyword: 'maxProperties', sign: -1, generous: 16 },
];

/** Bounds that let less through: a minimum raised, a maximum lowered, or either one new. */
export const boundsTightened: Check = (both) => [
  ...BOUNDS.flatMap((bound) => tightened(both, bound)),
  ...RESTRICTIONS.flatMap((keyword) => restricted(both, keyword)),
];

function tightened({ field, before, after }: Both, { keyword, sign, generous }: Bound): readonly SchemaBreak[] {
  const [from, to] = [textAt(before, keyword), textAt(after, keyword)];
  if (to === undefined || !(from === undefined || sign * (Number(to) - Number(from)) > 0)) return [];
  if (restatesType(Number(to), sign) || holdsForAll(before, keyword, sign, Number(to))) return [];
  const sides = { field: `${field} (${keyword})`, from, to, before, after: at(after, keyword) };
  if (from !== undefined) return [{ what: 'bound-tightened', ...sides }];
  const isMild = sign * (Number(to) - generous) <= 0;
  return [{ what: 'bound-added', ...sides, ...(isMild ? { weight: 'mild' as const } : {}) }];
}

const LARGEST = 2 ** 31 - 1;

/** What fits no integer anyhow. */
const restatesType = (bound: number, sign: number): boolean => -sign * bound >= LARGEST;

/** Whether all values that were allowed keep the length. */
function holdsForAll(before: ConfigNode, keyword: string, sign: number, bound: number): boolean {
  const values = keyword.endsWith('Length') ? textsOf(at(before, 'enum')) : [];
  return values.length > 0 && values.every((value) => sign * (value.length - bound) >= 0);
}

const RESTRICTIONS = ['uniqueItems', 'multipleOf', 'exclusiveMinimum', 'exclusiveMaximum'];

/** A switch that refuses what was accepted, or a bound that is no more than there. */
function restricted({ field, before, after }: Both, keyword: string): readonly SchemaBreak[] {
  const [from, to] = [textAt(before, keyword), textAt(after, keyword)];
  if (to === undefined || to === from || switchOf(at(after, keyword)) === false) return [];
  const isBound = from !== undefined && switchOf(at(before, keyword)) === undefined;
  const sides = { before: at(before, keyword) ?? before, after: at(after, keyword) };
  return [{ what: isBound ? 'bound-tightened' : 'bound-added', field, to: `${keyword}: ${to}`, ...sides }];
}
