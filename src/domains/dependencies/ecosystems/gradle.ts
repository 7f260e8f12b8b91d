import type { Ecosystem, Manifest } from '../ecosystem.ts';
import { parseGradleCatalog } from '../parsers/gradle-catalog.ts';
import { parseGradleScript } from '../parsers/gradle-script.ts';
import { parseGradleLock, parseGradleProperties } from '../parsers/gradle-text.ts';
import { parseWrapper } from '../parsers/wrapper.ts';
import { gradle as versions } from '../versions/gradle.ts';

const PARSERS: readonly (readonly [path: RegExp, parse: (text: string) => Manifest])[] = [
  [/\.gradle(?:\.kts)?$/, parseGradleScript],
  [/\.versions\.toml$/, parseGradleCatalog],
  [/(?:^|\/)gradle\.properties$/, parseGradleProperties],
  [/(?:^|[/-])gradle\.lockfile$/, parseGradleLock],
];

const parserOf = (path: string) => PARSERS.find(([pattern]) => pattern.test(path))?.[1];

/** Plugins under their own name; the libraries beside them are Maven's. */
const plugins: Ecosystem = {
  name: 'gradle-plugin',
  versions,
  claims: (path) => parserOf(path) !== undefined,
  parse: (text, path) => parserOf(path)?.(text) ?? { dependencies: [] },
  manifestsOf(path) {
    if (!path.endsWith('gradle.lockfile')) return [];
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return [`${folder}build.gradle`, `${folder}build.gradle.kts`, 'gradle/libs.versions.toml'];
  },
};

const wrapper: Ecosystem = {
  name: 'gradle-wrapper',
  versions,
  claims: (path) => /(?:^|\/)gradle-wrapper\.properties$/.test(path),
  parse: (text) => parseWrapper(text, 'gradle'),
};

export default [plugins, wrapper];
