import type { Ecosystem, Manifest } from '../ecosystem.ts';
import { javascript } from '../imports/javascript.ts';
import { parseBunLock } from '../parsers/bun-lock.ts';
import { parseNpmLock } from '../parsers/npm-lock.ts';
import { parsePackageJson } from '../parsers/package-json.ts';
import { parseNpmrc, parseYarnrc } from '../parsers/npmrc.ts';
import { parsePnpmLock } from '../parsers/pnpm-lock.ts';
import { parsePnpmWorkspace } from '../parsers/pnpm-workspace.ts';
import { versionFile } from '../parsers/version-file.ts';
import { parseYarnLock } from '../parsers/yarn-lock.ts';
import { npm as versions } from '../versions/npm.ts';

const node = (text: string): Manifest => versionFile('node', text);

const PARSERS: ReadonlyMap<string, (text: string) => Manifest> = new Map([
  ['package.json', parsePackageJson],
  ['package-lock.json', parseNpmLock],
  ['npm-shrinkwrap.json', parseNpmLock],
  ['yarn.lock', parseYarnLock],
  ['pnpm-lock.yaml', parsePnpmLock],
  ['pnpm-workspace.yaml', parsePnpmWorkspace],
  ['bun.lock', parseBunLock],
  ['.npmrc', parseNpmrc],
  ['.yarnrc.yml', parseYarnrc],
  ['.nvmrc', node],
  ['.node-version', node],
]);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const npm: Ecosystem = {
  name: 'npm',
  versions,
  language: javascript,
  claims: (path) => PARSERS.has(nameOf(path)),
  parse: (text, path) => PARSERS.get(nameOf(path))?.(text) ?? { dependencies: [] },
  /** Yarn 1 and the first npm lockfile do not tell what is direct. */
  manifestsOf: (path) =>
    /(?:^|\/)(?:yarn\.lock|package-lock\.json|npm-shrinkwrap\.json)$/.test(path)
      ? [`${path.slice(0, -nameOf(path).length)}package.json`]
      : [],
};

export default npm;
