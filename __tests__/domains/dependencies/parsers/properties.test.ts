import { expect, test } from 'vitest';
import { resolve } from '../../../../src/domains/dependencies/parsers/properties.ts';

const REFERENCE = /\$\{([^${}]+)\}/;
const properties = new Map([
  ['a', { value: '1.0', line: 5 }],
  ['b', { value: '${a}.1', line: 6 }],
  ['c', { value: '${c}', line: 7 }],
  ['big', { value: '${big}${big}', line: 8 }],
  ['odd', { value: '$& $1', line: 9 }],
]);

test.each([
  ['2.0', { written: '2.0', line: 1 }],
  ['${a}', { written: '1.0', line: 5, via: 'a' }],
  ['${b}', { written: '1.0.1', line: 5, via: 'a' }],
  ['${a}.Final', { written: '1.0.Final', line: 5, via: 'a' }],
  ['${unknown}', { written: '${unknown}', line: 1 }],
  ['${c}', { written: '${c}', line: 1 }],
  ['${odd}', { written: '$& $1', line: 9, via: 'odd' }],
])('%s', (text, expected) => expect(resolve(text, 1, properties, REFERENCE)).toEqual(expected));

test('what grows is not followed', () =>
  expect(resolve('${big}', 1, properties, REFERENCE).written.length).toBeLessThan(2000));
