import { rulesFor } from '../../core/define.ts';
import type { FileUnreadable } from '../../core/unreadable.ts';

export type ProtobufChange = FileUnreadable;
export const protobufRule = rulesFor<ProtobufChange>();
