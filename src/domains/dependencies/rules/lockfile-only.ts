import { dependenciesRule, type DependencyChange } from '../changes.ts';
import { isUnexplained } from '../questions.ts';

/** What tools change by themselves is one finding a file; it is worth a look where no declared dependency accounts for it. */
export default dependenciesRule({
  id: 'dependencies/lockfile-only',
  on: ['major', 'minor', 'patch', 'added', 'removed'],
  class: 'version-bump',
  title: 'Changes that no declared dependency accounts for',
  why: 'What is installed changes although nobody asked for another version.',
  fix: 'Check that the lockfile was made by the package manager.',
  outcomes: {
    majors: {
      risk: 'low',
      message: (c) => `\`${pathOf(c)}\` changes ${count(c)}, \`${c.name}\` to another major.`,
    },
    others: { risk: 'info', message: (c) => `\`${pathOf(c)}\` changes ${count(c)}, \`${c.name}\` among them.` },
  },
  examples: [
    {
      path: 'yarn.lock',
      before: 'ms@*:\n  version "1.0.0"\n',
      after: 'ms@*:\n  version "2.1.3"\n',
      outcome: 'majors',
    },
    {
      path: 'package-lock.json',
      before:
        '{ "packages": { "": { "dependencies": { "ms": "^2.0.0" } }, "node_modules/ms": { "version": "2.0.0" } } }',
      after:
        '{ "packages": { "": { "dependencies": { "ms": "^2.0.0" } }, "node_modules/ms": { "version": "2.1.3" } } }',
      outcome: 'others',
    },
    {
      path: 'yarn.lock',
      before: 'ms@^2.0.0:\n  version "2.0.0"\n',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n',
      outcome: 'others',
    },
    {
      before: {
        'package.json': '{ "dependencies": { "ms": "^1.0.0" } }',
        'yarn.lock': 'ms@^1.0.0:\n  version "1.0.0"\n',
      },
      after: {
        'package.json': '{ "dependencies": { "ms": "^2.0.0" } }',
        'yarn.lock': 'ms@^2.0.0:\n  version "2.1.3"\n',
      },
      outcome: 'none',
    },
  ],
  classify(change) {
    if (!isUnexplained(change)) return undefined;
    return change.majors > 0 ? 'majors' : 'others';
  },
});

const pathOf = ({ batch }: DependencyChange): string => batch?.path ?? '';
const count = ({ batch }: DependencyChange): string => (batch?.size === 1 ? 'one package' : `${batch?.size} packages`);
