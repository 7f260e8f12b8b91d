/** What a CustomResourceDefinition no longer takes, keeps or reads: base against head, version by version. */
import { gather } from '../../../core/compare.ts';
import type { CrdBreak, CrdBroken } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, switchOf, textAt, type ConfigNode } from '../tree.ts';
import type { SchemaBreak } from './crd-break.ts';
import { envelopeBreaks, identityChanged } from './crd-envelope.ts';
import { compareSchemas } from './crd-schema.ts';
import { isEarlyDefinition, isEarlyVersion, isOnTrial, isServed, versionsOf } from './crd-versions.ts';
import { objectFact } from './fact.ts';
import { nameOf } from './objects.ts';

/** One fact for each cause: a definition that is gone or replaced says no more than that. */
export function crdFacts(pair: DocumentPair): CrdBroken[] {
  const { before, after } = pair;
  return before === undefined ? [] : factsOf(pair, breaksOf(before, after));
}

/** What of one definition breaks in another, or where there is no other. */
export function breaksOf(before: ConfigDocument, after: ConfigDocument | undefined): readonly SchemaBreak[] {
  if (after === undefined) {
    const weight = isEarlyDefinition(before.root) ? { weight: 'early' as const } : {};
    return [{ what: 'removed', field: '', before: before.root, ...weight }];
  }
  const replaced = identityChanged(before.root, after.root);
  if (replaced !== undefined) return [replaced];
  return [
    ...scopeChanged(before.root, after.root),
    ...envelopeBreaks(before, after),
    ...regenerated(versionBreaks(before.root, after.root), before.root, after.root),
  ];
}

/** The facts of such breaks. */
export const factsOf = (pair: DocumentPair, breaks: readonly SchemaBreak[]): CrdBroken[] =>
  [...gather(withoutRepeats(breaks), causeOf).values()].flatMap((found) => factOf(pair, found));

function versionBreaks(before: ConfigNode, after: ConfigNode): readonly SchemaBreak[] {
  const now = new Map(versionsOf(after).map((version) => [textAt(version, 'name') ?? '', version]));
  return versionsOf(before)
    .filter(isServed)
    .flatMap((version) => {
      const kept = now.get(textAt(version, 'name') ?? '');
      const found =
        kept === undefined || !isServed(kept)
          ? [withdrawn(version, after, kept)]
          : withoutNulls(compareSchemas(schemaOf(version), schemaOf(kept)));
      const isEarly = isEarlyVersion(version) || isOnTrial(before);
      return isEarly ? found.map((one) => ({ weight: 'early' as const, ...one })) : found;
    });
}

/** Generators differ in which fields they take for required; a text of which they do, that was there no sensible object left out. */
function regenerated(breaks: readonly SchemaBreak[], before: ConfigNode, after: ConfigNode): readonly SchemaBreak[] {
  const [from, to] = [before, after].map((root) => textAt(root, 'metadata', 'annotations', GENERATOR));
  if (to === undefined || from === to) return breaks;
  return breaks.map((found) =>
    found.what === 'required-added'
      ? { weight: found.wasText === true ? ('mild' as const) : ('regenerated' as const), ...found }
      : found,
  );
}

const GENERATOR = 'controller-gen.kubebuilder.io/version';

/** A field that is required refuses null too. */
function withoutNulls(breaks: readonly SchemaBreak[]): readonly SchemaBreak[] {
  const required = new Set(breaks.filter(({ what }) => what === 'required-added').map(({ field }) => field));
  return breaks.filter(({ what, field }) => what !== 'null-refused' || !required.has(field));
}

const schemaOf = (version: ConfigNode): ConfigNode | undefined => at(version, 'schema', 'openAPIV3Schema');

function withdrawn(version: ConfigNode, after: ConfigNode, kept: ConfigNode | undefined): SchemaBreak {
  return {
    what: 'version-removed',
    field: textAt(version, 'name') ?? '',
    before: version,
    after: kept ?? at(after, 'spec', 'versions'),
    ...(switchOf(at(version, 'deprecated')) === true ? { weight: 'announced' as const } : {}),
    ...(switchOf(at(version, 'storage')) !== false ? { wasStored: true as const } : {}),
  };
}

function scopeChanged(before: ConfigNode, after: ConfigNode): readonly SchemaBreak[] {
  const [old, now] = [at(before, 'spec', 'scope'), at(after, 'spec', 'scope')];
  const [from, to] = [textAt(old), textAt(now)];
  return from === to ? [] : [{ what: 'scope-changed', field: 'scope', from, to, before: old, after: now }];
}

/** Versions have most of their schema in common: what counts is the one that promised most. */
const withoutRepeats = (breaks: readonly SchemaBreak[]): readonly SchemaBreak[] =>
  [...gather(breaks, ({ what, field, to = '' }) => `${what} ${field} ${to}`).values()].flatMap(
    (same) => same.find(({ weight }) => weight === undefined) ?? same.slice(0, 1),
  );

/** What a release refuses in all its definitions, each in its own words; the gravest first. */
const STRICTER: readonly CrdBreak[] = [
  'bound-tightened',
  'validation-added',
  'enum-added',
  'pattern-added',
  'bound-added',
  'pattern-changed',
];

/** Definitions are often generated: one edit of a type breaks many fields alike, and is one cause. */
const causeOf = ({ what, field, weight }: SchemaBreak): string =>
  weight === 'embedded'
    ? weight
    : `${weight === 'unreleased' ? 'unreleased ' : ''}${isOfStatus(field) ? 'status ' : ''}${STRICTER.includes(what) ? 'stricter' : what}`;

const isOfStatus = (field: string): boolean => /^status\b/.test(field);

/** One fact for all breaks of one cause, the gravest of them named: of those alike the same one whatever their order. */
function factOf(pair: DocumentPair, breaks: readonly SchemaBreak[]): CrdBroken[] {
  const [first, ...more] = breaks.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) || STRICTER.indexOf(a.what) - STRICTER.indexOf(b.what) || (a.field < b.field ? -1 : 1),
  );
  if (first === undefined) return [];
  const { before, after = pair.after?.root, wasText: _wasText, ...told } = first;
  const crd = nameOfCrd(pair);
  const what = `${first.field} ${first.what} ${valuesOf(first)}`;
  const where = objectFact(pair, ['spec', 'versions'], what, { before, after });
  return [{ kind: 'crd-broken', ...where, group: groupOf(first, crd), crd, others: more.length, ...told }];
}

/** What counts in full comes first, and last what hardly does. */
const rankOf = ({ weight }: SchemaBreak): number => (weight === undefined ? 0 : weight === 'mild' ? 2 : 1);

const nameOfCrd = ({ before, after }: DocumentPair): string => {
  const document = after ?? before;
  return (document && nameOf(document)) ?? '';
};

const valuesOf = ({ from = 'unset', to = 'unset' }: SchemaBreak): string => `${from}->${to}`;

/** What one maker does to several definitions comes from one edit of what they are generated from, or from one release. */
function groupOf(first: SchemaBreak, crd: string): string {
  const { what, field, from = '', to = '' } = first;
  if (what === 'identity-changed' && field === 'name') return `${what} ${makerOf(from)}->${makerOf(to)}`;
  const isOfRelease = STRICTER.includes(what) || what === 'storage-moved' || first.weight === 'embedded';
  const edit = isOfRelease ? '' : editOf(first);
  return [`${causeOf(first)} ${makerOf(crd)}`, edit].filter(Boolean).join(': ');
}

/** The end of the field, and its values where they tell anything. */
const editOf = (found: SchemaBreak): string => {
  const { what, field, from, to } = found;
  const part = RETYPED.has(what) ? '' : field.slice(field.lastIndexOf('.') + 1);
  return [part, from === undefined && to === undefined ? '' : valuesOf(found)].filter(Boolean).join(' ');
};

/** What a generator that writes a type otherwise does to all fields of that type. */
const RETYPED: ReadonlySet<CrdBreak> = new Set(['type-changed', 'format-changed']);

/** `example.com` of `shops.sale.example.com`: whose definition it is. What is on trial comes from the same. */
export const makerOf = (crd: string): string => crd.split('.').slice(-2).join('.').replace(/^x-/, '');
