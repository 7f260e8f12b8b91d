import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dependency, Ecosystem } from '../../../src/domains/dependencies/ecosystem.ts';
import docker from '../../../src/domains/dependencies/ecosystems/docker.ts';
import npm from '../../../src/domains/dependencies/ecosystems/npm.ts';
import { pairDependencies } from '../../../src/domains/dependencies/pair.ts';

const entry = (name: string, written: string, more: Partial<Dependency> = {}): Dependency => ({
  name,
  written,
  section: 'dependencies',
  line: 1,
  ...more,
});

/** `a@1 > a@2`, in the order of the pairs. */
const pairs = (before: readonly Dependency[], after: readonly Dependency[], ecosystem: Ecosystem = npm) =>
  pairDependencies({ dependencies: before }, { dependencies: after }, ecosystem).map((pair) =>
    [pair.before, pair.after].map((side) => (side ? `${side.name}@${side.written}` : '-')).join(' > '),
  );

describe('pairing', () => {
  test.each([
    ['by name', [entry('a', '1')], [entry('a', '2')], ['a@1 > a@2']],
    [
      'the same entry before its namesake',
      [entry('a', '1'), entry('a', '2')],
      [entry('a', '2'), entry('a', '3')],
      ['a@2 > a@2', 'a@1 > a@3'],
    ],
    [
      'the same place before another',
      [entry('a', '1', { slot: 'x' }), entry('a', '1', { slot: 'y' })],
      [entry('a', '2', { slot: 'y' })],
      ['a@1 > a@2', 'a@1 > -'],
    ],
    ['over sections', [entry('a', '1')], [entry('a', '1', { section: 'devDependencies' })], ['a@1 > a@1']],
    ['not over roles', [entry('a', '1')], [entry('a', '1', { role: 'override' })], ['- > a@1', 'a@1 > -']],
    [
      'never one refused version with another',
      [entry('a', '1', { role: 'exclude' })],
      [entry('a', '2', { role: 'exclude' })],
      ['- > a@2', 'a@1 > -'],
    ],
    ['added and removed', [entry('a', '1')], [entry('b', '1')], ['- > b@1', 'a@1 > -']],
  ])('%s', (_, before, after, expected) => expect(pairs(before, after)).toEqual(expected));

  test('another name of the same thing, then another thing in the same place', () => {
    const before = [entry('k8s.gcr.io/pause', '1'), entry('redis', '7', { slot: 'cache' })];
    const after = [entry('valkey', '8', { slot: 'cache' }), entry('registry.k8s.io/pause', '2')];
    expect(pairs(before, after, docker)).toEqual([
      'redis@7 > valkey@8',
      'k8s.gcr.io/pause@1 > registry.k8s.io/pause@2',
    ]);
  });

  test('a file that does not exist declares nothing', () => {
    expect(pairDependencies(undefined, undefined, npm)).toEqual([]);
  });

  const dependency = fc.record({
    name: fc.constantFrom('a', 'b', '__proto__'),
    written: fc.constantFrom('1', '2', null),
    section: fc.constantFrom('x', 'y'),
    slot: fc.constantFrom('s', 't', undefined),
    line: fc.nat(9),
  });

  test('every entry stands in exactly one pair', () => {
    fc.assert(
      fc.property(fc.array(dependency), fc.array(dependency), (before, after) => {
        const all = pairDependencies({ dependencies: before }, { dependencies: after }, npm);
        expect(new Set(all.flatMap((pair) => pair.before ?? [])).size).toBe(before.length);
        expect(all.flatMap((pair) => pair.after ?? [])).toEqual(after);
      }),
    );
  });

  test('another order pairs the same', () => {
    fc.assert(
      fc.property(fc.uniqueArray(dependency, { selector: ({ name, section }) => name + section }), (entries) => {
        const all = pairDependencies({ dependencies: entries }, { dependencies: entries.toReversed() }, npm);
        expect(all.every((pair) => pair.before === pair.after)).toBe(true);
      }),
    );
  });
});
