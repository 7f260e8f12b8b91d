import { dependenciesRule, type DependencyChange } from '../changes.ts';
import { brief, stepOf } from '../words.ts';

/** Sources: https://docs.npmjs.com/cli/configuring-npm/package-json#overrides, https://yarnpkg.com/configuration/manifest#resolutions. */
export default dependenciesRule({
  id: 'dependencies/version-forced',
  on: ['added', 'removed', 'major', 'minor', 'patch', 'downgrade', 'replaced', 'pinned', 'unpinned'],
  class: 'compatibility',
  title: 'Version forced on dependents',
  why: 'Packages get a version that they did not ask for and were not tested with.',
  fix: 'Note what it is for, and remove it once the packages ask for that version themselves.',
  outcomes: {
    forced: {
      risk: 'info',
      message: (c) => `\`${c.name}\` is forced to \`${brief(c.to)}\` for everything that needs it.`,
    },
    changed: { risk: 'info', message: (c) => `The forced version of ${stepOf(c)}.` },
    major: { risk: 'low', message: (c) => `The forced version of ${stepOf(c)}.` },
    lowered: {
      risk: 'medium',
      message: (c) => `The forced version of ${stepOf(c)}.`,
      why: 'Everything that needs it loses the fixes of the newer release.',
      fix: 'Say in the commit why, and stay on the newest release that works.',
    },
    lifted: {
      risk: 'info',
      title: 'Version no longer forced',
      message: (c) => `\`${c.name}\` is no longer forced to \`${brief(c.from)}\`.`,
      why: 'Each package gets the version that it asks for.',
      fix: 'Check that what it was for is mended by now.',
    },
  },
  examples: [
    { before: '{ "overrides": {} }', after: '{ "overrides": { "ms": "2.1.3" } }', outcome: 'forced' },
    {
      before: '{ "resolutions": { "ms": "2.1.2" } }',
      after: '{ "resolutions": { "ms": "2.1.3" } }',
      outcome: 'changed',
    },
    { before: '{ "overrides": { "ms": "^1.0.0" } }', after: '{ "overrides": { "ms": "^2.0.0" } }', outcome: 'major' },
    {
      before: '{ "pnpm": { "overrides": { "a>ms": "2.1.3" } } }',
      after: '{ "pnpm": { "overrides": { "a>ms": "2.0.0" } } }',
      outcome: 'lowered',
    },
    { before: '{ "overrides": { "ms": "2.1.3" } }', after: '{ "overrides": {} }', outcome: 'lifted' },
    {
      before: '{ "dependencies": { "ms": "^1.0.0" } }',
      after: '{ "dependencies": { "ms": "^2.0.0" } }',
      outcome: 'none',
    },
  ],
  classify: (change) => (change.role === 'override' ? (BY_KIND[change.kind] ?? 'changed') : undefined),
});

const BY_KIND: Partial<Record<DependencyChange['kind'], 'forced' | 'lifted' | 'major' | 'lowered'>> = {
  added: 'forced',
  removed: 'lifted',
  major: 'major',
  downgrade: 'lowered',
};
