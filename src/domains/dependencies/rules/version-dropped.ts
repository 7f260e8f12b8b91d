import { dependenciesRule, type DependencyChange } from '../changes.ts';
import { holdOf } from '../questions.ts';
import { becomes } from '../words.ts';

/** Source: https://docs.docker.com/build/building/best-practices/#pin-base-image-versions. Actions have a rule of their own. */
export default dependenciesRule({
  id: 'dependencies/version-dropped',
  on: 'unpinned',
  class: 'supply-chain',
  title: 'No version named any more',
  why: 'Any release can arrive with the next build, another major included.',
  fix: 'Name the version that was tested.',
  equivalents: ['hadolint:DL3007', 'scorecard:Pinned-Dependencies'],
  outcomes: {
    latest: {
      risk: 'medium',
      title: 'Tag moved to latest',
      message: (c) => `${becomes(c)}.`,
      why: 'Every pull may bring another major, and a rollback has no version to return to.',
    },
    any: { risk: 'medium', message: (c) => `${becomes(c)}.` },
  },
  examples: [
    { path: 'Dockerfile', before: 'FROM nginx:1.27.2\n', after: 'FROM nginx:latest\n', outcome: 'latest' },
    { path: 'Dockerfile', before: 'FROM nginx:1.27.2\n', after: 'FROM nginx\n', outcome: 'latest' },
    { before: '{ "dependencies": { "zod": "3.23.8" } }', after: '{ "dependencies": { "zod": "*" } }', outcome: 'any' },
    { path: 'compose.yaml', before: 'image: a/b:1.2.0\n', after: 'image: a/b:${TAG}\n', outcome: 'none' },
    {
      before: '{ "dependencies": { "zod": "3.23.8" } }',
      after: '{ "dependencies": { "zod": "^3.23.8" } }',
      outcome: 'none',
    },
  ],
  classify(change) {
    if (holdOf(change) !== 'nothing' || change.ecosystem === 'github-actions') return undefined;
    return isLatest(change) ? 'latest' : 'any';
  },
});

/** What is pulled where no tag is written, and the npm tag of the same name. */
const isLatest = ({ ecosystem, to }: DependencyChange): boolean =>
  to === 'latest' || (ecosystem === 'docker' && to === null);
