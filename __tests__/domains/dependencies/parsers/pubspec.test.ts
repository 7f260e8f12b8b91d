import { expect, test } from 'vitest';
import { parsePubspec, parsePubspecLock } from '../../../../src/domains/dependencies/parsers/pubspec.ts';
import { shown } from '../shown.ts';

test('pubspec.yaml', () => {
  const text = `name: mine
environment:
  sdk: ">=3.0.0 <4.0.0"
dependencies:
  http: ^1.1.0
  anything:
  flutter:
    sdk: flutter
  inner:
    hosted: https://pub.acme.dev
    version: ^2.0.0
  forked:
    git:
      url: https://github.com/acme/forked.git
      ref: v1.2
  local:
    path: ../local
dev_dependencies:
  test: any
`;
  expect(shown(parsePubspec(text))).toEqual([
    '3 environment: sdk >=3.0.0 <4.0.0 (runtime)',
    '5 dependencies: http ^1.1.0',
    '6 dependencies: anything null',
    '7 dependencies: flutter null',
    '11 dependencies: inner ^2.0.0 (registry pub.acme.dev)',
    '15 dependencies: forked v1.2 (git github.com/acme/forked)',
    '17 dependencies: local ../local (file ../local)',
    '19 dev_dependencies: test any (development)',
  ]);
});

test('pubspec.lock', () => {
  const text = `packages:
  http:
    dependency: "direct main"
    description:
      name: http
      url: "https://pub.dev"
    source: hosted
    version: "1.1.0"
  async:
    dependency: transitive
    source: hosted
    version: "2.11.0"
`;
  const manifest = parsePubspecLock(text);
  expect(manifest.lockfile).toBe(true);
  expect(shown(manifest)).toEqual([
    '8 packages: http 1.1.0 (direct, registry pub.dev)',
    '12 packages: async 2.11.0 (indirect)',
  ]);
});
