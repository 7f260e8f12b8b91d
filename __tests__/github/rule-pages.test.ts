import { expect, test } from 'vitest';
import { rulePagesUrl } from '../../src/github/rule-pages.ts';

const SHA = '9ab8e77'.padEnd(40, '0');

test.each([
  ['v1', 'https://github.com/acme/breakwater/blob/v1.4.2/docs/rules'],
  ['v1.4', 'https://github.com/acme/breakwater/blob/v1.4.2/docs/rules'],
  ['v1.3.0', 'https://github.com/acme/breakwater/blob/v1.3.0/docs/rules'],
  [SHA, `https://github.com/acme/breakwater/blob/${SHA}/docs/rules`],
  ['next/2', 'https://github.com/acme/breakwater/blob/next/2/docs/rules'],
  ['a)b', 'https://github.com/acme/breakwater/blob/a%29b/docs/rules'],
  ['', undefined],
])('an Action used at %j has its pages at %j', (ref, url) => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REPOSITORY: 'acme/breakwater' };
  expect(rulePagesUrl({ ...env, GITHUB_ACTION_REF: ref }, '1.4.2')).toBe(url);
});

test.each(['', 'acme', 'acme/a/b', 'acme/[x]', 'acme/a b'])('the repository %j has none', (repository) => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REF: 'v1' };
  expect(rulePagesUrl({ ...env, GITHUB_ACTION_REPOSITORY: repository }, '1.4.2')).toBe(undefined);
});
