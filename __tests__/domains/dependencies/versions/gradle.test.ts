import { describe, expect, test } from 'vitest';
import { compareGradle, gradle } from '../../../../src/domains/dependencies/versions/gradle.ts';
import { testRising, testTotalOrder } from './oracle.ts';

describe('gradle', () => {
  testTotalOrder(compareGradle);
  testRising(
    [
      '1.0-dev',
      '1.0-alpha',
      '1.0-zeta',
      '1.0-rc',
      '1.0-snapshot',
      '1.0-final',
      '1.0-ga',
      '1.0-release',
      '1.0-sp',
      '1.0',
    ],
    compareGradle,
  );
  testRising(['1.a', '1.0', '1.0.1', '1.1', '1.10'], compareGradle);
  test.each([
    ['1.2', { text: '1.2', parts: [1, 2, 0], exact: true }],
    ['1.2!!', { text: '1.2', parts: [1, 2, 0], exact: true }],
    ['1.+', { text: '1.+', parts: [1], exact: false }],
    ['[1.0,2.0[', { text: '1.0', parts: [1, 0, 0], exact: false }],
    [']1.0, 2.0]', { text: '1.0', parts: [1, 0, 0], exact: false }],
    ['latest.release', undefined],
    ['+', undefined],
  ])('reads %s', (text, version) => expect(gradle.parse(text)).toEqual(version));
});
