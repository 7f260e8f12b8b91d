import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/field-encoding-changed',
  on: 'field-encoding-changed',
  class: 'schema-breaking',
  title: 'Field encoding changed',
  why: 'Generated code hands out the value in another form.',
  fix: (c) => `Keep \`${c.from}\`.`,
  breaks: ['source'],
  outcomes: {
    delimited: {
      risk: 'critical',
      message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to} encoding.`,
      why: 'The two forms differ in the bytes, and readers of one skip the other.',
      fix: 'Restore the encoding, or add a new field with a new number.',
      breaks: ['wire'],
      equivalents: ['buf:FIELD_SAME_TYPE', 'buf:FIELD_WIRE_COMPATIBLE_TYPE', 'buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE'],
    },
    packed: {
      risk: 'info',
      message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to}; parsers read both.`,
      breaks: [],
    },
    utf8: {
      risk: 'medium',
      message: (c) => `UTF-8 in \`${c.subject}\` goes from ${c.from} to ${c.to}.`,
      why: 'Where one side checks and the other does not, a text that is no UTF-8 is refused or slips through.',
      breaks: ['wire', 'source'],
      equivalents: ['buf:FIELD_SAME_UTF8_VALIDATION', 'buf:FIELD_SAME_JAVA_UTF8_VALIDATION'],
    },
    'java-utf8': {
      risk: 'low',
      message: (c) => `Java's check of UTF-8 in \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`,
      why: 'Java readers refuse a text that is no UTF-8, or let it through.',
      equivalents: ['buf:FIELD_SAME_JAVA_UTF8_VALIDATION', 'buf:FILE_SAME_JAVA_STRING_CHECK_UTF8'],
    },
    jstype: {
      risk: 'medium',
      message: (c) => `\`jstype\` of \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`,
      why: 'Generated JavaScript hands out a number where it handed out a string, or the reverse.',
      equivalents: ['buf:FIELD_SAME_JSTYPE'],
    },
    'cpp-string': {
      risk: 'low',
      message: (c) => `The C++ type of \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`,
      why: 'Generated C++ has other accessors, and code that uses the field stops compiling.',
      equivalents: ['buf:FIELD_SAME_CPP_STRING_TYPE', 'buf:FIELD_SAME_CTYPE'],
    },
  },
  examples: [
    {
      before: 'edition = "2023"; message A { A a = 1; }',
      after: 'edition = "2023"; message A { A a = 1 [features.message_encoding = DELIMITED]; }',
      outcome: 'delimited',
    },
    {
      before: 'message A { repeated int32 n = 1; }',
      after: 'message A { repeated int32 n = 1 [packed = true]; }',
      outcome: 'packed',
    },
    {
      before: 'edition = "2023"; message A { string s = 1; }',
      after: 'edition = "2023"; message A { string s = 1 [features.utf8_validation = NONE]; }',
      outcome: 'utf8',
    },
    {
      before: 'edition = "2023"; message A { string s = 1 [features.(pb.java).utf8_validation = VERIFY]; }',
      after: 'edition = "2023"; message A { string s = 1 [features.(pb.java).utf8_validation = NONE]; }',
      outcome: 'java-utf8',
    },
    {
      before: 'message A { optional int64 n = 1; }',
      after: 'message A { optional int64 n = 1 [jstype = JS_STRING]; }',
      outcome: 'jstype',
    },
    {
      before: 'message A { optional string s = 1; }',
      after: 'message A { optional string s = 1 [ctype = CORD]; }',
      outcome: 'cpp-string',
    },
    {
      before: 'message A { optional string s = 1; }',
      after: 'message A { optional string s = 1 [ctype = STRING]; }',
      outcome: 'none',
    },
  ],
  classify: ({ setting }) => setting,
});
