import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Unreadable } from '../../src/core/errors.ts';
import { linesHolding, linesWith } from '../../src/core/grep.ts';
import { treeOf } from '../../src/example.ts';

const inText = (text: string, word: string) => linesHolding(text, word, (whole, start, end) => whole.slice(start, end));
const inBytes = (text: string, word: string) =>
  linesHolding(Buffer.from(text), word, (whole, start, end) => whole.toString('utf8', start, end));

test.each([
  { text: '', lines: '' },
  { text: 'import', lines: 'import' },
  { text: 'a\nimport b; import c\nd\n import e', lines: 'import b; import c\n import e' },
  { text: '\n\nimport\n', lines: 'import' },
  { text: 'none\nof these', lines: '' },
])('lines of $text', ({ text, lines }) => {
  expect(inText(text, 'import')).toBe(lines);
  expect(inBytes(text, 'import')).toBe(lines);
});

test('they are those that a look at each line finds, in text as in bytes', () => {
  const line = fc
    .array(fc.constantFrom('import', 'imp', ' ', 'é', ';'), { maxLength: 4 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const expected = lines.filter((one) => one.includes('import')).join('\n');
      expect(inText(lines.join('\n'), 'import')).toBe(expected);
      expect(inBytes(lines.join('\n'), 'import')).toBe(expected);
    }),
  );
});

test('a tree that cannot look for itself is read; what cannot be read holds nothing', async () => {
  const tree = treeOf({ a: 'x\nimport a', b: 'x' });
  const half = {
    ...tree,
    read: async (path: string) => (path === 'c' ? Promise.reject(new Unreadable('no')) : tree.read(path)),
  };
  expect(await linesWith(half, ['a', 'b', 'c', 'd'], 'import')).toEqual(['import a', '', '', '']);
  const asked = { ...tree, grep: async () => ['asked'] };
  expect(await linesWith(asked, ['a'], 'import')).toEqual(['asked']);
});
