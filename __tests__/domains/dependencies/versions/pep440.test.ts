import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePep440, pep440 } from '../../../../src/domains/dependencies/versions/pep440.ts';
import { output, testOrder, testRising } from './oracle.ts';

const number = fc.nat({ max: 21 }).map(String);
const optional = (arbitrary: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), fc.constant(''), arbitrary);
const version = fc
  .tuple(
    optional(fc.constantFrom('1!', 'v')),
    fc.array(number, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.')),
    optional(fc.tuple(fc.constantFrom('a', '.b', '-rc', 'alpha', 'c', '.pre-'), number).map((pre) => pre.join(''))),
    optional(fc.tuple(fc.constantFrom('.post', '-', 'rev', '.r'), number).map((post) => post.join(''))),
    optional(fc.tuple(fc.constantFrom('.dev', '-dev', 'dev'), number).map((dev) => dev.join(''))),
    optional(fc.constantFrom('+local', '+1', '+ubuntu.1', '+ubuntu.a')),
  )
  .map((parts) => parts.join(''));

const SCRIPT = `import sys
from packaging.version import Version
vs = [Version(line) for line in sys.stdin.read().split()]
for a, b in zip(vs, vs[1:]): print('<' if a < b else '>' if a > b else '==')`;
const hasPackaging = output('python3', ['-c', 'import packaging']) !== undefined;

describe('pep440', () => {
  testOrder(
    'packaging',
    version,
    hasPackaging
      ? (versions) => output('python3', ['-c', SCRIPT], versions.join('\n'))?.trim().split('\n') ?? []
      : undefined,
    comparePep440,
  );
  testRising(
    ['1.0.dev1', '1.0a1', '1.0b2', '1.0rc1', '1.0', '1.0+local', '1.0.post1', '1.1', '2004.4', '1!0.5'],
    comparePep440,
  );
  test.each([
    ['==1.2', '1.2', [1, 2, 0], true],
    ['1.2.3', '1.2.3', [1, 2, 3], true],
    ['===1.2.3', '1.2.3', [1, 2, 3], true],
    ['==1.2.*', '1.2', [1, 2, 0], false],
    ['>=3.2,<4', '3.2', [3, 2, 0], false],
    ['<4, >= 3.2', '3.2', [3, 2, 0], false],
    ['~=1.4', '1.4', [1, 4, 0], false],
    ['^0.2.3', '0.2.3', [0, 2, 3], false],
    ['<4', '4', [4, 0, 0], false],
    ['==1!2.0', '1!2.0', [1_000_000_002, 0, 0], true],
  ])('reads %s', (text, bare, parts, exact) => {
    expect(pep440.parse(text)).toEqual({ text: bare, parts, exact });
  });
  test.each(['*', '', '@ file:///x', '=>1.0', '9'.repeat(1000)])('%s names no version', (text) =>
    expect(pep440.parse(text)).toBeUndefined(),
  );
  test.each([
    ['~=1.4', '~=1.4.0', true],
    ['~=1.4.0', '~=1.4', false],
    ['>=3.8', '>=3.10', true],
    ['>=3.8,<4', '>=3.8', false],
    ['^0.2', '^0.3', true],
    ['>=3.8', '>=3.8,<3.13', true],
    ['*', '>=3.8', true],
  ])('from %s to %s narrows: %s', (from, to, narrows) => expect(pep440.narrows?.(from, to)).toBe(narrows));
});
