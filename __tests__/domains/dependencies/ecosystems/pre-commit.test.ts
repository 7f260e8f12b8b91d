import { describe, expect, test } from 'vitest';
import preCommit from '../../../../src/domains/dependencies/ecosystems/pre-commit.ts';
import { shown } from '../shown.ts';

describe('pre-commit', () => {
  test.each(['.pre-commit-config.yaml', 'a/.pre-commit-config.yml'])('claims %s', (path) =>
    expect(preCommit.claims(path)).toBe(true),
  );
  test.each(['pre-commit.yaml', '.pre-commit-hooks.yaml'])('leaves %s', (path) =>
    expect(preCommit.claims(path)).toBe(false),
  );
  test.each([
    [
      '.pre-commit-config.yaml',
      'repos:\n- repo: https://github.com/a/b\n  rev: v1\n',
      '3 repos: github.com/a/b v1 (development)',
    ],
  ])('reads %s', (path, text, expected) => expect(shown(preCommit.parse(text, path))).toEqual([expected]));
});
