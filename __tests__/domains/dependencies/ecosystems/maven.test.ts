import { describe, expect, test } from 'vitest';
import maven from '../../../../src/domains/dependencies/ecosystems/maven.ts';
import { shown } from '../shown.ts';

describe('maven', () => {
  test.each([
    'pom.xml',
    'a/b/pom.xml',
    '.mvn/extensions.xml',
    '.mvn/wrapper/maven-wrapper.properties',
    'docs/dependency-tree.txt',
  ])('claims %s', (path) => expect(maven.claims(path)).toBe(true));
  test.each(['web.xml', 'pom.xml.bak', 'gradle-wrapper.properties'])('leaves %s', (path) =>
    expect(maven.claims(path)).toBe(false),
  );
  test('reads the wrapper', () =>
    expect(
      shown(
        maven.parse(
          'wrapperVersion=3.3.4\ndistributionUrl=https://repo.example.org/apache-maven/3.9.11/apache-maven-3.9.11-bin.zip\n',
          'maven-wrapper.properties',
        ),
      ),
    ).toEqual(['2 distributionUrl: maven 3.9.11 (runtime, registry repo.example.org)']));
});
