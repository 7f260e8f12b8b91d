import { expect, test } from 'vitest';
import { parseSwiftPackage, parseSwiftResolved } from '../../../../src/domains/dependencies/parsers/swift-package.ts';
import { shown } from '../shown.ts';

test('Package.swift', () => {
  const text = `// swift-tools-version:5.9
import PackageDescription
let package = Package(
  dependencies: [
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.62.0"),
    .package(url: "https://github.com/acme/Minor", .upToNextMinor(from: "1.2.0")),
    .package(name: "Old", url: "https://github.com/acme/old", .exact("1.0.0")),
    .package(url: "https://github.com/acme/range", "1.0.0"..<"2.0.0"),
    .package(
      url: "https://github.com/acme/tall.git",
      branch: "main"
    ),
    // .package(url: "https://github.com/acme/gone", from: "1.0.0"),
    .package(path: "../local"),
  ]
)
`;
  const manifest = parseSwiftPackage(text);
  expect(shown(manifest)).toEqual([
    '1 swift-tools-version: swift 5.9 (runtime)',
    '5 dependencies: swift-nio 2.62.0',
    '6 dependencies: minor 1.2.0',
    '7 dependencies: old 1.0.0',
    '8 dependencies: range 1.0.0..<2.0.0',
    '11 dependencies: tall main',
    '14 dependencies: local ../local (file ../local)',
  ]);
  expect(manifest.dependencies.map(({ version }) => version)).toEqual([
    undefined,
    '^2.62.0',
    '~1.2.0',
    '1.0.0',
    '>=1.0.0 <2.0.0',
    '',
    '',
  ]);
});

test('Package.resolved of each version', () => {
  const pin = '"state": { "revision": "abc",\n "version": "2.62.0" }';
  expect(
    shown(
      parseSwiftResolved(
        `{ "pins": [{ "identity": "swift-nio", "location": "https://github.com/apple/swift-nio.git", ${pin} }], "version": 2 }`,
      ),
    ),
  ).toEqual(['2 pins: swift-nio 2.62.0 (registry github.com/apple/swift-nio, abc)']);
  expect(
    shown(
      parseSwiftResolved(
        `{ "object": { "pins": [{ "package": "NIO", "repositoryURL": "https://github.com/apple/swift-nio.git", ${pin} }] }, "version": 1 }`,
      ),
    ),
  ).toEqual(['2 pins: swift-nio 2.62.0 (registry github.com/apple/swift-nio, abc)']);
});

test('cannot read what is no Package.resolved', () =>
  expect(() => parseSwiftResolved('{}')).toThrow('it is no Package.resolved'));
