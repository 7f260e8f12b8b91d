/** Which package, at which one version, each side of a change installs. */
import type { Package } from '../../../core/advisories.ts';
import type { DependencyChange, Reference } from '../changes.ts';
import { canonicalName, type EcosystemName } from '../ecosystem.ts';
import { ecosystems } from '../ecosystems/index.ts';
import { goRelease } from '../versions/go.ts';
import type { VersionScheme } from '../versions/scheme.ts';

/** Ecosystems for whose packages somebody keeps advisories. Images, charts, providers and tools have none of this kind. */
const KNOWN: ReadonlySet<EcosystemName> = new Set([
  'npm',
  'go',
  'maven',
  'pypi',
  'nuget',
  'cargo',
  'composer',
  'bundler',
  'github-actions',
  'swift',
  'pub',
  'mix',
]);

/** A side of a change: what it installs, or that this cannot be told. */
export type Installed = Package | 'unresolved' | 'nothing';

/** What a change installs on head and on base. */
export const installedBy = (change: DependencyChange): { readonly base: Installed; readonly head: Installed } => ({
  base: sideOf(change, change.base, change.fromName ?? change.name, change.from),
  head: sideOf(change, change.head, change.name, change.to),
});

/** The package of a change at another version. */
export const packageAt = (change: DependencyChange, version: string): Package =>
  packageOf(change, change.name, version);

function sideOf(change: DependencyChange, side: Reference | null, name: string, written: string | null): Installed {
  if (side === null || !isLookedUp(change) || !isPublic(side)) return 'nothing';
  if (side.version === null || !isResolved(change, side, written ?? '')) return 'unresolved';
  return packageOf(change, name, side.version);
}

/** The `go` and `toolchain` lines, whose standard library is a package to databases. */
const isGo = ({ ecosystem, role }: DependencyChange): boolean => ecosystem === 'go' && role === 'runtime';

const isLookedUp = (change: DependencyChange): boolean =>
  KNOWN.has(change.ecosystem) &&
  (isGo(change) || ((change.role === 'library' || change.role === 'override') && isNamed(change)));

/** A bare property of Maven or Gradle may hold the version of anything. */
const isNamed = ({ ecosystem, name }: DependencyChange): boolean => ecosystem !== 'maven' || name.includes(':');

/** A package of its own name from a registry: of forks, folders and commits no database knows the version. */
const isPublic = ({ source }: Reference): boolean => source === null || source.kind === 'registry';

/**
 * Whether a reference tells the one version that is installed. Go selects the least version that is asked for
 * (https://go.dev/ref/mod#minimal-version-selection), NuGet the least that a bare version or a bound admits
 * (https://learn.microsoft.com/nuget/concepts/dependency-resolution#lowest-applicable-version); a full tag of an action is
 * its release. Everywhere else a range admits what no file names.
 */
function isResolved({ ecosystem, locked, role }: DependencyChange, side: Reference, written: string): boolean {
  const isFull = /^v?\d+\.\d+\.\d+/.test(side.version ?? '');
  if (ecosystem === 'go') return role === 'library' || isFull;
  if (ecosystem === 'github-actions') return isFull;
  return locked || side.pinned || (ecosystem === 'nuget' && !written.includes('*'));
}

function packageOf(change: DependencyChange, name: string, version: string): Package {
  const { ecosystem } = change;
  const scheme = isGo(change) ? goRelease : schemeOf(ecosystem);
  return {
    ecosystem,
    name: isGo(change) ? 'stdlib' : publicName(ecosystem, name),
    version: ecosystem === 'go' ? version.replace(/^v|\+incompatible$/g, '') : version,
    compare: (a, b) => {
      const [left, right] = [scheme?.parse(a), scheme?.parse(b)];
      return left && right && scheme?.compare(left, right);
    },
  };
}

const ecosystemOf = (name: EcosystemName) => ecosystems.find((ecosystem) => ecosystem.name === name);
const schemeOf = (name: EcosystemName): VersionScheme | undefined => ecosystemOf(name)?.versions;

/** As databases spell it: an action by its repository, a Python or Composer package by its canonical name. */
function publicName(ecosystem: EcosystemName, name: string): string {
  if (ecosystem === 'github-actions') return name.split('/', 2).join('/');
  const owner = ecosystemOf(ecosystem);
  return owner === undefined || ecosystem === 'nuget' ? name : canonicalName(owner, name);
}
