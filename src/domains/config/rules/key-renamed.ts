/** A key with another name: row L27 of the catalogue. What was measured: 91 % of 45 real pairs were told right. */
import { configRule } from '../changes.ts';
import { container } from '../kubernetes/examples.ts';
import { chart, stillReadOutcome, stillReadOutcomes } from '../readers/outcomes.ts';
import type { KeyRenamed } from '../setting-changes.ts';
import { isTooling } from '../tooling.ts';

const PUBLIC = { config: { isPublic: () => true } };

/** A container with one variable, and the code that reads one. */
const pod = (set: string, read: string) => ({
  'pod.yaml': container(`env: [{ name: ${set}, value: acme-4711 }]`),
  'src/main.go': `os.Getenv("${read}")\n`,
});

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
    unset: {
      risk: 'high',
      class: 'compatibility',
      title: 'variable renamed, but still read',
      message: ({ from, to, stillRead }) =>
        `\`${from}\` is now \`${to}\`, but \`${stillRead?.path ?? ''}\` still reads the old one, and nothing the new one.`,
      why: 'The program finds the old variable empty: it falls back to its default, or does not start.',
      fix: 'Read the new name in the same step, or keep the old one until the code has moved.',
    },
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
    { before: pod('USER_ID', 'USER_ID'), after: pod('ACCOUNT_ID', 'USER_ID'), outcome: 'unset' },
    { before: pod('USER_ID', 'USER_ID'), after: pod('ACCOUNT_ID', 'ACCOUNT_ID'), outcome: 'none' },
    { before: 'user_id: acme-4711', after: 'user_id: acme-4712', outcome: 'none' },
    { path: '.golangci.yml', before: 'skip-dirs: [acme]', after: 'exclude-dirs: [acme]', outcome: 'none' },
    { before: 'enable_tls: x', after: 'disable_tls: x', outcome: 'none' },
    { before: 'alpha: 1', after: 'omega: 2', outcome: 'none' },
  ],
  classify({ isPublic, before, stillRead }) {
    if (stillRead) return stillRead.inCode ? 'unset' : stillReadOutcome(stillRead);
    if (isPublic) return 'public';
    return isTooling(before?.path) ? undefined : 'internal';
  },
});
