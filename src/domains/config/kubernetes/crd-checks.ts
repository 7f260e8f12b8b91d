/** What a schema lets a value be, and what becomes of the value where an object leaves it out or several write it. */
import { isSameAmount } from '../algebra/quantity.ts';
import { at, switchOf, textAt, textsOf, type ConfigNode } from '../tree.ts';
import type { CrdBreak } from './changes.ts';
import type { Check } from './crd-break.ts';
import { isOfWords } from './crd-patterns.ts';

/** Whether fields that a schema does not list stay in the objects. */
export const keepsUnknown = (schema: ConfigNode): boolean =>
  switchOf(at(schema, 'x-kubernetes-preserve-unknown-fields')) === true;

const MILD = { weight: 'mild' as const };

/** A keyword whose every other value breaks. */
const changed =
  (keyword: string, what: CrdBreak): Check =>
  ({ field, before, after }) => {
    const [from, to] = [textAt(before, keyword), textAt(after, keyword)];
    if (from === undefined || to === undefined || to === from) return [];
    return [{ what, field, from, to, before: at(before, keyword), after: at(after, keyword) }];
  };

/** Numbers of another size are the same on the wire. */
const formatChanged: Check = (both) =>
  changed(
    'format',
    'format-changed',
  )(both).map((found) =>
    [found.from, found.to].every((format) => NUMBERS.test(format ?? '')) ? { ...found, ...MILD } : found,
  );

const NUMBERS = /^(?:u?int(?:8|16|32|64)?|float|double)$/;

const enumNarrowed: Check = ({ field, before, after }) => {
  const [old, list] = [at(before, 'enum'), at(after, 'enum')];
  if (list === undefined) return [];
  const to = listed(textsOf(list));
  if (old === undefined) return [{ what: 'enum-added', field, to, before, after: list }];
  const still = new Set(textsOf(list));
  const lost = textsOf(old).filter((value) => !still.has(value));
  return lost.length === 0 ? [] : [{ what: 'enum-narrowed', field, from: listed(lost), to, before: old, after: list }];
};

const listed = (values: readonly string[]): string => values.map((value) => value || '""').join(', ');

const enumWidened: Check = ({ field, before, after }) => {
  const [old, now] = [at(before, 'enum'), at(after, 'enum')];
  if (old === undefined || now === undefined) return [];
  const known = new Set(textsOf(old));
  const fresh = textsOf(now).filter((value) => !known.has(value));
  return fresh.length === 0 ? [] : [{ what: 'enum-widened', field, to: listed(fresh), before: old, after: now }];
};

/** A pattern that names all the values there were takes the place of their list. */
const patternAdded: Check = ({ field, before, after }) => {
  const [values, to] = [textsOf(at(before, 'enum')), textAt(after, 'pattern')];
  if (to === undefined || at(before, 'pattern') !== undefined) return [];
  if (values.length > 0 && values.every((value) => value !== '' && to.includes(value))) return [];
  const weight = isOfWords(to) ? MILD : {};
  return [{ what: 'pattern-added', field, to, before, after: at(after, 'pattern'), ...weight }];
};

/** Of a list the API refuses a null; elsewhere it drops the null, and the field counts as left out. */
const nullRefused: Check = ({ field, before, after }) => {
  if (!isOn(before, 'nullable') || isOn(after, 'nullable')) return [];
  const sides = { before: at(before, 'nullable'), after: at(after, 'nullable') ?? after };
  return [{ what: 'null-refused', field, ...sides, ...(field.endsWith('[]') ? {} : MILD) }];
};

const isOn = (schema: ConfigNode, keyword: string): boolean => switchOf(at(schema, keyword)) === true;

/** The root of an object holds what every object has: more is lost only where `spec` was not described, and did not keep it. */
const unknownRefused: Check = ({ field, before, after }) => {
  const keyword = 'x-kubernetes-preserve-unknown-fields';
  if (!keepsUnknown(before) || keepsUnknown(after)) return [];
  const [old, now] = [at(before, 'properties', 'spec'), at(after, 'properties', 'spec')];
  if (field === '' && now !== undefined && (at(old, 'properties') !== undefined || keepsUnknown(now))) return [];
  return [{ what: 'unknown-refused', field, before: at(before, keyword), after: at(after, keyword) ?? after }];
};

const isOpen = (schema: ConfigNode): boolean => {
  const extra = at(schema, 'additionalProperties');
  return extra?.kind === 'map' || switchOf(extra) === true;
};

/** Without them, and without a word to keep what is unknown, other keys are dropped. */
const extrasRefused: Check = ({ field, before, after }) =>
  isOpen(before) && !isOpen(after) && !keepsUnknown(after)
    ? [{ what: 'unknown-refused', field, before: at(before, 'additionalProperties'), after }]
    : [];

/** Where a schema names no default, the controller has its own: to write it down, or no more, seldom changes it. */
const defaultChanged: Check = ({ field, before, after }) => {
  const [old, now] = [at(before, 'default'), at(after, 'default')];
  const [from, to] = [textAt(old), textAt(now)];
  if (isSameDefault(from, to) || (to === undefined && now !== undefined)) return [];
  const weight = from === undefined || to === undefined || isOtherImage(from, to) ? MILD : {};
  return [{ what: 'default-changed', field, from, to, before: old ?? before, after: now ?? after, ...weight }];
};

/** What image an operator runs follows its own release: one with the name of a registry or of its maker, or another tag of the same. */
const isOtherImage = (from: string, to: string): boolean =>
  [from, to].every((value) => /^[\w.-]+(?::\d+)?\/[\w./-]+[:@][\w.:-]+$/.test(value)) ||
  ([from, to].every((value) => /^[a-z][\w-]*:v?\d[\w.-]*$/.test(value)) && from.split(':')[0] === to.split(':')[0]);

/** Nothing and an empty text are one to whoever reads the object, and so is an amount in two notations. */
const isSameDefault = (from = '', to = ''): boolean => isSameAmount(from, to);

const mapKeysChanged: Check = ({ field, before, after }) => {
  const [from, to] = [before, after].map((schema) => textsOf(at(schema, 'x-kubernetes-list-map-keys')).join(', '));
  const sides = { before: at(before, 'x-kubernetes-list-map-keys'), after: at(after, 'x-kubernetes-list-map-keys') };
  return from === '' || to === '' || from === to ? [] : [{ what: 'merge-changed', field, from, to, ...sides }];
};

export const valueChecks: readonly Check[] = [
  formatChanged,
  enumNarrowed,
  changed('pattern', 'pattern-changed'),
  patternAdded,
  nullRefused,
  unknownRefused,
  defaultChanged,
  changed('x-kubernetes-list-type', 'merge-changed'),
  changed('x-kubernetes-map-type', 'merge-changed'),
  mapKeysChanged,
  enumWidened,
  extrasRefused,
];
