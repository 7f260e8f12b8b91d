import { describe, expect, test } from 'vitest';
import { dependencies } from '../../../src/domains/dependencies/analyzer.ts';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { findingsOf } from '../../support/rule-tester.ts';
import { inputOf } from '../../support/trees.ts';
import { changesIn } from './changes-in.ts';

const go = (...lines: readonly string[]) => ['module m', ...lines, ''].join('\n');
const workflow = (uses: string) => `jobs:\n  a:\n    steps:\n      - uses: ${uses}\n`;
const pom = (version: string) =>
  `<project><dependencies><dependency><groupId>a.test</groupId><artifactId>x</artifactId><version>${version}</version></dependency></dependencies></project>`;
const SHA = '1a'.repeat(20);
const OTHER = '2b'.repeat(20);

/** `kind name from -> to`, in the analyzer's order. */
async function kindsOf(path: string, before: ExampleFiles, after: ExampleFiles) {
  const changes = await changesIn(path, before, after);
  return changes.map((change) =>
    [change.kind, change.fromName && `${change.fromName} =>`, change.name, change.from, '->', change.to]
      .filter((word) => word !== null)
      .join(' '),
  );
}

describe('what became of a dependency', () => {
  test.each([
    {
      title: 'the same version written otherwise is nothing',
      path: 'go.mod',
      before: go('go 1.24', 'require a.test/x v1.0.0'),
      after: go('go 1.24.0', 'require (', '\ta.test/x v1.0.0', ')'),
      kinds: [],
    },
    {
      title: 'a replace decides the effective version',
      path: 'go.mod',
      before: go('require a.test/x v1.5.3', 'replace a.test/x => a.test/x v1.4.2'),
      after: go('require a.test/x v1.5.4'),
      kinds: ['minor a.test/x v1.4.2 -> v1.5.4'],
    },
    {
      title: 'a bump under a replace is none',
      path: 'go.mod',
      before: go('require a.test/x v1.5.3', 'replace a.test/x => a.test/x v1.4.2'),
      after: go('require a.test/x v1.5.4', 'replace a.test/x => a.test/x v1.4.2'),
      kinds: [],
    },
    {
      title: 'a replace of another version does not hold',
      path: 'go.mod',
      before: go('require a.test/x v1.5.3', 'replace a.test/x v1.0.0 => b.test/x v1.0.0'),
      after: go('require a.test/x v1.5.4', 'replace a.test/x v1.0.0 => b.test/x v1.0.0'),
      kinds: ['patch a.test/x v1.5.3 -> v1.5.4'],
    },
    {
      title: 'a module that is imported from now on; one that only others need is none',
      path: 'go.mod',
      before: go('require a.test/x v1.5.3 // indirect', 'require a.test/y v1.0.0'),
      after: go('require a.test/x v1.5.3', 'require a.test/y v1.0.0 // indirect'),
      kinds: ['moved a.test/x v1.5.3 -> v1.5.3'],
    },
    {
      title: 'a commit is held tighter than the digits of a tag',
      path: '.github/workflows/ci.yml',
      before: workflow('a/b@v4.2.2'),
      after: workflow(`a/b@${SHA} # v4`),
      kinds: [`pinned a/b v4.2.2 -> ${SHA} # v4`],
    },
    {
      title: 'and a tag looser than a commit, whatever its digits',
      path: '.github/workflows/ci.yml',
      before: workflow(`a/b@${SHA} # v4`),
      after: workflow('a/b@v4.2.2'),
      kinds: [`unpinned a/b ${SHA} # v4 -> v4.2.2`],
    },
    {
      title: 'another commit whose comment tells more',
      path: '.github/workflows/ci.yml',
      before: workflow(`a/b@${SHA} # v4`),
      after: workflow(`a/b@${OTHER} # v4.2.2`),
      kinds: [`digest a/b ${SHA} # v4 -> ${OTHER} # v4.2.2`],
    },
    {
      title: 'a fork moves as itself',
      path: 'go.mod',
      before: go('require a.test/x v1.5.3', 'replace a.test/x => b.test/x v1.0.0'),
      after: go('require a.test/x v1.5.3', 'replace a.test/x => b.test/x v1.1.0'),
      kinds: ['minor a.test/x b.test/x v1.0.0 -> b.test/x v1.1.0'],
    },
    {
      title: 'another major path is one move',
      path: 'go.mod',
      before: go('require gopkg.in/yaml.v2 v2.4.0'),
      after: go('require gopkg.in/yaml.v3 v3.0.1'),
      kinds: ['moved gopkg.in/yaml.v2 => gopkg.in/yaml.v3 v2.4.0 -> v3.0.1'],
    },
    {
      title: 'from +incompatible to a major path is a move',
      path: 'go.mod',
      before: go('require a.test/x v2.1.0+incompatible'),
      after: go('require a.test/x/v2 v2.2.0'),
      kinds: ['moved a.test/x => a.test/x/v2 v2.1.0+incompatible -> v2.2.0'],
    },
    {
      title: 'a major that stays beside the next one is no move',
      path: 'go.mod',
      before: go('require a.test/x/v2 v2.1.0'),
      after: go('require (', '\ta.test/x/v2 v2.1.0 // indirect', '\ta.test/x/v3 v3.0.0', ')'),
      kinds: ['added a.test/x/v3 -> v3.0.0'],
    },
    {
      title: 'pseudo-versions order by their time',
      path: 'go.mod',
      before: go('require a.test/x v0.0.0-20240101000000-aaaaaaaaaaaa'),
      after: go('require a.test/x v0.0.0-20250101000000-bbbbbbbbbbbb'),
      kinds: ['patch a.test/x v0.0.0-20240101000000-aaaaaaaaaaaa -> v0.0.0-20250101000000-bbbbbbbbbbbb'],
    },
    {
      title: 'a tag pinned to the commit of its release is a pin, not a downgrade',
      path: '.github/workflows/ci.yml',
      before: workflow('actions/checkout@v4'),
      after: workflow(`actions/checkout@${SHA} # v4.2.2`),
      kinds: [`pinned actions/checkout v4 -> ${SHA} # v4.2.2`],
    },
    {
      title: 'the comment tells the release of a pinned action',
      path: '.github/workflows/ci.yml',
      before: workflow(`actions/checkout@${SHA} # v4.2.2`),
      after: workflow(`actions/checkout@${OTHER} # tag=v5.0.0`),
      kinds: [`major actions/checkout ${SHA} # v4.2.2 -> ${OTHER} # tag=v5.0.0`],
    },
    {
      title: 'a comment that only becomes more precise is nothing',
      path: '.github/workflows/ci.yml',
      before: workflow(`actions/checkout@${SHA} # v4`),
      after: workflow(`actions/checkout@${SHA} # v4 (latest)`),
      kinds: [],
    },
    {
      title: 'a branch pinned to a commit',
      path: '.github/workflows/ci.yml',
      before: workflow('a/b@main'),
      after: workflow(`a/b@${SHA}`),
      kinds: [`pinned a/b main -> ${SHA}`],
    },
    {
      title: 'another commit without a release',
      path: '.github/workflows/ci.yml',
      before: workflow(`a/b@${SHA}`),
      after: workflow(`a/b@${OTHER}`),
      kinds: [`digest a/b ${SHA} -> ${OTHER}`],
    },
    {
      title: 'more digits of a tag',
      path: 'Dockerfile',
      before: 'FROM node:25\n',
      after: 'FROM node:25.0.1\n',
      kinds: ['pinned node 25 -> 25.0.1'],
    },
    {
      title: 'a version inside the name',
      path: 'Dockerfile',
      before: 'FROM gcr.io/distroless/static-debian11\n',
      after: 'FROM gcr.io/distroless/static-debian12\n',
      kinds: ['moved gcr.io/distroless/static-debian11 => gcr.io/distroless/static-debian12 ->'],
    },
    {
      title: 'the same image under its full name is nothing',
      path: 'compose.yaml',
      before: 'services:\n  web:\n    image: nginx:1.27\n',
      after: 'services:\n  web:\n    image: docker.io/library/nginx:1.27\n',
      kinds: [],
    },
    {
      title: 'a stage inserted before another moves nothing',
      path: 'Dockerfile',
      before: 'FROM node:22 AS a\nFROM nginx:1.27\n',
      after: 'FROM node:22 AS a\nFROM node:24 AS b\nFROM nginx:1.27\n',
      kinds: ['added node -> 24'],
    },
    {
      title: 'dev to production keeps its version',
      path: 'package.json',
      before: '{ "devDependencies": { "a": "^1.0.0" } }',
      after: '{ "dependencies": { "a": "^1.0.0" } }',
      kinds: ['moved a ^1.0.0 -> ^1.0.0'],
    },
    {
      title: 'a range with the same start and an earlier end',
      path: 'package.json',
      before: '{ "dependencies": { "a": "^1.2.0", "b": "~1.2.0" } }',
      after: '{ "dependencies": { "a": "~1.2.0", "b": "^1.2.0" } }',
      kinds: ['pinned a ^1.2.0 -> ~1.2.0', 'unpinned b ~1.2.0 -> ^1.2.0'],
    },
    {
      title: 'from a snapshot to its release',
      path: 'pom.xml',
      before: pom('2.0.0.BUILD-SNAPSHOT'),
      after: pom('2.0.0.RELEASE'),
      kinds: ['patch a.test:x 2.0.0.BUILD-SNAPSHOT -> 2.0.0.RELEASE'],
    },
    {
      title: 'a range told with fewer digits, and one that goes down',
      path: 'package.json',
      before: '{ "dependencies": { "a": "^1.2.3", "b": "^1.2.3" } }',
      after: '{ "dependencies": { "a": "^1.2", "b": "^1.2.0" } }',
      kinds: ['unpinned a ^1.2.3 -> ^1.2', 'downgrade b ^1.2.3 -> ^1.2.0'],
    },
    {
      title: 'from the registry to git',
      path: 'package.json',
      before: '{ "dependencies": { "a": "^1.2.0" } }',
      after: '{ "dependencies": { "a": "acme/a#v1.2.1" } }',
      kinds: ['replaced a ^1.2.0 -> acme/a#v1.2.1'],
    },
    {
      title: 'a tag of a git dependency',
      path: 'package.json',
      before: '{ "dependencies": { "a": "acme/a#v1.2.0" } }',
      after: '{ "dependencies": { "a": "acme/a#v1.3.0" } }',
      kinds: ['minor a acme/a#v1.2.0 -> acme/a#v1.3.0'],
    },
    {
      title: 'several versions of one package in a lockfile pair by version first',
      path: 'yarn.lock',
      before: 'ms@^1.0.0:\n  version "1.0.0"\n\nms@^2.0.0:\n  version "2.1.2"\n',
      after: 'ms@^0.7.0:\n  version "0.7.0"\n\nms@^1.0.0:\n  version "1.0.0"\n\nms@^2.0.0:\n  version "2.1.2"\n',
      kinds: ['added ms -> 0.7.0'],
    },
    {
      title: 'hoisting in a lockfile is nothing',
      path: 'package-lock.json',
      before: '{ "packages": { "node_modules/a/node_modules/ms": { "version": "2.0.0" } } }',
      after: '{ "packages": { "node_modules/ms": { "version": "2.0.0" } } }',
      kinds: [],
    },
    {
      title: 'a stronger checksum for the same content is nothing',
      path: 'yarn.lock',
      before: 'ms@^2.0.0:\n  version "2.1.3"\n  integrity sha1-aaaa\n',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n  integrity sha512-bbbb\n',
      kinds: [],
    },
    {
      title: 'names that JavaScript gives a meaning to',
      path: 'package.json',
      before: '{ "dependencies": { "__proto__": "^1.0.0", "constructor": "^1.0.0" } }',
      after: '{ "dependencies": { "__proto__": "^2.0.0", "constructor": "^1.0.0" } }',
      kinds: ['major __proto__ ^1.0.0 -> ^2.0.0'],
    },
  ])('$title', async ({ path, before, after, kinds }) => {
    expect(await kindsOf(path, before, after)).toEqual(kinds);
  });
});

describe('places', () => {
  test('of a change: the line of each side', async () => {
    const [change] = await changesIn(
      'package.json',
      '{\n"dependencies": {\n"a": "1.0.0" } }',
      '{ "dependencies": {\n\n\n"a": "2.0.0" } }',
    );
    expect(change).toMatchObject({
      before: { path: 'package.json', line: 3 },
      after: { path: 'package.json', line: 4 },
    });
  });

  test('of a removed one: the section in head', async () => {
    const [change] = await changesIn(
      'package.json',
      '{ "dependencies": { "a": "1.0.0" } }',
      '{\n\n"dependencies": {} }',
    );
    expect(change).toMatchObject({ kind: 'removed', after: { path: 'package.json', line: 3 } });
  });

  test('of one in a deleted file: base alone', async () => {
    const [change] = await changesIn('', { 'package.json': '{ "dependencies": { "a": "1.0.0" } }' }, {});
    expect(change?.before?.line).toBe(1);
    expect(change).not.toHaveProperty('after');
  });
});

describe('one root cause', () => {
  test('a variable that moves several images is one group', async () => {
    const file = (version: string) =>
      `ARG GO=${version}\nFROM golang:\${GO} AS a\nFROM mirror.test/golang:\${GO} AS b\n`;
    const changes = await changesIn('Dockerfile', file('1.23'), file('1.24'));
    expect(changes.map(({ via, group, after }) => [via, group, after?.line])).toEqual([
      ['GO', 'docker:GO#1.23->1.24', 1],
      ['GO', 'docker:GO#1.23->1.24', 1],
    ]);
  });

  test('a variable for the registry does not hold the version', async () => {
    const file = (version: string) => `ARG HUB=mirror.test\nFROM \${HUB}/golang:${version}\n`;
    const [change] = await changesIn('Dockerfile', file('1.23'), file('1.24'));
    expect(change).toMatchObject({ via: null, name: 'mirror.test/golang', after: { line: 2 } });
  });

  test('a manifest accounts for its lockfile', async () => {
    const lock = (a: string, b: string) => `a@1:\n  version "${a}"\n\nb@1:\n  version "${b}"\n`;
    const changes = await changesIn(
      '',
      { 'web/package.json': '{ "dependencies": { "a": "^1.0.0" } }', 'web/yarn.lock': lock('1.0.0', '1.0.0') },
      { 'web/package.json': '{ "dependencies": { "a": "^2.0.0" } }', 'web/yarn.lock': lock('2.0.0', '3.0.0') },
    );
    expect(
      changes.filter(({ locked }) => locked).map(({ name, direct, explained }) => [name, direct, explained]),
    ).toEqual([
      ['a', true, true],
      ['b', false, true],
    ]);
  });

  test('a manifest elsewhere does not', async () => {
    const changes = await changesIn(
      '',
      { 'api/package.json': '{ "dependencies": { "a": "^1.0.0" } }', 'web/yarn.lock': 'a@1:\n  version "1.0.0"\n' },
      { 'api/package.json': '{ "dependencies": { "a": "^2.0.0" } }', 'web/yarn.lock': 'a@1:\n  version "2.0.0"\n' },
    );
    expect(changes.find(({ locked }) => locked)).toMatchObject({ explained: false, batch: { size: 1, majors: 1 } });
  });
});

describe('what is not shown', () => {
  test('credentials in a URL', async () => {
    const [change] = await changesIn(
      'package.json',
      '{ "dependencies": { "a": "^1.0.0" } }',
      '{ "dependencies": { "a": "git+https://bot:hunter2@git.test/a.git#v1.0.1" } }',
    );
    expect(change).toMatchObject({ to: 'git+https://•••@git.test/a.git#v1.0.1', secret: true });
    expect(JSON.stringify(change)).not.toContain('hunter2');
  });
});

describe('files', () => {
  test.each([
    'package.json',
    'a/go.mod',
    'Dockerfile.dev',
    '.github/workflows/x.yml',
    'deploy/any.yaml',
    'pnpm-lock.yaml',
  ])('claims %s', (path) => expect(dependencies.claims(path)).toBe(true));
  test.each(['node_modules/a/package.json', 'vendor/a.test/x/go.mod', 'README.md', 'src/package.json.ts'])(
    'leaves %s',
    (path) => expect(dependencies.claims(path)).toBe(false),
  );

  test('a file renamed to a manifest is new', async () => {
    const input = inputOf('', '', '');
    const text = '{ "dependencies": { "a": "1.0.0" } }';
    const { base, head } = inputOf({ 'old.txt': 'not json' }, { 'package.json': text }, '');
    const files = [{ path: 'package.json', previousPath: 'old.txt', status: 'renamed' } as const];
    const changes = await dependencies.analyze({ ...input, files, base, head });
    expect(changes.map(({ kind }) => kind)).toEqual(['added']);
  });

  test('a YAML file that does not parse is not reported here', async () => {
    const changes = await dependencies.analyze(inputOf('image: nginx:1\n', 'image: [nginx:1\n  {{ x', 'a.yaml'));
    expect(changes.filter(({ kind }) => kind === 'file-unreadable')).toEqual([]);
  });
});

test('variants of one image that rise together are one root cause', async () => {
  const stages = (version: string) =>
    `FROM dev:${version}-rust AS a\nFROM dev:${version}-go AS b\nFROM dev:${version}\n`;
  const findings = await findingsOf(dependencies, stages('v49'), stages('v50'), { path: 'Dockerfile' });
  expect(findings.map(({ id, also }) => [id, also.length])).toEqual([['dependencies/major-bump:dev#49->50', 2]]);
});

test('each replaced module is a finding of its own, direct or not', async () => {
  const before = go('require a.test/x v1.0.0 // indirect');
  const after = go(
    'require a.test/x v1.0.0 // indirect',
    'replace a.test/x => b.test/x v1.0.0',
    'replace a.test/y => b.test/y v1.0.0',
  );
  const findings = await findingsOf(dependencies, before, after, { path: 'go.mod' });
  expect(findings.filter(({ rule }) => rule === 'dependencies/source-fork').map(({ subject }) => subject)).toEqual([
    'a.test/x',
    'a.test/y',
  ]);
});
