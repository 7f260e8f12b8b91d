import { dependenciesRule } from '../changes.ts';
import { thing } from '../words.ts';

/** Copyleft that reaches the users of a network service, and licences that restrict who may use the code: https://spdx.org/licenses/. */
const DEMANDING = /\b(?:A?GPL|SSPL|BUSL|Elastic|Commons-Clause|UNLICENSED|CC-BY-NC)/i;

/** Only lockfiles that state licences can tell. */
export default dependenciesRule({
  id: 'dependencies/licence-changed',
  on: ['major', 'minor', 'patch', 'downgrade', 'replaced'],
  class: 'compatibility',
  title: 'Licence changed',
  why: 'The new terms hold from this release on, for everything that ships it.',
  fix: 'Have the new licence approved, or stay on the release before.',
  outcomes: {
    demanding: {
      risk: 'medium',
      message: (c) => `${thing(c)} goes from licence \`${c.base?.licence}\` to \`${c.head?.licence}\`.`,
    },
    other: {
      risk: 'low',
      message: (c) => `${thing(c)} goes from licence \`${c.base?.licence}\` to \`${c.head?.licence}\`.`,
    },
  },
  examples: [
    {
      path: 'package-lock.json',
      before: '{ "packages": { "node_modules/left": { "version": "1.0.0", "license": "MIT" } } }',
      after: '{ "packages": { "node_modules/left": { "version": "2.0.0", "license": "AGPL-3.0-only" } } }',
      outcome: 'demanding',
    },
    {
      path: 'package-lock.json',
      before: '{ "packages": { "node_modules/left": { "version": "1.0.0", "license": "MIT" } } }',
      after: '{ "packages": { "node_modules/left": { "version": "2.0.0", "license": "Apache-2.0" } } }',
      outcome: 'other',
    },
    {
      path: 'package-lock.json',
      before: '{ "packages": { "node_modules/left": { "version": "1.0.0", "license": "MIT" } } }',
      after: '{ "packages": { "node_modules/left": { "version": "2.0.0" } } }',
      outcome: 'none',
    },
  ],
  classify({ base, head }) {
    const [from, to] = [base?.licence ?? null, head?.licence ?? null];
    if (from === null || to === null || from === to) return undefined;
    return DEMANDING.test(to) && !DEMANDING.test(from) ? 'demanding' : 'other';
  },
});
