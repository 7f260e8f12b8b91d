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
}

export interface BufOpinion {
  /** The whole place is exempt from buf's checks for breaking changes. */
  readonly ignored?: true;
  /** Ids of buf's rules that are switched off here. */
  readonly except?: readonly string[];
}

/** Of several things of one owner that fared alike: how many, and all of them in one line. */
export interface Together {
  readonly count: number;
  readonly all: string;
}
