import { compare } from '../../../core/compare.ts';
import { digest } from '../../../core/present.ts';
import { numberRules } from '../buf/fields.ts';
import type { ProtobufChange } from '../changes.ts';
import type { Field, Message } from '../model.ts';
import { placesOf, traitsOf, type Context, type Match } from './context.ts';
import { listed } from './together.ts';
import { typeText } from './type-change.ts';

/** A move is several words. */
const MOST_MOVES = 3;

/** Fields of one message that kept their name and got another number, and whoever took the numbers they left. */
export interface Renumbering {
  readonly moved: readonly Match<Field>[];
  /** Pairs of one number and two fields, at least one of which moved here or away. */
  readonly taken: readonly Match<Field>[];
  /** All fields that are spoken for. */
  readonly fields: ReadonlySet<Field>;
}

export const NONE_MOVED: Renumbering = { moved: [], taken: [], fields: new Set() };

export function findRenumbered(owner: Match<Message>): Renumbering {
  const { matched } = compare(owner.before.fields, owner.after.fields, ({ name }) => name);
  const moved = matched.filter(({ before, after }) => before.number !== after.number);
  const movedFields = new Set(moved.flatMap(({ before, after }) => [before, after]));
  const now = new Map(owner.after.fields.map((field) => [field.number, field]));
  const taken = owner.before.fields.flatMap((before): Match<Field>[] => {
    const after = now.get(before.number);
    if (after === undefined || after.name === before.name) return [];
    return movedFields.has(before) || movedFields.has(after) ? [{ before, after }] : [];
  });
  return { moved, taken, fields: new Set([...movedFields, ...taken.flatMap(({ before, after }) => [before, after])]) };
}

/** All of a message is one root cause, shown at each field that moved and at each that took another's number. */
export function compareNumbers(
  { moved, taken }: Renumbering,
  owner: Match<Message>,
  context: Context,
): ProtobufChange[] {
  if (moved.length === 0) return [];
  const holders = new Map(owner.before.fields.map((field) => [field.number, field.name]));
  const texts = moved.map(({ before, after }) => moveText(before, after, holders.get(after.number)));
  const several = moved.length > 1 || taken.length > 0;
  const facts = {
    ...(several ? { group: `${owner.after.fullName}#${digest(texts.join())}` } : {}),
    owner: owner.after.fullName,
    moves: listed(texts, MOST_MOVES),
    swapped: isSwap(moved),
    several,
    count: moved.length,
  };
  const rulesOf = ({ before, after }: Match<Field>) => [
    ...numberRules(before.number, owner, context),
    ...numberRules(after.number, owner, context),
  ];
  const told = (pair: Match<Field>) => ({ ...own(pair), ...facts, bufRules: rulesOf(pair) });
  const renumbered = moved.map((pair): ProtobufChange => ({ kind: 'field-renumbered', ...told(pair) }));
  const arrived = new Set(moved.map(({ after }) => after));
  const takers = taken.filter(({ after }) => !arrived.has(after));
  return [...renumbered, ...takers.map((pair): ProtobufChange => ({ kind: 'field-number-taken', ...told(pair) }))];
}

const own = ({ before, after }: Match<Field>) => ({
  subject: after.fullName,
  key: `${before.number}->${after.number}`,
  ...placesOf({ before, after }),
  ...traitsOf(before),
  name: after.name,
  from: before.number,
  number: after.number,
  type: typeText(after),
});

const moveText = (before: Field, after: Field, holder: string | undefined): string =>
  `${after.name} ${before.number} -> ${after.number}${holder === undefined ? '' : ` (was ${holder})`}`;

/** Two fields that took each other's numbers. */
function isSwap(moved: readonly Match<Field>[]): boolean {
  const [one, other] = moved;
  if (one === undefined || other === undefined || moved.length > 2) return false;
  return one.before.number === other.after.number && other.before.number === one.after.number;
}
