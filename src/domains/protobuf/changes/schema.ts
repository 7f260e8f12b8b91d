import type { Change } from '../../../core/types.ts';
import type { Plane } from '../../../core/vocabulary.ts';

/** What every fact about a schema carries for the modifiers. */
export interface SchemaChange<K extends string> extends Change<K> {
  /** The thing was marked deprecated in base. */
  readonly deprecated?: boolean;
  /** The package, where its name says that it may still change. */
  readonly unstable?: string;
  /** The planes that readers of this file rely on, where settings say so. */
  readonly contract?: readonly Plane[];
  /** What `buf.yaml` says about this place. */
  readonly buf?: BufOpinion;
  /** Of the equivalents of its rule, those by which buf would report this very change; all where none are named. */
  readonly bufRules?: readonly string[];
}

export interface BufOpinion {
  /** Where it says so. */
  readonly config: string;
  /** Of `buf.yaml`: which checks there are, and in what categories. */
  readonly version?: string;
  /** The whole file is exempt from buf's checks for breaking changes. */
  readonly ignored?: boolean;
  /** Packages whose names say that they may still change are exempt. */
  readonly ignoreUnstable?: boolean;
  /** Rules and categories of buf that count. */
  readonly use?: readonly string[];
  /** Rules and categories of buf that do not count here. */
  readonly off?: readonly string[];
}

/** Of several things of one owner that fared alike: how many, and all of them in one line. */
export interface Together {
  readonly count: number;
  readonly all: string;
}
