/** poetry.lock, pdm.lock and uv.lock. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { gitReference, hostOf } from './git-reference.ts';
import { type LockedPackage, lockedPackages, stringAt, stringsAt, tableAt } from './toml-lock.ts';

const PYPI = 'pypi.org';

/** Reads the packages of a lockfile, the project's own left out. What those name is direct; Poetry locks none, so that its manifest tells. */
export function parsePythonLock(text: string): Manifest {
  const packages = lockedPackages(text);
  const own = packages.filter(isOwn);
  const named = new Set(own.flatMap(({ table }) => namedBy(table)));
  const dependencies = packages
    .filter((locked) => !own.includes(locked))
    .map((locked) => ({ ...entryOf(locked), direct: own.length === 0 ? undefined : named.has(locked.name) }));
  return { dependencies, lockfile: true };
}

/** What a package of the workspace depends on, its groups and extras included. */
function namedBy(table: LockedPackage['table']): readonly string[] {
  const groups = ['dev-dependencies', 'optional-dependencies'].flatMap((key) => {
    const group = tableAt(table, key);
    return group === undefined ? [] : Object.keys(group).flatMap((name) => stringsAt(group, name));
  });
  return [...stringsAt(table, 'dependencies'), ...groups];
}

/** Poetry writes a table, uv a list of tables, PDM a list of requirements. */
const requiredBy = (table: LockedPackage['table']): readonly string[] => [
  ...Object.keys(tableAt(table, 'dependencies') ?? {}),
  ...stringsAt(table, 'dependencies').map((text) => /^[\w.-]*/.exec(text)?.[0] ?? ''),
];

/** uv locks the members of a workspace too. */
function isOwn({ table }: LockedPackage): boolean {
  const source = tableAt(table, 'source');
  return stringAt(source, 'virtual') !== undefined || stringAt(source, 'editable') !== undefined;
}

function entryOf({ name, version, line, table }: LockedPackage): Dependency {
  const slot = stringAt(table, 'marker') ?? stringAt(table, 'markers');
  const requires = requiredBy(table);
  return {
    name,
    written: version,
    section: '',
    line,
    requires,
    ...originOf(table),
    ...(slot === undefined ? {} : { slot }),
  };
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
