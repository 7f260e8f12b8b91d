import { dependenciesRule } from '../changes.ts';
import { isFetchedFrom } from '../questions.ts';
import { originOf } from '../words.ts';

/** Sources: https://go.dev/ref/mod#go-mod-file-replace, https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies (aliases). */
export default dependenciesRule({
  id: 'dependencies/source-fork',
  on: ['replaced', 'added'],
  class: 'supply-chain',
  title: 'Another package under this name',
  why: 'Whoever owns the other name decides what runs here, and advisories for this name no longer match.',
  fix: 'Go back to the original as soon as it holds what the fork was for.',
  outcomes: {
    replaced: { risk: 'high', message: (c) => `\`${c.name}\` is replaced by \`${originOf(c)}\`.` },
    added: { risk: 'low', message: (c) => `\`${c.name}\` is new, and stands for \`${originOf(c)}\`.` },
  },
  examples: [
    {
      path: 'go.mod',
      before: 'module m\nrequire a.test/x v1.2.0\n',
      after: 'module m\nrequire a.test/x v1.2.0\nreplace a.test/x => b.test/x v1.2.1\n',
      outcome: 'replaced',
    },
    {
      before: '{ "dependencies": {} }',
      after: '{ "dependencies": { "old-react": "npm:react@^17.0.0" } }',
      outcome: 'added',
    },
    {
      before: '{ "dependencies": { "old-react": "npm:react@^17.0.0" } }',
      after: '{ "dependencies": { "old-react": "npm:react@^17.0.2" } }',
      outcome: 'none',
    },
  ],
  classify(change) {
    if (!isFetchedFrom(change, 'fork')) return undefined;
    return change.kind === 'added' ? 'added' : 'replaced';
  },
});
