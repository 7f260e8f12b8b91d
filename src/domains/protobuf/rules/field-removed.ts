import { protobufRule } from '../changes.ts';
import { deprecateFirst } from '../words.ts';
import type { FieldRemoved } from '../changes/fields.ts';

export default protobufRule({
  id: 'protobuf/field-removed',
  on: 'field-removed',
  class: 'removed',
  title: 'Field removed',
  why: 'Old readers still expect the field, and a field that takes its number later is read from its bytes.',
  fix: (c) =>
    deprecateFirst(
      c,
      c.reservation === '' ? 'reserve numbers and names once it goes' : `add \`${c.reservation}\` once it goes`,
    ),
  breaks: ['json', 'source'],
  equivalents: ['buf:FIELD_NO_DELETE', 'buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED'],
  outcomes: {
    required: {
      risk: 'critical',
      message: (c) => `${gone(c)}, though required.`,
      why: 'Old readers refuse every message that comes without it.',
      fix: 'Keep it until no reader of the old schema is left.',
      breaks: ['wire', 'json', 'source'],
      equivalents: [
        'buf:FIELD_NO_DELETE',
        'buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED',
        'buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED',
        'buf:MESSAGE_SAME_REQUIRED_FIELDS',
      ],
    },
    unreserved: {
      risk: 'high',
      message: (c) =>
        c.count === 1
          ? `${gone(c)}, and its number is free for reuse.`
          : `${gone(c)}, and their numbers are free for reuse.`,
      breaks: ['wire', 'json', 'source'],
      equivalents: [
        'buf:FIELD_NO_DELETE',
        'buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED',
        'buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED',
      ],
    },
    'name-free': {
      risk: 'medium',
      message: (c) => `${gone(c)}; the number is reserved, the name is not.`,
      why: 'Binary readers are safe; JSON clients lose the value, and the name is open to a later field.',
    },
    reserved: {
      risk: 'medium',
      message: (c) => `${gone(c)}; number and name are reserved.`,
      why: 'Nothing can take its place; code that uses the field stops compiling, and JSON clients lose the value.',
      fix: (c) => deprecateFirst(c, 'keep it until its users are told'),
      equivalents: ['buf:FIELD_NO_DELETE'],
    },
  },
  examples: [
    { before: 'message User { string email = 2; }', after: 'message User {}', outcome: 'unreserved' },
    { before: 'message User { string email = 2; }', after: 'message User { reserved 2; }', outcome: 'name-free' },
    {
      before: 'message User { string email = 2; }',
      after: 'message User { reserved 1 to 3; reserved "email"; }',
      outcome: 'reserved',
    },
    { before: 'message User { required string email = 2; }', after: 'message User {}', outcome: 'required' },
    { before: 'message User { string email = 2; }', after: 'message User { string mail = 2; }', outcome: 'none' },
  ],
  classify(change) {
    if (change.required) return 'required';
    if (!change.numberReserved) return 'unreserved';
    return change.nameReserved ? 'reserved' : 'name-free';
  },
  suggest: ({ edit, required }) => (required ? undefined : edit),
});

function gone({ subject, number, count, owner, all }: FieldRemoved): string {
  if (count === 1) return `\`${subject}\` (field ${number}) was removed`;
  return `${count} fields of \`${owner}\` were removed (\`${all}\`)`;
}
