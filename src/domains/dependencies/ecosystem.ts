/** How an ecosystem plugs in. One file in `ecosystems/` with a default export; every rule applies to it at once. */
import type { ECOSYSTEMS } from '../../core/vocabulary.ts';
import type { Language } from './imports/language.ts';
import type { VersionScheme } from './versions/scheme.ts';

export type EcosystemName = (typeof ECOSYSTEMS)[number];

/** Who meets a dependency: users of the product, its developers, or the projects that depend on it. */
export type Scope = 'production' | 'development' | 'peer' | 'optional';

/**
 * What an entry is for. `library`: something depended on. `runtime`: what the project runs or is built on (a `go` line,
 * `engines`, a Python version, the Gradle wrapper). `override`: forces a version on others (overrides, resolutions,
 * constraints, dependencyManagement). `exclude` and `retract`: versions refused. `install-script`: a package allowed
 * to run code while it is installed. `registry`: where packages are fetched from.
 */
export type Role = 'library' | 'runtime' | 'override' | 'exclude' | 'retract' | 'install-script' | 'registry';

/** Where a dependency comes from, when that is not the ecosystem's own registry under its own name. */
export interface Source {
  /** `registry`: another host. `git`, `http`, `file`: not from a registry. `fork`: another name in its place. `workspace`: the same repository. */
  readonly kind: 'registry' | 'git' | 'http' | 'file' | 'fork' | 'workspace';
  /** The host, path or name; never with credentials in it. */
  readonly location: string;
}

/** One dependency as a file declares it. */
export interface Dependency {
  /** As the file writes it. */
  readonly name: string;
  /** The version text, verbatim: `^1.2.0`, `24.14.1@sha256:…`; null where the file gives none. */
  readonly written: string | null;
  /** What the version scheme reads, where that is not `written`: a tag without its digest, the release behind a commit. */
  readonly version?: string | undefined;
  /** The digest or commit that pins it. */
  readonly digest?: string | undefined;
  /** `dependencies`, `require`, `jobs.build`: the file's own word. */
  readonly section: string;
  /** `library` where absent. */
  readonly role?: Role | undefined;
  /** `production` where absent. */
  readonly scope?: Scope | undefined;
  /** False for what only others need: an `// indirect` line, a nested lockfile entry. True where absent. */
  readonly direct?: boolean | undefined;
  /** The property, variable or `version.ref` that holds the version. */
  readonly via?: string | undefined;
  readonly source?: Source | undefined;
  /** What tells it from others of its name in one file (a service, a container); never shown. Pairs a renamed thing too. */
  readonly slot?: string | undefined;
  /** Runs code while it is installed (lockfiles tell). */
  readonly installScript?: boolean | undefined;
  /** The names that it asks for itself, where the lockfile tells. */
  readonly requires?: readonly string[] | undefined;
  /** Licence, where the lockfile states it. */
  readonly licence?: string | undefined;
  readonly line: number;
  readonly endLine?: number | undefined;
  /** Where this entry is not read by the ecosystem's own scheme. */
  readonly versions?: VersionScheme | undefined;
  /** Where one file holds entries of several ecosystems (Gradle plugins beside libraries, Terraform modules beside providers). */
  readonly ecosystem?: EcosystemName | undefined;
}

/** What one file declares. */
export interface Manifest {
  readonly dependencies: readonly Dependency[];
  /** The line where each section starts: what a removed entry points to in head. Line 1 where absent. */
  readonly sections?: ReadonlyMap<string, number> | undefined;
  /** A lockfile: written by a tool, and explained by the manifest beside it. */
  readonly lockfile?: boolean;
  /** Versions that were asked for and left out, where the file tells. */
  readonly conflicts?: readonly Conflict[];
}

/** A version that somebody asks for, and the other one that stands in its place. */
export interface Conflict {
  readonly name: string;
  readonly selected: string;
  readonly omitted: string;
  readonly line: number;
}

/** One spelling of a name, for comparing; what is shown is what the file writes. */
export const canonicalName = (ecosystem: Ecosystem, name: string): string => ecosystem.canonical?.(name) ?? name;

export interface Ecosystem {
  readonly name: EcosystemName;
  readonly versions: VersionScheme;
  /** The files that are this ecosystem's own. One that cannot be parsed is reported. */
  claims(path: string): boolean;
  /** Files of another kind in which it also looks for references: an image in any YAML. Whether those parse is not reported. */
  visits?(path: string): boolean;
  /** Reads one file. Throws `Unreadable(reason, line)` where it cannot; never returns nothing instead. */
  parse(text: string, path: string): Manifest;
  /** One key for all names of one thing: `example.com/mod/v2` and `example.com/mod/v3`. Pairs a removed with an added entry as moved. */
  family?(name: string): string;
  /** One spelling of a name that has several: `docker.io/library/nginx` is `nginx`. */
  canonical?(name: string): string;
  /** For a lockfile that does not tell which entries are direct: the manifests that do. */
  manifestsOf?(path: string): readonly string[];
  /** How its sources import packages, where that can be told. */
  readonly language?: Language;
}
