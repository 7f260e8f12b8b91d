import { dependenciesRule } from '../changes.ts';
import { hasUpgradeHazard, isUnexplained, isUsed } from '../questions.ts';
import { brief, stepOf } from '../words.ts';

/** An older release brings back what was mended since. An image with an upgrade path is judged by that. */
export default dependenciesRule({
  id: 'dependencies/downgrade',
  on: 'downgrade',
  class: 'version-bump',
  title: 'Version lowered',
  why: 'Fixes and security patches of the newer release are lost, and code may already rely on it.',
  fix: 'Say in the commit why, and stay on the newest release that works.',
  outcomes: {
    major: { risk: 'high', message: (c) => `${stepOf(c)}, below its major.` },
    release: { risk: 'medium', message: (c) => `${stepOf(c)}.` },
    locked: {
      risk: 'low',
      message: (c) => `\`${c.name}\` is resolved to \`${brief(c.to)}\`, older than \`${brief(c.from)}\`.`,
      why: 'No declared dependency accounts for it: a stale or hand-edited lockfile undoes fixes unseen.',
      fix: 'Make the lockfile anew with the package manager.',
    },
  },
  examples: [
    {
      before: '{ "dependencies": { "zod": "^4.0.0" } }',
      after: '{ "dependencies": { "zod": "^3.24.0" } }',
      outcome: 'major',
    },
    {
      before: '{ "dependencies": { "zod": "^3.24.0" } }',
      after: '{ "dependencies": { "zod": "^3.23.0" } }',
      outcome: 'release',
    },
    {
      path: 'yarn.lock',
      before: 'ms@^2.0.0:\n  version "2.1.3"\n',
      after: 'ms@^2.0.0:\n  version "2.0.0"\n',
      outcome: 'locked',
    },
    {
      before: '{ "dependencies": { "zod": "3.24.0" } }',
      after: '{ "dependencies": { "zod": "=3.24.0" } }',
      outcome: 'none',
    },
  ],
  classify(change) {
    if (isUnexplained(change)) return 'locked';
    if (!isUsed(change) || hasUpgradeHazard(change)) return undefined;
    return change.majors > 0 ? 'major' : 'release';
  },
});
