import { dependenciesRule } from '../changes.ts';
import { isFetchedFrom } from '../questions.ts';
import { originOf } from '../words.ts';

/** Source: https://docs.npmjs.com/cli/configuring-npm/package-json#git-urls-as-dependencies. */
export default dependenciesRule({
  id: 'dependencies/source-git',
  on: ['replaced', 'added'],
  class: 'supply-chain',
  title: 'Fetched from git',
  why: 'No registry keeps what was fetched: the repository can be rewritten, renamed or gone.',
  fix: 'Use a published release, or pin a full commit.',
  outcomes: {
    branch: {
      risk: 'medium',
      message: (c) => `\`${c.name}\` is fetched from \`${originOf(c)}\`, at no fixed commit.`,
      why: 'Whoever can push there decides what runs here, and no review sees it change.',
    },
    commit: { risk: 'low', message: (c) => `\`${c.name}\` is fetched from \`${originOf(c)}\` at one commit.` },
  },
  examples: [
    {
      before: '{ "dependencies": { "left": "^1.0.0" } }',
      after: '{ "dependencies": { "left": "github:someone/left#main" } }',
      outcome: 'branch',
    },
    {
      before: '{ "dependencies": {} }',
      after: `{ "dependencies": { "left": "git+https://git.test/left.git#${'1a'.repeat(20)}" } }`,
      outcome: 'commit',
    },
    {
      before: '{ "dependencies": { "left": "github:someone/left#v1.0.0" } }',
      after: '{ "dependencies": { "left": "github:someone/left#v1.1.0" } }',
      outcome: 'none',
    },
  ],
  classify: (change) =>
    isFetchedFrom(change, 'git') ? (change.head?.digest == null ? 'branch' : 'commit') : undefined,
});
