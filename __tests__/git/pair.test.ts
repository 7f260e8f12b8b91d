import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openPair } from '../../src/git/pair.ts';

const dir = mkdtempSync(join(tmpdir(), 'breakwater-pair-'));
afterAll(() => rmSync(dir, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};

test('two files are two versions of one, under the name of the second', async () => {
  const pair = await openPair({ baseline: file('a.txt', 'one\n'), candidate: file('b.txt', 'two\n') });
  expect(pair.files).toEqual([{ path: 'b.txt', status: 'modified' }]);
  expect(pair.range).toMatchObject({
    base: '5626abf0f72e58d7a153368ba57db4c673c0e171',
    baseName: 'a.txt',
    headName: 'b.txt',
  });
  expect([await pair.base.read('b.txt'), await pair.head.read('b.txt'), await pair.head.read('a.txt')]).toEqual([
    'one\n',
    'two\n',
    undefined,
  ]);
  expect(await pair.policy.read('.github/breakwater.yml')).toBeUndefined();
});

test('under a name that is given', async () => {
  const pair = await openPair({ baseline: file('a.txt', 'one\n'), candidate: file('b.txt', 'two\n'), as: 'go.mod' });
  expect([pair.files[0]?.path, await pair.head.list()]).toEqual(['go.mod', ['go.mod']]);
});

test('the same content is no change', async () => {
  const { files } = await openPair({ baseline: file('a.txt', 'one\n'), candidate: file('b.txt', 'one\n') });
  expect(files).toEqual([]);
});

test('a file that is not there', async () => {
  await expect(openPair({ baseline: join(dir, 'none'), candidate: file('b.txt', '') })).rejects.toThrow(
    'cannot read the file',
  );
});
