import { describe, expect, test } from 'vitest';
import swift from '../../../../src/domains/dependencies/ecosystems/swift.ts';
import { shown } from '../shown.ts';

describe('swift', () => {
  test.each(['Package.swift', 'Package@swift-5.9.swift', 'a/Package.resolved'])('claims %s', (path) =>
    expect(swift.claims(path)).toBe(true),
  );
  test.each(['MyPackage.swift', 'Main.swift'])('leaves %s', (path) => expect(swift.claims(path)).toBe(false));
  test.each([
    ['Package.swift', '.package(url: "https://a.b/c", from: "1.0.0")', '1 dependencies: c 1.0.0'],
    [
      'Package.resolved',
      '{ "version": 2, "pins": [{ "identity": "c", "location": "https://a.b/c", "state": { "version": "1.0.0" } }] }',
      '1 pins: c 1.0.0 (registry a.b/c)',
    ],
  ])('reads %s', (path, text, expected) => expect(shown(swift.parse(text, path))).toEqual([expected]));
  test('a lock is explained by its manifest', () =>
    expect(swift.manifestsOf?.('a/Package.resolved')).toEqual(['a/Package.swift']));
});
