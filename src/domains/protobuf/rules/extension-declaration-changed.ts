import { protobufRule } from '../changes.ts';

const declared = (inner: string) => `message A { extensions 4 to 9 [declaration = { number: 4, ${inner} }]; }`;
const ONE = declared('full_name: ".b", type: ".B"');

export default protobufRule({
  id: 'protobuf/extension-declaration-changed',
  on: 'extension-declaration-changed',
  class: 'schema-breaking',
  title: 'Extension declaration changed',
  why: 'Without a declaration, two files can take one number for two things.',
  fix: 'Put it back, or keep its number as `reserved: true`.',
  breaks: ['wire', 'source'],
  outcomes: {
    removed: {
      risk: 'medium',
      message: (c) => `\`${c.subject}\` no longer declares \`${c.all}\`, and the number is free for any file to take.`,
    },
    freed: {
      risk: 'medium',
      title: 'Extension number no longer reserved',
      message: (c) => `\`${c.subject}\` gives out extension numbers again that it had retired: \`${c.all}\`.`,
      why: 'Stored messages that hold the old extension under the number are read as the new one.',
      fix: 'Keep `reserved: true`, and declare another number.',
    },
    changed: {
      risk: 'high',
      message: (c) => `\`${c.subject}\` declares an extension anew: \`${c.all}\`.`,
      why: 'Files that define the old one no longer compile, and its bytes are read as the new one.',
      fix: 'Keep the declaration, and declare the new extension under another number.',
    },
    retired: {
      risk: 'medium',
      title: 'Extension retired',
      message: (c) => `\`${c.subject}\` retires \`${c.all}\`.`,
      why: 'Files that define the extension no longer compile; its number stays safe from reuse.',
      fix: 'See that no file defines it any more.',
      breaks: ['source'],
    },
    closed: {
      risk: 'medium',
      title: 'Extensions must be declared',
      message: (c) => `\`${c.subject}\` takes only declared extensions now.`,
      why: 'Extensions that other files define without a declaration here stop compiling; messages still decode.',
      fix: 'Declare the extensions that exist first.',
      breaks: ['source'],
    },
    opened: {
      risk: 'low',
      title: 'Extensions need no declaration',
      message: (c) => `\`${c.subject}\` takes undeclared extensions now.`,
      why: 'Two files can take one number for two things, and nobody is told.',
      fix: 'Keep `verification = DECLARATION`.',
      breaks: ['wire'],
    },
  },
  examples: [
    { before: ONE, after: 'message A { extensions 4 to 9 [verification = DECLARATION]; }', outcome: 'removed' },
    { before: declared('reserved: true'), after: ONE, outcome: 'freed' },
    { before: ONE, after: declared('full_name: ".b", type: "int32"'), outcome: 'changed' },
    { before: ONE, after: declared('full_name: ".b", type: ".B", repeated: true'), outcome: 'changed' },
    { before: ONE, after: declared('reserved: true'), outcome: 'retired' },
    {
      before: 'message A { extensions 4 to 9; }',
      after: 'message A { extensions 4 to 9 [verification = DECLARATION]; }',
      outcome: 'closed',
    },
    {
      before: 'message A { extensions 4 to 9 [verification = DECLARATION]; }',
      after: 'message A { extensions 4 to 9 [verification = UNVERIFIED]; }',
      outcome: 'opened',
    },
    {
      before: ONE,
      after: 'message A { extensions 4 to 9 [declaration = { full_name: "b" type: "B" number: 0x4 }]; }',
      outcome: 'none',
    },
  ],
  classify: ({ fate }) => fate,
});
