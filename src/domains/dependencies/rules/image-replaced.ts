import { dependenciesRule } from '../changes.ts';
import { libcStep } from '../libc.ts';
import { brief } from '../words.ts';

/** A service or a stage that keeps its name and takes another image. */
export default dependenciesRule({
  id: 'dependencies/image-replaced',
  on: 'replaced',
  class: 'moved',
  title: 'Another image in its place',
  why: 'What is installed in it, its user, its paths and its entry point may all differ.',
  fix: 'Check its user, volumes and entry point against the old image.',
  outcomes: {
    image: {
      risk: 'low',
      message: (c) => `\`${c.fromName}\` \`${brief(c.from)}\` becomes \`${c.name}\` \`${brief(c.to)}\`.`,
    },
    variant: {
      risk: 'low',
      message: (c) => `\`${c.name}\` goes from \`${brief(c.from)}\` to \`${brief(c.to)}\`, another variant.`,
    },
  },
  examples: [
    {
      path: 'compose.yaml',
      before: 'services:\n  cache:\n    image: redis:7.4\n',
      after: 'services:\n  cache:\n    image: valkey/valkey:8.0\n',
      outcome: 'image',
    },
    {
      path: 'Dockerfile',
      before: 'FROM node:22-bookworm\n',
      after: 'FROM node:22-bookworm-slim\n',
      outcome: 'variant',
    },
    { path: 'Dockerfile', before: 'FROM node:22-alpine3.19\n', after: 'FROM node:22-alpine3.20\n', outcome: 'none' },
  ],
  classify(change) {
    if (change.ecosystem !== 'docker' || libcStep(change) !== undefined) return undefined;
    return change.fromName === null ? 'variant' : 'image';
  },
});
