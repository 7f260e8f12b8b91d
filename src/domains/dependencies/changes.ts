import { rulesFor } from '../../core/define.ts';
import type { Change } from '../../core/types.ts';
import type { FileUnreadable } from '../../core/unreadable.ts';
import type { EcosystemName, Role, Scope, Source } from './ecosystem.ts';

/**
 * What can become of a dependency. `moved`: another name, section or branch of the same thing. `replaced`: another thing
 * or another source in its place. `pinned`, `unpinned`: the same version, held tighter or looser. `digest`: other content
 * under the same version. `runtime`: what the project runs or is built on.
 */
export const KINDS = [
  'added',
  'removed',
  'major',
  'minor',
  'patch',
  'downgrade',
  'moved',
  'replaced',
  'pinned',
  'unpinned',
  'digest',
  'runtime',
] as const;
export type DependencyKind = (typeof KINDS)[number];

/** One side of a dependency, as far as rules need it. */
export interface Reference {
  /** The bare version that was read, for tables of versions: `1.0.0` of `^1.0.0`; null where it names none. */
  readonly version: string | null;
  /** Whether it can only ever be this one version. */
  readonly exact: boolean;
  readonly digest: string | null;
  readonly variant: string | null;
  readonly source: Source | null;
  readonly scope: Scope;
  readonly section: string;
  readonly installScript: boolean;
  readonly licence: string | null;
}

/** The other changes of the same lockfile, for the one finding that stands for them all. */
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
  /** Which way the version went; 0 where that cannot be told. */
  readonly direction: -1 | 0 | 1;
  /** Whether the step may break dependents, by the ecosystem's own scheme. */
  readonly breaking: boolean;
  /** How many majors were passed, 0 where none. */
  readonly majors: number;
  /** The versions are dates. */
  readonly calendar: boolean;
  /** Head's range refuses versions that base's admitted. */
  readonly narrowed: boolean;
  /** Seen in a lockfile; null in a manifest. */
  readonly lockfile: Batch | null;
  /** A lockfile change that a manifest change beside it accounts for. */
  readonly explained: boolean;
}

/** A union over the kinds, so that a rule on one kind is typed by it. */
export type DependencyChange = { [K in DependencyKind]: DependencyFact<K> }[DependencyKind];
export type DependenciesChange = FileUnreadable | DependencyChange;

export const dependenciesRule = rulesFor<DependenciesChange>();
