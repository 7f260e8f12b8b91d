import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/message-option-changed',
  on: 'message-option-changed',
  class: 'schema-breaking',
  title: 'Message option changed',
  why: 'Generated code changes, and code that relies on the old form stops compiling.',
  fix: (c) => `Keep \`option ${c.option} = ${c.from}\`.`,
  breaks: ['source'],
  outcomes: {
    'wire-format': {
      risk: 'critical',
      message: (c) => `\`${c.option}\` of \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`,
      why: 'The two forms differ in the bytes, and readers of one cannot read the other.',
      breaks: ['wire', 'source'],
      equivalents: ['buf:MESSAGE_SAME_MESSAGE_SET_WIRE_FORMAT'],
    },
    accessor: {
      risk: 'low',
      message: (c) => `\`${c.option}\` of \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`,
      equivalents: ['buf:MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR'],
    },
  },
  examples: [
    {
      before: 'message A { extensions 4 to max; }',
      after: 'message A { option message_set_wire_format = true; extensions 4 to max; }',
      outcome: 'wire-format',
    },
    {
      before: 'message A {}',
      after: 'message A { option no_standard_descriptor_accessor = true; }',
      outcome: 'accessor',
    },
    { before: 'message A {}', after: 'message A { option deprecated = true; }', outcome: 'none' },
  ],
  classify: ({ option }) => (option === 'message_set_wire_format' ? 'wire-format' : 'accessor'),
});
