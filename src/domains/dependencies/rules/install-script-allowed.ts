import { dependenciesRule } from '../changes.ts';

/** Sources: https://pnpm.io/settings#onlybuiltdependencies, https://bun.com/docs/install/lifecycle. */
export default dependenciesRule({
  id: 'dependencies/install-script-allowed',
  on: 'added',
  class: 'supply-chain',
  title: 'Install script allowed',
  why: 'Whoever publishes a release of it runs code on every machine that installs this project.',
  fix: 'Allow it only where the package does not work without.',
  outcomes: {
    allowed: { risk: 'medium', message: (c) => `\`${c.name}\` may run scripts while it is installed.` },
  },
  examples: [
    {
      before: '{ "pnpm": { "onlyBuiltDependencies": ["esbuild"] } }',
      after: '{ "pnpm": { "onlyBuiltDependencies": ["esbuild", "left"] } }',
      outcome: 'allowed',
    },
    {
      before: '{ "trustedDependencies": ["esbuild", "left"] }',
      after: '{ "trustedDependencies": ["left", "esbuild"] }',
      outcome: 'none',
    },
  ],
  classify: (change) => (change.role === 'install-script' ? 'allowed' : undefined),
});
