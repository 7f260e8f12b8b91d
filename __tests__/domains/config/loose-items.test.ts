import { expect, test } from 'vitest';
import { levelItems } from '../../../src/domains/config/loose-items.ts';
import { parse } from '../../../src/domains/config/parse.ts';
import { itemsAt } from '../../../src/domains/config/tree.ts';

const lines = (...text: readonly string[]): string => text.join('\n');

test.each([
  [
    'an item further left, and the next again as it was',
    lines('a:', '    - b', '{{ if .x }}', '  - c', '{{ end }}', '    - d'),
    lines('a:', '    - b', '{{ if .x }}', '    - c', '{{ end }}', '    - d'),
  ],
  [
    'an item further right, with all it holds',
    lines('a:', '- b: 1', '  c: 2', '  - b: 3', '    c:', '      - 4', 'd: 5'),
    lines('a:', '- b: 1', '  c: 2', '- b: 3', '  c:', '    - 4', 'd: 5'),
  ],
  ['a list within a list', lines('- a:', '    - b', '- - c', '  - d'), lines('- a:', '    - b', '- - c', '  - d')],
  ['no list is near', lines('a: 1', '      - b'), lines('a: 1', '      - b')],
])('%s', (_, text, expected) => {
  expect(levelItems(text)).toBe(expected);
});

test('a list whose items are indented each in its own way is read', () => {
  const text = lines('a:', '{{ range .x }}', '    - {{ . }}', '{{ end }}', '{{ range .y }}', '  - b', '{{ end }}');
  const [document] = parse(text, 'templates/a.yaml').documents;
  expect(itemsAt(document?.root, 'a').map(({ line }) => line)).toEqual([3, 6]);
});
