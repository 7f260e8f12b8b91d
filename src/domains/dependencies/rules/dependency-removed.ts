import { dependenciesRule } from '../changes.ts';
import { isDeclared } from '../questions.ts';
import { thing } from '../words.ts';

/** Said for the record: one that code still imports has a rule of its own. A file that goes as a whole takes its code along. */
export default dependenciesRule({
  id: 'dependencies/dependency-removed',
  on: 'removed',
  class: 'removed',
  title: 'Dependency removed',
  why: 'Code that still imports it fails, and what it alone brought along goes with it.',
  fix: 'Check that nothing imports it any more.',
  outcomes: {
    peer: {
      risk: 'low',
      title: 'Peer dependency removed',
      message: (c) => `${thing(c)} is no longer a peer dependency.`,
      why: 'The host is no longer asked to bring it, and two copies of it can end up side by side.',
      fix: 'Check that the package no longer uses what its host provides.',
    },
    removed: { risk: 'info', message: (c) => `${thing(c)} is removed.` },
  },
  examples: [
    { before: '{ "dependencies": { "zod": "^4.0.0" } }', after: '{ "dependencies": {} }', outcome: 'removed' },
    { before: '{ "peerDependencies": { "react": "^19.0.0" } }', after: '{ "peerDependencies": {} }', outcome: 'peer' },
    {
      before: '{ "dependencies": { "zod": "^4.0.0" } }',
      after: '{ "devDependencies": { "zod": "^4.0.0" } }',
      outcome: 'none',
    },
    { before: { 'old/package.json': '{ "dependencies": { "zod": "^4.0.0" } }' }, after: {}, outcome: 'none' },
  ],
  classify(change) {
    if (!isDeclared(change) || change.after === undefined || change.imports?.found) return undefined;
    return change.base?.scope === 'peer' ? 'peer' : 'removed';
  },
});
