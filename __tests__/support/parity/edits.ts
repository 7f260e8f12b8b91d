import type { Edit } from './edits/edit.ts';
import { ENUM_EDITS } from './edits/enums.ts';
import { FIELD_EDITS } from './edits/fields.ts';
import { FILE_EDITS } from './edits/files.ts';
import { SAFE_EDITS } from './edits/safe.ts';
import { TYPE_EDITS } from './edits/types.ts';

/** All that may be done to a schema, by what a reader of a failure would call it. */
export const ALL_EDITS: Readonly<Record<string, Edit>> = {
  ...FIELD_EDITS,
  ...ENUM_EDITS,
  ...TYPE_EDITS,
  ...FILE_EDITS,
  ...SAFE_EDITS,
};
