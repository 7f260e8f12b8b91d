import { expect, test } from 'vitest';
import { levelBranches } from '../../../src/domains/config/branch-indent.ts';
import { parse } from '../../../src/domains/config/parse.ts';
import { at, textAt } from '../../../src/domains/config/tree.ts';

const lines = (...text: readonly string[]): string => text.join('\n');

test.each([
  [
    'a branch further right',
    lines('a:', '{{- if .x }}', '  b: 1', '{{- else }}', '      c: 1', '        # far', '', '{{- end }}', 'd: 1'),
    lines('a:', '{{- if .x }}', '  b: 1', '{{- else }}', '  c: 1', '    # far', '', '{{- end }}', 'd: 1'),
  ],
  [
    'a branch further left, after one of an action alone',
    lines('{{ if .x }}', '  {{ toYaml .y }}', '{{ else if .z }}', '    b: 1', '{{ else }}', 'c: 1', '{{ end }}'),
    lines('{{ if .x }}', '  {{ toYaml .y }}', '{{ else if .z }}', '    b: 1', '{{ else }}', '    c: 1', '{{ end }}'),
  ],
  [
    'one within another',
    lines(
      '{{ if .x }}',
      'a: 1',
      '{{ else }}',
      '  {{ if .y }}',
      '  b: 1',
      '  {{ else }}',
      '    c: 1',
      '  {{ end }}',
      '{{ end }}',
    ),
    lines('{{ if .x }}', 'a: 1', '{{ else }}', '{{ if .y }}', 'b: 1', '{{ else }}', 'c: 1', '{{ end }}', '{{ end }}'),
  ],
  ['one branch alone', lines('{{ if .x }}', '   a: 1', '{{ end }}'), lines('{{ if .x }}', '   a: 1', '{{ end }}')],
  ['an end without a beginning', lines('{{ end }}', '  {{ else }}'), lines('{{ end }}', '  {{ else }}')],
])('%s', (_, text, expected) => {
  expect(levelBranches(text)).toBe(expected);
});

test('a template whose branches are indented each in its own way is read, every line where it was', () => {
  const text = lines('a:', '{{- if .x }}', '  b: 1', '{{- else }}', '      c: 1', '{{- end }}', '  d: 1');
  const root = parse(text, 'templates/a.yaml').documents[0]?.root;
  expect(textAt(root, 'a', 'c')).toBe('1');
  expect([at(root, 'a', 'c')?.line, at(root, 'a', 'd')?.line]).toEqual([5, 7]);
});
