import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/field-json-name-changed',
  on: 'field-json-name-changed',
  class: 'renamed',
  title: 'JSON name changed',
  why: (c) => `Binary messages still decode; JSON clients that use \`${c.from}\` lose the value.`,
  fix: (c) => `Keep \`json_name = "${c.from}"\`.`,
  breaks: ['json'],
  equivalents: ['buf:FIELD_SAME_JSON_NAME'],
  outcomes: {
    changed: { risk: 'high', message: (c) => `\`${c.subject}\` is \`${c.to}\` in JSON, no longer \`${c.from}\`.` },
  },
  examples: [
    {
      before: 'message A { optional string a = 1; }',
      after: 'message A { optional string a = 1 [json_name = "b"]; }',
      outcome: 'changed',
    },
    {
      before: 'message A { optional string a_b = 1; }',
      after: 'message A { optional string a_b = 1 [json_name = "aB"]; }',
      outcome: 'none',
    },
  ],
  classify: () => 'changed',
  suggest: ({ edit }) => edit,
});
