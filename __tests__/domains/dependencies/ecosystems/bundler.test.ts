import { describe, expect, test } from 'vitest';
import bundler from '../../../../src/domains/dependencies/ecosystems/bundler.ts';
import { shown } from '../shown.ts';

describe('bundler', () => {
  test.each(['Gemfile', 'a/Gemfile.lock', 'gems.rb', 'x.gemspec', '.ruby-version'])('claims %s', (path) =>
    expect(bundler.claims(path)).toBe(true),
  );
  test.each(['Gemfile.md', 'ruby-version'])('leaves %s', (path) => expect(bundler.claims(path)).toBe(false));
  test.each([
    ['Gemfile', "gem 'a', '1'", '1 gem: a 1'],
    [
      'Gemfile.lock',
      'GEM\n  remote: https://rubygems.org/\n  specs:\n    a (1)\n',
      '4 GEM: a 1 (indirect, registry rubygems.org)',
    ],
    ['.ruby-version', 'ruby-3.2.1\n', '1: ruby 3.2.1 (runtime)'],
  ])('reads %s', (path, text, expected) => expect(shown(bundler.parse(text, path))).toEqual([expected]));
});
