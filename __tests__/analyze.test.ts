import { expect, test } from 'vitest';
import { analyze, unreadableOf } from '../src/analyze.ts';
import { Unreadable } from '../src/core/errors.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings.ts';
import type { Analyzer, ChangedFile } from '../src/core/types.ts';
import { parsePairs } from '../src/core/unreadable.ts';
import type { Domain } from '../src/core/vocabulary.ts';
import { treeOf } from './support/trees.ts';

/** Reports each pair it is given; a text that holds `broken` cannot be parsed. */
const analyzerOf = (domain: Domain, extension: string): Analyzer => ({
  domain,
  rules: [],
  claims: (path) => path.endsWith(extension),
  async analyze(input) {
    const { pairs, unreadable } = await parsePairs(input, (text) => {
      if (text.includes('broken')) throw new Unreadable('it is broken', 3);
      return text;
    });
    return [...pairs.map(({ file }) => ({ kind: 'seen', subject: file.path })), ...unreadable];
  },
});
const analyzers = [analyzerOf('config', '.yaml'), analyzerOf('dependencies', 'pom.yaml')];
const base = treeOf({ 'a.yaml': 'x', 'pom.yaml': 'x', 'old.yaml': 'x' });
const head = treeOf({ 'a.yaml': 'broken', 'pom.yaml': 'broken', 'new.txt': 'x', 'b.yaml': 'y' });
const changed = (path: string, more: Partial<ChangedFile> = {}): ChangedFile => ({ path, status: 'modified', ...more });
const settings = {
  ...DEFAULT_SETTINGS,
  paths: { ignored: (path: string) => path.startsWith('vendor/'), risk: [], failOn: [] },
};
const run = (files: ChangedFile[], more = {}) => analyze({ base, head, files }, analyzers, { ...settings, ...more });

test('a file goes to every analyzer that claims one of its paths', async () => {
  const renamed = changed('new.txt', { previousPath: 'old.yaml', status: 'renamed' });
  const { facts, filesReviewed } = await run([renamed, changed('b.yaml', { status: 'added' }), changed('c.go')]);
  expect(facts.map(({ domain, change }) => `${domain} ${change.subject}`)).toEqual(['config new.txt', 'config b.yaml']);
  expect(filesReviewed).toBe(2);
});

test('what two domains cannot read is said once', async () => {
  const { facts } = await run([changed('pom.yaml')]);
  expect(unreadableOf(facts)).toEqual([{ path: 'pom.yaml', side: 'head', reason: 'line 3: it is broken' }]);
});

test('ignored files and submodules are named, not reviewed', async () => {
  const files = [
    ...Array.from({ length: 7 }, (_, index) => changed(`vendor/${index}.yaml`)),
    changed('lib', { special: 'submodule' }),
  ];
  const { facts, filesReviewed, notes } = await run(files);
  expect({ facts, filesReviewed }).toEqual({ facts: [], filesReviewed: 0 });
  expect(notes).toEqual([
    '`vendor/0.yaml`, `vendor/1.yaml`, `vendor/2.yaml`, `vendor/3.yaml`, `vendor/4.yaml` and 2 more: ignored by `paths.ignore`.',
    '`lib`: not looked into, since a submodule is another repository.',
  ]);
});

test('a symbolic link is a fact of its own and is not read', async () => {
  const { facts } = await run([changed('a.yaml', { special: 'symlink' })]);
  expect(facts.map(({ change }) => change)).toMatchObject([
    { kind: 'file-unreadable', link: true, reason: 'it is a symbolic link' },
  ]);
});

test('only the wanted domains are asked', async () => {
  const { facts } = await run([changed('b.yaml', { status: 'added' })], { only: ['dependencies'] });
  expect(facts).toEqual([]);
});
