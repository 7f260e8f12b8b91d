import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMaven, maven } from '../../../../src/domains/dependencies/versions/maven.ts';
import { output, testOrder, testRising } from './oracle.ts';

const numbers = fc.oneof(
  fc.nat({ max: 12 }).map(String),
  fc.constantFrom('00', '01', '123456789012', '99999999999999999999'),
);
const words = fc.constantFrom(
  '',
  'alpha',
  'beta',
  'milestone',
  'rc',
  'cr',
  'SNAPSHOT',
  'ga',
  'Final',
  'RELEASE',
  'sp',
  'jre',
  'a',
  'b',
  'm',
  'x',
);
const separator = fc.constantFrom('.', '.', '.', '-', '-', '', '_');
const version = fc
  .tuple(numbers, fc.array(fc.tuple(separator, fc.oneof(numbers, words)), { maxLength: 5 }))
  .map(([first, rest]) => first + rest.flat().join(''));

const home = /^Maven home: (.+)$/m.exec(output('mvn', ['--version']) ?? '')?.[1];
const comparable = ['-cp', `${home}/lib/*`, 'org.apache.maven.artifact.versioning.ComparableVersion'];

describe('maven', () => {
  testOrder(
    "Maven's ComparableVersion",
    version,
    home === undefined
      ? undefined
      : (versions) =>
          (output('java', [...comparable, ...versions]) ?? '').match(/(?<=^ {3}\S+ )(?:<|==|>)(?= )/gm) ?? [],
    compareMaven,
  );
  testRising(
    [
      '1-alpha1',
      '1-beta',
      '1-M2',
      '1-rc1',
      '1-cr2',
      '1-SNAPSHOT',
      '1',
      '1-sp',
      '1-android',
      '1-jre',
      '1-1',
      '1.1',
      '1.10',
    ],
    compareMaven,
  );
  test.each([
    ['1.2', '1.2', [1, 2, 0], true],
    ['[1.2.3]', '1.2.3', [1, 2, 3], true],
    ['[1.0,2.0)', '1.0', [1, 0, 0], false],
    ['(,1.5]', '1.5', [1, 5, 0], false],
    ['33.0.0-jre', '33.0.0-jre', [33, 0, 0], true],
    ['Hoxton.SR12', 'Hoxton.SR12', [72, 12, 0], true],
  ])('reads %s', (text, bare, parts, exact) => {
    expect(maven.parse(text)).toEqual({ text: bare, parts, exact });
  });
  test('knows a date', () => expect(maven.parse('2023.0.1')?.calendar).toBe(true));
  test.each(['LATEST', 'RELEASE', '${revision}', ''])('%s names no version', (text) =>
    expect(maven.parse(text)).toBeUndefined(),
  );
});
