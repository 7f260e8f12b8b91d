import { expect, test } from 'vitest';
import { parseGemfile } from '../../../../src/domains/dependencies/parsers/gemfile.ts';
import { shown } from '../shown.ts';

test('Gemfile', () => {
  const text = `source 'https://rubygems.org'
ruby '3.2.1'
gem 'rails', '~> 7.0', '>= 7.0.4' # the web
gem "puma"
gem 'debug', '1.0', group: :development
gem 'forked', git: 'https://github.com/acme/forked.git', tag: 'v1.2'
gem 'short', github: 'acme/short', :branch => "main"
gem 'local', path: '../local', require: false
# gem 'gone', '1'
if RUBY_VERSION > '3'
  gem 'inner', '1'
end
group :test, :development do
  platforms :ruby do
    gem 'rspec', '3.12'
  end
end
gem 'after', '2'
`;
  expect(shown(parseGemfile(text))).toEqual([
    '1 source: source https://rubygems.org (registry, registry rubygems.org)',
    '2 ruby: ruby 3.2.1 (runtime)',
    '3 gem: rails ~> 7.0, >= 7.0.4',
    '4 gem: puma null',
    '5 gem: debug 1.0 (development)',
    '6 gem: forked v1.2 (git github.com/acme/forked)',
    '7 gem: short main (git github.com/acme/short)',
    '8 gem: local ../local (file ../local)',
    '11 gem: inner 1',
    '15 gem: rspec 3.12 (development)',
    '18 gem: after 2',
  ]);
});

test('a gemspec', () => {
  const text = `Gem::Specification.new do |spec|
  spec.required_ruby_version = '>= 3.0'
  spec.add_dependency 'rack', '~> 3.0'
  spec.add_development_dependency("rake", "~> 13")
end
`;
  expect(shown(parseGemfile(text))).toEqual([
    '2 required_ruby_version: ruby >= 3.0 (runtime)',
    '3 add_dependency: rack ~> 3.0',
    '4 add_development_dependency: rake ~> 13 (development)',
  ]);
});
