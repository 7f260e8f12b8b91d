import type { Rule } from '../../src/core/types.ts';
import { equivalentsTable } from './equivalents-table.ts';

/** A table of the checks of buf that rules name as their equivalents, and the rules that see the same. */
export const bufTable = (rules: readonly Rule[]): string => equivalentsTable(rules, 'buf');
