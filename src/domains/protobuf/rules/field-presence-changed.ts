import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/field-presence-changed',
  on: 'field-presence-changed',
  class: 'schema-breaking',
  title: 'Field presence changed',
  why: 'Messages still decode; generated code gets other types or loses its `has` check.',
  fix: 'Keep the label, or tell those who compile against it.',
  breaks: ['source'],
  equivalents: [
    'buf:FIELD_SAME_CARDINALITY',
    'buf:FIELD_WIRE_COMPATIBLE_CARDINALITY',
    'buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY',
    'buf:MESSAGE_SAME_REQUIRED_FIELDS',
  ],
  outcomes: {
    required: {
      risk: 'critical',
      title: 'Field became required',
      message: (c) => `\`${c.subject}\` is now required.`,
      why: 'New readers refuse every old message that came without it.',
      fix: 'Keep it optional, and check it in code.',
      breaks: ['wire', 'json', 'source'],
    },
    'not-required': {
      risk: 'high',
      title: 'Field no longer required',
      message: (c) => `\`${c.subject}\` is no longer required.`,
      why: 'Old readers refuse new messages that leave it out.',
      fix: 'Set it in every message until no old reader is left.',
      breaks: ['wire', 'json', 'source'],
    },
    tracked: { risk: 'low', message: (c) => `\`${c.subject}\` now tells unset from zero.` },
    untracked: { risk: 'low', message: (c) => `\`${c.subject}\` no longer tells unset from zero.` },
  },
  examples: [
    {
      before: 'message A { optional string s = 1; }',
      after: 'message A { required string s = 1; }',
      outcome: 'required',
    },
    {
      before: 'message A { required string s = 1; }',
      after: 'message A { optional string s = 1; }',
      outcome: 'not-required',
    },
    {
      before: 'syntax = "proto3"; message A { string s = 1; }',
      after: 'syntax = "proto3"; message A { optional string s = 1; }',
      outcome: 'tracked',
    },
    {
      before: 'syntax = "proto3"; message A { optional string s = 1; }',
      after: 'syntax = "proto3"; message A { string s = 1; }',
      outcome: 'untracked',
    },
    {
      before: 'syntax = "proto3"; message A { A a = 1; }',
      after: 'syntax = "proto3"; message A { optional A a = 1; }',
      outcome: 'none',
    },
  ],
  classify({ from, to }) {
    if (to === 'required') return 'required';
    if (from === 'required') return 'not-required';
    return to === 'explicit' ? 'tracked' : 'untracked';
  },
});
