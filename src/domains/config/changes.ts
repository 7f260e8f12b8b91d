import { rulesFor } from '../../core/define.ts';
import type { FileUnreadable } from '../../core/unreadable.ts';

export type ConfigChange = FileUnreadable;
export const configRule = rulesFor<ConfigChange>();
