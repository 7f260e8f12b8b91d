import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/extension-range-removed',
  on: 'extension-range-removed',
  class: 'removed',
  title: 'Extension numbers withdrawn',
  why: 'Extensions with those numbers no longer compile, and their values become unknown fields.',
  fix: 'Put the range back.',
  breaks: ['wire', 'source'],
  equivalents: ['buf:EXTENSION_MESSAGE_NO_DELETE'],
  outcomes: {
    removed: { risk: 'high', message: (c) => `\`${c.subject}\` no longer takes extensions \`${c.what}\`.` },
  },
  examples: [
    {
      before: 'message A { extensions 100 to 200; }',
      after: 'message A { extensions 100 to 150; }',
      outcome: 'removed',
    },
    { before: 'message A { extensions 100 to 200; }', after: 'message A { extensions 100 to max; }', outcome: 'none' },
  ],
  classify: () => 'removed',
});
