import { existsSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadAnalyzers } from '../src/domains/index.ts';
import type { Rule } from '../src/core/types.ts';

const analyzers = await loadAnalyzers();

const rules: readonly Rule[] = analyzers.flatMap((analyzer) => [...analyzer.rules]);

/** What cannot be written as the text of an example: `analyze.test.ts` shows a symbolic link, `sandbox/stopped.test.ts` the other. */
const UNWRITABLE = new Set(['link', 'stopped']);

test('ids are unique and begin with their domain', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  const strays = analyzers.flatMap(({ domain, rules: own }) =>
    own.filter((rule) => !/^[a-z]+\/[a-z0-9-]+$/.test(rule.id) || !rule.id.startsWith(`${domain}/`)),
  );
  expect(strays.map((rule) => rule.id)).toEqual([]);
});

test.each(rules.map((rule) => ({ id: rule.id, rule })))(
  '$id shows every outcome, and where it is silent',
  ({ rule }) => {
    const shown = new Set(rule.examples.map((example) => example.outcome));
    expect(Object.keys(rule.outcomes).filter((outcome) => !shown.has(outcome) && !UNWRITABLE.has(outcome))).toEqual([]);
    expect(rule.id.endsWith('/file-unreadable') || shown.has('none')).toBe(true);
  },
);

test.each(rules.map((rule) => ({ id: rule.id })))('$id has its page', ({ id }) => {
  expect(existsSync(`docs/rules/${id}.md`)).toBe(true);
});

test('every rule file has its test', () => {
  const missing = globSync('src/domains/*/rules/**/*.ts')
    .filter((file) => !file.endsWith('/index.ts'))
    .map((file) => file.replace(/^src/, '__tests__').replace(/\.ts$/, '.test.ts'))
    .filter((file) => !existsSync(file));
  expect(missing).toEqual([]);
});

test('no page is left of a rule that is gone', () => {
  const pages = globSync('docs/rules/*/*.md').map((page) => page.replace('docs/rules/', '').replace('.md', ''));
  expect(pages.filter((page) => !rules.some((rule) => rule.id === page))).toEqual([]);
});
