import { expect, test } from 'vitest';
import { floating, numbered } from '../../../../src/domains/dependencies/versions/numbered.ts';

test.each([
  [[1], [1, 0, 0], undefined],
  [[1, 2, 3, 4], [1, 2, 3, 4], undefined],
  [[2024, 1], [2024, 1, 0], true],
  [[20_240_205], [20_240_205, 0, 0], true],
  [[1989], [1989, 0, 0], undefined],
  [[99_999_999], [99_999_999, 0, 0], undefined],
])('%o', (numbers, parts, calendar) => {
  const version = numbered('x', numbers, true);
  expect([version.parts, version.calendar]).toEqual([parts, calendar]);
});

test('what floats keeps its few numbers', () =>
  expect(floating('1.*', [1])).toEqual({ text: '1.*', parts: [1], exact: false }));
