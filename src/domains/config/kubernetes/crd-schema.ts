/** Two versions of one structural schema, held against the objects that exist: what validated and was kept, and is no more. */
import type { CrdBreak } from './changes.ts';
import { holdsWithout } from './cel.ts';
import { at, entriesOf, switchOf, textAt, textsOf, type ConfigNode, itemsAt } from '../tree.ts';

export interface SchemaBreak {
  readonly what: CrdBreak;
  /** `spec.containers[].name`. */
  readonly field: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly before?: ConfigNode | undefined;
  readonly after?: ConfigNode | undefined;
}

/** One schema on both sides. */
interface Both {
  readonly field: string;
  readonly before: ConfigNode;
  readonly after: ConfigNode;
}

type Check = (both: Both) => readonly SchemaBreak[];

/** All breaks of a schema and of what lies below it. Recursion is bounded: the parser refuses deep documents. */
export function compareSchemas(
  before: ConfigNode | undefined,
  after: ConfigNode | undefined,
  field = '',
): SchemaBreak[] {
  if (before === undefined || after === undefined) return [];
  const both = { field, before, after };
  return [...CHECKS.flatMap((check) => check(both)), ...below(both)];
}

function below({ field, before, after }: Both): SchemaBreak[] {
  const properties = entriesOf(at(before, 'properties')).flatMap(([name, old]) =>
    compareSchemas(old, at(after, 'properties', name), field === '' ? name : `${field}.${name}`),
  );
  return [
    ...properties,
    ...compareSchemas(at(before, 'items'), at(after, 'items'), `${field}[]`),
    ...compareSchemas(at(before, 'additionalProperties'), at(after, 'additionalProperties'), `${field}.*`),
  ];
}

const keepsUnknown = (schema: ConfigNode): boolean =>
  switchOf(at(schema, 'x-kubernetes-preserve-unknown-fields')) === true;

const fieldsRemoved: Check = ({ field, before, after }) => {
  if (keepsUnknown(after) || at(after, 'properties') === undefined) return [];
  return entriesOf(at(before, 'properties'))
    .filter(([name]) => at(after, 'properties', name) === undefined)
    .map(([name, old]) => ({
      what: 'field-removed' as const,
      field: field === '' ? name : `${field}.${name}`,
      before: old,
      after: at(after, 'properties'),
    }));
};

/** A keyword whose every change breaks; where it came new or went, only as the row says. */
const changed =
  (keyword: string, what: CrdBreak, counts: 'replaced' | 'new' | 'replaced or new'): Check =>
  ({ field, before, after }) => {
    const [from, to] = [textAt(before, keyword), textAt(after, keyword)];
    if (to === undefined || to === from || !counts.includes(from === undefined ? 'new' : 'replaced')) return [];
    if (keyword === 'default' && from === undefined && to === '') return [];
    return [{ what, field, from, to, before: at(before, keyword) ?? before, after: at(after, keyword) }];
  };

/** A bound that lets less through: a minimum raised, a maximum lowered, or either one new. */
const tightened =
  (keyword: string, sign: 1 | -1): Check =>
  ({ field, before, after }) => {
    const [from, to] = [textAt(before, keyword), textAt(after, keyword)];
    if (to === undefined || !(from === undefined || sign * (Number(to) - Number(from)) > 0)) return [];
    const what = from === undefined ? 'bound-added' : 'bound-tightened';
    return [{ what, field: `${field} (${keyword})`, from, to, before, after: at(after, keyword) }];
  };

const requiredAdded: Check = ({ field, before, after }) => {
  const had = new Set(textsOf(at(before, 'required')));
  return textsOf(at(after, 'required'))
    .filter((name) => !had.has(name) && at(after, 'properties', name, 'default') === undefined)
    .map((name) => ({
      what: 'required-added' as const,
      field: field === '' ? name : `${field}.${name}`,
      before: at(before, 'required') ?? before,
      after: at(after, 'required'),
    }));
};

const enumNarrowed: Check = ({ field, before, after }) => {
  const [old, list] = [at(before, 'enum'), at(after, 'enum')];
  if (list === undefined) return [];
  const to = textsOf(list).join(', ');
  if (old === undefined) return [{ what: 'enum-added', field, to, before, after: list }];
  const still = new Set(textsOf(list));
  const lost = textsOf(old).filter((value) => !still.has(value));
  return lost.length === 0
    ? []
    : [{ what: 'enum-narrowed', field, from: lost.join(', '), to, before: old, after: list }];
};

const switchedOff =
  (keyword: string, what: CrdBreak): Check =>
  ({ field, before, after }) =>
    switchOf(at(before, keyword)) === true && switchOf(at(after, keyword)) !== true
      ? [{ what, field, before: at(before, keyword), after: at(after, keyword) ?? after }]
      : [];

/** A field that took numbers and texts. */
const eitherNoMore: Check = (pair) =>
  switchedOff(
    'x-kubernetes-int-or-string',
    'type-changed',
  )(pair).map((found) => ({
    ...found,
    from: 'integer or string',
    to: textAt(pair.after, 'type') ?? 'any',
    after: at(pair.after, 'type') ?? pair.after,
  }));

const rulesOf = (schema: ConfigNode) => itemsAt(schema, 'x-kubernetes-validations');

/** A field that no object has yet; one that comes with a default they all have. */
function isNewField(name: string, before: ConfigNode, after: ConfigNode): boolean {
  const [first = ''] = name.split('.');
  const fresh = at(after, 'properties', first);
  return at(before, 'properties', first) === undefined && fresh !== undefined && at(fresh, 'default') === undefined;
}

const validationsAdded: Check = ({ field, before, after }) => {
  const known = new Set(rulesOf(before).map((rule) => textAt(rule, 'rule')));
  return rulesOf(after)
    .filter((rule) => !known.has(textAt(rule, 'rule')))
    .filter((rule) => !holdsWithout(textAt(rule, 'rule') ?? '', (name) => isNewField(name, before, after)))
    .map((rule) => ({ what: 'validation-added' as const, field, to: textAt(rule, 'rule'), before, after: rule }));
};

/** A switch that refuses what was accepted, or a bound that is no more than there. */
const restrictionAdded =
  (keyword: string): Check =>
  ({ field, before, after }) => {
    const [from, to] = [textAt(before, keyword), textAt(after, keyword)];
    if (to === undefined || to === from || switchOf(at(after, keyword)) === false) return [];
    const isBound = from !== undefined && switchOf(at(before, keyword)) === undefined;
    const sides = { before: at(before, keyword) ?? before, after: at(after, keyword) };
    return [{ what: isBound ? 'bound-tightened' : 'bound-added', field, to: `${keyword}: ${to}`, ...sides }];
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

const enumWidened: Check = ({ field, before, after }) => {
  const [old, now] = [at(before, 'enum'), at(after, 'enum')];
  if (old === undefined || now === undefined) return [];
  const known = new Set(textsOf(old));
  const fresh = textsOf(now).filter((value) => !known.has(value));
  return fresh.length === 0 ? [] : [{ what: 'enum-widened', field, to: fresh.join(', '), before: old, after: now }];
};

const defaultRemoved: Check = ({ field, before, after }) => {
  const from = textAt(before, 'default');
  // Nothing and an empty text are one to whoever reads the object.
  return from === undefined || from === '' || at(after, 'default') !== undefined
    ? []
    : [{ what: 'default-changed', field, from, before: at(before, 'default'), after }];
};

const mapKeysChanged: Check = ({ field, before, after }) => {
  const [from, to] = [before, after].map((schema) => textsOf(at(schema, 'x-kubernetes-list-map-keys')).join(', '));
  const sides = { before: at(before, 'x-kubernetes-list-map-keys'), after: at(after, 'x-kubernetes-list-map-keys') };
  return from === '' || to === '' || from === to ? [] : [{ what: 'merge-changed', field, from, to, ...sides }];
};

const CHECKS: readonly Check[] = [
  fieldsRemoved,
  changed('type', 'type-changed', 'replaced'),
  changed('format', 'format-changed', 'replaced'),
  eitherNoMore,
  requiredAdded,
  enumNarrowed,
  ...['minimum', 'minLength', 'minItems', 'minProperties'].map((keyword) => tightened(keyword, 1)),
  ...['maximum', 'maxLength', 'maxItems', 'maxProperties'].map((keyword) => tightened(keyword, -1)),
  changed('pattern', 'pattern-changed', 'replaced'),
  changed('pattern', 'pattern-added', 'new'),
  switchedOff('nullable', 'null-refused'),
  switchedOff('x-kubernetes-preserve-unknown-fields', 'unknown-refused'),
  validationsAdded,
  changed('default', 'default-changed', 'replaced or new'),
  changed('x-kubernetes-list-type', 'merge-changed', 'replaced'),
  changed('x-kubernetes-map-type', 'merge-changed', 'replaced'),
  mapKeysChanged,
  defaultRemoved,
  enumWidened,
  extrasRefused,
  ...['uniqueItems', 'multipleOf', 'exclusiveMinimum', 'exclusiveMaximum'].map(restrictionAdded),
];
