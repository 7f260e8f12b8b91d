/** The facts of Breakwater's own files: its settings, and the workflows that run it. */
import type { ConfigFact } from '../setting-changes.ts';

/** The workflow that runs Breakwater no longer does, or no longer always, or its verdict no longer counts. */
export interface ReviewWeakened extends ConfigFact<'review-weakened'> {
  readonly job: string;
  readonly way: 'gone' | 'untriggered' | 'skipped' | 'ignored' | 'toothless' | 'filtered' | 'edited';
  /** The value that does it, where there is one. */
  readonly value: string;
}

/** The settings that Breakwater will follow once the change is merged. */
export interface ReviewSettingsChanged extends ConfigFact<'review-settings-changed'> {
  readonly way: 'loosened' | 'removed' | 'edited' | 'new';
  /** What is looser, `fail-on`; empty where it is the whole file. */
  readonly name: string;
  /** How, without the values: `goes from`, `leaves out`, `is switched off`. */
  readonly how: string;
  readonly values: readonly string[];
}

export type OwnChange = ReviewWeakened | ReviewSettingsChanged;
