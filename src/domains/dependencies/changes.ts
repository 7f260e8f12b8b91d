import { rulesFor } from '../../core/define.ts';
import type { FileUnreadable } from '../../core/unreadable.ts';

export type DependenciesChange = FileUnreadable;
export const dependenciesRule = rulesFor<DependenciesChange>();
