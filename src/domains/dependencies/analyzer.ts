import type { Analyzer } from '../../core/types.ts';
import { parsePairs } from '../../core/unreadable.ts';
import type { DependenciesChange } from './changes.ts';
import { rules } from './rules/index.ts';

export const dependencies: Analyzer<DependenciesChange> = {
  domain: 'dependencies',
  rules,
  claims: (path) => path.endsWith('.json'),
  async analyze(input) {
    const { unreadable } = await parsePairs(input, (text) => text);
    return unreadable;
  },
};
