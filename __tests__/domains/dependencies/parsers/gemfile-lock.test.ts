import { expect, test } from 'vitest';
import { parseGemfileLock } from '../../../../src/domains/dependencies/parsers/gemfile-lock.ts';
import { shown } from '../shown.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

test('Gemfile.lock', () => {
  const manifest = parseGemfileLock(`GIT
  remote: https://github.com/acme/forked.git
  revision: ${COMMIT}
  specs:
    forked (1.2.0)

PATH
  remote: .
  specs:
    mine (0.1.0)

GEM
  remote: https://rubygems.org/
  specs:
    nokogiri (1.15.0-x86_64-linux)
    rails (7.0.4)
      rack (~> 2.2)

DEPENDENCIES
  forked!
  rails (~> 7.0)

BUNDLED WITH
   2.4.1
`);
  expect(manifest.lockfile).toBe(true);
  expect(shown(manifest)).toEqual([
    `5 GIT: forked 1.2.0 (direct, git github.com/acme/forked, ${COMMIT})`,
    '10 PATH: mine 0.1.0 (indirect, workspace)',
    '15 GEM: nokogiri 1.15.0-x86_64-linux (indirect, registry rubygems.org)',
    '16 GEM: rails 7.0.4 (direct, registry rubygems.org)',
  ]);
});

test('cannot read a merge conflict', () =>
  expect(() => parseGemfileLock('GEM\n<<<<<<< HEAD\n')).toThrow('line 2: a merge conflict is left in it'));
