import type { Advisory, Severity } from '../../core/advisories.ts';
import { rulesFor } from '../../core/define.ts';
import type { Change, SourceLocation } from '../../core/types.ts';
import type { FileUnreadable } from '../../core/unreadable.ts';
import type { Bump } from '../../core/vocabulary.ts';
import type { EcosystemName, Role, Scope, Source } from './ecosystem.ts';

export type DependencyKind = Bump;

/** One side of a dependency, as far as rules need it. */
export interface Reference {
  /** The bare version that was read, for tables of versions: `1.0.0` of `^1.0.0`; null where it names none. */
  readonly version: string | null;
  /** Whether it can only ever be this one version. */
  readonly pinned: boolean;
  readonly digest: string | null;
  readonly variant: string | null;
  readonly source: Source | null;
  readonly scope: Scope;
  readonly section: string;
  readonly installScript: boolean;
  readonly licence: string | null;
}

/** What a look into the sources beside a manifest came to. */
export interface ImportSearch {
  /** The first import that is left. */
  readonly found: (SourceLocation & { readonly specifier: string }) | null;
  /** Whether another package may still bring it. */
  readonly borrowed: boolean;
  /** Source files that were not read, since there are too many. */
  readonly unread: number;
}

/** All changes of one file that nobody wrote by hand, for the one finding that stands for them. */
export interface Batch {
  readonly path: string;
  readonly size: number;
  readonly majors: number;
}

/** A fact about one dependency. */
export interface DependencyFact<K extends DependencyKind = DependencyKind> extends Change<K> {
  readonly ecosystem: EcosystemName;
  readonly name: string;
  /** The name in base, where it differs. */
  readonly fromName: string | null;
  /** As the file writes them; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly direct: boolean;
  readonly section: string;
  /** The property or variable that holds the version. */
  readonly via: string | null;
  /** Whether base's major is 0. */
  readonly zeroMajor: boolean;

  readonly role: Role;
  readonly base: Reference | null;
  readonly head: Reference | null;
  /** Positive where the version rises, negative where it falls; 0 where that cannot be told. */
  readonly direction: number;
  /** Whether the step may break dependents, by the ecosystem's own scheme. */
  readonly breaking: boolean;
  /** How many majors were passed, 0 where none. */
  readonly majors: number;
  /** The versions are dates. */
  readonly calendar: boolean;
  /** Head's range refuses versions that base's admitted. */
  readonly narrowed: boolean;
  /** Whether it stands in a lockfile. */
  readonly locked: boolean;
  /** Other majors of the same package that the lockfile holds beside a new one. */
  readonly beside: readonly string[];
  /** Set on what a tool wrote: a lockfile's entries, and indirect ones in a manifest. */
  readonly batch: Batch | null;
  /** The direct dependencies that bring an indirect one, the nearest first and at most a few, where the lockfile tells. */
  readonly broughtBy: readonly string[];
  /** One of a batch that a direct change beside it accounts for. */
  readonly explained: boolean;
  /** Versions of the same package that stand in the same file on both sides. */
  readonly standing: readonly string[];
  /** An entry of `dependencies.policy` asks for more than to let it pass. */
  readonly governed: boolean;
  /** Of one that is gone: what is known of sources that still import it; null where nothing was to look for. */
  readonly imports: ImportSearch | null;
  /** Versions of the platforms whose images stand in the changed files, for upgrade paths that need a pair; images only. */
  readonly platforms: Readonly<Record<string, string>> | null;
}

/** A union over the kinds, so that a rule on one kind is typed by it. */
export type DependencyChange = { [K in DependencyKind]: DependencyFact<K> }[DependencyKind];

/**
 * What advisory databases know of a package at the version that a change brings or takes away: `vulnerability-introduced`
 * is on head and was not on base, `vulnerability-fixed` was on base and is not on head.
 */
export interface VulnerabilityFact<K extends VulnerabilityKind = VulnerabilityKind>
  extends Change<K>, Pick<DependencyFact, 'ecosystem' | 'name' | 'direct' | 'locked' | 'broughtBy'> {
  /** The versions on both sides; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly scope: Scope;
  /** The worst first. */
  readonly advisories: readonly Advisory[];
  /** The worst of them, which speaks for all. */
  readonly severity: Severity;
  readonly score: number | null;
  readonly malware: boolean;
  /** The first release that mends all of them; null where some have none. */
  readonly patched: string | null;
  /** The last day, as an ISO date, on which settings want it mended; null where they do not say. */
  readonly fixBy: string | null;
}
export type VulnerabilityKind = 'vulnerability-introduced' | 'vulnerability-fixed';
export type VulnerabilityChange = { [K in VulnerabilityKind]: VulnerabilityFact<K> }[VulnerabilityKind];

/** A dependency that head has and that settings deny, whatever became of it. */
export interface DenialFact
  extends Change<'denied'>, Pick<DependencyFact, 'ecosystem' | 'name' | 'direct' | 'locked' | 'from' | 'to'> {
  /** The entry of the settings that denies it. */
  readonly entry: string;
}

/** A package that its manifest no longer names, and that a source file of head still imports. */
export interface OrphanFact
  extends Change<'import-orphaned'>, Pick<DependencyFact, 'ecosystem' | 'name' | 'direct' | 'locked' | 'from' | 'to'> {
  readonly scope: Scope;
  /** The manifest that named it. */
  readonly manifest: string;
  /** As the source writes it. */
  readonly specifier: string;
  /** Whether another package may still bring it. */
  readonly borrowed: boolean;
}

/**
 * Two dependencies ask for different versions of one package, of which one is taken: head has such a conflict that base had
 * not, or the reverse.
 */
export interface ConflictFact<K extends ConflictKind = ConflictKind>
  extends Change<K>, Pick<DependencyFact, 'ecosystem' | 'name' | 'locked' | 'from' | 'to'> {
  /** The version that stands. */
  readonly selected: string;
  /** The version that was asked for and left out. */
  readonly omitted: string;
  /** Whether what stands is older than what was asked for. */
  readonly older: boolean;
  /** How many majors lie between the two. */
  readonly majors: number;
}
export type ConflictKind = 'version-conflict-introduced' | 'version-conflict-fixed';
export type ConflictChange = { [K in ConflictKind]: ConflictFact<K> }[ConflictKind];

export type DependenciesChange =
  | ConflictChange
  | OrphanFact
  | FileUnreadable
  | DependencyChange
  | VulnerabilityChange
  | DenialFact;

export const dependenciesRule = rulesFor<DependenciesChange>();
