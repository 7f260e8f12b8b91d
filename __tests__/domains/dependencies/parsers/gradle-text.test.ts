import { expect, test } from 'vitest';
import { parseGradleLock, parseGradleProperties } from '../../../../src/domains/dependencies/parsers/gradle-text.ts';
import { shown } from '../shown.ts';

test('gradle.properties', () => {
  const text =
    'version=1.0\norg.gradle.jvmargs=-Xmx2g\nkotlinVersion=2.0.0\nversion.netty = 4.1.1\nspring.version: 6.1\n';
  expect(shown(parseGradleProperties(text))).toEqual([
    '3: kotlinVersion 2.0.0 (maven)',
    '4: version.netty 4.1.1 (maven)',
    '5: spring.version 6.1 (maven)',
  ]);
});

test('gradle.lockfile', () => {
  const manifest = parseGradleLock(
    '# made by Gradle\na.b:c:1.0=runtimeClasspath,testCompileClasspath\nd:e:2=testRuntimeClasspath\nempty=\n',
  );
  expect(manifest.lockfile).toBe(true);
  expect(shown(manifest)).toEqual(['2: a.b:c 1.0 (maven)', '3: d:e 2 (development, maven)']);
});

test('cannot read a lockfile of another shape', () =>
  expect(() => parseGradleLock('a.b:c:1.0=x\n<<<<<<< HEAD\n')).toThrow('line 2: it is no locked dependency'));
