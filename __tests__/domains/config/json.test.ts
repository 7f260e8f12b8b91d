import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../src/core/errors.ts';
import { compose } from '../../../src/domains/config/compose.ts';
import { readJson } from '../../../src/domains/config/json.ts';
import { textAt } from '../../../src/domains/config/tree.ts';

test('any JSON is read as the YAML it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.integer({ min: 0, max: 3 }), (value, indent) => {
      // YAML knows no `-0`, and `null` alone is an empty document.
      fc.pre(value !== null);
      const text = JSON.stringify(value, null, indent);
      const [yaml] = compose(text, (line) => line, false);
      expect(readJson(text)).toEqual(yaml);
    }),
  );
});

test('comments and trailing commas', () => {
  const text = '// a\n{\n  /* b */ "c": 1, // "c": 2\n  "d": [1, 2,],\n}';
  expect(textAt(readJson(text)?.root, 'c')).toBe('1');
  expect(readJson(text)?.root).toMatchObject({ line: 2, endLine: 5, size: 5 });
});

test('keys that stand twice are told, and nothing is nothing', () => {
  expect(readJson('{"a": 1,\n"a": 2}')?.duplicates).toEqual([{ text: 'a', line: 2 }]);
  expect(readJson(' // nothing\n')).toBeUndefined();
});

describe('is refused, with its line', () => {
  test.each([
    ['no value', '{\n"a": }', 2],
    ['no comma', '[1\n2]', 2],
    ['no colon', '{"a" 1}', 1],
    ['no key', '{a: 1}', 1],
    ['no end', '{"a": [1,', 1],
    ['text that never ends', '{\n"a": "b\n}', 2],
    ['text behind', '{}\n{}', 2],
    ['5,000 deep', '['.repeat(5_000), 1],
    ['too many values', `[${'1,'.repeat(200_001)}1]`, 1],
  ])('%s', (_, text, line) => {
    expect(() => readJson(text)).toThrow(expect.objectContaining({ line, constructor: Unreadable }));
  });
});
