import type { ConfigNode, MapNode } from './tree.ts';

/** Reads `key = value` lines, as Java properties and .env files have them; undefined where a line is neither that nor a comment. */
export function readProperties(text: string, placed: (line: number) => number): MapNode | undefined {
  const entries = new Map<string, ConfigNode>();
  const lines = text.split('\n');
  for (const [index, each] of lines.entries()) {
    if (/^\s*(?:[#!;].*|\[.*\]\s*)?$/.test(each)) continue;
    const [, name, value] = /^\s*(?:export\s+)?([\w.-]+)[ \t]*=[ \t]*(.*)$/.exec(each) ?? [];
    if (name === undefined || value === undefined) return undefined;
    const line = placed(index + 1);
    const content = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    entries.set(name, {
      kind: 'scalar',
      text: content,
      value: content,
      line,
      endLine: line,
      contentLine: line,
      size: 1,
      depth: 1,
    });
  }
  const [line, endLine] = [placed(1), placed(lines.length)];
  return entries.size === 0 ? undefined : { kind: 'map', entries, line, endLine, size: entries.size + 1, depth: 2 };
}
