import { protobufRule } from '../changes.ts';
import type { JsonFormatChanged } from '../changes/enums.ts';

export default protobufRule({
  id: 'protobuf/json-format-changed',
  on: 'json-format-changed',
  class: 'schema-breaking',
  title: 'JSON support changed',
  why: 'JSON is no longer promised to work for it: generators refuse conflicting names, or let them through.',
  fix: (c) => `Keep \`features.json_format = ${c.from}\`.`,
  breaks: ['json'],
  equivalents: ['buf:MESSAGE_SAME_JSON_FORMAT', 'buf:ENUM_SAME_JSON_FORMAT'],
  outcomes: {
    weakened: { risk: 'high', message: said },
    strengthened: {
      risk: 'info',
      message: said,
      why: 'JSON is now promised to work.',
      fix: 'Nothing to do.',
      breaks: [],
    },
  },
  examples: [
    {
      before: 'edition = "2023"; message A {}',
      after: 'edition = "2023"; message A { option features.json_format = LEGACY_BEST_EFFORT; }',
      outcome: 'weakened',
    },
    {
      before: 'edition = "2023"; enum E { option features.json_format = LEGACY_BEST_EFFORT; A = 0; }',
      after: 'edition = "2023"; enum E { A = 0; }',
      outcome: 'strengthened',
    },
    {
      before: 'edition = "2023"; message A {}',
      after: 'edition = "2023"; message A { option features.json_format = ALLOW; }',
      outcome: 'none',
    },
  ],
  classify: ({ to }) => (to === 'ALLOW' ? 'strengthened' : 'weakened'),
});

function said({ subject, from, to }: JsonFormatChanged): string {
  return `JSON support of \`${subject}\` goes from \`${from}\` to \`${to}\`.`;
}
