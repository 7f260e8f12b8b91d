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

/** What one side of a change installs. */
export interface Installed {
  readonly name: string;
  /** Undefined where nothing tells the one version. */
  readonly package: Package | undefined;
}

/** What a change installs on base and on head; undefined where that is nothing of which anybody keeps advisories. */
export const installedBy = (change: DependencyChange): { readonly base?: Installed; readonly head?: Installed } => {
  const base = sideOf(change, change.base, change.fromName ?? change.name, change.from);
  const head = sideOf(change, change.head, change.name, change.to);
  return { ...(base && { base }), ...(head && { head }) };
};

/** The package of a change at another version. */
export const packageAt = (change: DependencyChange, version: string): Package =>
  packageOf(change, change.name, version);

function sideOf(
  change: DependencyChange,
  side: Reference | null,
  written: string,
  text: string | null,
): Installed | undefined {
  const name = side === null || !isLookedUp(change) ? undefined : servedAs(written, side);
  if (side === null || name === undefined) return undefined;
  const resolved = packageOf(change, name, side.version ?? '');
  const isOne = side.version !== null && isResolved(change, side, text ?? '');
  return { name: resolved.name, package: isOne ? resolved : undefined };
}

/** The `go` and `toolchain` lines, whose standard library is a package to databases. */
const isGo = ({ ecosystem, role }: DependencyChange): boolean => ecosystem === 'go' && role === 'runtime';

const isLookedUp = (change: DependencyChange): boolean =>
  KNOWN.has(change.ecosystem) &&
  (isGo(change) || ((change.role === 'library' || change.role === 'override') && isNamed(change)));

/** A bare property of Maven or Gradle may hold the version of anything. */
const isNamed = ({ ecosystem, name }: DependencyChange): boolean => ecosystem !== 'maven' || name.includes(':');

/** Registries whose packages have nothing but their names in common with those of the ecosystem's own. */
const OTHER_REGISTRIES: ReadonlySet<string> = new Set(['jsr.io']);

/** The name under which it is published: a fork's or an alias' own. Undefined for folders and commits, which are no releases. */
function servedAs(name: string, { source }: Reference): string | undefined {
  if (source === null) return name;
  if (source.kind === 'fork') return source.location;
  return source.kind === 'registry' && !OTHER_REGISTRIES.has(source.location) ? name : undefined;
}

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
