import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

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
