import { expect, test } from 'vitest';
import { compare, gather, sharedLength } from '../../src/core/compare.ts';

const names = (items: string) => items.split('');

test.each([
  { title: 'nothing changed', before: 'abc', after: 'abc', added: '', removed: '', matched: 'abc' },
  { title: 'order does not matter', before: 'abc', after: 'cab', added: '', removed: '', matched: 'abc' },
  { title: 'one added, one removed', before: 'ab', after: 'bc', added: 'c', removed: 'a', matched: 'b' },
  { title: 'duplicates pair one to one', before: 'aab', after: 'aaa', added: 'a', removed: 'b', matched: 'aa' },
  { title: 'empty before', before: '', after: 'a', added: 'a', removed: '', matched: '' },
])('$title', ({ before, after, added, removed, matched }) => {
  const items = (text: string) => names(text).map((name) => ({ name }));
  const result = compare(items(before), items(after), (item) => item.name);
  expect(result.added.map(({ name }) => name).join('')).toBe(added);
  expect(result.removed.map(({ name }) => name).join('')).toBe(removed);
  expect(result.matched.map((pair) => pair.before.name).join('')).toBe(matched);
});

test('the n-th of several equals meets the n-th', () => {
  const [one, two] = [
    { name: 'a', line: 1 },
    { name: 'a', line: 2 },
  ];
  const { matched } = compare(
    [one, two],
    [
      { name: 'a', line: 8 },
      { name: 'a', line: 9 },
    ],
    (item) => item.name,
  );
  expect(matched.map(({ before, after }) => [before.line, after.line])).toEqual([
    [1, 8],
    [2, 9],
  ]);
});

test('the nearer of two is the one that shares more', () => {
  expect([sharedLength('a/b', 'a/c'), sharedLength('', 'a'), sharedLength('a', 'a')]).toEqual([2, 0, 1]);
});

test('things by a key, in the order of their appearance', () => {
  const groups = gather(['b1', 'a1', 'b2'], ([key = '']) => key);
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
