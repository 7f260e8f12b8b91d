import { expect, test } from 'vitest';
import { changedFile, changedFiles, changedPaths, parseRawDiff } from '../../src/git/diff.ts';
import { makeRepository } from '../support/repository.ts';

const raw = (...fields: readonly string[]): Buffer =>
  Buffer.from(fields.map((field) => `${field}\0`).join(''), 'latin1');

test.each([
  ['nothing', raw(), []],
  ['added', raw(':000000 100644 0 1 A', 'a'), [{ path: 'a', status: 'added' }]],
  ['deleted', raw(':100755 000000 1 0 D', 'a'), [{ path: 'a', status: 'deleted' }]],
  ['modified', raw(':100644 100755 1 2 M', 'a b\nc'), [{ path: 'a b\nc', status: 'modified' }]],
  ['renamed', raw(':100644 100644 1 2 R095', 'old', 'new'), [{ path: 'new', previousPath: 'old', status: 'renamed' }]],
  ['a link', raw(':000000 120000 0 1 A', 'a'), [{ path: 'a', status: 'added', special: 'symlink' }]],
  [
    'a file turned into a link',
    raw(':100644 120000 1 2 T', 'a'),
    [{ path: 'a', status: 'modified', special: 'symlink' }],
  ],
  ['a submodule taken out', raw(':160000 000000 1 0 D', 'a'), [{ path: 'a', status: 'deleted', special: 'submodule' }]],
  ['bytes', raw(':000000 100644 0 1 A', '\xff'), [{ path: String.raw`\xff`, status: 'added' }]],
])('parseRawDiff: %s', (_, output, files) => {
  expect(parseRawDiff(output).map(changedFile)).toEqual(files);
});

test('changedFiles finds a file that was renamed and edited, and takes no empty file for another', async () => {
  using repository = makeRepository();
  const text = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('');
  const base = repository.commit({ 'old.proto': text, 'empty.proto': '', 'gone.proto': 'x\n' });
  const head = repository.commit({
    'old.proto': null,
    'new.proto': `${text}more\n`,
    'empty.proto': null,
    'other.proto': '',
    'gone.proto': null,
  });
  expect(await changedFiles(repository.dir, base, head)).toEqual([
    { path: 'empty.proto', status: 'deleted' },
    { path: 'gone.proto', status: 'deleted' },
    { path: 'new.proto', previousPath: 'old.proto', status: 'renamed' },
    { path: 'other.proto', status: 'added' },
  ]);
});

test('changedPaths tells ids, and takes a renamed file for one deleted and one added', async () => {
  using repository = makeRepository();
  const base = repository.commit({ 'old.proto': 'x\n' });
  const head = repository.commit({ 'old.proto': null, 'new.proto': 'x\n' });
  const id = repository.git('rev-parse', 'HEAD:new.proto');
  const none = '0'.repeat(40);
  expect(await changedPaths(repository.dir, base, head)).toMatchObject([
    { path: 'new.proto', before: undefined, after: 0o100644, beforeId: none, afterId: id },
    { path: 'old.proto', before: 0o100644, after: undefined, beforeId: id, afterId: none },
  ]);
});

test('settings of the repository do not change the answer', async () => {
  using repository = makeRepository();
  const base = repository.commit({ 'a/a': 'same\n', b: '1' });
  const head = repository.commit({ 'a/a': null, 'a/c': 'same\n', b: '2' });
  const expected = await changedFiles(repository.dir, base, head);
  for (const [key, value] of Object.entries({
    'diff.renames': 'false',
    'diff.relative': 'true',
    'diff.renameLimit': '0',
    'diff.noprefix': 'true',
    'core.quotePath': 'true',
    'color.ui': 'always',
  })) {
    repository.git('config', key, value);
  }
  expect(expected).toHaveLength(2);
  expect(await changedFiles(`${repository.dir}/a`, base, head)).toEqual(expected);
});
