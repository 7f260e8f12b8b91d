/** Every block of YAML on the pages is a file that Breakwater takes, and every setting has an example. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { settingsOf } from '../../scripts/docs/settings-table.ts';
import { loadAnalyzers } from '../../src/domains/index.ts';
import { parseSettings, parseWaivers } from '../../src/settings/load.ts';

const analyzers = await loadAnalyzers();

const rules = analyzers.flatMap((analyzer) => analyzer.rules.map(({ id }) => id));
const blocks = ['docs/settings.md', 'docs/waivers.md', 'README.md'].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```yaml\n([^]*?)```/g)].map(([, text = ''], index) => ({
    page,
    index,
    text,
  })),
);
const settings = blocks.filter(({ text }) => text.startsWith('version: 1'));
const waivers = blocks.filter(({ text }) => text.startsWith('waivers:'));

test.each(settings)('$page: block $index is a settings file', ({ page, text }) => {
  expect(() => parseSettings(text, page, rules)).not.toThrow();
});

test.each(waivers)('$page: block $index is a file of waivers', ({ page, text }) => {
  for (const { reason, expires } of parseWaivers(text, page)) {
    expect(reason).not.toBe('');
    expect(expires).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('there are examples of both', () => {
  expect(settings.length).toBeGreaterThan(8);
  expect(waivers.length).toBeGreaterThan(1);
});

test('every setting has an example and a row', () => {
  const { properties } = JSON.parse(readFileSync('schema/settings.schema.json', 'utf8'));
  const page = readFileSync('docs/settings.md', 'utf8');
  const shown = settings.filter((block) => block.page === 'docs/settings.md').map(({ text }): unknown => parse(text));
  const has = (key: string): boolean =>
    shown.some((value) => key.split('.').reduce<unknown>((at, name) => fieldOf(at, name), value) !== undefined);
  const keys = settingsOf(properties).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(15);
  expect(keys.filter((key) => !has(key))).toEqual([]);
  expect(keys.filter((key) => !page.includes(`| \`${key}\` `))).toEqual([]);
});

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
