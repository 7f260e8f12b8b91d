import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Unreadable } from '../../../../src/core/errors.ts';
import { parseHcl } from '../../../../src/domains/dependencies/parsers/hcl.ts';

const shown = (text: string) =>
  parseHcl(text).map(({ path, name, value, line }) => `${line} ${[...path, name].join('/')} = ${value}`);

test('plain strings with the blocks around them', () => {
  const text = `
# a "comment" {
/* b = "no"
*/
module "vpc" {
  source = "a/b/c" // more
  tags   = { "key" = "value", other = "x" }
  list   = [{ deep = "y" }]
  name   = "\${lookup(var.x, "z}")}-\\"q\\""
  plain  = "$\${x}"
  call   = upper("no")
  text   = <<-EOT
    inner = "no" }
  EOT
  last   = "z"
}
`;
  expect(shown(text)).toEqual([
    '6 module vpc/source = a/b/c',
    '7 module vpc/tags/key = value',
    '7 module vpc/tags/other = x',
    '8 module vpc/list/deep = y',
    '9 module vpc/name = ${lookup(var.x, "z}")}-\\"q\\"',
    '10 module vpc/plain = $${x}',
    '15 module vpc/last = z',
  ]);
});

test.each([
  ['a {\n b = "x\n}', 2],
  ['a {\n', 1],
  ['a = 1\n}', 2],
])('cannot read %j', (text, line) =>
  expect(() => parseHcl(text)).toThrow(expect.objectContaining({ name: 'Unreadable', line })),
);

test('any text is read or refused', () => {
  const piece = fc.constantFrom('a', ' ', '=', '"', '{', '}', '${', '\n', '<<E', '\nE\n', '#', '/*', '\\', ',', '[');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      let refused: unknown = new Unreadable('nothing is wrong with it');
      try {
        parseHcl(pieces.join(''));
      } catch (error) {
        refused = error;
      }
      expect(refused).toBeInstanceOf(Unreadable);
    }),
    { numRuns: 2000 },
  );
});
