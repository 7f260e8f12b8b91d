import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document } from 'yaml';
import { Unreadable } from '../../../../src/core/errors.ts';
import { readBlocks } from '../../../../src/domains/config/block-yaml/read.ts';
import { compose } from '../../../../src/domains/config/compose.ts';

const blocks = (text: string, isTemplate = false) => readBlocks(text.split('\n'), (line) => line + 10, isTemplate);
const inFull = (text: string, isTemplate = false) => compose(text, (line) => line + 10, isTemplate)[0];

describe('reads what the full parser reads', () => {
  test.each([
    ['maps and lists', 'a:\n  b: 1\n  c:\n  - x\n  - y: 2\n    z:\n      - w\nd:'],
    ['lists of lists', '- - a\n  - b\n-\n  - c\n- \n- d: 1'],
    ['types', 'a: ~\nb: True\nc: 0x1f\nd: 1e3\ne: -1.50\nf: 1.2.3\ng: "1"\nh: no\ni: +1\nj: 0o17\nk: nul'],
    ['quoted texts', `a: 'it''s'\n"b c": "x: #y"\n'd': "tab\\t\\u00e9"\ne: "" # c`],
    ['texts over several lines', `a: one\n  two\nb: 'x\n\n  y '\nc: "p \n  q"\nd: 1`],
    ['literal texts', 'a: |\n  x: 1\n\n    # y\n  z\n\nb: |- # c\n    \t1\nc: 2'],
    ['comments', '# a\na: # b\n    # c\n  b: 1 # d\n# e\n  c: x#y\n\n  # f\nd: {}\n  # g'],
    [
      'entries written otherwise',
      'a: [x, { y: 1 }]\nb: >-\n  x\n  y\nc: !t z\nd: "\\x41"\ne: |2\n   x\nf:\n- { a: 1,\n    a: 2 }',
    ],
    ['keys that stand twice', 'a: 1\nb: 2\na: 3'],
    [
      'quoted texts with escapes over several lines',
      'a: "x\\n\\\n  \\ y \\"z\\" \\u00e9\n  w"\nb: "p \\\n   q\n\n  r\\ts"\nc: "ends\\\\\n  "\nd: "\\\n  x"\ne: "x \n y\\n"',
    ],
    ['what looks like anchors in texts', 'a: "\\x41 *b* &c"\nb: \'it *is*\n\n  &so\'\nc: >-\n  **d**\n  e'],
    ['explicit keys', 'a:\n  ? b/{c}\n  : d: 1\n    e: 2\n  ? f\n  : - g\n    - h\n  ? i\n  : j\nm: 1'],
    ['odd keys', '__proto__: 1\n1.10: 2\na b/c-d: 3\n-x: 4\n"": 5\nhttp://x: 6'],
  ])('%s', (_, text) => {
    expect(blocks(text)).toEqual(inFull(text));
    expect(blocks(text)).toBeDefined();
  });
});

test.each([
  ['anchors', 'a: &x 1\nb: *x'],
  ['merge keys', 'a:\n  <<: { b: 1 }'],
  ['tabs before content', 'a:\n\tb: 1'],
  ['odd indentation', 'a:\n    b: 1\n  c: 2'],
  ['two values', 'a: b: c'],
  ['a scalar alone', 'text'],
  ['explicit keys that are no plain text', '? [a]\n: b'],
  ['explicit keys without a value', '? a\nb: c'],
  ['nothing', '# a\n'],
])('leaves to the full parser: %s', (_, text) => {
  expect(blocks(text)).toBeUndefined();
});

test('more values than a file may hold', () => {
  expect(() => blocks('a: 1\n'.repeat(120_000))).toThrow(Unreadable);
});

/** Pieces that YAML is made of, and what is wrong with it. */
const pieces = fc.oneof(
  fc.constantFrom(
    'a',
    'b: ',
    'a: ',
    'c:\n',
    '- ',
    '-\n',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n      ',
    ' # d',
    '#',
    ': ',
    ':',
  ),
  fc.constantFrom("'", '"', "''", '\\', '|', '|-', '>', '|\n    x', '{}', '[]', '[a, b]', '{a: 1}', '~', '1.0', 'true'),
  fc.constantFrom('&x ', '*x', '!t ', '\t', '?', '@', '%', ',', '? a\n', '? b\n: '),
);

/** Both trees of a text; the same twice where the block reader leaves it to the full parser. */
function bothOf(text: string, isTemplate = false) {
  const read = blocks(text, isTemplate);
  return read === undefined ? [read, read] : [read, inFull(text, isTemplate)];
}

test('any text: the tree of the full parser, or none', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), fc.boolean(), (parts, isTemplate) => {
      const text = parts.join('');
      fc.pre(!/^(?:%|\.\.\.|---)/m.test(text));
      const [read, full] = bothOf(text, isTemplate);
      expect(read).toEqual(full);
    }),
    { numRuns: 5_000 },
  );
});

const quotedParts = fc.constantFrom(
  'a',
  ' ',
  '\t',
  '\n',
  '\n  ',
  '\\',
  '\\n',
  '\\ ',
  '\\"',
  '\\\n',
  '\\u00e9',
  '\\x41',
  '#',
);

test('any text in quotes, over however many lines', () => {
  fc.assert(
    fc.property(fc.array(quotedParts, { maxLength: 12 }), (parts) => {
      const text = `k:\n  a: "${parts.join('')}"\n  b: 1\n`;
      const [read, full] = bothOf(text);
      expect(read).toEqual(full);
    }),
    { numRuns: 5_000 },
  );
});

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('x', 'yes', '1.10', 'a b', 'a\nb\n', '# c', "it's", ' '),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(words, tie('tree'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

test('whatever a program writes', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 3 }), fc.integer({ min: 20, max: 90 }), (data, lineWidth) => {
      const text = new Document({ data }).toString({ lineWidth });
      const [read, full] = bothOf(text);
      expect(read).toEqual(full);
    }),
    { numRuns: 1_000 },
  );
});
