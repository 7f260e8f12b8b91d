import { expect, test } from 'vitest';
import { parseMavenTree } from '../../../../src/domains/dependencies/parsers/maven-tree.ts';
import { shown } from '../shown.ts';

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
