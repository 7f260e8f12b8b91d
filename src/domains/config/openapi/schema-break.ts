/** What a check of two schemas is given, and what it finds. */
import type { ConfigNode } from '../tree.ts';
import type { ApiBreak, Direction } from './changes.ts';
import type { Schema } from './schema.ts';

/** One schema on both sides. */
export interface Both {
  readonly before: Schema;
  readonly after: Schema;
  readonly direction: Direction;
}

export interface SchemaBreak {
  readonly what: ApiBreak;
  /** The property it is about; absent for the schema itself. */
  readonly property?: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly before?: ConfigNode | undefined;
  readonly after?: ConfigNode | undefined;
  readonly isDeprecated?: true;
  readonly isRequired?: true;
}

export type Check = (both: Both) => readonly SchemaBreak[];

/** Every value of the narrower schema is one of the wider: what clients send may widen, what they get may narrow. */
export const narrowerAndWider = ({ before, after, direction }: Both) =>
  direction === 'request' ? { narrower: before, wider: after } : { narrower: after, wider: before };
