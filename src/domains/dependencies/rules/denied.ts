import { dependenciesRule } from '../changes.ts';
import { brief } from '../words.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings.ts';

const policy = (deny: readonly string[], allow: readonly string[] = []) => ({
  dependencies: { ...DEFAULT_SETTINGS.dependencies, deny, allow },
});
const uses = (dependencies: Readonly<Record<string, string>>): string => JSON.stringify({ dependencies });

/** The repository's own list; the peer's `deny-packages` and `deny-groups` also stop a change that removes the package. */
export default dependenciesRule({
  id: 'dependencies/denied',
  on: 'denied',
  class: 'supply-chain',
  title: 'Denied by this repository',
  why: (c) => `The settings deny \`${c.entry}\`.`,
  fix: 'Use another package, or have the entry changed in the settings first.',
  equivalents: ['dependency-review:deny-packages'],
  outcomes: {
    direct: {
      risk: 'high',
      message: (c) => `\`${c.name}\` \`${brief(c.to)}\` is on the list of what must not be used.`,
    },
    indirect: {
      risk: 'high',
      message: (c) => `\`${c.name}\` \`${brief(c.to)}\`, which another dependency brings, must not be used.`,
      fix: 'Find what brings it, and raise, override or replace that.',
    },
  },
  examples: [
    {
      before: uses({}),
      after: uses({ 'event-stream': '3.3.6' }),
      settings: policy(['pkg:npm/event-stream@>=3.3.6 <4']),
      outcome: 'direct',
    },
    {
      path: 'go.mod',
      before: 'module m\n',
      after: 'module m\nrequire a.test/x v1.0.0 // indirect\n',
      settings: policy(['pkg:golang/a.test/*']),
      outcome: 'indirect',
    },
    {
      before: uses({}),
      after: uses({ 'event-stream': '4.0.1' }),
      settings: policy(['pkg:npm/event-stream@>=3.3.6 <4']),
      outcome: 'none',
    },
    {
      before: uses({ 'event-stream': '3.3.6' }),
      after: uses({}),
      settings: policy(['pkg:npm/event-stream']),
      outcome: 'none',
    },
    {
      before: uses({}),
      after: uses({ '@acme/log': '^1.0.0' }),
      settings: policy(['pkg:npm/*'], ['pkg:npm/@acme/*']),
      outcome: 'none',
    },
  ],
  classify: ({ direct }) => (direct ? 'direct' : 'indirect'),
});
