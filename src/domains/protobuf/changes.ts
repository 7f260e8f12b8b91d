import { rulesFor } from '../../core/define.ts';
import type { FileUnreadable } from '../../core/unreadable.ts';
import type { EnumFact } from './changes/enums.ts';
import type { FieldFact } from './changes/fields.ts';
import type { ServiceFact } from './changes/services.ts';
import type { TypeFact } from './changes/types.ts';

/** Every fact about a schema. */
export type ProtobufChange = FileUnreadable | FieldFact | EnumFact | TypeFact | ServiceFact;

export const protobufRule = rulesFor<ProtobufChange>();
