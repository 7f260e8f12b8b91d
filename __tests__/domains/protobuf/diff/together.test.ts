import { expect, test } from 'vitest';
import { groupOf, listed } from '../../../../src/domains/protobuf/diff/together.ts';

const many = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`);

test('of many, the first and how many more', () => {
  expect([listed([]), listed(['a', 'b']), listed(['a', 'b', 'c'], 2)]).toEqual(['', 'a, b', 'a, b and 1 more']);
});

test('names that are shown are shown whole', () => {
  const long = (letter: string) => letter.repeat(60);
  expect(listed([long('a'), long('b'), long('c')])).toBe(`${long('a')}, ${long('b')} and 1 more`);
  expect(listed([long('a').repeat(4), 'b'])).toBe(`${long('a').repeat(4)} and 1 more`);
});

test('one thing is no group; the group of several depends on all of them', () => {
  expect([groupOf('o', []), groupOf('o', ['a']), groupOf('o', ['a', 'b'])]).toEqual([{}, {}, { group: 'o#a,b' }]);
  expect(groupOf('o', many(9)).group).toHaveLength('o#'.length + 16);
  expect(groupOf('o', many(9))).not.toEqual(groupOf('o', many(10)));
});
