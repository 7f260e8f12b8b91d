import type { Analyzer } from '../../core/types.ts';
import { parsePairs } from '../../core/unreadable.ts';
import type { ConfigChange } from './changes.ts';
import { rules } from './rules/index.ts';

export const config: Analyzer<ConfigChange> = {
  domain: 'config',
  rules,
  claims: (path) => /\.ya?ml$/.test(path),
  async analyze(input) {
    const { unreadable } = await parsePairs(input, (text) => text);
    return unreadable;
  },
};
