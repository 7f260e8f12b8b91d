import { describe, expect, test } from 'vitest';
import { UserError } from '../../../../src/core/errors.ts';
import { entryOf, named } from '../../../../src/domains/dependencies/denials/entry.ts';

describe('an entry', () => {
  test.each([
    ['pkg:npm/left-pad', named('npm', 'left-pad', null), true],
    ['pkg:npm/left-pad', named('npm', 'left-padding', null), false],
    ['pkg:npm/left-pad', named('pypi', 'left-pad', null), false],
    ['pkg:npm/left-pad@<1.3', named('npm', 'left-pad', '1.2.0'), true],
    ['pkg:npm/left-pad@<1.3', named('npm', 'left-pad', null), false],
    ['pkg:npm/@acme/*', named('npm', '@acme/log', null), true],
    ['pkg:npm/%40acme/log@1.0.0', named('npm', '@acme/log', '1.0.0'), true],
    ['pkg:npm/*', named('npm', '@acme/log', null), true],
    ['pkg:golang/github.com/evil/*', named('go', 'github.com/evil/a/v2', 'v2.0.0'), true],
    ['pkg:golang/a.test/x@<v1.5.0', named('go', 'a.test/x', 'v1.4.9'), true],
    ['pkg:maven/org.evil/*', named('maven', 'org.evil:core', '1.0'), true],
    ['pkg:pypi/Evil_Pkg', named('pypi', 'evil.pkg', null), true],
    ['pkg:githubactions/evil/action@<2', named('github-actions', 'evil/action/sub', 'v1'), true],
    ['pkg:docker/nginx@<1.25', named('docker', 'docker.io/library/nginx', '1.24'), true],
    ['pkg:terraform-module/acme/vpc/aws@<3', named('terraform-module', 'acme/vpc/aws', '2.1.0'), true],
    ['pkg:gem/rest-client', named('bundler', 'rest-client', null), true],
  ])('%s speaks of %o: %s', (text, one, matches) => expect(entryOf(text).matches(one)).toBe(matches));

  test.each(['left-pad', 'pkg:npm/', 'pkg:unknown/x', 'pkg:npm/x@', 'pkg:npm/x@^1', 'pkg:npm/x@>='])(
    '%s is a mistake that the user can mend',
    (text) => expect(() => entryOf(text)).toThrow(UserError),
  );
});
