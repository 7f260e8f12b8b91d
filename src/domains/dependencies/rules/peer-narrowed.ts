import { dependenciesRule } from '../changes.ts';
import { brief } from '../words.ts';

/** Source: https://docs.npmjs.com/cli/configuring-npm/package-json#peerdependencies. */
export default dependenciesRule({
  id: 'dependencies/peer-narrowed',
  on: ['major', 'minor', 'patch', 'pinned', 'downgrade', 'added'],
  class: 'compatibility',
  title: 'Peer range narrowed',
  why: 'Projects that have a version outside the new range can no longer install this package.',
  fix: 'Keep the old versions in the range, or release this as a major.',
  outcomes: {
    narrowed: {
      risk: 'medium',
      message: (c) => `The peer \`${c.name}\` must be \`${brief(c.to)}\`; before, \`${brief(c.from)}\` was accepted.`,
    },
    added: {
      risk: 'medium',
      title: 'New peer required',
      message: (c) => `The peer \`${c.name}\` \`${brief(c.to)}\` is required now.`,
      why: 'Projects that do not have it must add it before they can take this release.',
      fix: 'Mark it as optional in `peerDependenciesMeta`, or release this as a major.',
    },
  },
  examples: [
    {
      before: '{ "peerDependencies": { "react": "^18.0.0 || ^19.0.0" } }',
      after: '{ "peerDependencies": { "react": "^19.0.0" } }',
      outcome: 'narrowed',
    },
    {
      before: '{ "name": "x" }',
      after: '{ "name": "x", "peerDependencies": { "react": "^19.0.0" } }',
      outcome: 'added',
    },
    {
      before: '{ "peerDependencies": { "react": "^18.0.0" } }',
      after: '{ "peerDependencies": { "react": "^18.0.0 || ^19.0.0" } }',
      outcome: 'none',
    },
    {
      before: '{ "peerDependencies": { "react": "^18.0.0" } }',
      after:
        '{ "peerDependencies": { "react": "^18.0.0", "vue": "^3.0.0" }, "peerDependenciesMeta": { "vue": { "optional": true } } }',
      outcome: 'none',
    },
  ],
  classify({ kind, head, narrowed }) {
    if (head?.scope !== 'peer') return undefined;
    if (kind === 'added') return 'added';
    return narrowed ? 'narrowed' : undefined;
  },
});
