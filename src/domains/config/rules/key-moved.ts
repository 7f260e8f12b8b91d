/** A key that stands under another parent: row L27 of the catalogue. */
import { configRule } from '../changes.ts';
import { chart, stillReadOutcome, stillReadOutcomes } from '../readers/outcomes.ts';
import type { KeyMoved } from '../setting-changes.ts';

const PUBLIC = { config: { isPublic: () => true } };
const said = ({ from, to }: KeyMoved): string => `\`${from}\` now stands at \`${to}\`, with the same value.`;

export default configRule({
  id: 'config/key-moved',
  on: 'key-moved',
  class: 'moved',
  title: 'key moved',
  why: 'Readers of the old place find nothing and fall back to their default without a word.',
  fix: 'Read both places until all have moved, and say so where users look.',
  outcomes: {
    ...stillReadOutcomes<KeyMoved>(({ from, to }) => `\`${from}\` now stands at \`${to}\``),
    public: { risk: 'medium', message: said },
    internal: { risk: 'info', message: said },
  },
  examples: [
    { before: 'a: { host: acme-1 }\nb: {}', after: 'a: {}\nb: { host: acme-1 }', settings: PUBLIC, outcome: 'public' },
    { before: 'a: { host: acme-1 }\nb: {}', after: 'a: {}\nb: { host: acme-1 }', outcome: 'internal' },
    {
      before: chart('a: { host: acme-1 }\nb: { c: 1 }', 'x: {{ .Values.a.host }}'),
      after: chart('a: { d: 1 }\nb: { c: 1, host: acme-1 }', 'x: {{ .Values.a.host }}'),
      outcome: 'empty',
    },
    {
      before: chart('a: { host: { x: 1, y: 2 } }\nb: { c: 1 }', 'x: {{ .Values.a.host.x }}'),
      after: chart('a: { d: 1 }\nb: { c: 1, host: { x: 1, y: 2 } }', 'x: {{ .Values.a.host.x }}'),
      outcome: 'stops',
    },
    { before: 'a: { on: true }\nb: {}', after: 'a: {}\nb: { on: true }', outcome: 'none' },
    { before: 'a: { host: acme-1 }\nb: {}', after: 'b: {}\na: { host: acme-1 }', outcome: 'none' },
  ],
  classify: ({ isPublic, stillRead }) => stillReadOutcome(stillRead) ?? (isPublic ? 'public' : 'internal'),
});
