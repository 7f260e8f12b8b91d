import type { ProtobufChange } from '../changes.ts';
import { isClosed, reservesName, reservesNumber } from '../features.ts';
import type { Enum, EnumValue } from '../model.ts';
import { openingOf, placeOf, placesOf, traitsOf, type Match } from './context.ts';
import { openingWith, reservation } from './edits.ts';
import { compareJsonFormat } from './message.ts';
import { compareReserved } from './reserved.ts';
import { semanticsChanged } from './semantics.ts';

/** What became of one enum. */
export const compareEnum = (owner: Match<Enum>): ProtobufChange[] => [
  ...compareValues(owner),
  ...compareDefault(owner),
  ...compareOpenness(owner),
  ...compareReserved(owner),
  ...compareJsonFormat(owner),
];

/** Each old name is judged once; with `allow_alias`, a number may have several. */
function compareValues(owner: Match<Enum>): ProtobufChange[] {
  const names = new Map(owner.after.values.map((value) => [value.name, value]));
  const old = new Set(owner.before.values.map(({ name }) => name));
  const holders = new Map(owner.after.values.map((value) => [value.number, value]));
  const fresh = new Map(owner.after.values.filter(({ name }) => !old.has(name)).map((value) => [value.number, value]));
  const gone = owner.before.values.flatMap((before): ProtobufChange[] => {
    const namesake = names.get(before.name);
    if (namesake?.number === before.number) return [];
    if (namesake !== undefined) return [renumbered({ before, after: namesake }, owner)];
    const after = fresh.get(before.number) ?? holders.get(before.number);
    if (after === undefined) return [removed(before, owner)];
    return [renamed({ before, after }, owner, !fresh.has(before.number))];
  });
  const oldNumbers = new Set(owner.before.values.map(({ number }) => number));
  const added = owner.after.values.filter(({ name, number }) => !old.has(name) && !oldNumbers.has(number));
  return [...gone, ...added.map((value) => addedValue(value, owner))];
}

const factsOf = (value: EnumValue, owner: Match<Enum>) => ({
  name: value.name,
  number: value.number,
  owner: owner.after.fullName,
});

const subjectOf = (value: EnumValue, { after }: Match<Enum>): string => `${after.fullName}.${value.name}`;

const renumbered = (pair: Match<EnumValue>, owner: Match<Enum>): ProtobufChange => ({
  kind: 'enum-value-renumbered',
  subject: subjectOf(pair.after, owner),
  key: `${pair.before.number}->${pair.after.number}`,
  ...placesOf(pair),
  ...traitsOf(pair.before),
  ...factsOf(pair.after, owner),
  from: pair.before.number,
});

const renamed = (pair: Match<EnumValue>, owner: Match<Enum>, alias: boolean): ProtobufChange => ({
  kind: 'enum-value-renamed',
  subject: subjectOf(pair.before, owner),
  key: `${pair.before.number}`,
  ...placesOf(pair),
  ...traitsOf(pair.before),
  ...factsOf(pair.after, owner),
  from: pair.before.name,
  alias,
});

function removed(value: EnumValue, owner: Match<Enum>): ProtobufChange {
  const numberReserved = reservesNumber(owner.after, value.number);
  const nameReserved = reservesName(owner.after, value.name);
  const statement = reservation(
    numberReserved ? [] : [`${value.number}`],
    nameReserved ? [] : [value.name],
    owner.after.file.edition,
  );
  return {
    kind: 'enum-value-removed',
    subject: subjectOf(value, owner),
    key: `${value.number}`,
    before: placeOf(value),
    after: openingOf(owner.after),
    ...traitsOf(value),
    ...factsOf(value, owner),
    numberReserved,
    nameReserved,
    reservation: statement,
    ...(statement === '' ? {} : openingWith(owner.after, statement)),
  };
}

const addedValue = (value: EnumValue, owner: Match<Enum>): ProtobufChange => ({
  kind: 'enum-value-added',
  subject: subjectOf(value, owner),
  key: `${value.number}`,
  after: placeOf(value),
  ...factsOf(value, owner),
  closed: isClosed(owner.after),
});

/** What an unset field reads as: the first value. A renamed or renumbered value is told by its own fact. */
function compareDefault(owner: Match<Enum>): ProtobufChange[] {
  const [from, to] = [owner.before.values[0], owner.after.values[0]];
  if (from === undefined || to === undefined || from.name === to.name || from.number === to.number) return [];
  return [
    {
      kind: 'enum-default-changed',
      subject: owner.after.fullName,
      key: `${from.name}->${to.name}`,
      ...placesOf({ before: from, after: to }),
      ...traitsOf(owner.before),
      from: from.name,
      to: to.name,
    },
  ];
}

function compareOpenness(owner: Match<Enum>): ProtobufChange[] {
  const closed = isClosed(owner.after);
  if (isClosed(owner.before) === closed) return [];
  const semantics = semanticsChanged(owner, 'enum_type');
  if (semantics !== undefined) return [semantics];
  const to = closed ? 'closed' : 'open';
  const places = { before: openingOf(owner.before), after: openingOf(owner.after) };
  return [
    { kind: 'enum-openness-changed', subject: owner.after.fullName, key: to, ...places, ...traitsOf(owner.before), to },
  ];
}
