import { describe, expect, test } from 'vitest';
import pub from '../../../../src/domains/dependencies/ecosystems/pub.ts';
import { shown } from '../shown.ts';

describe('pub', () => {
  test.each(['pubspec.yaml', 'a/pubspec.lock', 'pubspec_overrides.yaml'])('claims %s', (path) =>
    expect(pub.claims(path)).toBe(true),
  );
  test.each(['pubspec.txt'])('leaves %s', (path) => expect(pub.claims(path)).toBe(false));
  test.each([
    ['pubspec.yaml', 'dependencies:\n  a: ^1.0.0', '2 dependencies: a ^1.0.0'],
    ['pubspec.lock', 'packages:\n  a:\n    version: "1.0.0"', '3 packages: a 1.0.0 (indirect)'],
  ])('reads %s', (path, text, expected) => expect(shown(pub.parse(text, path))).toEqual([expected]));
});
