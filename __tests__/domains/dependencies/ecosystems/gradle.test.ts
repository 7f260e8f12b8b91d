import { expect, test } from 'vitest';
import ecosystems from '../../../../src/domains/dependencies/ecosystems/gradle.ts';
import { shown } from '../shown.ts';

const ownerOf = (path: string) => ecosystems.find((ecosystem) => ecosystem.claims(path));

test.each([
  ['build.gradle', 'gradle-plugin'],
  ['app/build.gradle.kts', 'gradle-plugin'],
  ['gradle/libs.versions.toml', 'gradle-plugin'],
  ['gradle.properties', 'gradle-plugin'],
  ['gradle.lockfile', 'gradle-plugin'],
  ['buildscript-gradle.lockfile', 'gradle-plugin'],
  ['gradle/wrapper/gradle-wrapper.properties', 'gradle-wrapper'],
  ['gradlew', undefined],
  ['app.properties', undefined],
])('%s belongs to %s', (path, name) => expect(ownerOf(path)?.name).toBe(name));

test.each([
  ['build.gradle', "id 'a.b' version '1'", '1 plugins: a.b 1 (development)'],
  ['gradle/libs.versions.toml', '[plugins]\na = "a.b:1"', '2 plugins: a.b 1 (development)'],
  ['gradle.properties', 'aVersion=1', '1: aVersion 1 (maven)'],
  ['gradle.lockfile', 'a:b:1=x', '1: a:b 1 (maven)'],
  [
    'gradle-wrapper.properties',
    'distributionUrl=https\\://services.gradle.org/distributions/gradle-8.14.3-bin.zip',
    '1 distributionUrl: gradle 8.14.3 (runtime, registry services.gradle.org)',
  ],
])('reads %s', (path, text, expected) => {
  const manifest = ownerOf(path)?.parse(text, path);
  expect(manifest && shown(manifest)).toEqual([expected]);
});

test('a lockfile is explained by the scripts beside it', () =>
  expect(ownerOf('app/gradle.lockfile')?.manifestsOf?.('app/gradle.lockfile')).toContain('app/build.gradle.kts'));

test.each(['gradle.properties', 'app/gradle/libs.versions.toml', 'deps.gradle'])('people write %s', (path) =>
  expect(ownerOf(path)?.manifestsOf?.(path)).toEqual([]),
);
