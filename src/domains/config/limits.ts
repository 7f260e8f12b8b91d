import type { CST } from 'yaml';
import { Unreadable } from '../../core/errors.ts';

/** Past these a file is not read: nobody reviews it by hand either, and the cost would not be bounded. */
export const LIMITS = { characters: 5_000_000, documents: 20_000, depth: 200, nodes: 200_000 } as const;

type Token = CST.Token | CST.SourceToken | null | undefined;

/**
 * Walks the syntax tokens of a file without recursion, before anything that recurses sees them.
 * Throws `Unreadable` at the line where a limit is passed.
 */
export function checkLimits(tokens: readonly CST.Token[], lineAt: (offset: number) => number): void {
  const waiting = tokens.map((token): [Token, number] => [token, 0]);
  let documents = 0;
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [token, depth] = next;
    if (!token) continue;
    if (token.type === 'document' && ++documents > LIMITS.documents) refuse('it holds more than 20,000 documents');
    if (++nodes > LIMITS.nodes) refuse('it holds more than 200,000 values');
    if (depth > LIMITS.depth) refuse('it is nested more than 200 deep', lineAt(token.offset));
    for (const child of childrenOf(token)) waiting.push([child, depth + 1]);
  }
}

function refuse(reason: string, line = 1): never {
  throw new Unreadable(reason, line);
}

function childrenOf(token: CST.Token | CST.SourceToken): Token[] {
  if (token.type === 'document') return [token.value];
  if (!('items' in token)) return [];
  const items: Token[] = [];
  for (const item of token.items) {
    if (item.key) items.push(item.key);
    if (item.value) items.push(item.value);
  }
  return items;
}
