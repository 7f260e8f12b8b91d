import type { Dependency } from '../ecosystem.ts';

const COMMIT = /^[0-9a-f]{7,64}$/;

/** What a git repository and a tag, branch or commit of it say of a version. Credentials in the address are left out. */
export function gitReference(url: string, ref = ''): Pick<Dependency, 'source' | 'version' | 'digest'> {
  const source = { kind: 'git', location: repositoryOf(url) } as const;
  return COMMIT.test(ref) ? { source, version: '', digest: ref } : { source, version: ref };
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
