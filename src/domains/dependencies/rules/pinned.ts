import { dependenciesRule } from '../changes.ts';
import { isUsed } from '../questions.ts';
import { brief } from '../words.ts';

/** Source: OpenSSF Scorecard's Pinned-Dependencies. */
export default dependenciesRule({
  id: 'dependencies/pinned',
  on: 'pinned',
  class: 'hardening',
  title: 'Version held more tightly',
  why: 'Only a reviewed change can bring another one now.',
  fix: 'Nothing to do; let a bot raise it from here.',
  outcomes: {
    tightened: { risk: 'info', message: (c) => `\`${c.name}\` \`${brief(c.from)}\` becomes \`${brief(c.to)}\`.` },
  },
  examples: [
    {
      path: '.github/workflows/ci.yml',
      before: 'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n',
      after: `jobs:\n  a:\n    steps:\n      - uses: actions/checkout@${'1a'.repeat(20)} # v4.2.2\n`,
      outcome: 'tightened',
    },
    { path: 'Dockerfile', before: 'FROM node:22\n', after: 'FROM node:22.12.0\n', outcome: 'tightened' },
    { path: 'Dockerfile', before: 'FROM node:22.12.0\n', after: 'FROM node:22.12.1\n', outcome: 'none' },
  ],
  classify: (change) => (isUsed(change) ? 'tightened' : undefined),
});
