import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { treesOf } from '../../../src/git/remote/from-hub.ts';
import type { HubEntry } from '../../../src/git/remote/origin.ts';
import { makeStore } from '../../../src/git/remote/store.ts';
import { silentHub } from '../../support/hubs.ts';
import { type Files, makeRepository } from '../../support/repository.ts';

/** Names that sort otherwise with and without the slash of a folder, and all kinds of entries. */
const FILES: Files = {
  'a.b': '1',
  'a/b': '2',
  'a-b/c': '3',
  a0: '4',
  'deep/er/still/\u00e9.txt': '5',
  link: { link: 'a0' },
};

/** What the API would list of a real tree, in another order. */
function listed(files: Files) {
  using made = makeRepository();
  made.commit(files);
  const lines = made.git('ls-tree', '-r', '-t', '-z', 'HEAD').split('\0');
  const entries = lines.flatMap((line): HubEntry[] => {
    const [, mode = '', sha = '', path = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
    return path === '' ? [] : [{ path, mode, sha }];
  });
  return { entries: entries.toReversed(), tree: made.git('rev-parse', 'HEAD^{tree}') };
}

async function written(entries: readonly HubEntry[]) {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'from-hub-')));
  const store = await makeStore({ url: 'http://127.0.0.1:1/a/b', temporary, hub: silentHub }, 'sha1');
  try {
    return await treesOf(store, { ...silentHub, tree: async () => entries }, ['commit']);
  } finally {
    await store.close();
  }
}

test('the trees have the ids that git gave them', async () => {
  const { entries, tree } = listed(FILES);
  expect(await written(entries)).toEqual(new Map([['commit', tree]]));
});

test.each<[string, (entry: HubEntry) => HubEntry[]]>([
  ['a file is left out', (entry) => (entry.path === 'a/b' ? [] : [entry])],
  ['a folder is left out', (entry) => (entry.path === 'deep/er' ? [] : [entry])],
  ['a file is another', (entry) => [entry.path === 'a/b' ? { ...entry, sha: 'f'.repeat(40) } : entry]],
  ['a file is a link', (entry) => [entry.path === 'a/b' ? { ...entry, mode: '120000' } : entry]],
])('%s: the list is not whole', async (_, change) => {
  const { entries } = listed(FILES);
  await expect(written(entries.flatMap(change))).rejects.toMatchObject({
    name: 'Unreachable',
    message: 'the API does not list all files',
  });
});
