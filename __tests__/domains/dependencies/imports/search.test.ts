import { describe, expect, test } from 'vitest';
import { dependencies } from '../../../../src/domains/dependencies/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const npm = (names: Readonly<Record<string, string>> = {}, more: object = {}) =>
  JSON.stringify({ dependencies: names, ...more });
const USES = "import { z } from 'zod/v4';\n";
const ZOD = { zod: '^4.0.0' };

interface Row {
  readonly title: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** `outcome path:line` of every import that is left; sources that only head has are left out of base. */
  readonly left: readonly string[];
}

async function leftIn({ before, after }: Row): Promise<string[]> {
  const findings = await findingsOf(dependencies, before, after);
  return findings
    .filter(({ rule }) => rule === 'dependencies/removed-still-imported')
    .map((finding) => `${finding.outcome} ${finding.after?.path}:${finding.after?.line}`);
}

const rows = (title: string, list: readonly Row[]) =>
  describe(title, () => {
    test.each(list)('$title', async (row) => {
      expect(await leftIn(row)).toEqual(row.left);
    });
  });

rows('what else declares it', [
  {
    title: 'nothing: the first import of the product, not that of a test',
    before: { 'package.json': npm(ZOD) },
    after: {
      'package.json': npm(),
      'a.test.ts': USES,
      'package-lock.json': '{ "packages": {} }',
      'src/b.ts': `\n${USES}`,
    },
    left: ['gone src/b.ts:2'],
  },
  {
    title: 'another package brings it, as the lockfile above tells',
    before: { 'a/package.json': npm(ZOD) },
    after: {
      'a/package.json': npm(),
      'a/b.ts': USES,
      'package-lock.json': '{ "packages": { "node_modules/zod": { "version": "4.0.0" } } }',
    },
    left: ['borrowed a/b.ts:1'],
  },
  {
    title: 'the manifest above',
    before: { 'package.json': npm(ZOD), 'a/package.json': npm(ZOD) },
    after: { 'package.json': npm(ZOD), 'a/package.json': npm(), 'a/b.ts': USES },
    left: [],
  },
  {
    title: 'another section, though written otherwise',
    before: { 'package.json': npm(ZOD) },
    after: { 'package.json': npm({}, { optionalDependencies: { zod: '*' } }), 'b.ts': USES },
    left: [],
  },
  {
    title: 'a package below has sources and dependencies of its own',
    before: { 'package.json': npm(ZOD) },
    after: { 'package.json': npm(), 'a/package.json': npm(), 'a/b.ts': USES },
    left: [],
  },
  {
    title: 'copies of others, and fixtures, are not looked into',
    before: { 'package.json': npm(ZOD) },
    after: { 'package.json': npm(), 'node_modules/x/b.js': USES, 'test/fixtures/b.js': USES },
    left: [],
  },
  {
    title: 'a module of the project answers to the name',
    before: { 'package.json': npm(ZOD) },
    after: { 'package.json': npm(), 'src/zod.ts': '', 'src/b.ts': USES },
    left: [],
  },
  {
    title: 'a manifest that goes as a whole takes its sources along',
    before: { 'package.json': npm(ZOD) },
    after: { 'b.ts': USES },
    left: [],
  },
]);

rows('Go', [
  {
    title: 'another module provides the package',
    before: { 'go.mod': 'module m\nrequire a.test/x v1.0.0\n' },
    after: { 'go.mod': 'module m\nrequire a.test/x/y v1.0.0\n', 'a.go': 'package a\nimport "a.test/x/y/z"\n' },
    left: [],
  },
  {
    title: 'the module provides it itself',
    before: { 'go.mod': 'module a.test/x/y\nrequire a.test/x v1.0.0\n' },
    after: { 'go.mod': 'module a.test/x/y\n', 'a.go': 'package a\nimport "a.test/x/y/z"\n' },
    left: [],
  },
  {
    title: 'a major path that the sources did not follow',
    before: { 'go.mod': 'module m\nrequire a.test/x v1.0.0\n' },
    after: { 'go.mod': 'module m\nrequire a.test/x/v2 v2.0.0\n', 'a.go': 'package a\nimport "a.test/x"\n' },
    left: ['gone a.go:2'],
  },
  {
    title: 'a major path that the sources follow',
    before: { 'go.mod': 'module m\nrequire a.test/x v1.0.0\n' },
    after: { 'go.mod': 'module m\nrequire a.test/x/v2 v2.0.0\n', 'a.go': 'package a\nimport "a.test/x/v2/y"\n' },
    left: [],
  },
  {
    title: 'a module below is its own matter',
    before: { 'go.mod': 'module m\nrequire a.test/x v1.0.0\n' },
    after: { 'go.mod': 'module m\n', 'b/go.mod': 'module b\n', 'b/a.go': 'package a\nimport "a.test/x"\n' },
    left: [],
  },
]);

const PYTHON = { 'requirements.txt': 'requests==2.0.0\nredis==5.0.0\n' };
const WITHOUT = { 'requirements.txt': 'redis==5.0.0\n', 'app/main.py': 'import requests.sessions\n' };

rows('Python', [
  { title: 'nothing declares it', before: PYTHON, after: WITHOUT, left: ['borrowed app/main.py:1'] },
  {
    title: 'another list of requirements',
    before: PYTHON,
    after: { ...WITHOUT, 'requirements/base.in': 'Requests\n' },
    left: [],
  },
  {
    title: 'a name that contains its own brings it',
    before: PYTHON,
    after: { ...WITHOUT, 'requirements.txt': 'redis==5.0.0\npython-requests\n' },
    left: [],
  },
  {
    title: 'a script of setuptools names it',
    before: PYTHON,
    after: { ...WITHOUT, 'setup.py': "setup(install_requires=['requests'])\n" },
    left: [],
  },
  {
    title: 'a lockfile that has it no more',
    before: { 'pyproject.toml': '[project]\ndependencies = ["requests"]\n' },
    after: {
      'pyproject.toml': '[project]\ndependencies = []\n',
      'uv.lock': 'version = 1\n',
      'a.py': 'import requests\n',
    },
    left: ['gone a.py:1'],
  },
]);

const CRATE = '[package]\nname = "m"\n[dependencies]\n';

rows('Rust', [
  {
    title: 'a crate with a hyphen',
    before: { 'Cargo.toml': `${CRATE}serde-json = "1"\n` },
    after: { 'Cargo.toml': CRATE, 'src/lib.rs': 'fn f() { serde_json::json!({}) }\n' },
    left: ['gone src/lib.rs:1'],
  },
  {
    title: 'an optional one goes with its feature',
    before: { 'Cargo.toml': `${CRATE}a = { version = "1", optional = true }\n` },
    after: { 'Cargo.toml': CRATE, 'src/lib.rs': 'use a::B;\n' },
    left: [],
  },
  {
    title: 'one that the workspace shares still comes from it',
    before: { 'Cargo.toml': `${CRATE}a = "1"\n` },
    after: { 'Cargo.toml': `${CRATE}a.workspace = true\n`, 'src/lib.rs': 'use a::B;\n' },
    left: [],
  },
]);

test('what was not read is told', async () => {
  const sources = Object.fromEntries(Array.from({ length: 4001 }, (_, i) => [`src/${i}.ts`, '']));
  const head = { 'package.json': npm(), ...sources };
  const files = [{ path: 'package.json', status: 'modified' }] as const;
  const { DEFAULT_SETTINGS: settings } = await import('../../../../src/core/settings.ts');
  const { treeOf } = await import('../../../../src/example.ts');
  const changes = await dependencies.analyze({
    files,
    changed: files,
    base: treeOf({ 'package.json': npm(ZOD) }),
    head: treeOf(head),
    settings,
  });
  const lookUp = async () => ({ known: new Map(), notes: [] });
  const { notes } = (await dependencies.enrich?.(changes, { lookUp, settings, today: '2026-01-01' })) ?? { notes: [] };
  expect(notes).toEqual([
    'Whether code still imports `zod`, removed from `package.json`, is not fully known: 1 source file was not read.',
  ]);
});
