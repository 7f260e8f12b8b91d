import { expect, test } from 'vitest';
import { byVersion, lineOf, versionOf } from '../../src/git/versions.ts';

test.each([
  ['v1.2.3', [1, 2, 3, 1], 'v 1 2 1'],
  ['v1.2', [1, 2, 0, 1], 'v 1 2 1'],
  ['charts/app-10.0.12', [10, 0, 12, 1], 'charts/app- 10 0 1'],
  ['v1.2.3-rc.1', [1, 2, 3, 0], 'v 1 2 0'],
  ['v1.2.3+build', [1, 2, 3, 0], 'v 1 2 0'],
  ['2026.11.27', [2026, 11, 27, 1], ' 2026 11 1'],
])('%s', (name, version, line) => {
  expect(versionOf(name)).toEqual(version);
  expect(lineOf(name)).toBe(line);
});

test.each(['latest', 'v1', 'nightly-20261127', '1.', `v1.2.3-${'x'.repeat(100)}`, `${'1.'.repeat(30_000)}!`])(
  'no version: %.20s',
  (name) => {
    expect(versionOf(name)).toBeUndefined();
  },
);

test('the highest first, and a trial after what came of it', () => {
  const names = ['v1.9.0', 'v1.10.0-rc.1', 'v2.0.0-rc.1', 'v1.10.0', 'v1.9.10', `v${'9'.repeat(90)}.1`];
  const sorted = names
    .flatMap((name) => {
      const version = versionOf(name);
      return version === undefined ? [] : [{ name, version }];
    })
    .toSorted((a, b) => byVersion(a.version, b.version));
  expect(sorted.map(({ name }) => name.slice(0, 12))).toEqual([
    'v99999999999',
    'v2.0.0-rc.1',
    'v1.10.0',
    'v1.10.0-rc.1',
    'v1.9.10',
    'v1.9.0',
  ]);
});
