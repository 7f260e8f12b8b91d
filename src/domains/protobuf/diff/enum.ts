import { compare } from '../../../core/compare.ts';
import type { ProtobufChange } from '../changes.ts';
import { isClosed } from '../features.ts';
import type { Enum } from '../model.ts';
import { openingOf, placesOf, traitsOf, type Match } from './context.ts';
import { compareCustomOptions } from './custom-options.ts';
import { compareValues } from './enum-values.ts';
import { compareJsonFormat, compareVisibility } from './message.ts';
import { compareReserved } from './reserved.ts';
import { semanticsChanged } from './semantics.ts';
import { isUntouched } from './untouched.ts';

/** What became of one enum. */
export const compareEnum = (owner: Match<Enum>): ProtobufChange[] => (isUntouched(owner) ? [] : compareParts(owner));

const compareParts = (owner: Match<Enum>): ProtobufChange[] => [
  ...compareValues(owner),
  ...compareDefault(owner),
  ...compareOpenness(owner),
  ...compareReserved(owner),
  ...compareJsonFormat(owner),
  ...compareVisibility(owner),
  ...[owner, ...sameValues(owner)].flatMap(compareCustomOptions),
];

const sameValues = ({ before, after }: Match<Enum>) => compare(before.values, after.values, ({ name }) => name).matched;

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
  const semantics = semanticsChanged(owner, 'enum_type', ['buf:ENUM_SAME_TYPE']);
  if (semantics !== undefined) return [semantics];
  const to = closed ? 'closed' : 'open';
  const places = { before: openingOf(owner.before), after: openingOf(owner.after) };
  return [
    { kind: 'enum-openness-changed', subject: owner.after.fullName, key: to, ...places, ...traitsOf(owner.before), to },
  ];
}
