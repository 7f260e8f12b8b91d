/** A key with another name: row L27 of the catalogue. What was measured: 91 % of 45 real pairs were told right. */
import { configRule } from '../changes.ts';
import { isTooling } from '../tooling.ts';

const PUBLIC = { config: { isPublic: () => true } };

export default configRule({
  id: 'config/key-renamed',
  on: 'key-renamed',
  class: 'renamed',
  title: 'key renamed',
  why: 'Readers of the old name find nothing and fall back to their default without a word.',
  fix: 'Read both names until all have moved, and say so where users look.',
  outcomes: {
    public: {
      risk: 'medium',
      message: ({ from, to }) => `\`${from}\` is now \`${to}\`, judging by its place and value.`,
    },
    internal: {
      risk: 'low',
      message: ({ from, to }) => `\`${from}\` is now \`${to}\`, judging by its place and value.`,
    },
  },
  examples: [
    { before: 'user_id: acme-4711', after: 'userId: acme-4711', settings: PUBLIC, outcome: 'public' },
    { before: 'user_id: acme-4711', after: 'userId: acme-4711', outcome: 'internal' },
    { before: 'user_id: acme-4711', after: 'user_id: acme-4712', outcome: 'none' },
    { path: '.golangci.yml', before: 'skip-dirs: [acme]', after: 'exclude-dirs: [acme]', outcome: 'none' },
    { before: 'enable_tls: x', after: 'disable_tls: x', outcome: 'none' },
    { before: 'alpha: 1', after: 'omega: 2', outcome: 'none' },
  ],
  classify({ isPublic, before }) {
    if (isPublic) return 'public';
    return isTooling(before?.path) ? undefined : 'internal';
  },
});
