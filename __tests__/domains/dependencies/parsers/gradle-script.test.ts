import { describe, expect, test } from 'vitest';
import { parseGradleScript } from '../../../../src/domains/dependencies/parsers/gradle-script.ts';
import { shown } from '../shown.ts';

const read = (text: string) => shown(parseGradleScript(text));

describe('gradle script', () => {
  test.each([
    ["implementation 'com.acme:core:1.2.3'", '1 implementation: com.acme:core 1.2.3 (maven)'],
    ['implementation("com.acme:core:1.2.3")', '1 implementation: com.acme:core 1.2.3 (maven)'],
    ["testImplementation 'com.acme:core:1.+'", '1 testImplementation: com.acme:core 1.+ (development, maven)'],
    ["api platform('com.acme:bom:2.0')", '1 api: com.acme:bom 2.0 (maven)'],
    ["implementation 'com.acme:core'", '1 implementation: com.acme:core null (maven)'],
    ["implementation 'com.acme:core:1.0:linux@zip'", '1 implementation: com.acme:core 1.0 (slot linux, maven)'],
    ["compile group: 'com.acme', name: 'core', version: '1.0'", '1 compile: com.acme:core 1.0 (maven)'],
    [
      'implementation(group = "com.acme", name = "core", version = "1.0")',
      '1 implementation: com.acme:core 1.0 (maven)',
    ],
    ["implementation 'com.acme:core:latest.release'", '1 implementation: com.acme:core latest.release (maven)'],
    ["implementation 'com.acme:core:[1.0,2.0['", '1 implementation: com.acme:core [1.0,2.0[ (maven)'],
    ["implementation 'com.acme:core:$unknown'", '1 implementation: com.acme:core $unknown (maven)'],
    ["id 'com.acme.build' version '3.1'", '1 plugins: com.acme.build 3.1 (development)'],
    ['kotlin("jvm") version "2.0.0"', '1 plugins: org.jetbrains.kotlin.jvm 2.0.0 (development)'],
    [
      'languageVersion.set(JavaLanguageVersion.of(21))',
      '1 languageVersion: java 21 (runtime, slot languageVersion, maven)',
    ],
    [
      'sourceCompatibility = JavaVersion.VERSION_1_8',
      '1 sourceCompatibility: java 1_8 (runtime, slot sourceCompatibility, maven)',
    ],
  ])('%s', (line, expected) => expect(read(line)).toEqual([expected]));

  test.each([
    "implementation project(':core:api')",
    "exclude group: 'com.acme'",
    "url 'https://repo.acme.dev:8443/maven'",
    "println '10:20:30'",
    "image = 'registry:5000/app'",
    "// implementation 'com.acme:core:1.0'",
    "/* implementation 'com.acme:core:1.0' */",
    "id 'java-library'",
    'alias(libs.plugins.kotlin)',
  ])('nothing in %s', (line) => expect(read(line)).toEqual([]));

  test('a variable is where the version stands', () => {
    const text = `ext {
  nettyVersion = '4.1.100' // the "network"
  versions = [ jackson: '2.16.0' ]
}
val spring by extra("6.1.0")
extra["guava"] = "33.0.0-jre"
dependencies {
  implementation "io.netty:netty-all:\${nettyVersion}"
  implementation "io.netty:netty-bom:$rootProject.ext.nettyVersion"
  implementation "com.fasterxml:core:\${versions.jackson}"
  implementation("org.spring:core:$spring")
  implementation("com.google:guava:\${guava}")
  compile group: 'a', name: 'b', version: nettyVersion
}`;
    expect(read(text)).toEqual([
      '2 implementation: io.netty:netty-all 4.1.100 (via nettyVersion, maven)',
      '2 implementation: io.netty:netty-bom 4.1.100 (via nettyVersion, maven)',
      '3 implementation: com.fasterxml:core 2.16.0 (via jackson, maven)',
      '5 implementation: org.spring:core 6.1.0 (via spring, maven)',
      '6 implementation: com.google:guava 33.0.0-jre (via guava, maven)',
      '2 compile: a:b 4.1.100 (via nettyVersion, maven)',
    ]);
  });

  test('several coordinates on several lines', () => {
    const text = "dependencies {\n  runtimeOnly(\n    'a.b:c:1',\n    'd.e:f:2'\n  )\n}\n";
    expect(read(text)).toEqual(['3 runtimeOnly: a.b:c 1 (maven)', '4 runtimeOnly: d.e:f 2 (maven)']);
    expect(parseGradleScript(text).sections?.get('runtimeOnly')).toBe(1);
  });

  test('a hostile script takes linear time', () => {
    expect(read('/*'.repeat(200_000))).toEqual([]);
    expect(read(`"${'a:'.repeat(200_000)}`)).toEqual([]);
    expect(read('"'.repeat(200_000))).toEqual([]);
  });
});
