import { describe, expect, test } from 'vitest';
import { type Advisory, packageId, type Question } from '../../../../src/core/advisories.ts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings.ts';
import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import type { DependenciesChange } from '../../../../src/domains/dependencies/changes.ts';
import { inputOf } from '../../../support/trees.ts';

type Files = Readonly<Record<string, string>>;

const advisory = (id: string, parts: Partial<Advisory> = {}): Advisory => ({
  id,
  aliases: [],
  summary: '',
  severity: 'high',
  score: 7.5,
  malware: false,
  patched: null,
  ...parts,
});

interface World {
  /** What is known, by `name@version`. */
  readonly known?: Readonly<Record<string, readonly Advisory[]>>;
  /** What cannot be looked up. */
  readonly missing?: readonly string[];
  readonly fixWithin?: (typeof DEFAULT_SETTINGS)['advisories']['fixWithin'];
}

/** Enriches the changes between two sets of files; tells the question, and the facts that were added. */
async function enriched(before: Files, after: Files, { known = {}, missing = [], fixWithin = [] }: World = {}) {
  const changes = await dependencies.analyze(inputOf(before, after, ''));
  const questions: Question[] = [];
  const added = await dependencies.enrich?.(changes, {
    settings: { ...DEFAULT_SETTINGS, advisories: { fixWithin } },
    today: '2026-11-23',
    lookUp: async (question) => {
      questions.push(question);
      const found = question.packages
        .map((one) => ({ key: packageId(one), written: `${one.name}@${one.version}` }))
        .filter(({ written }) => !missing.includes(written));
      return { known: new Map(found.map(({ key, written }) => [key, known[written] ?? []])), notes: [] };
    },
  });
  return { question: questions[0], facts: added?.changes ?? [] };
}

const asked = async (before: Files, after: Files) => {
  const { question } = await enriched(before, after);
  return {
    packages: question?.packages.map(packageId).toSorted() ?? [],
    unresolved: question?.unresolved ?? [],
  };
};

const npm = (direct: Readonly<Record<string, string>>) => JSON.stringify({ dependencies: direct });
const lock = (packages: Readonly<Record<string, string>>) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: Object.fromEntries(
      Object.entries(packages).map(([path, version]) => [`node_modules/${path}`, { version }]),
    ),
  });

const pom = (version: string) =>
  `<project><properties><acme.version>${version}</acme.version></properties><dependencyManagement><dependencies>
<dependency><groupId>org.acme</groupId><artifactId>b</artifactId><version>\${acme.version}</version></dependency>
</dependencies></dependencyManagement></project>`;

describe('what is asked', () => {
  test.each<[string, Files, Files, string[], string[]]>([
    [
      'both sides of an exact version',
      { 'package.json': npm({ ms: '1.0.0' }) },
      { 'package.json': npm({ ms: '2.0.0' }) },
      ['npm:ms@1.0.0', 'npm:ms@2.0.0'],
      [],
    ],
    [
      'a range is not looked up',
      { 'package.json': npm({ ms: '^1.0.0' }) },
      { 'package.json': npm({ ms: '^2.0.0' }) },
      [],
      ['ms'],
    ],
    [
      'a range whose lockfile changes along is told by it',
      { 'package.json': npm({ ms: '^1.0.0' }), 'package-lock.json': lock({ ms: '1.0.0' }) },
      { 'package.json': npm({ ms: '^2.0.0' }), 'package-lock.json': lock({ ms: '2.0.1' }) },
      ['npm:ms@1.0.0', 'npm:ms@2.0.1'],
      [],
    ],
    [
      'a workspace is told by the lockfile above it',
      { 'web/package.json': npm({ ms: '^1.0.0' }), 'yarn.lock': 'ms@^1.0.0:\n  version "1.0.0"\n' },
      { 'web/package.json': npm({ ms: '^2.0.0' }), 'yarn.lock': 'ms@^2.0.0:\n  version "2.0.0"\n' },
      ['npm:ms@1.0.0', 'npm:ms@2.0.0'],
      [],
    ],
    [
      'a lockfile of another folder tells nothing',
      { 'web/package.json': npm({ ms: '^1.0.0' }), 'api/package-lock.json': lock({ ms: '1.0.0' }) },
      { 'web/package.json': npm({ ms: '^2.0.0' }), 'api/package-lock.json': lock({ ms: '1.0.1' }) },
      ['npm:ms@1.0.0', 'npm:ms@1.0.1'],
      ['ms'],
    ],
    [
      'versions that stand beside a changed one',
      { 'package-lock.json': lock({ ms: '1.0.0', 'a/node_modules/ms': '0.7.0' }) },
      { 'package-lock.json': lock({ ms: '2.0.0', 'a/node_modules/ms': '0.7.0' }) },
      ['npm:ms@0.7.0', 'npm:ms@1.0.0', 'npm:ms@2.0.0'],
      [],
    ],
    [
      'what goes',
      { 'package.json': npm({ ms: '1.0.0', debug: '^1.0.0' }) },
      { 'package.json': npm({}) },
      ['npm:ms@1.0.0'],
      [],
    ],
    [
      'folders, commits and packages of another registry are none of these',
      { 'package.json': npm({}) },
      { 'package.json': npm({ a: 'file:../a', b: 'github:acme/b#v1.0.0', c: 'jsr:@std/c@1.0.0' }) },
      [],
      [],
    ],
    [
      'an alias is the package that it installs',
      { 'package.json': npm({}), 'package-lock.json': lock({}), 'web/yarn.lock': '', 'api/yarn.lock': '' },
      {
        'package.json': npm({ a: 'npm:b@1.0.0' }),
        'package-lock.json': '{"packages":{"node_modules/c":{"name":"@x/d","version":"1.0.0"}}}',
        'web/yarn.lock': '"e@npm:@x/f@^1.0.0":\n  version "1.0.1"\n',
        'api/yarn.lock': '"g@npm:h@^1.0.0":\n  version: 1.0.2\n  resolution: "h@npm:1.0.2"\n',
      },
      ['npm:@x/d@1.0.0', 'npm:@x/f@1.0.1', 'npm:b@1.0.0', 'npm:h@1.0.2'],
      [],
    ],
    [
      'a module that another replaces is the other',
      { 'go.mod': 'module m\nrequire a.example/b v1.0.0\n' },
      { 'go.mod': 'module m\nrequire a.example/b v1.0.0\nreplace a.example/b => c.example/b v1.0.1\n' },
      ['go:a.example/b@1.0.0', 'go:c.example/b@1.0.1'],
      [],
    ],
    [
      'a Go module is selected at the least version that is asked for',
      { 'go.mod': 'module m\nrequire a.example/b v1.0.0\n' },
      { 'go.mod': 'module m\nrequire a.example/b v1.1.0 // indirect\n' },
      ['go:a.example/b@1.0.0', 'go:a.example/b@1.1.0'],
      [],
    ],
    [
      'the standard library of Go',
      { 'go.mod': 'module m\ngo 1.22.1\n' },
      { 'go.mod': 'module m\ngo 1.22.5\n' },
      ['go:stdlib@1.22.1', 'go:stdlib@1.22.5'],
      [],
    ],
    [
      'a language version of Go names no release',
      { 'go.mod': 'module m\ngo 1.21\n' },
      { 'go.mod': 'module m\ngo 1.22\n' },
      [],
      [],
    ],
    [
      'a Go module that moves is two packages',
      { 'go.mod': 'module m\nrequire a.example/b v1.0.0+incompatible\n' },
      { 'go.mod': 'module m\nrequire a.example/b/v2 v2.0.0\n' },
      ['go:a.example/b/v2@2.0.0', 'go:a.example/b@1.0.0'],
      [],
    ],
    [
      'Python by its normal name',
      { 'requirements.txt': 'Ruamel.YAML==0.17.0\n' },
      { 'requirements.txt': 'Ruamel.YAML==0.18.0\n' },
      ['pypi:ruamel-yaml@0.17.0', 'pypi:ruamel-yaml@0.18.0'],
      [],
    ],
    [
      'an action by its repository, at the release that its comment tells',
      { '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - uses: github/codeql-action/init@v2\n' },
      {
        '.github/workflows/a.yml': `jobs:\n  a:\n    steps:\n      - uses: github/codeql-action/init@${'a'.repeat(40)} # v3.1.2\n`,
      },
      ['github-actions:github/codeql-action@3.1.2'],
      [],
    ],
    [
      'NuGet takes the least that a version admits',
      { 'a.csproj': '<Project><ItemGroup><PackageReference Include="A.B" Version="1.0.0" /></ItemGroup></Project>' },
      { 'a.csproj': '<Project><ItemGroup><PackageReference Include="A.B" Version="2.0.0" /></ItemGroup></Project>' },
      ['nuget:A.B@1.0.0', 'nuget:A.B@2.0.0'],
      [],
    ],
    [
      'a property of Maven is no package, a version that is managed is',
      { 'pom.xml': pom('1.0.0') },
      { 'pom.xml': pom('2.0.0') },
      ['maven:org.acme:b@1.0.0', 'maven:org.acme:b@2.0.0'],
      [],
    ],
    [
      'images have no advisories of this kind',
      { Dockerfile: 'FROM nginx:1.25.0\n' },
      { Dockerfile: 'FROM nginx:1.27.0\n' },
      [],
      [],
    ],
    [
      'peers are for others to install',
      { 'package.json': '{}' },
      { 'package.json': '{"peerDependencies":{"react":"^18"}}' },
      [],
      [],
    ],
  ])('%s', async (...[, before, after, packages, unresolved]) => {
    expect(await asked(before, after)).toEqual({ packages, unresolved });
  });

  test('nobody, where no dependency changes', async () => {
    expect(
      (await enriched({ 'package.json': npm({ ms: '1.0.0' }) }, { 'package.json': `${npm({ ms: '1.0.0' })}\n` }))
        .question,
    ).toBeUndefined();
  });

  test('direct dependencies first', async () => {
    const before = { 'go.mod': 'module m\nrequire a.example/b v1.0.0 // indirect\nrequire a.example/c v1.0.0\n' };
    const after = { 'go.mod': 'module m\nrequire a.example/b v1.1.0 // indirect\nrequire a.example/c v1.1.0\n' };
    const { question } = await enriched(before, after);
    expect(question?.packages.map(({ name }) => name)).toEqual([
      'a.example/c',
      'a.example/c',
      'a.example/b',
      'a.example/b',
    ]);
  });
});

/** `introduced ms 2.0.0: GHSA-1`, one a fact. */
const told = (facts: readonly DependenciesChange[]) =>
  facts.flatMap((fact) =>
    'advisories' in fact
      ? `${fact.kind.replace('vulnerability-', '')} ${fact.name} ${fact.from} -> ${fact.to}: ${fact.advisories.map(({ id }) => id).join(' ')}`
      : [],
  );

const A = advisory('A');
const B = advisory('B');

describe('introduced and fixed', () => {
  test.each<[string, Files, Files, World['known'], string[]]>([
    [
      'what head has and base had not',
      { 'package.json': npm({ ms: '1.0.0' }) },
      { 'package.json': npm({ ms: '2.0.0' }) },
      { 'ms@2.0.0': [A] },
      ['introduced ms 1.0.0 -> 2.0.0: A'],
    ],
    [
      'what base had and head has not',
      { 'package.json': npm({ ms: '1.0.0' }) },
      { 'package.json': npm({ ms: '2.0.0' }) },
      { 'ms@1.0.0': [A] },
      ['fixed ms 1.0.0 -> 2.0.0: A'],
    ],
    [
      'what both have is neither; one for another is both',
      { 'package.json': npm({ ms: '1.0.0', x: '1.0.0' }) },
      { 'package.json': npm({ ms: '2.0.0', x: '2.0.0' }) },
      { 'ms@1.0.0': [A], 'ms@2.0.0': [A], 'x@1.0.0': [A], 'x@2.0.0': [B] },
      ['introduced x 1.0.0 -> 2.0.0: B', 'fixed x 1.0.0 -> 2.0.0: A'],
    ],
    [
      'another name of the same vulnerability is the same',
      { 'package.json': npm({ ms: '1.0.0' }) },
      { 'package.json': npm({ ms: '2.0.0' }) },
      {
        'ms@1.0.0': [advisory('PYSEC-1', { aliases: ['CVE-1'] })],
        'ms@2.0.0': [advisory('GHSA-1', { aliases: ['CVE-1'] })],
      },
      [],
    ],
    [
      'a new one, and one that goes',
      { 'package.json': npm({ old: '1.0.0' }) },
      { 'package.json': npm({ new: '1.0.0' }) },
      { 'old@1.0.0': [A], 'new@1.0.0': [B] },
      ['introduced new null -> 1.0.0: B', 'fixed old 1.0.0 -> null: A'],
    ],
    [
      'one more copy of a version that stands in the lockfile',
      { 'package-lock.json': lock({ ms: '1.0.0' }) },
      { 'package-lock.json': lock({ ms: '1.0.0', 'a/node_modules/ms': '1.0.0' }) },
      { 'ms@1.0.0': [A] },
      [],
    ],
    [
      'one of two copies is mended, the other stands',
      { 'package-lock.json': lock({ ms: '1.0.0', 'a/node_modules/ms': '1.0.0' }) },
      { 'package-lock.json': lock({ ms: '2.0.0', 'a/node_modules/ms': '1.0.0' }) },
      { 'ms@1.0.0': [A] },
      [],
    ],
    [
      'one that gives way to its fork is gone, unless the fork has it',
      { 'go.mod': 'module m\nrequire a.example/b v1.0.0\n' },
      { 'go.mod': 'module m\nrequire a.example/b v1.0.0\nreplace a.example/b => c.example/b v1.0.1\n' },
      { 'a.example/b@1.0.0': [A], 'c.example/b@1.0.1': [B] },
      ['introduced c.example/b 1.0.0 -> 1.0.1: B', 'fixed a.example/b 1.0.0 -> 1.0.1: A'],
    ],
    [
      'another lockfile in the same folder brings nothing new',
      { 'yarn.lock': 'ms@^1.0.0:\n  version "1.0.0"\n' },
      { 'package-lock.json': lock({ ms: '1.0.0' }) },
      { 'ms@1.0.0': [A] },
      [],
    ],
    [
      'a manifest that moves brings nothing new',
      { 'old/package.json': npm({ ms: '1.0.0' }) },
      { 'new/package.json': npm({ ms: '1.0.0' }) },
      { 'ms@1.0.0': [A] },
      [],
    ],
    [
      'another project brings it anew, though one had it',
      { 'a/package.json': npm({ ms: '1.0.0' }), 'b/package.json': npm({}) },
      { 'a/package.json': npm({ ms: '2.0.0' }), 'b/package.json': npm({ ms: '1.0.0' }) },
      { 'ms@1.0.0': [A] },
      ['introduced ms null -> 1.0.0: A'],
    ],
    [
      'what a range may still install is not fixed',
      { 'package.json': npm({ ms: '1.0.0' }) },
      { 'package.json': npm({ ms: '^1.0.0' }) },
      { 'ms@1.0.0': [A] },
      [],
    ],
    [
      'what an exact version takes from a range is on head, whatever base installed',
      { 'package.json': npm({ ms: '^1.0.0' }) },
      { 'package.json': npm({ ms: '1.0.0' }) },
      { 'ms@1.0.0': [A] },
      ['introduced ms null -> 1.0.0: A'],
    ],
  ])('%s', async (...[, before, after, known = {}, expected]) => {
    expect(told((await enriched(before, after, { known })).facts)).toEqual(expected);
  });

  test.each(['ms@1.0.0', 'ms@2.0.0'])('nothing, where %s could not be looked up', async (missing) => {
    const known = { 'ms@1.0.0': [A], 'ms@2.0.0': [B] };
    const [before, after] = [{ 'package.json': npm({ ms: '1.0.0' }) }, { 'package.json': npm({ ms: '2.0.0' }) }];
    expect(told((await enriched(before, after, { known, missing: [missing] })).facts)).toEqual([]);
  });
});

describe('the fact', () => {
  const before = { 'package.json': `{"devDependencies": {\n"ms": "2.0.0"\n}}` };
  const after = { 'package.json': `{"devDependencies": {\n\n"ms": "1.0.0"\n}}` };
  const factFor = async (advisories: readonly Advisory[], world: World = {}) =>
    (await enriched(before, after, { ...world, known: { 'ms@1.0.0': advisories } })).facts[0];

  test('stands where the dependency does, with the versions of both sides', async () => {
    expect(await factFor([A])).toMatchObject({
      kind: 'vulnerability-introduced',
      subject: 'ms',
      key: 'A',
      before: { path: 'package.json', line: 2 },
      after: { path: 'package.json', line: 3 },
      ecosystem: 'npm',
      direct: true,
      locked: false,
      scope: 'development',
      from: '2.0.0',
      to: '1.0.0',
      fixBy: null,
    });
  });

  test('the worst speaks, and all are listed', async () => {
    const worst = advisory('W', { score: 9.8, severity: 'critical' });
    expect(await factFor([worst, A])).toMatchObject({
      key: 'A,W',
      score: 9.8,
      severity: 'critical',
      advisories: [worst, A],
    });
  });

  test.each([
    [['1.0.1', '1.2.0', '1.1.0'], '1.2.0'],
    [['1.0.1', null], null],
  ])('%j are mended by %s', async (releases, patched) => {
    const advisories = releases.map((release, index) => advisory(`G-${index}`, { patched: release }));
    expect(await factFor(advisories)).toMatchObject({ patched });
  });

  test.each([
    [7.5, [{ score: 7, hours: 72 }], '2026-11-26'],
    [
      7.5,
      [
        { score: 4, hours: 240 },
        { score: 7, hours: 72 },
      ],
      '2026-11-26',
    ],
    [
      5,
      [
        { score: 4, hours: 240 },
        { score: 7, hours: 72 },
      ],
      '2026-12-03',
    ],
    [7.5, [{ score: 7.6, hours: 72 }], null],
    [7.5, [{ score: 0, hours: 12 }], '2026-11-23'],
    [null, [{ score: 0, hours: 72 }], null],
    [9, [{ score: 0, hours: 1e300 }], '2126-10-30'],
  ])('score %s within %j is to be mended by %s', async (score, fixWithin, fixBy) => {
    expect(await factFor([advisory('A', { score })], { fixWithin })).toMatchObject({ fixBy });
  });
});
