import { expect, test } from 'vitest';
import { parseGradleCatalog } from '../../../../src/domains/dependencies/parsers/gradle-catalog.ts';
import { shown } from '../shown.ts';

test('a version catalog', () => {
  const text = `[versions]
java = "17"
ktlint = "1.2.1"
netty = "4.1.100"
slf4j = { strictly = "[1.7, 1.8[", prefer = "1.7.25" }

[libraries]
netty-all = { module = "io.netty:netty-all", version.ref = "netty" }
netty-bom = { group = "io.netty", name = "netty-bom", version = { ref = "netty" } }
short = "com.acme:short:1.0"
slf4j = { module = "org.slf4j:slf4j-api", version.ref = "slf4j" }
managed = { module = "com.acme:managed" }
lost = { module = "com.acme:lost", version.ref = "nowhere" }

[plugins]
kotlin = { id = "org.jetbrains.kotlin.jvm", version = "2.0.0" }
build = "com.acme.build:3.1"
`;
  expect(shown(parseGradleCatalog(text))).toEqual([
    '2 versions: java 17 (runtime, slot java, maven)',
    '3 versions: ktlint 1.2.1 (maven)',
    '4 libraries: io.netty:netty-all 4.1.100 (via netty, maven)',
    '4 libraries: io.netty:netty-bom 4.1.100 (via netty, maven)',
    '5 libraries: org.slf4j:slf4j-api [1.7, 1.8[ (via slf4j, maven)',
    '10 libraries: com.acme:short 1.0 (maven)',
    '12 libraries: com.acme:managed null (maven)',
    '13 libraries: com.acme:lost null (maven)',
    '16 plugins: org.jetbrains.kotlin.jvm 2.0.0 (development)',
    '17 plugins: com.acme.build 3.1 (development)',
  ]);
});
