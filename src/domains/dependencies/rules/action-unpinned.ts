import { looseHoldOf } from '../actions.ts';
import { dependenciesRule } from '../changes.ts';
import { becomes, thing } from '../words.ts';

const uses = (reference: string): string => `jobs:\n  a:\n    steps:\n      - uses: ${reference}\n`;
const SHA = '1a'.repeat(20);
const path = '.github/workflows/ci.yml';

/** Source: https://docs.github.com/actions/reference/security/secure-use#using-third-party-actions. New ones are quieter than loosened ones. */
export default dependenciesRule({
  id: 'dependencies/action-unpinned',
  on: ['unpinned', 'major', 'minor', 'patch', 'downgrade', 'moved', 'added'],
  class: 'supply-chain',
  title: 'Action no longer pinned',
  why: (c) => `Whoever can move \`${c.to}\` runs their code with the secrets of this workflow.`,
  fix: 'Pin the full commit, with its release as a comment, and let a bot raise both.',
  equivalents: ['zizmor:unpinned-uses', 'scorecard:Pinned-Dependencies'],
  outcomes: {
    branch: {
      risk: 'high',
      title: 'Action follows no release any more',
      message: (c) => `${becomes(c)}.`,
    },
    tag: { risk: 'medium', message: (c) => `${becomes(c)}, without the commit that held it.` },
    'new-branch': {
      risk: 'medium',
      title: 'New action that follows no release',
      message: (c) => `${thing(c)} is new and names no release.`,
    },
    'new-tag': {
      risk: 'low',
      title: 'New action that is not pinned',
      message: (c) => `${thing(c)} is new and not pinned.`,
    },
    'first-party': {
      risk: 'low',
      message: (c) => `${becomes(c)}.`,
      why: 'Another release can arrive without a change that anybody reviews; GitHub itself makes this action.',
    },
  },
  examples: [
    { path, before: uses(`acme/lint@${SHA} # v1.2.3`), after: uses('acme/lint@main'), outcome: 'branch' },
    { path, before: uses('acme/lint@v2'), after: uses('acme/lint@main'), outcome: 'branch' },
    { path, before: uses(`acme/lint@${SHA} # v1.2.3`), after: uses('acme/lint@v1.2.3'), outcome: 'tag' },
    { path, before: uses(`acme/lint@${SHA} # v4.2.2`), after: uses('acme/lint@v5'), outcome: 'tag' },
    { path, before: 'jobs:\n', after: uses('acme/lint@main'), outcome: 'new-branch' },
    { path, before: 'jobs:\n', after: uses('acme/lint@v2'), outcome: 'new-tag' },
    { path, before: uses(`actions/checkout@${SHA}`), after: uses('actions/checkout@v4'), outcome: 'first-party' },
    { path, before: 'jobs:\n', after: uses('actions/checkout@v4'), outcome: 'none' },
    { path, before: 'jobs:\n', after: uses(`acme/lint@${SHA}`), outcome: 'none' },
    { path, before: uses('acme/lint@v2'), after: uses('acme/lint@v3'), outcome: 'none' },
    { path, before: uses(`acme/lint@${SHA} # v2`), after: uses(`acme/lint@${'2b'.repeat(20)} # v3`), outcome: 'none' },
  ],
  classify: looseHoldOf,
});
