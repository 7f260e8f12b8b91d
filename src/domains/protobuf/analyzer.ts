import type { Analyzer } from '../../core/types.ts';
import { parsePairs } from '../../core/unreadable.ts';
import type { ProtobufChange } from './changes.ts';
import { rules } from './rules/index.ts';

export const protobuf: Analyzer<ProtobufChange> = {
  domain: 'protobuf',
  rules,
  claims: (path) => path.endsWith('.proto'),
  async analyze(input) {
    const { unreadable } = await parsePairs(input, (text) => text);
    return unreadable;
  },
};
