import { valueRules } from '../buf/fields.ts';
import type { ProtobufChange } from '../changes.ts';
import { isClosed, reservesName, reservesNumber } from '../features.ts';
import type { Enum, EnumValue } from '../model.ts';
import { gather } from '../../../core/compare.ts';
import { placeOf, placesOf, traitsOf, type Match } from './context.ts';
import { withAlias } from './edits.ts';
import { reserve, type Reservation } from './reservation.ts';
import { groupOf, listed } from './together.ts';

/** What became of one value of base; `after` holds its name or, where that is gone, its number. */
interface Fate {
  readonly fate: 'removed' | 'renamed' | 'alias' | 'renumbered';
  readonly before: EnumValue;
  readonly after: EnumValue | undefined;
}

/** What became of the values of one enum. Those that fared alike are one root cause. */
export function compareValues(owner: Match<Enum>): ProtobufChange[] {
  const fates = gather(fatesOf(owner), ({ fate }) => fate);
  return [...[...fates.values()].flatMap((alike) => told(alike, owner)), ...addedValues(owner)];
}

/** Each old name is judged once; with `allow_alias`, a number may have several. */
function fatesOf(owner: Match<Enum>): Fate[] {
  const old = new Set(owner.before.values.map(({ name }) => name));
  const names = new Map(owner.after.values.map((value) => [value.name, value]));
  const holders = new Map(owner.after.values.map((value) => [value.number, value]));
  const fresh = new Map(owner.after.values.filter(({ name }) => !old.has(name)).map((value) => [value.number, value]));
  return owner.before.values.flatMap((before): Fate[] => {
    const namesake = names.get(before.name);
    if (namesake !== undefined) {
      return namesake.number === before.number ? [] : [{ fate: 'renumbered', before, after: namesake }];
    }
    const after = fresh.get(before.number) ?? holders.get(before.number);
    if (after === undefined) return [{ fate: 'removed', before, after }];
    return [{ fate: fresh.has(before.number) ? 'renamed' : 'alias', before, after }];
  });
}

function told(alike: readonly Fate[], owner: Match<Enum>): ProtobufChange[] {
  const moves = alike.map(moveText);
  const group = groupOf(owner.after.fullName, moves);
  const together = { ...group, owner: owner.after.fullName, count: alike.length, all: listed(moves) };
  const reservation = reservationOf(alike, owner.after);
  return alike.map(({ fate, before, after }): ProtobufChange => {
    const bufRules = valueRules(before, owner);
    if (after === undefined) return { ...removedValue(before, owner.after, reservation), ...together, bufRules };
    const facts = { ...placesOf({ before, after }), ...traitsOf(before), name: after.name, number: after.number };
    const subject = `${owner.after.fullName}.${before.name}`;
    if (fate === 'renumbered') {
      const key = `${before.number}->${after.number}`;
      return { kind: 'enum-value-renumbered', subject, key, from: before.number, ...facts, ...together, bufRules };
    }
    const key = `${before.number}`;
    return {
      kind: 'enum-value-renamed',
      subject,
      key,
      from: before.name,
      alias: fate === 'alias',
      bufRules,
      ...facts,
      ...together,
      ...(alike.length === 1 ? aliased({ before, after }, owner.after) : {}),
    };
  });
}

/** The new value's lines with the old name beside it, where that name is free. */
function aliased({ before, after }: Match<EnumValue>, owner: Enum): { edit?: string } {
  if (reservesName(owner, before.name)) return {};
  return withAlias(after, before.name, owner.options.get('allow_alias')?.value === 'true');
}

function moveText({ fate, before, after }: Fate): string {
  if (after === undefined) return `${before.name} ${before.number}`;
  return fate === 'renumbered'
    ? `${before.name} ${before.number} -> ${after.number}`
    : `${before.name} -> ${after.name}`;
}

function reservationOf(alike: readonly Fate[], owner: Enum): Reservation {
  const gone = alike.filter(({ after }) => after === undefined).map(({ before }) => before);
  const numbers = gone.filter(({ number }) => !reservesNumber(owner, number)).map(({ number }) => `${number}`);
  const names = gone.filter(({ name }) => !reservesName(owner, name)).map(({ name }) => name);
  return reserve(owner, { numbers, names });
}

const removedValue = (value: EnumValue, owner: Enum, { statement, place, edit }: Reservation) => ({
  kind: 'enum-value-removed' as const,
  subject: `${owner.fullName}.${value.name}`,
  key: `${value.number}`,
  before: placeOf(value),
  after: place,
  ...traitsOf(value),
  name: value.name,
  number: value.number,
  numberReserved: reservesNumber(owner, value.number),
  nameReserved: reservesName(owner, value.name),
  reservation: statement,
  ...(edit === undefined ? {} : { edit }),
});

/** New names of new numbers; a new name of an old number is a rename or an alias. */
function addedValues({ before, after }: Match<Enum>): ProtobufChange[] {
  const names = new Set(before.values.map(({ name }) => name));
  const numbers = new Set(before.values.map(({ number }) => number));
  return after.values
    .filter(({ name, number }) => !names.has(name) && !numbers.has(number))
    .map((value) => ({
      kind: 'enum-value-added',
      subject: `${after.fullName}.${value.name}`,
      key: `${value.number}`,
      after: placeOf(value),
      name: value.name,
      number: value.number,
      owner: after.fullName,
      closed: isClosed(after),
    }));
}
