import { looseHoldOf } from '../actions.ts';
import { dependenciesRule } from '../changes.ts';
import { isOpen, isUsed } from '../questions.ts';
import { thing } from '../words.ts';

/** New things are quieter than changed ones; what makes a new one dangerous has rules of its own. */
export default dependenciesRule({
  id: 'dependencies/dependency-added',
  on: 'added',
  class: 'supply-chain',
  title: 'New dependency',
  why: 'Its code, and all that it depends on, runs with the same rights as yours.',
  fix: 'Check that its name, its maker and its upkeep are what you expect.',
  outcomes: {
    floating: {
      risk: 'low',
      title: 'New dependency without a version',
      message: (c) => `${thing(c)} is new and names no version.`,
      why: 'Any release can arrive with the next build.',
      fix: 'Name the version that was tested.',
    },
    added: { risk: 'info', message: (c) => `${thing(c)} is new.` },
  },
  examples: [
    { before: '{ "dependencies": {} }', after: '{ "dependencies": { "zod": "^4.0.0" } }', outcome: 'added' },
    { before: '{ "dependencies": {} }', after: '{ "dependencies": { "zod": "latest" } }', outcome: 'floating' },
    { path: 'Dockerfile', before: '', after: 'FROM nginx\n', outcome: 'floating' },
    {
      path: 'yarn.lock',
      before: '',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n',
      outcome: 'none',
    },
    { before: '{ "dependencies": {} }', after: '{ "dependencies": { "left": "file:../left" } }', outcome: 'none' },
  ],
  classify(change) {
    const { head } = change;
    if (!isUsed(change) || head === null || head.source !== null || looseHoldOf(change) !== undefined) return undefined;
    return isOpen(change) ? 'floating' : 'added';
  },
});
