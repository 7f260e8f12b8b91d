import { dependenciesRule, type DependencyChange } from '../changes.ts';
import { libcStep } from '../libc.ts';
import { brief } from '../words.ts';

/** Sources: https://wiki.musl-libc.org/functional-differences-from-glibc.html, https://hub.docker.com/_/node (image variants). */
export default dependenciesRule({
  id: 'dependencies/image-libc-changed',
  on: ['major', 'minor', 'patch', 'downgrade', 'replaced', 'moved', 'pinned', 'unpinned'],
  class: 'compatibility',
  title: 'C library of the base image changed',
  why: 'Native modules and binaries built for the other library fail to load, and names may resolve differently.',
  fix: 'Build native parts in the same image, and test DNS and locale before the merge.',
  outcomes: {
    musl: { risk: 'medium', message: (c) => `${step(c)}, from glibc to musl.` },
    glibc: { risk: 'low', message: (c) => `${step(c)}, from musl to glibc.` },
  },
  examples: [
    { path: 'Dockerfile', before: 'FROM node:22-slim\n', after: 'FROM node:22-alpine\n', outcome: 'musl' },
    { path: 'Dockerfile', before: 'FROM node:22-alpine\n', after: 'FROM node:22-bookworm\n', outcome: 'glibc' },
    { path: 'Dockerfile', before: 'FROM debian:12\n', after: 'FROM alpine:3.20\n', outcome: 'musl' },
    { path: 'Dockerfile', before: 'FROM node:22-alpine\n', after: 'FROM node:24-alpine\n', outcome: 'none' },
  ],
  classify: (change) => libcStep(change),
});

const step = ({ name, fromName, from, to }: DependencyChange): string =>
  `\`${fromName ?? name}\` \`${brief(from)}\` becomes \`${name}\` \`${brief(to)}\``;
