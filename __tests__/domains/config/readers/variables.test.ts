import { expect, test } from 'vitest';
import { Unreadable } from '../../../../src/core/errors.ts';
import { linesWith } from '../../../../src/core/grep.ts';
import type { ExampleFiles, Tree } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';
import { inputOf } from '../../../support/trees.ts';

const said = async (before: ExampleFiles, after: ExampleFiles) =>
  (await findingsOf(config, before, after))
    .filter(({ risk }) => risk !== 'low' && risk !== 'info')
    .map(({ outcome, after: at }) => `${outcome} ${at?.path}:${at?.line}`);

const pod = (...variables: readonly string[]): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - name: a\n      image: a\n      env:\n${variables.map((each) => `        - { name: ${each} }\n`).join('')}`;
const compose = (variable: string): string =>
  `services: { a: { image: a, environment: { ${variable}: cart-7070 } } }\n`;
const OLD = 'CART_ADDR, value: "cart:7070"';
const NEW = 'CART_SERVICE_ADDR, value: "cart:7070"';
const go = (...read: readonly string[]): string =>
  `package a\n${read.map((name) => `os.Getenv("${name}")\n`).join('')}`;

test.each<[string, Record<string, string>, Record<string, string>, readonly string[]]>([
  [
    'still read',
    { 'a.yaml': pod(OLD) },
    { 'a.yaml': pod(NEW), 'src/a.go': go('PORT', 'CART_ADDR') },
    ['unset src/a.go:3'],
  ],
  ['read by dots', { 'a.yaml': pod(OLD) }, { 'a.yaml': pod(NEW), 'a.ts': 'process.env.CART_ADDR\n' }, ['unset a.ts:1']],
  [
    'of compose',
    { 'compose.yaml': compose('CART_ADDR') },
    { 'compose.yaml': compose('CART_SERVICE_ADDR'), 'a.py': go('CART_ADDR') },
    ['unset a.py:2'],
  ],
  [
    'whose new name is read too',
    { 'a.yaml': pod(OLD) },
    { 'a.yaml': pod(NEW), 'a.go': go('CART_ADDR'), 'b.go': go('CART_SERVICE_ADDR') },
    [],
  ],
  [
    'that another program is still given',
    { 'a.yaml': pod(OLD), 'b.yaml': pod(OLD) },
    { 'a.yaml': pod(NEW), 'b.yaml': pod(OLD), 'a.go': go('CART_ADDR') },
    [],
  ],
  [
    'in two files',
    { 'a.yaml': pod(OLD), 'b.yaml': pod(OLD) },
    { 'a.yaml': pod(NEW), 'b.yaml': pod(NEW), 'a.go': go('CART_ADDR') },
    ['unset a.go:2'],
  ],
  ['that nothing reads', { 'a.yaml': pod(OLD) }, { 'a.yaml': pod(NEW), 'a.go': go('PORT') }, []],
  ['that only a test reads', { 'a.yaml': pod(OLD) }, { 'a.yaml': pod(NEW), 'test/a.go': go('CART_ADDR') }, []],
  [
    'that code names, and does not read',
    { 'a.yaml': pod(OLD) },
    { 'a.yaml': pod(NEW), 'a.go': '// CART_ADDR was\n' },
    [],
  ],
  [
    'with another value',
    { 'a.yaml': pod(OLD) },
    { 'a.yaml': pod(NEW.replace('7070', '7071')), 'a.go': go('CART_ADDR') },
    [],
  ],
  [
    'one of two alike',
    { 'a.yaml': pod(OLD, OLD.replace('CART', 'BAG')) },
    { 'a.yaml': pod(NEW), 'a.go': go('CART_ADDR') },
    [],
  ],
])('a variable renamed, %s', async (_, before, after, findings) => {
  const code = Object.fromEntries(Object.entries(after).filter(([path]) => !path.endsWith('.yaml')));
  expect(await said({ ...before, ...code }, after)).toEqual(findings);
});

const numbered = (count: number, name: string): string =>
  pod(...Array.from({ length: count }, (_, i) => `A${i}_${name}, value: "v${i}"`));
const files = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`src/${i}.go`, 'package a\n']));

test.each([
  ['several, each told of', 3, 10, ['unset a.go:2', 'unset a.go:3', 'unset a.go:4']],
  ['one, in a repository that is too large', 1, 2_000, []],
])('variables renamed, %s', async (_, count, size, expected) => {
  const code = { ...files(size), 'a.go': go(...Array.from({ length: count }, (__, i) => `A${i}_OLD`)) };
  const found = await said(
    { ...code, 'a.yaml': numbered(count, 'OLD') },
    { ...code, 'a.yaml': numbered(count, 'NEW') },
  );
  expect(found).toEqual(expected);
});

test('files are searched and not read, and no more than a few names are looked for', async () => {
  const code = { ...files(20), 'a.go': go(...Array.from({ length: 12 }, (_, i) => `A${i}_OLD`)) };
  const input = inputOf(
    { ...code, 'a.yaml': numbered(12, 'OLD') },
    { ...code, 'a.yaml': numbered(12, 'NEW') },
    'a.yaml',
  );
  const reads = new Set<string>();
  const words: string[] = [];
  const head: Tree = {
    list: (prefix) => input.head.list(prefix),
    read: (path) => {
      if (path.endsWith('.go')) reads.add(path);
      return input.head.read(path);
    },
    grep: (paths, word) => {
      words.push(word);
      return linesWith(input.head, paths, word);
    },
  };
  const facts = await config.analyze({ ...input, head });
  expect([...reads]).toEqual(['a.go']);
  expect(words).toEqual(Array.from({ length: 8 }, (_, i) => [`A${i}_OLD`, `A${i}_NEW`, `A${i}_OLD`]).flat());
  expect(facts.filter((fact) => fact.kind === 'key-renamed' && fact.stillRead !== undefined)).toHaveLength(8);
});

test('where nothing can be searched, nothing is said', async () => {
  const code = { 'a.go': go('CART_ADDR') };
  const input = inputOf({ ...code, 'a.yaml': pod(OLD) }, { ...code, 'a.yaml': pod(NEW) }, 'a.yaml');
  const grep = async () => {
    throw new Unreadable('it was not fetched to be searched');
  };
  const facts = await config.analyze({ ...input, head: { ...input.head, grep } });
  expect(facts.filter((fact) => fact.kind === 'key-renamed')).toEqual([]);
});
