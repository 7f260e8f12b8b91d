import { expect, test } from 'vitest';
import { parsePom } from '../../../../src/domains/dependencies/parsers/pom.ts';
import { shown } from '../shown.ts';

const dependency = (group: string, artifact: string, more = '') =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${more}</dependency>`;

test('each coordinate at the line where its version stands', () => {
  const manifest = parsePom(`<project>
  <parent>
    <groupId>org.acme.boot</groupId>
    <artifactId>parent</artifactId>
    <version>3.2.1</version>
  </parent>
  <groupId>com.example</groupId>
  <properties>
    <java.version>17</java.version>
    <netty.version>4.1.100.Final</netty.version>
    <jackson.version>2.16.0</jackson.version>
    <base>5.3</base>
    <spring.version>\${base}.1</spring.version>
  </properties>
  <dependencyManagement><dependencies>
    ${dependency('io.netty', 'netty-bom', '<version>${netty.version}</version><type>pom</type><scope>import</scope>')}
    ${dependency('org.acme', 'forced', '<version>[1.2,2.0)</version>')}
  </dependencies></dependencyManagement>
  <dependencies>
    ${dependency('io.netty', 'netty-all', '<version>${netty.version}</version>')}
    ${dependency('org.acme', 'managed')}
    ${dependency('org.acme', 'spring', '<version>${spring.version}</version>')}
    ${dependency('junit', 'junit', '<version>4.13</version><scope>test</scope>')}
    ${dependency('org.acme', 'own', '<version>${project.version}</version><optional>true</optional>')}
  </dependencies>
  <build><plugins>
    <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.2.0</version></plugin>
  </plugins></build>
  <profiles><profile>
    <id>native</id>
    <properties><netty.version>4.1.101.Final</netty.version></properties>
    <dependencies>${dependency('io.netty', 'netty-jni', '<version>${netty.version}</version>')}</dependencies>
  </profile></profiles>
</project>`);
  expect(shown(manifest)).toEqual([
    '5 parent: org.acme.boot:parent 3.2.1',
    '9 properties: java 17 (runtime, slot java.version)',
    '10 dependencies: io.netty:netty-all 4.1.100.Final (via netty.version)',
    '10 dependencyManagement: io.netty:netty-bom 4.1.100.Final (via netty.version, slot pom)',
    '11 properties: jackson.version 2.16.0',
    '12 dependencies: org.acme:spring 5.3.1 (via base)',
    '17 dependencyManagement: org.acme:forced [1.2,2.0)',
    '21 dependencies: org.acme:managed null',
    '23 dependencies: junit:junit 4.13 (development)',
    '24 dependencies: org.acme:own ${project.version} (optional)',
    '27 build.plugins: org.apache.maven.plugins:maven-surefire-plugin 3.2.0 (development)',
    '31 profiles.native.dependencies: io.netty:netty-jni 4.1.101.Final (via netty.version)',
  ]);
  expect(manifest.sections?.get('dependencies')).toBe(19);
});

test('a parent of the same group is of the same repository', () => {
  const parent = '<parent><groupId>com.example</groupId><artifactId>all</artifactId><version>1</version></parent>';
  expect(shown(parsePom(`<project>${parent}</project>`))).toEqual(['1 parent: com.example:all 1 (workspace)']);
});

test('extensions.xml', () => {
  const text =
    '<extensions><extension>\n<groupId>g</groupId><artifactId>a</artifactId><version>1.0</version>\n</extension></extensions>';
  expect(shown(parsePom(text))).toEqual(['2 extensions: g:a 1.0 (development)']);
});

test('properties in a circle end', () => {
  const text = `<project><properties><a>\${b}</a><b>\${a}</b></properties><dependencies>${dependency('g', 'a', '<version>${a}</version>')}</dependencies></project>`;
  expect(shown(parsePom(text))).toEqual(['1 dependencies: g:a ${a}']);
});

test.each([
  ['<project>\n<dependencies>\n</project>', 3],
  ['<html></html>', 1],
  ['', 1],
  ['<!DOCTYPE p [<!ENTITY a "b">]>\n<project>&a;</project>', 2],
  ['<a>'.repeat(300), 1],
])('cannot read %j', (text, line) =>
  expect(() => parsePom(text)).toThrow(expect.objectContaining({ name: 'Unreadable', line })),
);
