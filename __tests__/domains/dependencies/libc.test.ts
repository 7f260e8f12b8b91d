import { expect, test } from 'vitest';
import { libcStep } from '../../../src/domains/dependencies/libc.ts';
import { changesIn } from './changes-in.ts';

test.each([
  ['node:22-slim', 'node:22-alpine', 'musl'],
  ['python:3.12-alpine', 'python:3.13-bookworm', 'glibc'],
  ['alpine:3.20', 'debian:12-slim', 'glibc'],
  ['node:22', 'node:22-alpine', undefined],
  ['node:22-alpine3.19', 'node:22-alpine3.20', undefined],
  ['acme/slimmer:1', 'acme/alpinist:1', undefined],
])('%s to %s: %s', async (from, to, libc) => {
  const [change] = await changesIn('Dockerfile', `FROM ${from}\n`, `FROM ${to}\n`);
  expect(change && libcStep(change)).toBe(libc);
});
