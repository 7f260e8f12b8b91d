import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDisk, possibleIds } from '../../src/git/disk.ts';
import { makeRepository } from '../support/repository.ts';

describe('possibleIds', () => {
  test.each(['', 'a\n', 'a\r\nb\n', '\u00e9\0\r\r\n'])('holds the id that git gives to %j', (content) => {
    for (const format of ['sha1', 'sha256'] as const) {
      using repository = makeRepository(`--object-format=${format}`);
      repository.write({ a: content, lf: content.replaceAll('\r\n', '\n') });
      const [own, unixEnds] = ['a', 'lf'].map((path) => repository.git('hash-object', '--no-filters', path));
      expect(possibleIds(Buffer.from(content), format)).toEqual([...new Set([own, unixEnds])]);
    }
  });
});

test('a link is read as where it points, a folder and what lies beyond a link not at all', () => {
  using repository = makeRepository();
  repository.write({ 'dir/a': 'a', link: { link: 'dir/a' } });
  symlinkSync('dir', join(repository.dir, 'linked'));
  const disk = openDisk(repository.dir);
  expect(disk.look('dir/a')).toMatchObject({ size: 1n });
  expect(disk.read('link').toString()).toBe('dir/a');
  expect(['dir', 'linked/a', 'none/a', 'dir/a/b'].map((path) => disk.look(path))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(() => disk.read('dir')).toThrow('it is not a plain file');
});

test('a file that cannot be opened is unreadable', () => {
  using repository = makeRepository();
  expect(() => openDisk(repository.dir).read('gone')).toThrow('the system does not let it be opened');
});
