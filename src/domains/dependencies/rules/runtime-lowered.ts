import { dependenciesRule } from '../changes.ts';
import { stepOf, thing } from '../words.ts';

/** The counterpart of `runtime-raised`. */
export default dependenciesRule({
  id: 'dependencies/runtime-lowered',
  on: 'runtime',
  class: 'runtime',
  title: 'Older runtime allowed',
  why: 'Code may use what the older one does not have, and its security fixes may have ended.',
  fix: 'Run the tests on the oldest that is allowed.',
  outcomes: {
    lowered: { risk: 'low', message: (c) => `${stepOf(c)}.` },
    dropped: {
      risk: 'low',
      title: 'Runtime no longer stated',
      message: (c) => `${thing(c)} is no longer asked for.`,
      why: 'Tools take whichever version is at hand.',
      fix: 'State the version that is tested.',
    },
  },
  examples: [
    { before: '{ "engines": { "node": ">=18" } }', after: '{ "engines": { "node": ">=16" } }', outcome: 'lowered' },
    { before: '{ "engines": { "node": ">=18" } }', after: '{ "engines": {} }', outcome: 'dropped' },
    { before: { '.nvmrc': '20.11.0\n' }, after: {}, outcome: 'none' },
    { path: '.nvmrc', before: '20.11.0\n', after: '22.12.0\n', outcome: 'none' },
  ],
  classify(change) {
    // A file that is gone says nothing of what its project runs on; nor does it lose its dependencies.
    if (change.after === undefined) return undefined;
    // A go.mod without a toolchain line asks for what its go line says: nothing is lost.
    if (change.head === null) return change.section === 'toolchain' ? undefined : 'dropped';
    return change.direction < 0 ? 'lowered' : undefined;
  },
});
