import { compare } from '../../../core/compare.ts';
import { deletionRules, nameRules, pairRules } from '../buf/fields.ts';
import type { ProtobufChange } from '../changes.ts';
import { jsonNameOf, presenceOf, reservesName } from '../features.ts';
import type { Field, Message } from '../model.ts';
import {
  extensionKey,
  freeNumber,
  placeOf,
  placesOf,
  sameType,
  traitsOf,
  typeUse,
  type Context,
  type Match,
} from './context.ts';
import { withJsonName } from './edits.ts';
import { compareField, compareRenamed } from './field.ts';
import { related, sameComment } from './names.ts';
import { compareRemoved } from './removed-fields.ts';
import { compareNumbers, findRenumbered, NONE_MOVED } from './renumbered.ts';
import { typeText } from './type-change.ts';

/** What became of the fields of one message. */
export function compareFields(owner: Match<Message>, context: Context): ProtobufChange[] {
  const { matched, removed, added } = compare(owner.before.fields, owner.after.fields, ({ number }) => String(number));
  const stayed = matched.every(({ before, after }) => before.name === after.name);
  const renumbering = stayed && (removed.length === 0 || added.length === 0) ? NONE_MOVED : findRenumbered(owner);
  const settled = (field: Field) => renumbering.fields.has(field);
  const changes = matched.flatMap((pair) => {
    if (pair.before.name === pair.after.name) return compareField(pair, owner, context);
    return settled(pair.before) ? [] : renamedOrReplaced(pair, owner, context);
  });
  const became = new Map(removed.flatMap((field) => extensionOf(field, owner, context)));
  return [
    ...changes,
    ...[...became].map(([before, after]) => becameExtension({ before, after }, owner)),
    ...compareRemoved(
      removed.filter((field) => !settled(field) && !became.has(field)),
      owner,
    ),
    ...added.filter((field) => !settled(field)).map(addedField),
    ...compareNumbers(renumbering, owner, context),
  ];
}

/** A field that is gone and the new extension with its number and type. */
function extensionOf(field: Field, { after: owner }: Match<Message>, context: Context): [Field, Field][] {
  const extension = context.extensions.get(extensionKey(owner.fullName, field.number));
  return extension !== undefined && typesAgree({ before: field, after: extension }, context)
    ? [[field, extension]]
    : [];
}

const becameExtension = ({ before, after }: Match<Field>, owner: Match<Message>): ProtobufChange => ({
  kind: 'field-became-extension',
  subject: before.fullName,
  key: `${before.number}`,
  ...placesOf({ before, after }),
  ...traitsOf(before),
  name: after.name,
  number: after.number,
  type: typeText(after),
  extension: after.fullName,
  bufRules: deletionRules(before, owner.after),
});

function renamedOrReplaced(pair: Match<Field>, owner: Match<Message>, context: Context): ProtobufChange[] {
  const { before, after } = pair;
  const likely = related(before.name, after.name) || sameComment(before, after);
  const isRename = likely && typesAgree(pair, context) && !reservesName(owner.after, before.name);
  return isRename ? [renamed(pair), ...compareRenamed(pair, owner, context)] : [replaced(pair, owner, context)];
}

function typesAgree({ before, after }: Match<Field>, context: Context): boolean {
  if (before.mapKey !== after.mapKey || (before.label === 'repeated') !== (after.label === 'repeated')) return false;
  if (before.type === after.type) return true;
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
    bufRules: nameRules({ before, after }),
    ...withJsonName(after, jsonFrom),
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
    bufRules: pairRules({ before, after }, context),
  };
}

const addedField = (field: Field): ProtobufChange => ({
  kind: 'field-added',
  subject: field.fullName,
  key: `${field.number}`,
  after: placeOf(field),
  name: field.name,
  number: field.number,
  type: typeText(field),
  required: presenceOf(field, false) === 'required',
});
