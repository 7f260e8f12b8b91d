import { describe, expect, test } from 'vitest';
import { compareNuget, nuget } from '../../../../src/domains/dependencies/versions/nuget.ts';
import { testRising, testTotalOrder } from './oracle.ts';

describe('nuget', () => {
  testTotalOrder(compareNuget);
  testRising(
    ['1.0.0-Alpha', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-RC', '1.0', '1.0.0.1', '1.0.1', '1.10'],
    compareNuget,
  );
  test('case says nothing', () => expect(compareNuget('1.0-BETA', '1.0.0.0-beta')).toBe(0));
  test.each([
    ['1.0', { text: '1.0', parts: [1, 0, 0], exact: false }],
    ['[1.0]', { text: '1.0', parts: [1, 0, 0], exact: true }],
    ['[1.0,2.0)', { text: '1.0', parts: [1, 0, 0], exact: false }],
    ['1.*', { text: '1.*', parts: [1], exact: false }],
    ['4.3.0.1', { text: '4.3.0.1', parts: [4, 3, 0, 1], exact: false }],
    ['*', undefined],
    ['$(Version)', undefined],
  ])('reads %s', (text, version) => expect(nuget.parse(text)).toEqual(version));
});
