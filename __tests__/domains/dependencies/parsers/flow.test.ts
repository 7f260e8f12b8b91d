import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { OutlineNode } from '../../../../src/domains/dependencies/parsers/outline-node.ts';
import { outlineOf } from '../../../../src/domains/dependencies/parsers/outline.ts';

const pathOf = (node: OutlineNode): string => [node.parent && pathOf(node.parent), node.key].filter(Boolean).join('.');
const read = (text: string) =>
  outlineOf(text, true).map(
    (node) => `${node.line} ${pathOf(node)}=${node.value}${node.comment && ` # ${node.comment}`}`,
  );

describe('flow collections', () => {
  test.each([
    [
      'a map',
      'a: { b: 1, "c d": \'e, f\' }\ng: 2\n',
      ['1 a={ b: 1, "c d": \'e, f\' }', '1 a.b=1', '1 a.c d=e, f', '2 g=2'],
    ],
    ['a list', 'a: [x, "y", 1]\n', ['1 a=[x, "y", 1]', '1 a.-=x', '1 a.-=y', '1 a.-=1']],
    [
      'over lines',
      'a: [\n  { b: c@v1 }, # one\n  d,\n]\ne: 1\n',
      ['1 a=[', '2 a.-= # one', '2 a.-.b=c@v1 # one', '3 a.-=d', '5 e=1'],
    ],
    ['an item', '- { b: http://c:80/d }\n', ['1 -={ b: http://c:80/d }', '1 -.b=http://c:80/d']],
    [
      'actions of a template',
      'a: { b: {{ .x }}, c: 1 }\nd: {{ .y }}\n',
      ['1 a={ b: {{ .x }}, c: 1 }', '1 a.b={{ .x }}', '1 a.c=1', '2 d={{ .y }}'],
    ],
    ['one that never ends', 'a: { b: 1\nc: 2\n', ['1 a={ b: 1', '2 c=2']],
    ['brackets that do not meet', 'a: { b: 1 ]\nc: 2\n', ['1 a={ b: 1 ]', '2 c=2']],
    ['a map as a key', 'a: { { b: 1 }: 2 }\nc: 2\n', ['1 a={ { b: 1 }: 2 }', '2 c=2']],
  ])('%s', (_, text, lines) => expect(read(text)).toEqual(lines));

  test('as a YAML parser reads them', () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        key,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { minKeys: 1, maxKeys: 3 }),
      ),
    }));
    const write = (value: unknown): string => {
      if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
      if (typeof value !== 'object' || value === null) return `x${String(value)}`;
      return `{ ${Object.entries(value)
        .map(([name, child]) => `${name}: ${write(child)}`)
        .join(',\n ')} }`;
    };
    const scalars = (value: unknown): unknown[] => {
      if (typeof value !== 'object' || value === null) return [value];
      return Object.values(value).flatMap(scalars);
    };
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 3 }), (value) => {
        const text = `a: ${write(value)}\n`;
        const leaves = outlineOf(text, true).filter(
          ({ children, value: said }) => children.length === 0 && said !== '' && said !== '[]',
        );
        expect(leaves.map((node) => node.value)).toEqual(scalars(parse(text)));
      }),
    );
  });
});
