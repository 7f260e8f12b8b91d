import { deletionRules } from '../buf/fields.ts';
import type { ProtobufChange } from '../changes.ts';
import { presenceOf, reservesName, reservesNumber } from '../features.ts';
import type { Field, Message } from '../model.ts';
import { gather } from '../../../core/compare.ts';
import { placeOf, traitsOf, type Match } from './context.ts';
import { reserve } from './reservation.ts';
import { groupOf, listed } from './together.ts';
import { typeText } from './type-change.ts';

/** Fields that are gone. Those of one message that went in the same way are one root cause with one way out. */
export function compareRemoved(fields: readonly Field[], owner: Match<Message>): ProtobufChange[] {
  const alike = gather(fields, (field) => JSON.stringify(fateOf(field, owner.after)));
  return [...alike.values()].flatMap((group) => removedTogether(group, owner));
}

const fateOf = (field: Field, owner: Message) => ({
  numberReserved: reservesNumber(owner, field.number),
  nameReserved: reservesName(owner, field.name),
  required: presenceOf(field, false) === 'required',
});

function removedTogether(fields: readonly Field[], { after: owner }: Match<Message>): ProtobufChange[] {
  const free = fields.filter(({ number }) => !reservesNumber(owner, number)).map(({ number }) => `${number}`);
  const nameless = fields.filter(({ name }) => !reservesName(owner, name)).map(({ name }) => name);
  const { statement, place, edit } = reserve(owner, { numbers: free, names: nameless });
  const together = {
    ...groupOf(
      owner.fullName,
      fields.map(({ number }) => `${number}`),
    ),
    owner: owner.fullName,
    count: fields.length,
    all: listed(fields.map(({ name, number }) => `${name} ${number}`)),
    reservation: statement,
    after: place,
    ...(edit === undefined ? {} : { edit }),
  };
  return fields.map((field) => ({
    kind: 'field-removed',
    subject: field.fullName,
    key: `${field.number}`,
    before: placeOf(field),
    ...traitsOf(field),
    name: field.name,
    number: field.number,
    type: typeText(field),
    ...fateOf(field, owner),
    ...together,
    bufRules: deletionRules(field, owner),
  }));
}
