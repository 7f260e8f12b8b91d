import { expect, test } from 'vitest';
import { intervalOf } from '../../../../src/domains/dependencies/versions/intervals.ts';

test.each([
  ['[1.0,2.0)', { version: '1.0', exact: false }],
  ['[1.0]', { version: '1.0', exact: true }],
  ['[1.0,1.0]', { version: '1.0', exact: true }],
  ['(,1.5]', { version: '1.5', exact: false }],
  ['[1.0,)', { version: '1.0', exact: false }],
  ['[1.0,2.0),[3.0,4.0)', { version: '1.0', exact: false }],
  [']1.0, 2.0[', { version: '1.0', exact: false }],
  ['1.0', undefined],
  ['(,)', undefined],
  ['['.repeat(600), undefined],
])('%s', (text, interval) => expect(intervalOf(text)).toEqual(interval));
