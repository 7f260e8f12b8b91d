import type { Dependency } from '../ecosystem.ts';

const COMMIT = /^[0-9a-f]{7,64}$/;

/** What a git repository and a tag, branch or commit of it say of a version: `core/v1.2` is a tag of one part of it. Credentials in the address are left out. */
export function gitReference(url: string, ref = ''): Pick<Dependency, 'source' | 'version' | 'digest'> {
  const source = { kind: 'git', location: repositoryOf(url) } as const;
  return COMMIT.test(ref)
    ? { source, version: '', digest: ref }
    : { source, version: ref.replace(/^.*\/(?=v?[0-9])/, '') };
}

/** Where the options beside a dependency say that it comes from, when that is no registry: a folder or a repository. */
export function originOf(
  option: (key: string) => string | undefined,
): Partial<Pick<Dependency, 'written' | 'version' | 'digest' | 'source'>> {
  const [path, github] = [option('path'), option('github')];
  if (path !== undefined) return { written: path, version: '', source: { kind: 'file', location: path } };
  const url = option('git') ?? (github === undefined ? undefined : `https://github.com/${github}`);
  if (url === undefined) return {};
  const ref = ['rev', 'ref', 'tag', 'branch'].map(option).find((text) => text !== undefined);
  return { written: ref ?? null, ...gitReference(url, ref) };
}

/** `https://user@host/a/b.git` and `git@host:a/b` are both `host/a/b`. */
export const repositoryOf = (url: string): string =>
  url
    .replace(/^(?:git\+)?[a-z]+:\/\//, '')
    .replace(/^[^/@]*@/, '')
    .replace(/\.git$/, '')
    .replace(/^([^/:]+):(?![0-9]+\/)/, '$1/');

/** The host of an address, without credentials. */
export const hostOf = (url: string): string => repositoryOf(url).split('/', 1)[0] ?? '';
