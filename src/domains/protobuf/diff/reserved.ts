import type { ProtobufChange } from '../changes.ts';
import { reservesName, reservesNumber } from '../features.ts';
import type { Enum, EnumValue, Field, Message } from '../model.ts';
import { freeNumber, openingOf, placeOf, traitsOf, type Match } from './context.ts';
import { rangeText, uncovered } from './ranges.ts';
import { reserve } from './reservation.ts';

type Owner = Message | Enum;
type Member = Field | EnumValue;

const membersOf = (owner: Owner): readonly Member[] => (owner.kind === 'message' ? owner.fields : owner.values);

/** Numbers and names that were set aside and no longer are: freed, or taken by a field or value at once. */
export function compareReserved(owner: Match<Owner>): ProtobufChange[] {
  if (owner.before.reservedStatements.length === 0) return [];
  const old = new Set(membersOf(owner.before).map(({ number }) => number));
  const oldNames = new Set(membersOf(owner.before).map(({ name }) => name));
  const used = membersOf(owner.after).flatMap((member): ProtobufChange[] => {
    if (!old.has(member.number) && reservesNumber(owner.before, member.number)) return [taken('number', member, owner)];
    if (!oldNames.has(member.name) && reservesName(owner.before, member.name)) return [taken('name', member, owner)];
    return [];
  });
  return [...used, ...freed(owner)];
}

const taken = (by: 'number' | 'name', member: Member, owner: Match<Owner>): ProtobufChange => ({
  kind: 'reserved-used',
  subject: member.fullName,
  key: by === 'number' ? `${member.number}` : member.name,
  before: openingOf(owner.before),
  after: placeOf(member),
  ...traitsOf(owner.before),
  by,
  name: member.name,
  number: member.number,
  owner: owner.after.fullName,
  freeNumber: freeNumber(owner.after),
  bufRules: bufRulesOf(owner.after),
});

const bufRulesOf = ({ kind }: Owner): readonly string[] => [`buf:RESERVED_${kind.toUpperCase()}_NO_DELETE`];

/** What a member took is told by its own fact; the rest is one fact for the whole message or enum. */
function freed({ before, after }: Match<Owner>): ProtobufChange[] {
  const members = membersOf(after);
  const inUse = members.map(({ number }) => ({ start: number, end: number, line: 0 }));
  const ranges = uncovered(before.reservedRanges, [...after.reservedRanges, ...inUse]);
  const usedNames = new Set(members.map(({ name }) => name));
  const names = before.reservedNames
    .map(({ name }) => name)
    .filter((name) => !reservesName(after, name) && !usedNames.has(name));
  const numbers = ranges.map(rangeText);
  if (numbers.length + names.length === 0) return [];
  const { statement, place, edit } = reserve(after, { numbers, names });
  return [
    {
      kind: 'reserved-removed',
      subject: after.fullName,
      key: [...numbers, ...names].join(','),
      before: placeOfReserved(before, ranges[0]?.line),
      after: place,
      ...traitsOf(before),
      what: [...numbers, ...names].join(', '),
      statement,
      bufRules: bufRulesOf(after),
      ...(edit === undefined ? {} : { edit }),
    },
  ];
}

const placeOfReserved = (owner: Owner, line: number | undefined) => ({
  path: owner.file.path,
  line: line ?? owner.reservedNames[0]?.line ?? owner.span.line,
});
