/** Cargo.lock: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { gitReference, hostOf } from './git-reference.ts';
import { type LockedPackage, lockedPackages, stringAt, stringsAt } from './toml-lock.ts';

/** Reads the locked packages. Those without a source are the workspace's own: what they name is direct. Throws `Unreadable`. */
export function parseCargoLock(text: string): Manifest {
  const packages = lockedPackages(text);
  const own = packages.filter(({ table }) => stringAt(table, 'source') === undefined);
  const named = new Set(own.flatMap(({ table }) => stringsAt(table, 'dependencies')));
  const dependencies = packages
    .filter((locked) => !own.includes(locked))
    .map((locked) => ({ ...entryOf(locked), direct: isNamed(locked, named) }));
  return { dependencies, lockfile: true };
}

/** A name alone, where only one version of it is locked, or with its version. */
const isNamed = ({ name, version }: LockedPackage, named: ReadonlySet<string>): boolean =>
  named.has(name) || named.has(`${name} ${version}`);

/** Several versions of one package may be locked: each pairs with its like, by what Cargo takes for compatible. */
const slotOf = ({ name, version }: LockedPackage): string => `${name} ${/^(?:0\.)*[0-9]+/.exec(version)?.[0] ?? ''}`;

const withoutVersion = (dependency: string): string => dependency.split(' ', 1)[0] ?? '';

function entryOf(locked: LockedPackage): Dependency {
  const entry = {
    name: locked.name,
    written: locked.version,
    section: '',
    slot: slotOf(locked),
    line: locked.line,
    requires: stringsAt(locked.table, 'dependencies').map(withoutVersion),
  };
  const [, kind = '', address = ''] = /^(\w+)\+(.*)$/.exec(stringAt(locked.table, 'source') ?? '') ?? [];
  if (kind !== 'git') return { ...entry, source: { kind: 'registry', location: hostOf(address) } };
  const [url = '', commit] = address.split('#', 2);
  const { source, digest } = gitReference(url.replace(/\?.*$/, ''), commit);
  return { ...entry, source, digest };
}
