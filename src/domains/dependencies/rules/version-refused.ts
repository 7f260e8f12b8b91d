import { dependenciesRule } from '../changes.ts';
import { brief } from '../words.ts';

/** Sources: https://go.dev/ref/mod#go-mod-file-retract, https://go.dev/ref/mod#go-mod-file-exclude. */
export default dependenciesRule({
  id: 'dependencies/version-refused',
  on: ['added', 'removed'],
  class: 'compatibility',
  title: 'Version refused',
  why: 'The go command takes the next higher version in its place, whatever that brings.',
  fix: 'Require the version that is meant instead.',
  outcomes: {
    excluded: { risk: 'low', message: (c) => `\`${c.name}\` \`${brief(c.to)}\` is excluded.` },
    retracted: {
      risk: 'low',
      title: 'Own release retracted',
      message: (c) => `\`${c.name}\` retracts its own \`${brief(c.to)}\`.`,
      why: 'Whoever depends on that release is told to leave it, and new projects no longer get it.',
      fix: 'Publish a release that carries this retraction.',
    },
    allowed: {
      risk: 'low',
      title: 'Version no longer refused',
      message: (c) => `\`${c.name}\` \`${brief(c.from)}\` may be chosen again.`,
      why: 'What it was refused for comes back where another module requires it.',
      fix: 'Check that nothing requires that version.',
    },
  },
  examples: [
    { path: 'go.mod', before: 'module m\n', after: 'module m\nexclude a.test/x v1.2.0\n', outcome: 'excluded' },
    { path: 'go.mod', before: 'module m\n', after: 'module m\nretract v1.0.1 // bad build\n', outcome: 'retracted' },
    { path: 'go.mod', before: 'module m\nexclude a.test/x v1.2.0\n', after: 'module m\n', outcome: 'allowed' },
    {
      path: 'go.mod',
      before: 'module m\nexclude a.test/x v1.2.0\n',
      after: 'module m\nexclude (\n\ta.test/x v1.2.0\n)\n',
      outcome: 'none',
    },
  ],
  classify({ role, kind, after }) {
    if ((role !== 'exclude' && role !== 'retract') || after === undefined) return undefined;
    if (kind === 'removed') return 'allowed';
    return role === 'exclude' ? 'excluded' : 'retracted';
  },
});
