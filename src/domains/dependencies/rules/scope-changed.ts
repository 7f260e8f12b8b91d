import { dependenciesRule } from '../changes.ts';

/** What is installed in production decides what can be attacked there, and what is missing there. */
export default dependenciesRule({
  id: 'dependencies/scope-changed',
  on: ['moved', 'major', 'minor', 'patch', 'downgrade', 'pinned', 'unpinned'],
  class: 'moved',
  title: 'Moved between development and production',
  why: 'It is installed in production from now on, with all that it brings.',
  fix: 'Check that production code imports it.',
  outcomes: {
    production: {
      risk: 'low',
      message: (c) => `\`${c.name}\` moves from \`${c.base?.section}\` to \`${c.section}\`.`,
    },
    development: {
      risk: 'medium',
      message: (c) => `\`${c.name}\` moves from \`${c.base?.section}\` to \`${c.section}\`.`,
      why: 'A production install leaves it out, and code that still imports it fails at start.',
      fix: 'Check that no production code imports it.',
    },
  },
  examples: [
    {
      before: '{ "devDependencies": { "dotenv": "^16.0.0" } }',
      after: '{ "dependencies": { "dotenv": "^16.0.0" } }',
      outcome: 'production',
    },
    {
      before: '{ "dependencies": { "dotenv": "^16.0.0" } }',
      after: '{ "devDependencies": { "dotenv": "^16.0.0" } }',
      outcome: 'development',
    },
    {
      before: '{ "dependencies": { "dotenv": "^16.0.0" } }',
      after: '{ "dependencies": { "dotenv": "^16.0.1" } }',
      outcome: 'none',
    },
  ],
  classify({ base, head, batch, fromName }) {
    if (base === null || head === null || batch !== null || fromName !== null || base.scope === head.scope)
      return undefined;
    if (head.scope === 'development') return base.scope === 'production' ? 'development' : undefined;
    return base.scope === 'development' && head.scope === 'production' ? 'production' : undefined;
  },
});
