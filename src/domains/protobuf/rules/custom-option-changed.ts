import { protobufRule } from '../changes.ts';
import type { CustomOptionChanged } from '../changes/types.ts';

/** Names of options that only describe. */
const DESCRIBES = /openapi|swagger|description|example|\bdocs?\b|comment/i;
/** Names of options that say who may do what. */
const GUARDS = /auth(?!ors?\b)|scope|permission|access|(?:^|[^a-z])(?:role|acl)s?(?![a-z])/i;

export default protobufRule({
  id: 'protobuf/custom-option-changed',
  on: 'custom-option-changed',
  class: 'schema-breaking',
  title: 'Custom option changed',
  why: 'No rule here knows this option: what reads it decides what breaks.',
  fix: 'Restore it, or ask whoever owns the option what reads it.',
  breaks: ['source'],
  outcomes: {
    guard: {
      risk: 'medium',
      title: 'Option about access changed',
      message: said,
      why: 'Judging by its name, it decides who gets through: callers are locked out, or let in.',
      fix: 'Let somebody who knows the access rules look at it.',
    },
    unknown: { risk: 'low', message: said },
    added: {
      risk: 'info',
      message: said,
      why: 'No rule here knows this option, and nothing relied on it before.',
      fix: 'See that whoever owns the option agrees.',
      breaks: [],
    },
    description: {
      risk: 'info',
      message: said,
      why: 'Judging by its name, it only describes.',
      fix: 'See that the description is still right.',
      breaks: [],
    },
  },
  examples: [
    {
      before: 'service S { rpc R(A) returns (A) { option (acme.required_role) = "admin"; } } message A {}',
      after: 'service S { rpc R(A) returns (A) { option (acme.required_role) = "any"; } } message A {}',
      outcome: 'guard',
    },
    {
      before: 'message A { optional string s = 1 [(acme.column).name = "s"]; }',
      after: 'message A { optional string s = 1 [(acme.column).name = "t"]; }',
      outcome: 'unknown',
    },
    {
      before: 'message A { option (acme.description) = "an A"; }',
      after: 'message A { option (acme.description) = "one A"; }',
      outcome: 'description',
    },
    {
      before: 'message A { optional string s = 1; }',
      after: 'message A { optional string s = 1 [(acme.column).name = "s"]; }',
      outcome: 'added',
    },
    {
      before: 'message A { optional string s = 1 [(acme.column).name = "s"]; }',
      after: 'message A { optional string s = 1 [(acme.column) = { name: "s" }]; }',
      outcome: 'none',
    },
  ],
  classify({ option, path, from }) {
    if (DESCRIBES.test(path)) return 'description';
    if (GUARDS.test(option)) return 'guard';
    return from === '' ? 'added' : 'unknown';
  },
});

function said({ subject, option, path, from, to, elements }: CustomOptionChanged): string {
  const change = `\`${path}\` goes from \`${from || 'unset'}\` to \`${to || 'unset'}\``;
  if (elements === 1) return `On \`${subject}\` ${change}.`;
  return `\`${option}\` changes on ${elements} elements; on \`${subject}\` ${change}.`;
}
