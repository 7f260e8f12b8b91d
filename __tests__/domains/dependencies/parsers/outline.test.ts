import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { OutlineNode } from '../../../../src/domains/dependencies/parsers/outline-node.ts';
import { childOf, outlineOf } from '../../../../src/domains/dependencies/parsers/outline.ts';

const pathOf = (node: OutlineNode): string => [node.parent && pathOf(node.parent), node.key].filter(Boolean).join('.');
const read = (text: string) => outlineOf(text).map((node) => `${node.line} ${pathOf(node)}=${node.value}`);

describe('the outline of YAML', () => {
  test.each([
    ['keys', 'a:\n  b: 1\nc: 2\n', ['1 a=', '2 a.b=1', '3 c=2']],
    ['a list below its key', 'a:\n  - b: 1\n    c: 2\n', ['1 a=', '2 a.-=', '2 a.-.b=1', '3 a.-.c=2']],
    [
      'a list in the column of its key',
      'a:\n- b: 1\n- b: 2\nd: 3\n',
      ['1 a=', '2 a.-=', '2 a.-.b=1', '3 a.-=', '3 a.-.b=2', '4 d=3'],
    ],
    ['scalars in a list', 'a:\n  - x\n  - "y"\n', ['1 a=', '2 a.-=x', '3 a.-=y']],
    ['a list in a list', '- - a: 1\n', ['1 -=', '1 -.-=', '1 -.-.a=1']],
    ['a block scalar', 'a: |\n  b: 1\n\n  c: 2\nd: 3\n', ['1 a=|', '5 d=3']],
    ['quotes', '"a b": \'c: d\' # e\n', ['1 a b=c: d']],
    ['tags and anchors', 'a: &x !!str 1\nb: &y 2\n', ['1 a=!!str 1', '2 b=2']],
    ['a colon in a value', 'a: b:c\nd: http://e\n', ['1 a=b:c', '2 d=http://e']],
    ['documents', 'a: 1\n---\n  b: 2\n', ['1 a=1', '3 b=2']],
    ['template lines', '{{- if .x }}\na: {{ .y }}\n{{- end }}\n', ['2 a={{ .y }}']],
    ['carriage returns', 'a: 1\r\nb: 2\r\n', ['1 a=1', '2 b=2']],
  ])('%s', (_, text, lines) => expect(read(text)).toEqual(lines));

  test('comments', () => {
    expect(outlineOf('a: b@c # v1\nd: "#e" #f\ng: h#i\n').map(({ value, comment }) => [value, comment])).toEqual([
      ['b@c', 'v1'],
      ['#e', 'f'],
      ['h#i', ''],
    ]);
  });

  test('agrees with a YAML parser on plain maps', () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.dictionary(key, fc.oneof({ maxDepth: 3 }, key, tie('tree')), { minKeys: 1, maxKeys: 4 }),
    }));
    const write = (value: unknown, indent: string): string =>
      typeof value === 'object' && value !== null
        ? Object.entries(value)
            .map(([name, child]) => `\n${indent}${name}:${write(child, `${indent}  `)}`)
            .join('')
        : ` x${String(value)}`;
    const build = (nodes: readonly OutlineNode[]): unknown =>
      Object.fromEntries(nodes.map((node) => [node.key, node.children.length > 0 ? build(node.children) : node.value]));
    fc.assert(
      fc.property(tree, (value) => {
        const text = write(value, '');
        expect(build(outlineOf(text).filter(({ parent }) => parent === undefined))).toEqual(parse(text));
      }),
    );
  });

  test('finds a child by its key', () => {
    const [root] = outlineOf('a:\n  b: 1\n');
    expect(childOf(root, 'b')?.value).toBe('1');
    expect(childOf(root, 'c')).toBeUndefined();
  });
});
