import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMavenTree } from '../../../../src/domains/dependencies/parsers/maven-tree.ts';
import { shown } from '../shown.ts';
import { output } from '../versions/oracle.ts';

test('the tree that Maven prints', () => {
  const manifest = parseMavenTree(
    [
      '[INFO] --- dependency:3.6.0:tree (default-cli) @ app ---',
      '[INFO] com.example:app:jar:1.0',
      '[INFO] +- org.acme:core:jar:5.3.1:compile',
      '[INFO] |  +- org.acme:jcl:jar:5.3.1:compile',
      '[INFO] |  \\- (org.acme:old:jar:1.0:compile - omitted for conflict with 2.0)',
      '[INFO] +- io.netty:epoll:jar:linux-x86_64:4.1.100:runtime (optional)',
      '[INFO] \\- junit:junit:jar:4.13:test',
    ].join('\n'),
  );
  expect(manifest.lockfile).toBe(true);
  expect(shown(manifest)).toEqual([
    '3 compile: org.acme:core 5.3.1 (direct)',
    '4 compile: org.acme:jcl 5.3.1 (indirect)',
    '6 runtime: io.netty:epoll 4.1.100 (direct, slot jar:linux-x86_64)',
    '7 test: junit:junit 4.13 (development, direct)',
  ]);
});

test('the tree in a file, without the prefix', () =>
  expect(shown(parseMavenTree('com.example:app:jar:1.0\n\\- a:b:jar:1.0:compile\n'))).toEqual([
    '2 compile: a:b 1.0 (direct)',
  ]));

test('cannot read what is no tree', () =>
  expect(() => parseMavenTree('BUILD FAILURE\n')).toThrow('it is no tree of Maven dependencies'));

test.each([
  { line: '|  \\- (a:b:jar:1.0:compile - omitted for conflict with 2.0)', conflict: 'a:b 1.0 for 2.0' },
  {
    line: '[INFO] +- (a:b:jar:linux:1.0:test - version managed from 0.9; omitted for conflict with 2.0)',
    conflict: 'a:b 1.0 for 2.0',
  },
  { line: '   \\- (a:b:jar:1.0:compile - omitted for duplicate)', conflict: undefined },
  { line: '+- a:b:jar:1.0:compile (version managed from 0.9)', conflict: undefined },
])('$line', ({ line, conflict }) => {
  const { conflicts = [] } = parseMavenTree(`com.example:app:jar:1.0\n${line}\n`);
  expect(conflicts.map(({ name, omitted, selected }) => `${name} ${omitted} for ${selected}`)).toEqual(
    conflict === undefined ? [] : [conflict],
  );
});

const POM = `<project><modelVersion>4.0.0</modelVersion><groupId>t</groupId><artifactId>t</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.apache.httpcomponents</groupId><artifactId>httpclient</artifactId><version>4.5.13</version></dependency>
<dependency><groupId>commons-codec</groupId><artifactId>commons-codec</artifactId><version>1.9</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-simple</artifactId><version>1.7.36</version></dependency>
<dependency><groupId>ch.qos.logback</groupId><artifactId>logback-classic</artifactId><version>1.5.6</version><scope>test</scope></dependency>
<dependency><groupId>io.netty</groupId><artifactId>netty-transport-native-epoll</artifactId><version>4.1.100.Final</version>
<classifier>linux-x86_64</classifier></dependency>
</dependencies></project>`;
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1';

/** What Maven itself writes of the project above; undefined where it is missing, or reaches no repository. */
function printed(dir: string, goal: 'tree' | 'list', ...options: readonly string[]): string | undefined {
  const file = join(dir, `${goal}.txt`);
  const ran = output('mvn', [
    '-q',
    '-B',
    '-f',
    join(dir, 'pom.xml'),
    ...options,
    `-DoutputFile=${file}`,
    `${PLUGIN}:${goal}`,
  ]);
  return ran === undefined ? undefined : readFileSync(file, 'utf8');
}

describe('what Maven itself prints', () => {
  const dir = mkdtempSync(join(tmpdir(), 'breakwater-maven-'));
  writeFileSync(join(dir, 'pom.xml'), POM);
  const [list, plain, verbose] = [printed(dir, 'list'), printed(dir, 'tree'), printed(dir, 'tree', '-Dverbose')];
  rmSync(dir, { recursive: true });
  const listed = (list?.match(/^ +\S+:\S+/gm) ?? [])
    .map((line) => line.trim().split(':'))
    .map((parts) => `${parts[0]}:${parts[1]} ${parts.at(-2)}`);

  test.skipIf(plain === undefined || verbose === undefined)('is read as its own list says', () => {
    for (const tree of [plain ?? '', verbose ?? '']) {
      const read = parseMavenTree(tree).dependencies.map(({ name, written }) => `${name} ${written}`);
      expect(read.toSorted()).toEqual(listed.toSorted());
    }
    expect(listed.length).toBeGreaterThan(10);
  });

  test.skipIf(verbose === undefined)('tells its conflicts', () => {
    expect(parseMavenTree(verbose ?? '').conflicts).toMatchObject([
      { name: 'commons-codec:commons-codec', selected: '1.9', omitted: '1.11' },
      { name: 'org.slf4j:slf4j-api', selected: '1.7.36', omitted: '2.0.13' },
    ]);
  });
});
