import { dependenciesRule } from '../changes.ts';
import { isUsed } from '../questions.ts';
import { stepOf } from '../words.ts';

/** Source: https://semver.org/#spec-item-4; npm and Cargo carets stop at it. */
export default dependenciesRule({
  id: 'dependencies/zero-major-minor',
  on: ['minor', 'patch'],
  class: 'version-bump',
  title: 'Breaking step below 1.0',
  why: 'Below 1.0 a minor release may break its callers, and ranges stop before it.',
  fix: 'Read its release notes as those of a major.',
  outcomes: {
    beyond: { risk: 'low', message: (c) => `${stepOf(c)}.` },
    routine: {
      risk: 'info',
      message: (c) => `${stepOf(c)}.`,
      why: 'Below 1.0 a minor release may break its callers.',
      fix: 'Let the build and the tests tell.',
    },
  },
  examples: [
    {
      before: '{ "dependencies": { "esbuild": "^0.24.0" } }',
      after: '{ "dependencies": { "esbuild": "^0.25.0" } }',
      outcome: 'beyond',
    },
    {
      before: '{ "dependencies": { "esbuild": "^0.24.0" } }',
      after: '{ "dependencies": { "esbuild": "^0.24.2" } }',
      outcome: 'none',
    },
    {
      path: 'go.mod',
      before: 'module m\nrequire golang.org/x/net v0.30.0\n',
      after: 'module m\nrequire golang.org/x/net v0.31.0\n',
      outcome: 'routine',
    },
    {
      path: 'go.mod',
      before: 'module m\nrequire golang.org/x/net v0.30.0 // indirect\n',
      after: 'module m\nrequire golang.org/x/net v0.31.0 // indirect\n',
      outcome: 'none',
    },
  ],
  classify(change) {
    if (!isUsed(change) || !change.zeroMajor || !change.breaking) return undefined;
    return CARETS.has(change.ecosystem) ? 'beyond' : 'routine';
  },
});

/** Where ranges stop at such a step by themselves: somebody chose to go beyond it. */
const CARETS: ReadonlySet<string> = new Set(['npm', 'cargo', 'pub', 'composer']);
