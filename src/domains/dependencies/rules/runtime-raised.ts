import { dependenciesRule, type DependencyChange } from '../changes.ts';
import { brief, stepOf } from '../words.ts';

/** Sources: https://docs.npmjs.com/cli/configuring-npm/package-json#engines, https://go.dev/ref/mod#go-mod-file-go. */
export default dependenciesRule({
  id: 'dependencies/runtime-raised',
  on: 'runtime',
  class: 'runtime',
  title: 'Newer runtime required',
  why: 'Machines, images and pipelines that have an older one can no longer build or run it.',
  fix: 'Raise it everywhere it is installed before the merge.',
  outcomes: {
    required: {
      risk: 'medium',
      message: (c) => `\`${c.name}\` must be \`${brief(c.to)}\` now; before, \`${brief(c.from)}\` was enough.`,
      why: 'Whoever installs this with an older one gets a warning or an error.',
      fix: 'Release it as a major version.',
    },
    introduced: {
      risk: 'info',
      title: 'Runtime stated',
      message: (c) => `\`${c.name}\` must be \`${brief(c.to)}\` now; before, nothing was said.`,
      why: 'Tools can now tell an unfit installation early.',
      fix: 'Check that it is what the pipelines have.',
    },
    major: { risk: 'low', message: (c) => `${stepOf(c)}.` },
    release: {
      risk: 'info',
      message: (c) => `${stepOf(c)}.`,
    },
  },
  examples: [
    {
      before: '{ "engines": { "node": ">=16" } }',
      after: '{ "engines": { "node": ">=18" } }',
      outcome: 'required',
    },
    { before: '{}', after: '{ "engines": { "node": ">=18" } }', outcome: 'introduced' },
    { path: '.nvmrc', before: '20.11.0\n', after: '22.12.0\n', outcome: 'major' },
    { path: 'go.mod', before: 'module m\n\ngo 1.23\n', after: 'module m\n\ngo 1.24.0\n', outcome: 'release' },
    { path: 'go.mod', before: 'module m\n\ngo 1.24\n', after: 'module m\n\ngo 1.24.0\n', outcome: 'none' },
    { before: '{ "engines": { "node": ">=18" } }', after: '{ "engines": { "node": ">=16" } }', outcome: 'none' },
  ],
  classify(change) {
    if (change.base === null) return 'introduced';
    if (change.head === null) return undefined;
    if (isRange(change)) return change.narrowed ? 'required' : undefined;
    if (change.direction <= 0) return undefined;
    return change.majors > 0 ? 'major' : 'release';
  },
});

/** A range speaks to whoever installs this; an exact version to who builds it. */
const isRange = ({ head, base, ecosystem }: DependencyChange): boolean =>
  ecosystem !== 'go' && (head?.pinned === false || base?.pinned === false);
