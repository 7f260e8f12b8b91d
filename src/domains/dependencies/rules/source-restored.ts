import { dependenciesRule } from '../changes.ts';
import { thing } from '../words.ts';

const OUTSIDE = new Set(['file', 'fork', 'git', 'http']);

/** The way back from what the other `source-` rules speak of. */
export default dependenciesRule({
  id: 'dependencies/source-restored',
  on: 'replaced',
  class: 'hardening',
  title: 'Back to the registry',
  why: 'Advisories and checksums of the registry apply to it again.',
  fix: 'Nothing to do.',
  outcomes: { restored: { risk: 'info', message: (c) => `${thing(c)} comes from the registry again.` } },
  examples: [
    {
      path: 'go.mod',
      before: 'module m\nrequire a.test/x v1.2.0\nreplace a.test/x => ../x\n',
      after: 'module m\nrequire a.test/x v1.2.0\n',
      outcome: 'restored',
    },
    {
      path: 'go.mod',
      before: 'module m\nrequire a.test/x v1.2.0\nreplace a.test/x => ../x\n',
      after: 'module m\nrequire a.test/x v1.2.0\nreplace a.test/x => ../y\n',
      outcome: 'none',
    },
  ],
  classify: ({ base, head }) =>
    head !== null && head.source === null && OUTSIDE.has(base?.source?.kind ?? '') ? 'restored' : undefined,
});
