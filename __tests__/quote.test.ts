import { expect, test } from 'vitest';
import type { Finding } from '../src/core/types.ts';
import { quote } from '../src/quote.ts';
import { findingOf } from './support/findings.ts';
import { treeOf } from './support/trees.ts';

const base = treeOf({ 'a.yaml': 'one: 1\npassword: hunter2\nthree: 3\r\nfour: 4' });
const head = treeOf({ 'a.yaml': 'one: 2\npassword: hunter3\nthree: 3', 'b.bin': 'a\0b', 'new.yaml': 'new: 1' });
const at = (path: string, line: number, endLine?: number) => ({
  path,
  line,
  ...(endLine === undefined ? {} : { endLine }),
});

test.each<{ title: string; parts: Partial<Finding>; excerpt: Finding['excerpt'] }>([
  {
    title: 'both sides',
    parts: { before: at('a.yaml', 1), after: at('a.yaml', 1) },
    excerpt: { removed: ['one: 1'], added: ['one: 2'] },
  },
  { title: 'a removed line', parts: { before: at('a.yaml', 4) }, excerpt: { removed: ['four: 4'], added: [] } },
  {
    title: 'of what encloses a removed line, nothing',
    parts: { before: at('a.yaml', 4), after: at('a.yaml', 3) },
    excerpt: { removed: ['four: 4'], added: [] },
  },
  {
    title: 'a line that stays the same is not quoted',
    parts: { before: at('a.yaml', 3), after: at('a.yaml', 3) },
    excerpt: undefined,
  },
  {
    title: 'line ends are no difference, and a line that the other side has too is not quoted',
    parts: { before: at('a.yaml', 3) },
    excerpt: undefined,
  },
  {
    title: 'secrets are masked',
    parts: { before: at('a.yaml', 2), after: at('a.yaml', 2) },
    excerpt: { removed: ['password: •••'], added: ['password: •••'] },
  },
  {
    title: 'a secret finding is not quoted',
    parts: { before: at('a.yaml', 2), change: { kind: 'k', subject: 's', secret: true } },
    excerpt: undefined,
  },
  {
    title: 'a file that cannot be read is not quoted',
    parts: { before: at('b.bin', 1), after: at('b.bin', 1) },
    excerpt: undefined,
  },
  { title: 'a place past the end is not quoted', parts: { before: at('a.yaml', 99) }, excerpt: undefined },
])('$title', async ({ parts, excerpt }) => {
  const [quoted] = await quote([findingOf({ ...parts })], base, head);
  expect(quoted?.excerpt).toEqual(excerpt);
});

test.each([
  ['a line of a new file', at('new.yaml', 1), { removed: [], added: ['new: 1'] }],
  ['a new line', at('a.yaml', 1), { removed: [], added: ['one: 2'] }],
  ['an unchanged line', at('a.yaml', 3), undefined],
])('%s that is told on its side only', async (_, after, excerpt) => {
  const { before: _before, ...added } = findingOf({ after });
  const [quoted] = await quote([added], base, head);
  expect(quoted?.excerpt).toEqual(excerpt);
});

test('at most six lines a side are quoted', async () => {
  const tree = treeOf({ 'long.yaml': Array.from({ length: 50 }, (_, index) => `k${index}: 1`).join('\n') });
  const [quoted] = await quote([findingOf({ before: at('long.yaml', 10, 40) })], tree, treeOf({}));
  expect(quoted?.excerpt?.removed).toEqual(['k9: 1', 'k10: 1', 'k11: 1', 'k12: 1', 'k13: 1', 'k14: 1']);
});
