import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { openObjects } from '../../src/git/objects.ts';
import { treeAt } from '../../src/git/tree.ts';
import { type Files, makeRepository, TEST_ENVIRONMENT, type TestRepository } from '../support/repository.ts';

/** Lets `use` look at the tree of one commit. */
async function withTree<T>(
  repository: TestRepository,
  commit: string,
  use: (tree: ReturnType<typeof treeAt>) => Promise<T>,
): Promise<T> {
  const objects = openObjects(repository.dir);
  try {
    return await use(treeAt(objects, commit));
  } finally {
    await objects.close();
  }
}

const FILES: Files = {
  'a.yaml': 'a: 1\r\n',
  'dir/b c.yaml': 'spaces\n',
  'dir/"quoted".yaml': 'quotes\n',
  'dir/new\nline.yaml': 'newline\n',
  'dir/deep/er/d.yaml': 'deep\n',
  'dirt.yaml': 'a name that starts as a folder\n',
  __proto__file: 'harmless\n',
  'link.yaml': { link: 'a.yaml' },
  'linked-dir': { link: 'dir' },
  'outside.yaml': { link: '/etc/hostname' },
};

const LINKS = Object.keys(FILES).filter((path) => typeof FILES[path] === 'object');

describe('treeAt', () => {
  test('reads plain files under any name, follows nothing, finds nothing elsewhere', async () => {
    using repository = makeRepository();
    const commit = repository.commit(FILES);
    await withTree(repository, commit, async (tree) => {
      for (const [path, content] of Object.entries(FILES).filter(([name]) => !LINKS.includes(name))) {
        expect([path, await tree.read(path)]).toEqual([path, content]);
      }
      for (const path of [...LINKS, 'linked-dir/b c.yaml']) {
        await expect(tree.read(path)).rejects.toThrow('it is a symbolic link');
      }
      for (const path of ['none', '', '/', 'dir', 'dir/', './a.yaml', '../a.yaml', 'a.yaml/x', '__proto__']) {
        expect([path, await tree.read(path)]).toEqual([path, undefined]);
      }
    });
  });

  test('lists plain files, sorted, all or below a folder', async () => {
    using repository = makeRepository();
    const commit = repository.commit(FILES);
    const plain = Object.keys(FILES)
      .filter((path) => typeof FILES[path] === 'string')
      .toSorted();
    const below = plain.filter((path) => path.startsWith('dir/'));
    await withTree(repository, commit, async (tree) => {
      expect(await tree.list()).toEqual(plain);
      expect(await tree.list('dir')).toEqual(below);
      expect(await tree.list('dir/')).toEqual(below);
      expect(await tree.list('dir/deep/er')).toEqual(['dir/deep/er/d.yaml']);
      expect(await tree.list('none')).toEqual([]);
      expect(await tree.list('a.yaml')).toEqual([]);
    });
  });

  test('finds the lines of plain files that hold a word, and nothing behind links or elsewhere', async () => {
    using repository = makeRepository();
    const commit = repository.commit({
      'a.proto': 'x\nimport "b";\n',
      'd/b': Buffer.from('a\0import'),
      l: { link: 'a.proto' },
    });
    await withTree(repository, commit, async (tree) => {
      const paths = ['a.proto', 'd/b', 'l', 'd', 'none', '../a.proto', 'l/x'];
      expect(await tree.grep?.(paths, 'import')).toEqual(['import "b";', 'a\0import', '', '', '', '', '']);
    });
  });

  test.each([
    ['binary', Buffer.from('a\0b'), 'it is a binary file'],
    ['not UTF-8', Buffer.from([0x61, 0xe9]), 'it is not UTF-8 text'],
    ['over 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'it is 11 MB, and files over 10 MB are not read'],
  ])('a file that is %s is unreadable, and the next one is not', async (_, content, reason) => {
    using repository = makeRepository();
    const commit = repository.commit({ 'a.yaml': content, 'b.yaml': 'b: 1\n' });
    await withTree(repository, commit, async (tree) => {
      const [first, second] = await Promise.allSettled([tree.read('a.yaml'), tree.read('b.yaml')]);
      expect(first).toMatchObject({ reason: { name: 'Unreadable', message: reason } });
      expect(second).toMatchObject({ value: 'b: 1\n' });
    });
  });

  test('names that are no UTF-8 are read by their bytes, and told from their look-alikes', async () => {
    using repository = makeRepository();
    const blob = (text: string): string =>
      execFileSync('git', ['-C', repository.dir, 'hash-object', '-w', '--stdin'], {
        env: TEST_ENVIRONMENT,
        input: text,
        encoding: 'utf8',
      }).trim();
    const entries = [
      [Buffer.from([0x61, 0xff]), blob('bytes')],
      [Buffer.from(String.raw`a\xff`), blob('look-alike')],
    ] as const;
    const input = Buffer.concat(
      entries.flatMap(([name, id]) => [Buffer.from(`100644 blob ${id}\t`), name, Buffer.from('\0')]),
    );
    const tree = execFileSync('git', ['-C', repository.dir, 'mktree', '-z'], {
      env: TEST_ENVIRONMENT,
      input,
      encoding: 'utf8',
    }).trim();
    await withTree(repository, tree, async (opened) => {
      expect(await opened.list()).toEqual([String.raw`a\x5cxff`, String.raw`a\xff`]);
      expect(await opened.read(String.raw`a\xff`)).toBe('bytes');
      expect(await opened.read(String.raw`a\x5cxff`)).toBe('look-alike');
    });
  });

  test('a few objects that name billions of files are refused', async () => {
    using repository = makeRepository();
    let tree = repository.git('hash-object', '-w', '-t', 'tree', '/dev/null');
    repository.write({ a: '' });
    let line = `100644 blob ${repository.git('hash-object', '-w', 'a')}`;
    for (let depth = 0; depth < 10; depth++) {
      const input = Array.from({ length: 10 }, (_, name) => `${line}\t${name}\n`).join('');
      tree = execFileSync('git', ['-C', repository.dir, 'mktree'], {
        env: TEST_ENVIRONMENT,
        input,
        encoding: 'utf8',
      }).trim();
      line = `040000 tree ${tree}`;
    }
    await withTree(repository, tree, async (opened) => {
      await expect(opened.list()).rejects.toMatchObject({ name: 'UserError' });
      expect(await opened.read('0/1/2/3/4/5/6/7/8/9')).toBe('');
    });
  });

  test('the empty tree is empty', async () => {
    using repository = makeRepository();
    await withTree(repository, '4b825dc642cb6eb9a060e54bf8d69288fbee4904', async (tree) => {
      expect(await tree.list()).toEqual([]);
      expect(await tree.read('a')).toBeUndefined();
    });
  });
});
