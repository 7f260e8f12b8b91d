import { expect, test } from 'vitest';
import { isNegative, wordsOf } from '../../../src/domains/config/words.ts';

test.each([
  ['transport-security', ['transport', 'security']],
  ['transportSecurity', ['transport', 'security']],
  ['TRANSPORT_SECURITY', ['transport', 'security']],
  ['HTTPServer.port2', ['http', 'server', 'port2']],
  ['--', []],
])('the words of %s', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test.each([
  ['disableTLS', true],
  ['skip-verify', true],
  ['no-skip-verify', false],
  ['verify', false],
  ['noticeable', false],
  ['ALLOW_NONE_AUTHENTICATION', true],
  ['anonymousAuth', true],
])('%s turns its sense: %s', (name, negative) => {
  expect(isNegative(name)).toBe(negative);
});
