import { protobufRule } from '../changes.ts';
import { deprecateFirst } from '../words.ts';
import type { EnumValueRemoved } from '../changes/enums.ts';

export default protobufRule({
  id: 'protobuf/enum-value-removed',
  on: 'enum-value-removed',
  class: 'removed',
  title: 'Enum value removed',
  why: 'Readers no longer know a value that stored messages hold and old writers still send.',
  fix: (c) =>
    deprecateFirst(
      c,
      c.reservation === '' ? 'reserve numbers and names once it goes' : `add \`${c.reservation}\` once it goes`,
    ),
  breaks: ['json', 'source'],
  equivalents: ['buf:ENUM_VALUE_NO_DELETE', 'buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED'],
  outcomes: {
    unreserved: {
      risk: 'high',
      message: (c) =>
        c.count === 1
          ? `${gone(c)}, and its number is free for reuse.`
          : `${gone(c)}, and their numbers are free for reuse.`,
      breaks: ['wire', 'json', 'source'],
      equivalents: [
        'buf:ENUM_VALUE_NO_DELETE',
        'buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED',
        'buf:ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED',
      ],
    },
    'name-free': {
      risk: 'medium',
      message: (c) => `${gone(c)}; the number is reserved, the name is not.`,
    },
    reserved: {
      risk: 'medium',
      message: (c) => `${gone(c)}; number and name are reserved.`,
      fix: (c) => deprecateFirst(c, 'keep it until its users are told'),
      equivalents: ['buf:ENUM_VALUE_NO_DELETE'],
    },
  },
  examples: [
    { before: 'enum E { A = 0; B = 1; }', after: 'enum E { A = 0; }', outcome: 'unreserved' },
    { before: 'enum E { A = 0; B = 1; }', after: 'enum E { A = 0; reserved 1; }', outcome: 'name-free' },
    { before: 'enum E { A = 0; B = 1; }', after: 'enum E { A = 0; reserved 1; reserved "B"; }', outcome: 'reserved' },
    { before: 'enum E { A = 0; B = 1; }', after: 'enum E { A = 0; C = 1; }', outcome: 'none' },
  ],
  classify(change) {
    if (!change.numberReserved) return 'unreserved';
    return change.nameReserved ? 'reserved' : 'name-free';
  },
  suggest: ({ edit }) => edit,
});

function gone({ name, number, count, owner, all }: EnumValueRemoved): string {
  if (count === 1) return `\`${name}\` (value ${number}) was removed from \`${owner}\``;
  return `${count} values of \`${owner}\` were removed (\`${all}\`)`;
}
