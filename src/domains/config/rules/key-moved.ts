/** A key that stands under another parent: row L27 of the catalogue. */
import { configRule } from '../changes.ts';
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
  outcomes: { public: { risk: 'medium', message: said }, internal: { risk: 'info', message: said } },
  examples: [
    { before: 'a: { host: acme-1 }\nb: {}', after: 'a: {}\nb: { host: acme-1 }', settings: PUBLIC, outcome: 'public' },
    { before: 'a: { host: acme-1 }\nb: {}', after: 'a: {}\nb: { host: acme-1 }', outcome: 'internal' },
    { before: 'a: { on: true }\nb: {}', after: 'a: {}\nb: { on: true }', outcome: 'none' },
    { before: 'a: { host: acme-1 }\nb: {}', after: 'b: {}\na: { host: acme-1 }', outcome: 'none' },
  ],
  classify: ({ isPublic }) => (isPublic ? 'public' : 'internal'),
});
