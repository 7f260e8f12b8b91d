import { describe, expect, test } from 'vitest';
import { UserError } from '../../../../src/core/errors.ts';
import { entryOf, type Named } from '../../../../src/domains/dependencies/denials/entry.ts';

describe('an entry', () => {
  test.each<[string, Named, boolean]>([
    ['pkg:npm/left-pad', { ecosystem: 'npm', name: 'left-pad', version: null }, true],
    ['pkg:npm/left-pad', { ecosystem: 'npm', name: 'left-padding', version: null }, false],
    ['pkg:npm/left-pad', { ecosystem: 'pypi', name: 'left-pad', version: null }, false],
    ['pkg:npm/left-pad@<1.3', { ecosystem: 'npm', name: 'left-pad', version: '1.2.0' }, true],
    ['pkg:npm/left-pad@<1.3', { ecosystem: 'npm', name: 'left-pad', version: null }, false],
    ['pkg:npm/@acme/*', { ecosystem: 'npm', name: '@acme/log', version: null }, true],
    ['pkg:npm/%40acme/log@1.0.0', { ecosystem: 'npm', name: '@acme/log', version: '1.0.0' }, true],
    ['pkg:npm/*', { ecosystem: 'npm', name: '@acme/log', version: null }, true],
    ['pkg:golang/github.com/evil/*', { ecosystem: 'go', name: 'github.com/evil/a/v2', version: 'v2.0.0' }, true],
    ['pkg:golang/a.test/x@<v1.5.0', { ecosystem: 'go', name: 'a.test/x', version: 'v1.4.9' }, true],
    ['pkg:maven/org.evil/*', { ecosystem: 'maven', name: 'org.evil:core', version: '1.0' }, true],
    ['pkg:pypi/Evil_Pkg', { ecosystem: 'pypi', name: 'evil.pkg', version: null }, true],
    ['pkg:githubactions/evil/action@<2', { ecosystem: 'github-actions', name: 'evil/action/sub', version: 'v1' }, true],
    ['pkg:docker/nginx@<1.25', { ecosystem: 'docker', name: 'docker.io/library/nginx', version: '1.24' }, true],
    [
      'pkg:terraform-module/acme/vpc/aws@<3',
      { ecosystem: 'terraform-module', name: 'acme/vpc/aws', version: '2.1.0' },
      true,
    ],
    ['pkg:gem/rest-client', { ecosystem: 'bundler', name: 'rest-client', version: null }, true],
  ])('%s speaks of %o: %s', (text, one, matches) => expect(entryOf(text).matches(one)).toBe(matches));

  test.each(['left-pad', 'pkg:npm/', 'pkg:unknown/x', 'pkg:npm/x@', 'pkg:npm/x@^1', 'pkg:npm/x@>='])(
    '%s is a mistake that the user can mend',
    (text) => expect(() => entryOf(text)).toThrow(UserError),
  );
});
