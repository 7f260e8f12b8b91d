/**
 * Python versions and specifiers (PEP 440), and Poetry's `^` and `~` besides.
 * Sources: https://packaging.python.org/en/latest/specifications/version-specifiers/,
 * https://python-poetry.org/docs/dependency-specification/
 */
import { compare, parse, valid } from '@renovatebot/pep440';
import { comparePrecedence } from './precedence.ts';
import { COMPARISONS, schemeOf } from './ranges.ts';

/** An epoch outranks every release number: it is folded into the first. */
const EPOCH = 1e9;

export const pep440 = schemeOf({
  name: 'pep440',
  operators: {
    ...COMPARISONS,
    '': 'exact',
    '==': 'exact',
    '===': 'exact',
    '~=': 'series',
    '^': 'compatible',
    '~': 'tilde',
  },
  numbers(version) {
    const parsed = parse(version);
    if (!parsed) return undefined;
    const [first = 0, ...rest] = parsed.release;
    return [parsed.epoch * EPOCH + first, ...rest];
  },
  compare: comparePep440,
});

/** Negative where `a` is older. What is no PEP 440 version is ordered as Semantic Versioning would. */
export function comparePep440(a: string, b: string): number {
  return valid(a) !== null && valid(b) !== null ? compare(a, b) : comparePrecedence(a, b);
}
