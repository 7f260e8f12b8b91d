import { expect, test } from 'vitest';
import { readProperties } from '../../../src/domains/config/properties.ts';
import { entriesOf } from '../../../src/domains/config/tree.ts';

test.each([
  [
    'a=1\nb.c = two words',
    [
      ['a', '1', 11],
      ['b.c', 'two words', 12],
    ],
  ],
  ['# c\n! d\n\n[section]\nexport A="x"', [['A', 'x', 15]]],
  ['a=1\nsomething else', undefined],
  ['# nothing', undefined],
])('%j', (text, entries) => {
  const read = readProperties(text, (line) => line + 10);
  const told = read && entriesOf(read).map(([key, node]) => [key, node.kind === 'scalar' ? node.text : '', node.line]);
  expect(told).toEqual(entries);
});
