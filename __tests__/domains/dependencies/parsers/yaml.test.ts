import { expect, test } from 'vitest';
import { parseYaml } from '../../../../src/domains/dependencies/parsers/yaml.ts';

test('values as they are written, each at the line of its key', () => {
  const { members } = parseYaml('a: 1.10\nb: &x "1.0"\nc: *x\nd: [p, {q: r}]\n__proto__: null\ne: true\n');
  expect([...members].map(([key, { line, value }]) => [key, line, value])).toEqual([
    ['a', 1, '1.10'],
    ['b', 2, '1.0'],
    ['c', 3, '1.0'],
    ['d', 4, undefined],
    ['__proto__', 5, null],
    ['e', 6, true],
  ]);
});

test.each([
  ['deep', '['.repeat(5000)],
  ['deep and closed', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['broken', 'a: "x\n'],
])('cannot read what is %s', (_, text) =>
  expect(() => parseYaml(text)).toThrow(expect.objectContaining({ name: 'Unreadable' })),
);

test('an alias bomb stays small', () => {
  const lines = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`);
  expect(parseYaml(`a0: &a0 x\n${lines.join('\n')}\n`).members.size).toBe(31);
});
