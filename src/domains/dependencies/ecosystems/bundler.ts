import type { Ecosystem } from '../ecosystem.ts';
import { parseGemfileLock } from '../parsers/gemfile-lock.ts';
import { parseGemfile } from '../parsers/gemfile.ts';
import { versionFile } from '../parsers/version-file.ts';
import { ruby as versions } from '../versions/ruby.ts';

const GEMFILE = /(?:^|\/)(?:Gemfile|gems\.rb|[\w.-]+\.gemspec)$/;
const LOCK = /(?:^|\/)(?:Gemfile\.lock|gems\.locked)$/;
const RUBY = /(?:^|\/)\.ruby-version$/;

const bundler: Ecosystem = {
  name: 'bundler',
  versions,
  claims: (path) => [GEMFILE, LOCK, RUBY].some((pattern) => pattern.test(path)),
  parse(text, path) {
    if (LOCK.test(path)) return parseGemfileLock(text);
    return RUBY.test(path) ? versionFile('ruby', text.replace(/^ruby-/m, '')) : parseGemfile(text);
  },
};

export default bundler;
