import { expect, test } from 'vitest';
import { readingAhead } from '../../../src/git/remote/ahead.ts';

const REGULAR = 0o100644;
const LINK = 0o120000;
const paths = Array.from({ length: 400 }, (_, at) => `dir${at % 4}/file${at}.proto`);
const entries = new Map([
  ...paths.map((path) => [path, { mode: REGULAR, id: `id of ${path}` }] as const),
  ['dir0/other.yaml', { mode: REGULAR, id: 'id of yaml' }],
  ['dir0/link.proto', { mode: LINK, id: 'id of link' }],
]);

function reader(most = 4096) {
  const waves: (readonly string[])[] = [];
  const ensure = async (ids: readonly string[]) => void waves.push(ids);
  const read = readingAhead({ ensure, mostAhead: () => most }, async () => entries);
  return { waves, read };
}

test('the first comes alone, and then more and more of its kind, the nearest first', async () => {
  const { waves, read } = reader();
  for (const at of [0, 4, 8, 12]) await read(`dir0/file${at}.proto`, `${at}`);
  expect(waves.map((wave) => wave.length)).toEqual([1, 17, 257, 401]);
  expect(waves.map(([first]) => first)).toEqual(['0', '4', '8', '12']);
  expect(waves[1]?.slice(1).every((id) => id.startsWith('id of dir0/'))).toBe(true);
  expect(waves.flat()).not.toContain('id of yaml');
  expect(waves.flat()).not.toContain('id of link');
});

test('never more than may come along', async () => {
  const { waves, read } = reader(20);
  for (const at of [0, 4, 8, 12]) await read(`dir0/file${at}.proto`, `${at}`);
  expect(waves.map((wave) => wave.length)).toEqual([1, 17, 21, 21]);
});

test('questions that are open at the same time are one wave', async () => {
  const { waves, read } = reader();
  await Promise.all(paths.slice(0, 50).map((path) => read(path, path)));
  expect(waves.map((wave) => wave.length)).toEqual(Array.from({ length: 50 }, () => 1));
  await read('dir1/file1.proto', 'x');
  expect(waves.at(-1)?.length).toBe(17);
});

test('each kind of file has waves of its own', async () => {
  const { waves, read } = reader();
  await read('a.proto', 'a');
  await read('a.yaml', 'b');
  await read('Makefile', 'c');
  expect(waves).toEqual([['a'], ['b'], ['c']]);
});
