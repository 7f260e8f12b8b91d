/** poetry.lock, pdm.lock and uv.lock. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { gitReference, hostOf } from './git-reference.ts';
import { type LockedPackage, lockedPackages, stringAt, tableAt } from './toml-lock.ts';

const PYPI = 'pypi.org';

/** Reads the packages of a lockfile, the project's own left out; which are direct is told by pyproject.toml. */
export const parsePythonLock = (text: string): Manifest => ({
  dependencies: lockedPackages(text)
    .filter((locked) => !isOwn(locked))
    .map(entryOf),
  lockfile: true,
});

/** uv locks the members of a workspace too. */
function isOwn({ table }: LockedPackage): boolean {
  const source = tableAt(table, 'source');
  return stringAt(source, 'virtual') !== undefined || stringAt(source, 'editable') !== undefined;
}

function entryOf({ name, version, line, table }: LockedPackage): Dependency {
  const slot = stringAt(table, 'marker') ?? stringAt(table, 'markers');
  return { name, written: version, section: '', line, ...originOf(table), ...(slot === undefined ? {} : { slot }) };
}

/** Poetry and uv tell the origin in a table of its own, PDM beside the version. */
function originOf(table: LockedPackage['table']): Pick<Dependency, 'source' | 'digest'> {
  const origin = tableAt(table, 'source') ?? table;
  const git = stringAt(origin, 'git') ?? (stringAt(origin, 'type') === 'git' ? stringAt(origin, 'url') : undefined);
  if (git !== undefined) return gitOrigin(git, stringAt(origin, 'resolved_reference') ?? stringAt(origin, 'revision'));
  const path = stringAt(origin, 'directory') ?? stringAt(origin, 'path');
  if (path !== undefined) return { source: { kind: 'file', location: path } };
  const url = stringAt(origin, 'registry') ?? stringAt(origin, 'url');
  return { source: { kind: 'registry', location: url === undefined ? PYPI : hostOf(url) } };
}

/** uv writes the commit behind the address: `https://host/a/b?rev=main#0123abc`. */
function gitOrigin(git: string, revision: string | undefined): Pick<Dependency, 'source' | 'digest'> {
  const [address = '', commit] = git.split('#', 2);
  const { source, digest } = gitReference(address.replace(/\?.*$/, ''), revision ?? commit);
  return { ...(source ? { source } : {}), ...(digest === undefined ? {} : { digest }) };
}
