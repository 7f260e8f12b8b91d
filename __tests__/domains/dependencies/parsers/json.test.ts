import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../../src/core/errors.ts';
import { parseJson, type JsonNode } from '../../../../src/domains/dependencies/parsers/json.ts';

function valueOf(node: JsonNode): unknown {
  if (node.value !== undefined) return node.value;
  if (node.members.size > 0)
    return Object.fromEntries([...node.members].map(([key, member]) => [key, valueOf(member)]));
  return node.items.map(valueOf);
}

describe('JSON with its lines', () => {
  test('a member starts at its key and ends where its value does', () => {
    const root = parseJson('{\n  "a":\n  [1,\n 2]\n}');
    expect(root.members.get('a')).toMatchObject({ line: 2, endLine: 4 });
    expect(root).toMatchObject({ line: 1, endLine: 5 });
  });

  test('reads what JSON.parse reads', () => {
    // An empty object and an empty array are one here: neither has anything in it.
    const json = fc.jsonValue().map((value) => JSON.stringify(value).replaceAll('{}', '[]'));
    fc.assert(
      fc.property(json, (text) => {
        expect(valueOf(parseJson(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  test('comments and trailing commas only where the format has them', () => {
    expect(parseJson('{ "a": [1,], /* b */ }', 'jsonc').members.get('a')?.items).toHaveLength(1);
    expect(() => parseJson('{ "a": [1,] }')).toThrow(Unreadable);
  });

  test('ends at 200 levels', () => {
    expect(() => parseJson('['.repeat(100_000))).toThrow('it nests deeper than 200 levels');
  });
});
