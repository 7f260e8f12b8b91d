import { expect, test } from 'vitest';
import { parseToml } from '../../../../src/domains/dependencies/parsers/toml.ts';

test('members at the line of their key, tables at their header', () => {
  const root = parseToml(
    'a.b = 1\n[t]\n"x y" = "v"\n[[list]]\nn = true\n[[list]]\nn = [\n "p",\n]\n[t.inner]\nq = { r = 2 }\n',
  );
  const at = (...keys: readonly (string | number)[]) =>
    keys.reduce<typeof root | undefined>(
      (node, key) => (typeof key === 'number' ? node?.items[key] : node?.members.get(key)),
      root,
    );
  expect([at('a', 'b')?.line, at('a', 'b')?.value]).toEqual([1, 1]);
  expect([at('t')?.line, at('t', 'x y')?.value]).toEqual([2, 'v']);
  expect([at('list', 0, 'n')?.value, at('list', 1, 'n', 0)?.value, at('list', 1, 'n', 0)?.line]).toEqual([
    true,
    'p',
    8,
  ]);
  expect(at('t', 'inner', 'q', 'r')?.line).toBe(11);
});

test.each([
  ['a = ', 1],
  ['a = 1\na = 2\n', 2],
  [`a = ${'['.repeat(500)}${']'.repeat(500)}`, 1],
])('cannot read %j', (text, line) =>
  expect(() => parseToml(text)).toThrow(expect.objectContaining({ name: 'Unreadable', line })),
);
