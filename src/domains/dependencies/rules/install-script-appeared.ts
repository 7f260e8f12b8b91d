import { dependenciesRule } from '../changes.ts';
import { thing } from '../words.ts';

/** Source: https://docs.npmjs.com/cli/configuring-npm/package-lock-json#packages (`hasInstallScript`). */
export default dependenciesRule({
  id: 'dependencies/install-script-appeared',
  on: ['major', 'minor', 'patch', 'downgrade', 'replaced'],
  class: 'supply-chain',
  title: 'Package starts to run a script on install',
  why: 'Malicious releases of known packages mostly arrive this way: the script runs before any review or test.',
  fix: 'Read the script of that release before anybody installs it.',
  outcomes: {
    appeared: { risk: 'high', message: (c) => `${thing(c)} runs a script while it is installed; before, it did not.` },
  },
  examples: [
    {
      path: 'package-lock.json',
      before: '{ "packages": { "node_modules/left": { "version": "1.0.0" } } }',
      after: '{ "packages": { "node_modules/left": { "version": "1.0.1", "hasInstallScript": true } } }',
      outcome: 'appeared',
    },
    {
      path: 'package-lock.json',
      before: '{ "packages": { "node_modules/left": { "version": "1.0.0", "hasInstallScript": true } } }',
      after: '{ "packages": { "node_modules/left": { "version": "1.0.1", "hasInstallScript": true } } }',
      outcome: 'none',
    },
  ],
  classify: ({ base, head }) =>
    base?.installScript === false && head?.installScript === true ? 'appeared' : undefined,
});
