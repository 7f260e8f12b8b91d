import { expect, test } from 'vitest';
import { parsePreCommit } from '../../../../src/domains/dependencies/parsers/pre-commit.ts';
import { shown } from '../shown.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

test('repositories of hooks and what is installed beside them', () => {
  const text = `repos:
  - repo: https://github.com/psf/black
    rev: 24.1.0
    hooks: [{ id: black }]
  - repo: https://github.com/pre-commit/mirrors-mypy.git
    rev: ${COMMIT} # frozen: v1.8.0
    hooks:
      - id: mypy
        additional_dependencies:
          - types-requests==2.31
          - types-pyyaml
  - repo: https://github.com/acme/bare
    rev: ${COMMIT}
    hooks: []
  - repo: local
    hooks: [{ id: own }]
`;
  expect(shown(parsePreCommit(text))).toEqual([
    '3 repos: github.com/psf/black 24.1.0 (development)',
    `6 repos: github.com/pre-commit/mirrors-mypy ${COMMIT} # frozen: v1.8.0 (development, ${COMMIT})`,
    '10 additional_dependencies: types-requests ==2.31 (development, slot mypy types-requests, pypi)',
    `13 repos: github.com/acme/bare ${COMMIT} (development, ${COMMIT})`,
  ]);
});
