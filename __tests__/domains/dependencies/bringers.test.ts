import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { changesIn } from './changes-in.ts';

/** In each file `a` is direct and asks for `b`, which changes. */
const LOCKFILES: readonly { readonly path: string; readonly text: (version: string) => ExampleFiles }[] = [
  {
    path: 'package-lock.json',
    text: (version) =>
      JSON.stringify({
        packages: {
          '': { dependencies: { a: '1' } },
          'node_modules/a': { version: '1.0.0', dependencies: { b: '*' } },
          'node_modules/b': { version },
        },
      }),
  },
  {
    path: 'package-lock.json',
    text: (version) => ({
      'package.json': '{ "dependencies": { "a": "1" } }',
      'package-lock.json': JSON.stringify({
        lockfileVersion: 1,
        dependencies: { a: { version: '1.0.0', requires: { b: '*' } }, b: { version } },
      }),
    }),
  },
  {
    path: 'yarn.lock',
    text: (version) => ({
      'package.json': '{ "dependencies": { "a": "1" } }',
      'yarn.lock': `a@1:\n  version "1.0.0"\n  dependencies:\n    b "*"\n\nb@*:\n  version "${version}"\n`,
    }),
  },
  {
    path: 'yarn.lock',
    text: (version) =>
      `"a@npm:1":\n  version: 1.0.0\n  dependencies:\n    b: "*"\n\n"b@npm:*":\n  version: ${version}\n\n"m@workspace:.":\n  version: 0.0.0\n  resolution: "m@workspace:."\n  dependencies:\n    a: "1"\n`,
  },
  {
    path: 'pnpm-lock.yaml',
    text: (version) =>
      `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        version: 1.0.0\npackages:\n  a@1.0.0: {}\n  b@${version}: {}\nsnapshots:\n  a@1.0.0:\n    dependencies:\n      b: ${version}\n  b@${version}: {}\n`,
  },
  {
    path: 'pnpm-lock.yaml',
    text: (version) =>
      `lockfileVersion: 5.4\ndependencies:\n  a: 1.0.0\npackages:\n  /a/1.0.0:\n    dependencies:\n      b: ${version}\n  /b/${version}:\n    dev: false\n`,
  },
  {
    path: 'bun.lock',
    text: (version) =>
      `{ "lockfileVersion": 1, "workspaces": { "": { "dependencies": { "a": "1" } } }, "packages": {\n"a": ["a@1.0.0", "", { "dependencies": { "b": "*" } }, "sha512-x"],\n"b": ["b@${version}", "", {}, "sha512-y"],\n} }`,
  },
  {
    path: 'Cargo.lock',
    text: (version) =>
      `[[package]]\nname = "m"\nversion = "0.1.0"\ndependencies = ["a"]\n\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "registry+https://x.test"\ndependencies = ["b ${version}"]\n\n[[package]]\nname = "b"\nversion = "${version}"\nsource = "registry+https://x.test"\n`,
  },
  {
    path: 'uv.lock',
    text: (version) =>
      `[[package]]\nname = "m"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [{ name = "a" }]\n\n[[package]]\nname = "a"\nversion = "1.0.0"\ndependencies = [{ name = "b" }]\n\n[[package]]\nname = "b"\nversion = "${version}"\n`,
  },
  {
    path: 'poetry.lock',
    text: (version) => ({
      'pyproject.toml': '[tool.poetry.dependencies]\na = "^1"\n',
      'poetry.lock': `[[package]]\nname = "a"\nversion = "1.0.0"\n\n[package.dependencies]\nB = "*"\n\n[[package]]\nname = "b"\nversion = "${version}"\n`,
    }),
  },
  {
    path: 'pdm.lock',
    text: (version) => ({
      'pyproject.toml': '[project]\ndependencies = ["a"]\n',
      'pdm.lock': `[[package]]\nname = "a"\nversion = "1.0.0"\ndependencies = ["b>=1; python_version > '3'"]\n\n[[package]]\nname = "b"\nversion = "${version}"\n`,
    }),
  },
  {
    path: 'composer.lock',
    text: (version) => ({
      'composer.json': '{ "require": { "a": "1" } }',
      'composer.lock': JSON.stringify({
        packages: [
          { name: 'a', version: '1.0.0', require: { b: '*' } },
          { name: 'b', version },
        ],
      }),
    }),
  },
  {
    path: 'Gemfile.lock',
    text: (version) =>
      `GEM\n  remote: https://rubygems.org/\n  specs:\n    a (1.0.0)\n      b (~> 1)\n    b (${version})\n\nDEPENDENCIES\n  a\n`,
  },
  {
    path: 'packages.lock.json',
    text: (version) =>
      JSON.stringify({
        dependencies: {
          net8: {
            a: { type: 'Direct', resolved: '1.0.0', dependencies: { b: '1.0.0' } },
            b: { type: 'Transitive', resolved: version },
          },
        },
      }),
  },
  {
    path: 'dependency-tree.txt',
    text: (version) => `m:m:jar:1\n\\- x:a:jar:1.0.0:compile\n   \\- x:b:jar:${version}:compile\n`,
  },
];

test.each(LOCKFILES)('$path tells who brings b', async ({ path, text }) => {
  const [change] = await changesIn(path, text('1.0.0'), text('1.0.1'));
  expect(change).toMatchObject({ kind: 'patch', direct: false });
  expect(change?.broughtBy.map((name) => name.replace('x:', ''))).toEqual(['a']);
});

const npm = (packages: Readonly<Record<string, readonly string[]>>, direct: readonly string[]) => {
  const names = (list: readonly string[]) => Object.fromEntries(list.map((name) => [name, '*']));
  const installed = Object.entries(packages).map(([name, required]) => [
    `node_modules/${name}`,
    { version: '1.0.0', dependencies: names(required) },
  ]);
  return JSON.stringify({ packages: { '': { dependencies: names(direct) }, ...Object.fromEntries(installed) } });
};
const broughtIn = async (before: string, after: string) =>
  Object.fromEntries((await changesIn('package-lock.json', before, after)).map((one) => [one.name, one.broughtBy]));

test('over several steps, in circles, and of several the nearest few', async () => {
  const after = npm({ a: ['b'], b: ['c'], c: ['b', 'z'], d: ['z'], e: ['z'], f: ['z'], z: [] }, ['a', 'd', 'e', 'f']);
  expect(await broughtIn(npm({}, []), after)).toMatchObject({ a: [], b: ['a'], c: ['a'], z: ['d', 'e', 'f'] });
});

test('what is gone is told by base', async () => {
  expect(await broughtIn(npm({ a: ['b'], b: [] }, ['a']), npm({ a: [] }, ['a']))).toEqual({ b: ['a'] });
});
