import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/field-renamed',
  on: 'field-renamed',
  class: 'renamed',
  title: 'Field renamed',
  why: ({ jsonFrom }) =>
    `Binary messages still decode; JSON clients that send \`${jsonFrom}\` lose the value, and generated code stops compiling.`,
  fix: 'Keep the JSON name until clients have moved.',
  breaks: ['json', 'source'],
  equivalents: ['buf:FIELD_SAME_NAME', 'buf:FIELD_SAME_JSON_NAME', 'buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED'],
  outcomes: {
    renamed: {
      risk: 'high',
      message: (c) => `\`${c.subject}\` is now \`${c.name}\` (field ${c.number}, \`${c.type}\`).`,
    },
    pinned: {
      risk: 'low',
      message: (c) => `\`${c.subject}\` is now \`${c.name}\` (field ${c.number}); JSON still says \`${c.jsonTo}\`.`,
      why: 'Binary and JSON messages still decode; generated code, text format and field masks use the new name.',
      fix: 'Tell those who compile against it.',
      breaks: ['source'],
    },
  },
  examples: [
    { before: 'message User { string user_id = 1; }', after: 'message User { string id = 1; }', outcome: 'renamed' },
    {
      before: 'message User { string user_id = 1; }',
      after: 'message User { string id = 1 [json_name = "userId"]; }',
      outcome: 'pinned',
    },
    { before: 'message User { string email = 1; }', after: 'message User { string phone = 1; }', outcome: 'none' },
    { before: 'message User { string id = 1; }', after: 'message User { /* key */ string id = 1; }', outcome: 'none' },
  ],
  classify: ({ jsonFrom, jsonTo }) => (jsonFrom === jsonTo ? 'pinned' : 'renamed'),
  suggest: ({ edit }) => edit,
});
