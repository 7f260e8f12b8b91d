/** What two versions of a schema are found to differ in. */
import type { ConfigNode } from '../tree.ts';
import type { CrdBreak, CrdWeight } from './changes.ts';

export interface SchemaBreak {
  readonly what: CrdBreak;
  /** `spec.containers[].name`. */
  readonly field: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly weight?: CrdWeight;
  /** Whether the field was a text before and is: who left it out named nothing, where a number or a list would have been none. */
  readonly wasText?: boolean;
  readonly before?: ConfigNode | undefined;
  readonly after?: ConfigNode | undefined;
}

/** One schema on both sides. */
export interface Both {
  readonly field: string;
  readonly before: ConfigNode;
  readonly after: ConfigNode;
}

export type Check = (both: Both) => readonly SchemaBreak[];
