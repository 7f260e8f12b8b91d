import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/field-oneof-changed',
  on: 'field-oneof-changed',
  class: 'schema-breaking',
  title: 'Field moved into or out of a oneof',
  why: 'A oneof holds one value: a message that sets several of its fields keeps only the last.',
  fix: 'Leave the field where it is; add a new one with a new number.',
  breaks: ['wire', 'json', 'source'],
  equivalents: ['buf:FIELD_SAME_ONEOF', 'buf:ONEOF_NO_DELETE', 'buf:FIELD_SAME_CARDINALITY'],
  outcomes: {
    'into-existing': {
      risk: 'critical',
      message: (c) => `\`${c.subject}\` (field ${c.number}) joins the existing oneof \`${c.oneof}\`.`,
    },
    'into-new-several': {
      risk: 'high',
      message: (c) => `\`${c.subject}\` and other old fields join the new oneof \`${c.oneof}\`.`,
    },
    'into-new-implicit': {
      risk: 'medium',
      message: (c) => `\`${c.subject}\` alone joins the new oneof \`${c.oneof}\`.`,
      why: 'Messages still decode; a zero value is now sent as set, and generated code changes.',
      breaks: ['source'],
    },
    'into-new': {
      risk: 'medium',
      message: (c) => `\`${c.subject}\` alone joins the new oneof \`${c.oneof}\`.`,
      why: 'Binary and JSON messages still decode; generated code changes, in Go the field itself.',
      breaks: ['source'],
    },
    between: { risk: 'critical', message: (c) => `\`${c.subject}\` moves to the oneof \`${c.oneof}\`.` },
    out: {
      risk: 'high',
      message: (c) => `\`${c.subject}\` leaves the oneof \`${c.oneof}\`.`,
      why: 'Writers can now set it beside the others, and old readers then keep only the last.',
    },
    'out-last': {
      risk: 'medium',
      message: (c) => `\`${c.subject}\`, the only field of oneof \`${c.oneof}\`, leaves it.`,
      why: 'Messages still decode; generated code changes.',
      breaks: ['source'],
    },
  },
  examples: [
    {
      before: 'message A { string a = 1; oneof x { string b = 2; } }',
      after: 'message A { oneof x { string a = 1; string b = 2; } }',
      outcome: 'into-existing',
    },
    {
      before: 'message A { string a = 1; string b = 2; }',
      after: 'message A { oneof x { string a = 1; string b = 2; } }',
      outcome: 'into-new-several',
    },
    { before: 'message A { string a = 1; }', after: 'message A { oneof x { string a = 1; } }', outcome: 'into-new' },
    {
      before: 'syntax = "proto3"; message A { string a = 1; }',
      after: 'syntax = "proto3"; message A { oneof x { string a = 1; } }',
      outcome: 'into-new-implicit',
    },
    {
      before: 'message A { oneof x { string a = 1; } oneof y { string b = 2; } }',
      after: 'message A { oneof x { string c = 3; } oneof y { string b = 2; string a = 1; } }',
      outcome: 'between',
    },
    {
      before: 'message A { oneof x { string a = 1; string b = 2; } }',
      after: 'message A { string a = 1; oneof x { string b = 2; } }',
      outcome: 'out',
    },
    { before: 'message A { oneof x { string a = 1; } }', after: 'message A { string a = 1; }', outcome: 'out-last' },
    {
      before: 'message A { oneof x { string a = 1; } }',
      after: 'message A { oneof y { string a = 1; } }',
      outcome: 'none',
    },
    {
      before: 'message A { oneof x { string a = 1; } }',
      after: 'message A { oneof x { string a = 1; string b = 2; } }',
      outcome: 'none',
    },
  ],
  classify: ({ move }) => move,
});
