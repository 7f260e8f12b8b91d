/** A key with another name: row L27 of the catalogue. What was measured: 91 % of 45 real pairs were told right. */
import { configRule } from '../changes.ts';
import { chart, stillReadOutcome, stillReadOutcomes } from '../readers/outcomes.ts';
import type { KeyRenamed } from '../setting-changes.ts';
import { isTooling } from '../tooling.ts';

const PUBLIC = { config: { isPublic: () => true } };

const said = ({ from, to, reader }: KeyRenamed): string =>
  reader === undefined
    ? `\`${from}\` is now \`${to}\`, judging by its place and value.`
    : `\`${from}\` is now \`${to}\`: \`${reader}\` changed along with it.`;

export default configRule({
  id: 'config/key-renamed',
  on: 'key-renamed',
  class: 'renamed',
  title: 'key renamed',
  why: 'Readers of the old name find nothing and fall back to their default without a word.',
  fix: 'Read both names until all have moved, and say so where users look.',
  outcomes: {
    ...stillReadOutcomes<KeyRenamed>(({ from, to }) => `\`${from}\` is now \`${to}\``),
    public: { risk: 'medium', message: said },
    internal: { risk: 'low', message: said },
  },
  examples: [
    { before: 'user_id: acme-4711', after: 'userId: acme-4711', settings: PUBLIC, outcome: 'public' },
    { before: 'user_id: acme-4711', after: 'userId: acme-4711', outcome: 'internal' },
    {
      before: { 'app.yaml': 'limit: acme-4711', 'app.go': 'get("limit")' },
      after: { 'app.yaml': 'most: acme-4711', 'app.go': 'get("most")' },
      outcome: 'internal',
    },
    {
      before: chart('user_id: x1', 'x: {{ .Values.user_id }}'),
      after: chart('userId: x1', 'x: {{ .Values.user_id }}'),
      outcome: 'empty',
    },
    {
      before: chart('user: { id: x1 }', 'x: {{ .Values.user.id }}'),
      after: chart('users: { id: x1 }', 'x: {{ .Values.user.id }}'),
      outcome: 'stops',
    },
    { before: 'user_id: acme-4711', after: 'user_id: acme-4712', outcome: 'none' },
    { path: '.golangci.yml', before: 'skip-dirs: [acme]', after: 'exclude-dirs: [acme]', outcome: 'none' },
    { before: 'enable_tls: x', after: 'disable_tls: x', outcome: 'none' },
    { before: 'alpha: 1', after: 'omega: 2', outcome: 'none' },
  ],
  classify({ isPublic, before, stillRead }) {
    if (stillRead) return stillReadOutcome(stillRead);
    if (isPublic) return 'public';
    return isTooling(before?.path) ? undefined : 'internal';
  },
});
