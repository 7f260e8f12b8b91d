import { expect, test } from 'vitest';
import { isOfWords } from '../../../../src/domains/config/kubernetes/crd-patterns.ts';

test.each([
  ['^[a-z0-9]([-a-z0-9]*[a-z0-9])?$', true],
  [String.raw`^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$`, true],
  ['^[A-Za-z0-9._/-]*$', true],
  ['^[a-zA-Z0-9][-a-zA-Z0-9]{0,253}[a-zA-Z0-9]$', true],
  ['^([0-9]+(ns|us|µs|ms|s|m|h)?)+$', true],
  ['^[!-~]+([\t ]?[!-~]+)*$', true],
  ['^https?://.+$', true],
  ['^(http|https)://.+$', true],
  ['^https://shop.example.com/.+$', false],
  ['^https://.+$', false],
  ['^[a-z]+$', false],
  ['^[^a-z0-9]+$', false],
  ['^(System|[a-z0-9]+)$', false],
  ['^a', false],
  ['', false],
])('%s', (pattern, expected) => {
  expect(isOfWords(pattern)).toBe(expected);
});
