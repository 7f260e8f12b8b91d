/** Where packages are fetched from: https://docs.npmjs.com/cli/configuring-npm/npmrc, https://yarnpkg.com/configuration/yarnrc. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { outlineOf } from './outline.ts';

const REGISTRY = /^\s*(?<name>(?:@[\w.-]+:)?registry)\s*=\s*(?<url>\S+)/;

/** The registries of an .npmrc, by scope. */
export function parseNpmrc(text: string): Manifest {
  const dependencies = text.split('\n').flatMap((raw, index) => {
    const { name, url } = REGISTRY.exec(raw)?.groups ?? {};
    return name === undefined || url === undefined ? [] : [registry(name, url, index + 1)];
  });
  return { dependencies };
}

/** `npmRegistryServer`, of the whole project or of a scope. */
export function parseYarnrc(text: string): Manifest {
  const servers = outlineOf(text).filter(({ key, value }) => key === 'npmRegistryServer' && value !== '');
  return {
    dependencies: servers.map(({ parent, value, line }) =>
      registry(parent === undefined ? 'registry' : `@${parent.key}:registry`, value, line),
    ),
  };
}

const registry = (name: string, url: string, line: number): Dependency => ({
  name,
  written: url.replace(/\/$/, ''),
  version: '',
  section: 'registry',
  role: 'registry',
  line,
});
