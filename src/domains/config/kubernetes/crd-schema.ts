/** Two versions of one structural schema, held against the objects that exist: what validated and was kept, and is no more. */
import { matchRenames } from '../renames.ts';
import { at, entriesOf, switchOf, textAt, textsOf, type ConfigNode } from '../tree.ts';
import type { Both, Check, SchemaBreak } from './crd-break.ts';
import { boundsTightened } from './crd-bounds.ts';
import { keepsUnknown, valueChecks } from './crd-checks.ts';
import { isEmbedded, isSpelledOut } from './crd-embedded.ts';
import { validationsAdded } from './crd-validations.ts';

/** All breaks of a schema and of what lies below it. Recursion is bounded: the parser refuses deep documents. */
export function compareSchemas(
  before: ConfigNode | undefined,
  after: ConfigNode | undefined,
  field = '',
): readonly SchemaBreak[] {
  if (before === undefined || after === undefined) return [];
  const both = { field, before, after };
  const retyped = typeChanged(both);
  if (retyped.length > 0) return retyped;
  const breaks = [...CHECKS.flatMap((check) => check(both)), ...below(both)];
  return (isEmbedded(before, field) && isEmbedded(after, field)) || isSpelledOut(both)
    ? breaks.map((found) => ({ ...found, weight: 'embedded' as const }))
    : breaks;
}

function below({ field, before, after }: Both): SchemaBreak[] {
  const properties = entriesOf(at(before, 'properties')).flatMap(([name, old]) =>
    compareSchemas(old, at(after, 'properties', name), within(field, name)),
  );
  return [
    ...properties,
    ...compareSchemas(at(before, 'items'), at(after, 'items'), `${field}[]`),
    ...compareSchemas(at(before, 'additionalProperties'), at(after, 'additionalProperties'), `${field}.*`),
  ];
}

const within = (field: string, name: string): string => (field === '' ? name : `${field}.${name}`);

/** Of another type, nothing else that the schema says is comparable. */
function typeChanged({ field, before, after }: Both): readonly SchemaBreak[] {
  const [old, now] = [at(before, 'type'), at(after, 'type')];
  const [from, to] = [textAt(before, 'type'), textAt(after, 'type')];
  if (switchOf(at(before, EITHER)) === true && switchOf(at(after, EITHER)) !== true)
    return [
      { what: 'type-changed', field, from: 'integer or string', to: to ?? 'any', before: old, after: now ?? after },
    ];
  if (from === undefined || to === undefined || from === to || (from === 'integer' && to === 'number')) return [];
  return [{ what: 'type-changed', field, from, to, before: old, after: now }];
}

const EITHER = 'x-kubernetes-int-or-string';

/** Fields that are gone, or go by another name now; those of all objects are there anyhow. */
const fieldsRemoved: Check = ({ field, before, after }) => {
  if (keepsUnknown(after) || at(after, 'properties') === undefined) return [];
  const { removed, renamed } = fieldsOf(before, after);
  const lost = removed.filter(([name]) => field !== '' || ![name, renamed.get(name) ?? ''].some(isImplied));
  return lost.map(([name, old]): SchemaBreak => {
    const sides = { field: within(field, name), before: old, after: at(after, 'properties') };
    const other = renamed.get(name);
    const weight = weightOf(old);
    if (other === undefined) return { what: 'field-removed', ...sides, ...weight };
    return { what: 'field-renamed', ...sides, ...weight, to: other, after: at(after, 'properties', other) };
  });
};

/** What every object has, described or not: who spells it right now has mended a mistake. */
const isImplied = (name: string): boolean => ['apiVersion', 'kind', 'metadata'].includes(name);

/** What the description of a field says of its end: that it will come or has come, or that the field is the one which kubebuilder begins with. */
function weightOf(field: ConfigNode): Pick<SchemaBreak, 'weight'> {
  const description = textAt(field, 'description') ?? '';
  if (/\bis an example field of\b/i.test(description)) return { weight: 'mild' };
  return ENDED.test(description) ? { weight: 'announced' } : {};
}

/** That it will go, or does nothing any more, as a sentence says of it: what it is for may have been removed as well. */
const ENDED = new RegExp(
  String.raw`\bdeprecated\b|(?:^|[.!?:;\n]\s{0,9})(?:it|[\w.]{1,60}|(?:support for )?(?:this|the)(?: ["\w.-]{1,60}){0,2}) ` +
    String.raw`(?:has been removed|is no longer (?:used|supported))\b`,
  'i',
);

/** What became of the fields of one object: `renamed` leads from the old name to the new one. */
function fieldsOf(before: ConfigNode, after: ConfigNode) {
  const [old, now] = [at(before, 'properties'), at(after, 'properties')];
  const removed = entriesOf(old).filter(([name]) =>
    [name, onceNamed(name)].every((each) => at(now, each) === undefined),
  );
  const added = removed.length === 0 ? [] : entriesOf(now).filter(([name]) => at(old, name) === undefined);
  const renamed = new Map([...matchRenames(removed, added)].map(([to, from]) => [from, to]));
  const [from, to] = [soleRequired(before, removed), soleRequired(after, added)];
  if (renamed.size === 0 && from !== undefined && to !== undefined) renamed.set(from, to);
  return { removed, renamed };
}

/** A key that stands twice is listed again as `size (2)`. */
const onceNamed = (name: string): string => name.replace(/ \(\d+\)$/, '');

/** The one field among some that every object must have: where one such went and one came, it is the same by another name. */
function soleRequired(schema: ConfigNode, fields: readonly (readonly [string, ConfigNode])[]): string | undefined {
  const required = new Set(textsOf(at(schema, 'required')));
  const [only, ...others] = fields.flatMap(([name]) => (required.has(name) ? [name] : []));
  return others.length === 0 ? only : undefined;
}

const requiredAdded: Check = (both) => {
  const { field, before, after } = both;
  const had = new Set(textsOf(at(before, 'required')));
  const fresh = textsOf(at(after, 'required')).filter(
    (name) =>
      !had.has(name) && !(field === '' && isImplied(name)) && at(after, 'properties', name, 'default') === undefined,
  );
  if (fresh.length === 0) return [];
  const renamed = new Map([...fieldsOf(before, after).renamed].map(([from, to]) => [to, from]));
  return fresh
    .filter((name) => !had.has(renamed.get(name) ?? ''))
    .map((name) => ({
      what: 'required-added',
      field: within(field, name),
      before: at(before, 'required') ?? before,
      after: at(after, 'required'),
      wasText: [before, after].every((side) => textAt(side, 'properties', name, 'type') === 'string'),
      // Nobody writes an object without one, nor one that says nothing.
      ...((field === '' && name === 'spec') || isAlone(both, name) ? { weight: 'mild' as const } : {}),
    }));
};

/** Whether a field is all that an object below the definition's own may hold. */
const isAlone = ({ field, before }: Both, name: string): boolean => {
  const names = entriesOf(at(before, 'properties')).map(([each]) => each);
  return field.includes('.') && names.length === 1 && names[0] === name;
};

const CHECKS: readonly Check[] = [fieldsRemoved, requiredAdded, boundsTightened, validationsAdded, ...valueChecks];
