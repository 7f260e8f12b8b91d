import { expect, test } from 'vitest';
import { actions } from '../../../src/domains/config/actions.ts';
import { parse } from '../../../src/domains/config/parse.ts';
import { withWholeChoices } from '../../../src/domains/config/whole-choices.ts';

test.each([
  ['of an item', '- {{ if .a }}"x"{{ else }}"y"{{ end }}', ['{{ if .a }}"x"{{ else }}"y"{{ end }}']],
  [
    'of more than two values',
    'k: {{ if .a }}x{{ else if .b }}y{{ else }}z{{ end }}',
    ['{{ if .a }}x{{ else if .b }}y{{ else }}z{{ end }}'],
  ],
  ['of Jinja', 'k: {% if a %}x{% else %}y{% endif %}', ['{% if a %}x{% else %}y{% endif %}']],
  [
    'with one inside',
    'k: {{ if .a }}{{ if .b }}x{{ end }}{{ else }}y{{ end }} {{ .z }}',
    ['{{ if .a }}{{ if .b }}x{{ end }}{{ else }}y{{ end }}', '{{ .z }}'],
  ],
  ['none where there is no other value', '- {{ if .a }}x{{ end }}', ['{{ if .a }}', '{{ end }}']],
  [
    'none that is the whole line',
    '  {{ if .a }}k: x{{ else }}k: y{{ end }}',
    ['{{ if .a }}', '{{ else }}', '{{ end }}'],
  ],
  ['of a key over several lines', 'k: {{ if .a }}\n  x{{ else }}y{{ end }}', ['{{ if .a }}\n  x{{ else }}y{{ end }}']],
  [
    'none over several lines of a text',
    'k: a{{ if .a }}\n  x{{ else }}y{{ end }}',
    ['{{ if .a }}', '{{ else }}', '{{ end }}'],
  ],
  ['none between lists', 'k: {{ if .a }}\n  - x{{ else }}y{{ end }}', ['{{ if .a }}', '{{ else }}', '{{ end }}']],
  ['none between maps', 'k: {{ if .a }}\n  x: 1{{ else }}y{{ end }}', ['{{ if .a }}', '{{ else }}', '{{ end }}']],
  ['none that does not end', 'k: {{ if .a }}x{{ else }}y\n', ['{{ if .a }}', '{{ else }}']],
])('a choice within a line: %s', (_, text, expected) => {
  expect([...withWholeChoices(text, actions(text))].map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('a choice between quoted values is read as it is written', () => {
  const { documents } = parse('- {{ if .rust -}}"a"{{- else -}}"b"{{- end }}\n- "c"\n', 'templates/a.yaml');
  const items = documents.flatMap(({ root }) => (root.kind === 'list' ? root.items : []));
  expect(items.map((item) => (item.kind === 'scalar' ? item.text : item.kind))).toEqual([
    '{{ if .rust }}"a"{{ else }}"b"{{ end }}',
    'c',
  ]);
});

test('a comma that a condition sets begins no value', () => {
  const list = 'v:\n  {{ range .a }}{{ if . }},{{ end }}{{ .b }}{{ end }}\nw: 1\n';
  expect(parse(list, 'templates/a.yaml').documents).toHaveLength(1);
});
