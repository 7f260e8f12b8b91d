import { expect, test } from 'vitest';
import { parseWrapper } from '../../../../src/domains/dependencies/parsers/wrapper.ts';
import { shown } from '../shown.ts';

test.each([
  [
    'https\\://services.gradle.org/distributions/gradle-8.14-bin.zip',
    '1 distributionUrl: gradle 8.14 (runtime, registry services.gradle.org)',
  ],
  [
    'https://mirror.acme.dev/gradle-9.0-rc-1-all.zip',
    '1 distributionUrl: gradle 9.0-rc-1 (runtime, registry mirror.acme.dev)',
  ],
])('%s', (url, expected) => expect(shown(parseWrapper(`distributionUrl=${url}\n`, 'gradle'))).toEqual([expected]));

test('nothing without a release', () =>
  expect(shown(parseWrapper('distributionBase=GRADLE_USER_HOME\n', 'gradle'))).toEqual([]));
