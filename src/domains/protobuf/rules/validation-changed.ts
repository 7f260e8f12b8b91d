import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/validation-changed',
  on: 'validation-changed',
  class: 'schema-breaking',
  title: 'Validation changed',
  why: 'Messages still decode; servers that check them refuse what old clients send.',
  fix: 'Accept the old values for a release, or check in code first.',
  breaks: ['wire', 'json'],
  outcomes: {
    tightened: { risk: 'medium', message: (c) => `\`${c.subject}\` now has \`${c.gained}\`.` },
    changed: { risk: 'medium', message: (c) => `\`${c.subject}\` now has \`${c.gained}\`, no longer \`${c.lost}\`.` },
    loosened: {
      risk: 'info',
      message: (c) => `\`${c.subject}\` no longer has \`${c.lost}\`${c.gained === '' ? '' : ` but \`${c.gained}\``}.`,
      why: 'Servers accept more than before.',
      fix: 'See that readers cope with it.',
      breaks: [],
    },
  },
  examples: [
    {
      before: 'message A { string s = 1; }',
      after: 'message A { string s = 1 [(buf.validate.field).string.min_len = 3]; }',
      outcome: 'tightened',
    },
    {
      before: 'message A { string s = 1 [(validate.rules).string = { max_len: 9 }]; }',
      after: 'message A { string s = 1 [(validate.rules).string = { max_len: 5 }]; }',
      outcome: 'changed',
    },
    {
      before: 'message A { string s = 1 [(google.api.field_behavior) = REQUIRED]; }',
      after: 'message A { string s = 1; }',
      outcome: 'loosened',
    },
    {
      before: 'message A { string s = 1 [(validate.rules).string.max_len = 5]; }',
      after: 'message A { string s = 1 [(validate.rules).string.max_len = 9]; }',
      outcome: 'loosened',
    },
    {
      before: 'message A { oneof x { string s = 1; } }',
      after: 'message A { oneof x { option (buf.validate.oneof).required = true; string s = 1; } }',
      outcome: 'tightened',
    },
    {
      before: 'message A { string s = 1 [(validate.rules).string.max_len = 9]; }',
      after: 'message A { string s = 1 [(validate.rules).string = { max_len: 9 }]; }',
      outcome: 'none',
    },
    {
      before: 'message A { string s = 1 [(validate.rules).string.max_len = 9]; }',
      after:
        'message A { string s = 1 [(validate.rules).string.max_len = 9, (buf.validate.field).string.max_len = 9]; }',
      outcome: 'none',
    },
    {
      before: 'message A { string s = 1 [(validate.rules).string.max_len = 9]; }',
      after:
        'message A { string s = 1 [(validate.rules).string.max_len = 9, (buf.validate.field).string.max_len = 8]; }',
      outcome: 'tightened',
    },
    {
      before: 'message A { oneof x { option (validate.required) = true; string s = 1; } }',
      after: 'message A { oneof x { option (buf.validate.oneof).required = true; string s = 1; } }',
      outcome: 'loosened',
    },
    {
      before: 'message A { repeated A a = 1 [(validate.rules).repeated.items.message.required = true]; }',
      after: 'message A { repeated A a = 1 [(buf.validate.field).repeated.items.required = true]; }',
      outcome: 'loosened',
    },
  ],
  classify({ lost, looser }) {
    if (looser) return 'loosened';
    return lost === '' ? 'tightened' : 'changed';
  },
});
