import { dependenciesRule } from '../changes.ts';
import { holdOf, isUsed } from '../questions.ts';
import { becomes } from '../words.ts';

/** Source: OpenSSF Scorecard's Pinned-Dependencies. What is dropped entirely, a digest or the version, has rules of its own. */
export default dependenciesRule({
  id: 'dependencies/range-loosened',
  on: 'unpinned',
  class: 'supply-chain',
  title: 'Version held more loosely',
  why: 'Another release can arrive without a change that anybody reviews.',
  fix: 'Name the version as exactly as before.',
  equivalents: ['scorecard:Pinned-Dependencies'],
  outcomes: { loosened: { risk: 'low', message: (c) => `${becomes(c)}.` } },
  examples: [
    {
      before: '{ "dependencies": { "zod": "3.23.8" } }',
      after: '{ "dependencies": { "zod": "^3.23.8" } }',
      outcome: 'loosened',
    },
    { path: 'Dockerfile', before: 'FROM node:22.12.0\n', after: 'FROM node:22\n', outcome: 'loosened' },
    { path: 'Dockerfile', before: 'FROM nginx:1.27.2\n', after: 'FROM nginx:latest\n', outcome: 'none' },
    {
      before: '{ "peerDependencies": { "react": "^18.0.0" } }',
      after: '{ "peerDependencies": { "react": "^18.0.0 || ^19.0.0" } }',
      outcome: 'none',
    },
  ],
  classify: (change) => (holdOf(change) === 'range' && isUsed(change) ? 'loosened' : undefined),
});
