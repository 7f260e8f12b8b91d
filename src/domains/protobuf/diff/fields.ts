import { compare } from '../../../core/compare.ts';
import type { ProtobufChange } from '../changes.ts';
import { jsonNameOf, presenceOf, reservesName, reservesNumber } from '../features.ts';
import type { Field, Message } from '../model.ts';
import {
  freeNumber,
  openingOf,
  placeOf,
  placesOf,
  sameType,
  traitsOf,
  typeUse,
  type Context,
  type Match,
} from './context.ts';
import { openingWith, reservation, withOption } from './edits.ts';
import { compareField } from './field.ts';
import { related, sameComment } from './names.ts';
import { typeText } from './type-change.ts';

/** What became of the fields of one message. */
export function compareFields(owner: Match<Message>, context: Context): ProtobufChange[] {
  const byNumber = compare(owner.before.fields, owner.after.fields, ({ number }) => String(number));
  const renumbered = findRenumbered(owner);
  const moved = new Set(renumbered.flatMap(({ before, after }) => [before, after]));
  const changes: ProtobufChange[] = [];
  for (const pair of byNumber.matched) {
    if (pair.before.name === pair.after.name) changes.push(...compareField(pair, owner, context));
    else if (!moved.has(pair.before) && !moved.has(pair.after)) changes.push(renamedOrReplaced(pair, owner, context));
    else if (!moved.has(pair.before)) changes.push(replaced(pair, owner, context));
  }
  for (const field of byNumber.removed) if (!moved.has(field)) changes.push(removed(field, owner));
  for (const field of byNumber.added) if (!moved.has(field)) changes.push(added(field));
  return [...changes, ...renumberings(renumbered, owner)];
}

/** Fields that kept their name and got another number. */
function findRenumbered(owner: Match<Message>): Match<Field>[] {
  const { matched } = compare(owner.before.fields, owner.after.fields, ({ name }) => name);
  return matched.filter(({ before, after }) => before.number !== after.number);
}

function renumberings(moved: readonly Match<Field>[], owner: Match<Message>): ProtobufChange[] {
  const moves = moved.map(({ before, after }) => `${after.name} ${before.number} -> ${after.number}`).join(', ');
  const taken = new Map(moved.map(({ before }) => [before.number, before]));
  return moved.map(({ before, after }) => ({
    kind: 'field-renumbered',
    subject: after.fullName,
    key: `${before.number}->${after.number}`,
    ...(moved.length > 1 ? { group: `${owner.after.fullName}#${moves}` } : {}),
    ...placesOf({ before, after }),
    ...traitsOf(before),
    owner: owner.after.fullName,
    name: after.name,
    from: before.number,
    number: after.number,
    type: typeText(after),
    moves,
    swapped: moved.length === 2 && moved.every((move) => taken.has(move.after.number)),
    count: moved.length,
  }));
}

function renamedOrReplaced(pair: Match<Field>, owner: Match<Message>, context: Context): ProtobufChange {
  const { before, after } = pair;
  const likely = related(before.name, after.name) || sameComment(before, after);
  const isRename = likely && typesAgree(pair, context) && !reservesName(owner.after, before.name);
  return isRename ? renamed(pair) : replaced(pair, owner, context);
}

function typesAgree({ before, after }: Match<Field>, context: Context): boolean {
  if (before.mapKey !== after.mapKey || (before.label === 'repeated') !== (after.label === 'repeated')) return false;
  return sameType(typeUse(before.type, before, context.base), typeUse(after.type, after, context.head), context);
}

function renamed({ before, after }: Match<Field>): ProtobufChange {
  const jsonFrom = jsonNameOf(before);
  return {
    kind: 'field-renamed',
    subject: before.fullName,
    key: `${before.number}`,
    ...placesOf({ before, after }),
    ...traitsOf(before),
    number: before.number,
    from: before.name,
    name: after.name,
    type: typeText(after),
    jsonFrom,
    jsonTo: jsonNameOf(after),
    ...(after.options.has('json_name') ? {} : withOption(after, `json_name = ${JSON.stringify(jsonFrom)}`)),
  };
}

function replaced({ before, after }: Match<Field>, owner: Match<Message>, context: Context): ProtobufChange {
  return {
    kind: 'field-replaced',
    subject: after.fullName,
    key: `${before.number}`,
    ...placesOf({ before, after }),
    ...traitsOf(before),
    number: before.number,
    from: before.name,
    name: after.name,
    fromType: typeText(before),
    type: typeText(after),
    sameType: typesAgree({ before, after }, context),
    freeNumber: freeNumber(owner.after),
  };
}

function removed(field: Field, owner: Match<Message>): ProtobufChange {
  const numberReserved = reservesNumber(owner.after, field.number);
  const nameReserved = reservesName(owner.after, field.name);
  const statement = reservation(
    numberReserved ? [] : [`${field.number}`],
    nameReserved ? [] : [field.name],
    owner.after.file.edition,
  );
  return {
    kind: 'field-removed',
    subject: field.fullName,
    key: `${field.number}`,
    before: placeOf(field),
    after: openingOf(owner.after),
    ...traitsOf(field),
    owner: owner.after.fullName,
    name: field.name,
    number: field.number,
    type: typeText(field),
    numberReserved,
    nameReserved,
    required: presenceOf(field, false) === 'required',
    reservation: statement,
    ...(statement === '' ? {} : openingWith(owner.after, statement)),
  };
}

const added = (field: Field): ProtobufChange => ({
  kind: 'field-added',
  subject: field.fullName,
  key: `${field.number}`,
  after: placeOf(field),
  name: field.name,
  number: field.number,
  type: typeText(field),
  required: presenceOf(field, false) === 'required',
});
