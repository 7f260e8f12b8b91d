import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/git/run.ts';
import { makeStore } from '../../../src/git/remote/store.ts';
import { silentHub } from '../../support/hubs.ts';

const origin = () => ({
  url: 'http://127.0.0.1:1/acme/app',
  temporary: realpathSync(mkdtempSync(join(tmpdir(), 'store-'))),
  hub: silentHub,
});

test.each(['sha1', 'sha256'] as const)('what is written has the id that git gives it: %s', async (format) => {
  const store = await makeStore(origin(), format);
  const content = Buffer.from('a\0\u00e9\n');
  const id = await store.write('blob', content);
  expect(await run(store.dir, ['cat-file', 'blob', id])).toEqual(content);
  const absent = 'f'.repeat(id.length);
  expect(await store.missing([absent, id])).toEqual([absent]);
  expect(await store.missing([])).toEqual([]);
  await store.close();
});

test('it is for its owner alone, holds no hooks, and is gone once closed', async () => {
  const from = origin();
  const store = await makeStore(from, 'sha1');
  expect(statSync(store.dir).mode & 0o077).toBe(0);
  expect(existsSync(join(store.dir, 'hooks'))).toBe(false);
  await store.close();
  expect(readdirSync(from.temporary)).toEqual([]);
});

test('a server that does not answer is told as such, and its address is not kept', async () => {
  const store = await makeStore(origin(), 'sha1');
  const config = readFileSync(join(store.dir, 'config'), 'utf8');
  await expect(store.fetch(['f'.repeat(40)], { depth: 1, filter: 'blob:none' })).rejects.toMatchObject({
    name: 'Unreachable',
    refused: false,
  });
  expect(readFileSync(join(store.dir, 'config'), 'utf8')).toBe(config);
  await store.close();
});
