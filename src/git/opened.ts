import type { ChangedFile, Range, Tree } from '../core/types.ts';
import type { Releases } from './releases.ts';

/** A comparison that is ready to be read. */
export interface Opened {
  readonly range: Range;
  readonly base: Tree;
  readonly head: Tree;
  /** The tip of base, where it differs from where the comparison starts: what settings are read from. */
  readonly policy: Tree;
  /** What was released before the tip of base: a branch may have been cut before. */
  readonly releases: Releases;
  readonly files: readonly ChangedFile[];
  /** What of this is worth telling: whole sentences. */
  readonly notes: readonly string[];
  close(): Promise<void>;
}

/** What is likely to be read: known before it is asked for, it comes in one exchange. */
export interface Foresight {
  /** Tells whether changed files of a path are read. */
  reads(): Promise<(path: string) => boolean>;
  /** Further paths. */
  readonly foreseen: readonly string[];
}
