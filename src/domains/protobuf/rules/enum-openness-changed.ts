import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/enum-openness-changed',
  on: 'enum-openness-changed',
  class: 'schema-breaking',
  title: 'Enum opened or closed',
  why: 'An open enum keeps numbers it does not know; a closed one hides them among unknown fields.',
  fix: 'Keep `features.enum_type` as it was.',
  breaks: ['wire', 'source'],
  equivalents: ['buf:ENUM_SAME_TYPE'],
  outcomes: { changed: { risk: 'high', message: (c) => `\`${c.subject}\` is now ${c.to}.` } },
  examples: [
    {
      before: 'edition = "2023"; enum E { A = 0; }',
      after: 'edition = "2023"; enum E { option features.enum_type = CLOSED; A = 0; }',
      outcome: 'changed',
    },
    {
      before: 'edition = "2023"; enum E { A = 0; }',
      after: 'edition = "2023"; enum E { option features.enum_type = OPEN; A = 0; }',
      outcome: 'none',
    },
  ],
  classify: () => 'changed',
});
