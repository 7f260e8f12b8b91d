import { expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { explain } from '../../src/github/explain.ts';

test.each([
  [
    'a plain mistake',
    new UserError('`v9` names no commit here', 'List them.'),
    '`v9` names no commit here\nList them.',
  ],
  [
    'a shallow clone',
    new UserError('`v9` names no commit here', 'This clone is shallow. Complete it: `git fetch --unshallow`.'),
    '`v9` names no commit here\nGive `actions/checkout` the input `fetch-depth: 0`.',
  ],
  [
    'no checkout',
    new UserError('`/w` is not a git repository', 'Pass the folder with `--repo`.'),
    '`/w` is not a git repository\nRun `actions/checkout` with `fetch-depth: 0` in a step before this one.',
  ],
  [
    'a name that merely says shallow',
    new UserError('`shallow-copy` names no commit here', 'List them.'),
    '`shallow-copy` names no commit here\nList them.',
  ],
])('%s', (_, error, expected) => {
  expect(explain(error)).toBe(expected);
});

test('what is unknown keeps its causes', () => {
  const said = explain(new Error('outer', { cause: new TypeError('inner') }));
  expect(said).toMatch(
    /^Internal error of Breakwater, please report it\.\nError: outer\n[^]*cause[^]*TypeError: inner/,
  );
});

test('what is no error at all', () => {
  expect(explain('thrown')).toBe("Internal error of Breakwater, please report it.\n'thrown'");
});
