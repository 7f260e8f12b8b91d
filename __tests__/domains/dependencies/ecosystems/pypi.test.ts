import { describe, expect, test } from 'vitest';
import pypi from '../../../../src/domains/dependencies/ecosystems/pypi.ts';
import { shown } from '../shown.ts';

describe('pypi', () => {
  test.each([
    'requirements.txt',
    'requirements-dev.in',
    'dev-requirements.txt',
    'requirements/prod.txt',
    'constraints.txt',
    'a/pyproject.toml',
    'Pipfile',
    'Pipfile.lock',
    'poetry.lock',
    'uv.lock',
    'setup.cfg',
    '.python-version',
  ])('claims %s', (path) => expect(pypi.claims(path)).toBe(true));

  test.each(['requirements.md', 'docs/requirements/index.rst', 'package.json', 'Cargo.lock', 'notes.txt'])(
    'leaves %s',
    (path) => expect(pypi.claims(path)).toBe(false),
  );

  test('reads each file by its name', () => {
    expect(shown(pypi.parse('3.12.1\n', '.python-version'))).toEqual(['1: python 3.12.1 (runtime)']);
    expect(shown(pypi.parse('pytest==8\n', 'dev-requirements.txt'))).toEqual(['1: pytest ==8 (development)']);
  });

  test('knows all spellings of a name', () => expect(pypi.canonical?.('Flask_Login')).toBe('flask-login'));

  test.each([
    ['a/uv.lock', ['a/pyproject.toml']],
    ['Pipfile.lock', ['Pipfile']],
    ['requirements/dev.txt', ['requirements/dev.in']],
  ])('%s is explained by %s', (path, manifests) => expect(pypi.manifestsOf?.(path)).toEqual(manifests));
});
