import { expect, test } from 'vitest';
import { parse } from '../../../src/domains/config/parse.ts';
import { matchRenames } from '../../../src/domains/config/renames.ts';
import { entriesOf } from '../../../src/domains/config/tree.ts';

const entries = (text: string) => entriesOf(parse(text, 'a.yaml').documents[0]?.root);

test.each([
  ['another style', 'user_id: acme', 'userId: acme', { userId: 'user_id' }],
  ['another style and another value', 'user_id: acme', 'userId: other', { userId: 'user_id' }],
  ['a shorter name, the same value', 'user_id: acme', 'id: acme', { id: 'user_id' }],
  [
    'a block with another name',
    'cache: { host: a, port: 1, ttl: 2 }',
    'caching: { host: a, port: 1, ttl: 2 }',
    { caching: 'cache' },
  ],
  [
    'two at once',
    'user_id: a1\nuser_name: b2',
    'userId: a1\nuserName: b2',
    { userId: 'user_id', userName: 'user_name' },
  ],
  [
    'the same words before a likelier value',
    'IgnoreIn: "1"\nIgnoreOut: "2"',
    'ignoreIn: "2"\nignoreOut: "1"',
    { ignoreIn: 'IgnoreIn', ignoreOut: 'IgnoreOut' },
  ],
  ['another name and another value', 'alpha: acme', 'omega: other', {}],
  ['another name, a value that says little', 'alpha: true', 'omega: true', {}],
  ['the sense is turned round', 'use_cache: acme', 'skip_cache: acme', {}],
  ['two that are as good', 'host: acme', 'hosts: acme\nhostz: acme', {}],
  ['another kind of value', 'host: acme', 'hosts: { a: 1 }', {}],
  ['nothing new', 'a: 1', 'b: 2', {}],
])('%s', (_, before, after, renames) => {
  expect(Object.fromEntries(matchRenames(entries(before), entries(after)))).toEqual(renames);
});

test('a block that was replaced whole is not searched for renames', () => {
  const keys = (prefix: string) => Array.from({ length: 60 }, (_, i) => `${prefix}_${i}: value${i}`).join('\n');
  expect(matchRenames(entries(keys('old')), entries(keys('new'))).size).toBe(0);
});
