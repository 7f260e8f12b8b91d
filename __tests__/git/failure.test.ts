import { expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { asError, gitFailure } from '../../src/git/failure.ts';

test.each([
  ['spawn git ENOENT', '`git` was not found'],
  ['fatal: not a git repository (or any of the parent directories): .git', '`dir` is not a git repository'],
  ['fatal: this operation must be run in a work tree', /no files checked out/],
  ['fatal: could not fetch 1 from promisor remote', /clone is partial/],
  ["fatal: detected dubious ownership in repository at 'dir'", /belongs to another user/],
  [`fatal: unable to read ${'4'.repeat(40)}`, /clone is damaged/],
  ['stdout maxBuffer length exceeded', /more files than one review can hold/],
])('what the user can mend is said plainly: %s', (says, message) => {
  const cause = new Error(says);
  const failure = gitFailure('dir', cause);
  expect(failure).toBeInstanceOf(UserError);
  expect(failure.message).toMatch(message);
  expect(failure.cause).toBe(cause);
});

test('any other failure keeps its cause and shows what git called fatal', () => {
  const cause = new Error('Command failed: git x\nwarning: y\nfatal: bad object\nmore\n');
  expect(gitFailure('dir', cause)).not.toBeInstanceOf(UserError);
  expect(gitFailure('dir', cause)).toMatchObject({ message: 'git failed: fatal: bad object', cause });
});

test('asError makes an error of whatever was thrown', () => {
  const error = new Error('x');
  expect(asError(error)).toBe(error);
  expect(asError('x').message).toBe('x');
});
