import { expect, test } from 'vitest';
import { readProperties } from '../../../src/domains/config/properties.ts';
import { entriesOf, type ConfigNode } from '../../../src/domains/config/tree.ts';

const leavesOf = (node: ConfigNode, path: readonly string[] = []): readonly (readonly [string, string, number])[] =>
  node.kind === 'scalar'
    ? [[path.join('/'), node.text, node.line]]
    : entriesOf(node).flatMap(([key, child]) => leavesOf(child, [...path, key]));

test.each([
  [
    'a=1\nb.c = two words',
    [
      ['a', '1', 11],
      ['b.c', 'two words', 12],
    ],
  ],
  ['# c\n! d\n\n[section]\nexport A="x"', [['section/A', 'x', 15]]],
  [
    'top = 1\n[a]\nx = true\n[a.b] # why\nx = false\n[[a]]\nx = 2',
    [
      ['top', '1', 11],
      ['a/x', 'true', 13],
      ['a.b/x', 'false', 15],
      ['a (2)/x', '2', 17],
    ],
  ],
  [
    'ui = true\nlistener "tcp" {\n  // c\n  tls_disable = 1\n  limits = {\n    "a" = 2\n  }\n}\nlistener "tcp" {\n  x = y\n}\nz = 3',
    [
      ['ui', 'true', 11],
      ['listener.tcp/tls_disable', '1', 14],
      ['listener.tcp/limits/a', '2', 16],
      ['listener.tcp (2)/x', 'y', 20],
      ['z', '3', 22],
    ],
  ],
  [
    'hosts = [\n  "a",\n  "b"\n]\nx = []',
    [
      ['hosts', '[ "a", "b" ]', 11],
      ['x', '[]', 15],
    ],
  ],
  ['a=1\nsomething else', undefined],
  ['a=1\n}', undefined],
  ['a=[\n1', undefined],
  ['x {\n'.repeat(21), undefined],
  ['# nothing', undefined],
])('%j', (text, entries) => {
  const read = readProperties(text, (line) => line + 10);
  expect(read && leavesOf(read)).toEqual(entries);
});
