import { dependenciesRule } from '../changes.ts';
import { holdOf } from '../questions.ts';
import { becomes } from '../words.ts';

/** Source: https://docs.docker.com/build/building/best-practices/#pin-base-image-versions. Actions have a rule of their own. */
export default dependenciesRule({
  id: 'dependencies/digest-dropped',
  on: ['unpinned', 'major', 'minor', 'patch', 'downgrade', 'moved'],
  class: 'supply-chain',
  title: 'Digest dropped',
  why: 'Whoever can move the tag decides what runs here.',
  fix: 'Keep the digest beside the version, and let a bot raise both.',
  equivalents: ['scorecard:Pinned-Dependencies'],
  outcomes: { dropped: { risk: 'medium', message: (c) => `${becomes(c)}, without the digest that held it.` } },
  examples: [
    {
      path: 'Dockerfile',
      before: `FROM nginx:1.27.2@sha256:${'a'.repeat(64)}\n`,
      after: 'FROM nginx:1.27.2\n',
      outcome: 'dropped',
    },
    {
      path: 'Dockerfile',
      before: `FROM nginx:1.27@sha256:${'a'.repeat(64)}\n`,
      after: 'FROM nginx:1.27.2\n',
      outcome: 'dropped',
    },
    { path: 'Dockerfile', before: 'FROM nginx:1.27.2\n', after: 'FROM nginx:1.27.3\n', outcome: 'none' },
  ],
  classify: (change) => (holdOf(change) === 'tag' && change.ecosystem !== 'github-actions' ? 'dropped' : undefined),
});
