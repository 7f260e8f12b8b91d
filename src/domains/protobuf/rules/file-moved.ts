import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/file-moved',
  on: 'file-moved',
  class: 'moved',
  title: 'Definitions moved to another file',
  why: 'Messages stay as they are; imports and generated C++, Python and JavaScript name the file.',
  fix: 'Leave the old file with an `import public` of the new one.',
  breaks: ['source'],
  equivalents: [
    'buf:FILE_NO_DELETE',
    'buf:MESSAGE_NO_DELETE',
    'buf:ENUM_NO_DELETE',
    'buf:SERVICE_NO_DELETE',
    'buf:EXTENSION_NO_DELETE',
  ],
  outcomes: {
    whole: {
      risk: 'low',
      title: 'File moved',
      message: (c) => `\`${c.from}\` is now \`${c.to}\`, in the same package.`,
    },
    part: {
      risk: 'low',
      message: (c) => `\`${c.names}\` moved from \`${c.from}\` to \`${c.to}\`, in the same package.`,
    },
  },
  examples: [
    {
      before: { 'a.proto': 'package p; message A {}' },
      after: { 'b.proto': 'package p; message A {}' },
      outcome: 'whole',
    },
    {
      before: { 'a.proto': 'package p; message A {} message B {}' },
      after: { 'a.proto': 'package p; message A {}', 'b.proto': 'package p; message B {}' },
      outcome: 'part',
    },
    { before: 'message A { message B {} }', after: 'message A { message B {} } message C {}', outcome: 'none' },
  ],
  classify: ({ whole }) => (whole ? 'whole' : 'part'),
});
