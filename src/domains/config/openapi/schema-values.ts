/** Which values a schema takes or gives. */
import { isSameAmount } from '../algebra/quantity.ts';
import { find, isNullable, textOf, typesOf, valuesOf } from './schema.ts';
import { narrowerAndWider, type Check } from './schema-break.ts';

export const typeChanged: Check = (both) => {
  const { narrower, wider } = narrowerAndWider(both);
  const [some, all] = [typesOf(narrower), new Set(typesOf(wider))];
  if (some.length === 0 || all.size === 0) return [];
  if (some.every((type) => all.has(type) || (type === 'integer' && all.has('number')))) return [];
  const [from, to] = [typesOf(both.before).join(' or '), typesOf(both.after).join(' or ')];
  return [{ what: 'type-changed', from, to, before: find(both.before, 'type'), after: find(both.after, 'type') }];
};

/** Formats whose values are all values of another one too. */
const WIDER_FORMATS: ReadonlyMap<string, string> = new Map([
  ['int32', 'int64'],
  ['float', 'double'],
]);

export const formatChanged: Check = (both) => {
  const { narrower, wider } = narrowerAndWider(both);
  const [some, all] = [textOf(narrower, 'format'), textOf(wider, 'format')];
  if (some === undefined || all === undefined || some === all || WIDER_FORMATS.get(some) === all) return [];
  const [from, to] = [textOf(both.before, 'format'), textOf(both.after, 'format')];
  return [{ what: 'format-changed', from, to, before: find(both.before, 'format'), after: find(both.after, 'format') }];
};

export const enumNarrowed: Check = ({ before, after }) => {
  const [had, has] = [valuesOf(before), valuesOf(after)];
  if (has === undefined) return [];
  const nodes = { before: find(before, 'enum'), after: find(after, 'enum') ?? find(after, 'const') };
  if (had === undefined) return [{ what: 'enum-added', to: has.join(', '), ...nodes }];
  const kept = new Set(has);
  const lost = had.filter((value) => !kept.has(value));
  return lost.length === 0 ? [] : [{ what: 'enum-narrowed', from: lost.join(', '), ...nodes }];
};

export const enumWidened: Check = ({ before, after }) => {
  const [had, has] = [valuesOf(before), valuesOf(after)];
  if (had === undefined || has === undefined) return [];
  const known = new Set(had);
  const fresh = has.filter((value) => !known.has(value));
  const nodes = { before: find(before, 'enum'), after: find(after, 'enum') };
  return fresh.length === 0 ? [] : [{ what: 'enum-widened', to: fresh.join(', '), ...nodes }];
};

/** A bound that lets less through: `sign` 1 for a minimum, -1 for a maximum. */
export const boundTightened =
  (keyword: string, sign: 1 | -1): Check =>
  ({ before, after }) => {
    const [from, to] = [textOf(before, keyword), textOf(after, keyword)];
    if (to === undefined || Number.isNaN(Number(to)) || sayNothing(keyword, to)) return [];
    if (from !== undefined && sign * (Number(to) - Number(from)) <= 0) return [];
    const said = { from: from === undefined ? undefined : `${keyword}: ${from}`, to: `${keyword}: ${to}` };
    const what = from === undefined && isSlight(keyword, to) ? 'bound-slight' : 'bound-tightened';
    return [{ what, ...said, before: find(before, keyword), after: find(after, keyword) }];
  };

/** That there is anything at all, as in each sensible request there is. */
const isSlight = (keyword: string, bound: string): boolean => keyword.startsWith('min') && Number(bound) <= 1;

/** A bound on answers that lets more through; one that is gone says nothing of what comes. */
export const boundLoosened =
  (keyword: string, sign: 1 | -1): Check =>
  ({ before, after }) => {
    const [from, to] = [textOf(before, keyword), textOf(after, keyword)];
    if (from === undefined || to === undefined || !(sign * (Number(to) - Number(from)) < 0)) return [];
    const said = { from: `${keyword}: ${from}`, to: `${keyword}: ${to}` };
    return [{ what: 'bound-loosened', ...said, before: find(before, keyword), after: find(after, keyword) }];
  };

/** A length of at least zero is any length. */
const sayNothing = (keyword: string, bound: string): boolean => /^min[A-Z]/.test(keyword) && bound === '0';

export const patternChanged: Check = ({ before, after }) => {
  const [from, to] = [textOf(before, 'pattern'), textOf(after, 'pattern')];
  if (to === undefined || from === to) return [];
  return [{ what: 'pattern-changed', from, to, before: find(before, 'pattern'), after: find(after, 'pattern') }];
};

export const nullChanged: Check = (both) => {
  const { narrower, wider } = narrowerAndWider(both);
  if (typesOf(narrower).length === 0 || typesOf(wider).length === 0) return [];
  if (!isNullable(narrower) || isNullable(wider)) return [];
  return [{ what: both.direction === 'request' ? 'null-refused' : 'null-returned' }];
};

export const defaultChanged: Check = ({ before, after }) => {
  const [from, to] = [textOf(before, 'default'), textOf(after, 'default')];
  if (from === undefined || to === undefined || isSameAmount(from, to)) return [];
  return [{ what: 'default-changed', from, to, before: find(before, 'default'), after: find(after, 'default') }];
};
