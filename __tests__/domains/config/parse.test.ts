import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../src/core/errors.ts';
import { parse, parseSide } from '../../../src/domains/config/parse.ts';
import { at, type ConfigNode, entriesOf, textAt } from '../../../src/domains/config/tree.ts';

/** A tree as plain data: scalars by their text, keys with their lines. */
function plain(node: ConfigNode): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(entriesOf(node).map(([key, value]) => [`${key}:${value.line}`, plain(value)]));
}

const trees = (text: string, path = 'app.yaml') => parse(text, path).documents.map(({ root }) => plain(root));

describe('what is read', () => {
  test.each([
    ['text of numbers stays as written', 'v: 1.10', [{ 'v:1': '1.10' }]],
    ['a block scalar', 'a: |\n  x\n  y\nb: 1', [{ 'a:1': 'x\ny\n', 'b:4': '1' }]],
    ['`on` is a string', 'on: push', [{ 'on:1': 'push' }]],
    [
      'an alias stands where its anchor does',
      'a: &x { b: 1 }\nc: *x',
      [{ 'a:1': { 'b:1': '1' }, 'c:1': { 'b:1': '1' } }],
    ],
    [
      'merge keys, own keys first',
      'a: &x { b: 1, c: 2 }\nd:\n  <<: *x\n  c: 3',
      [{ 'a:1': { 'b:1': '1', 'c:1': '2' }, 'd:2': { 'c:4': '3', 'b:1': '1' } }],
    ],
    [
      'the first of several merge keys wins',
      'a: &x { k: 1 }\nb: &y { k: 2 }\nc: { <<: [*x, *y] }',
      [{ 'a:1': { 'k:1': '1' }, 'b:2': { 'k:2': '2' }, 'c:3': { 'k:1': '1' } }],
    ],
    [
      'several documents, empty ones left out',
      '---\na: 1\n---\n# nothing\n---\nb: 2',
      [{ 'a:2': '1' }, { 'b:6': '2' }],
    ],
    [
      'the items of a List are documents',
      'kind: List\nitems:\n- kind: A\n- kind: B',
      [{ 'kind:3': 'A' }, { 'kind:4': 'B' }],
    ],
    ['JSON', '{"a": [1, {"b": null}]}', [{ 'a:1': ['1', { 'b:1': 'null' }] }]],
    [
      'keys that mean something to JavaScript',
      '__proto__: 1\nconstructor: 2',
      [{ ['__proto__:1']: '1', 'constructor:2': '2' }],
    ],
    ['Windows line ends and a byte order mark', '\ufeffa: 1\r\nb: 2\r\n', [{ 'a:1': '1', 'b:2': '2' }]],
    ['nothing', '# only a comment\n', []],
  ])('%s', (_, text, expected) => {
    expect(trees(text)).toEqual(expected);
  });

  test('local tags are kept', () => {
    expect(at(parse('a: !Ref Bucket', 'a.yaml').documents[0]?.root, 'a')).toMatchObject({
      tag: '!Ref',
      text: 'Bucket',
    });
  });

  test('a key that stands twice is reported, and its last value counts', () => {
    const [document] = parse('a: 1\nb: 2\na: 3', 'a.yaml').documents;
    expect(document?.duplicates).toEqual([{ text: 'a', line: 3 }]);
    expect(textAt(document?.root, 'a')).toBe('3');
  });
});

describe('templates', () => {
  const chart = (text: string) => trees(text, 'chart/templates/a.yaml');
  test.each([
    ['an inline action is part of the value', 'a: {{ .Values.a }}', [{ 'a:1': '{{ .Values.a }}' }]],
    [
      'quotes, colons and comments inside an action',
      'a: "{{ .x | default "b: #" }}"',
      [{ 'a:1': '{{ .x | default "b: #" }}' }],
    ],
    [
      'lines of actions vanish and lines keep their numbers',
      '{{- if .x }}\na: 1\n{{- end }}\nb: 2',
      [{ 'a:2': '1', 'b:4': '2' }],
    ],
    [
      'an action that brings its own line break',
      'a:{{ .x | nindent 2 }}\nb: |-{{ .y }}',
      [{ 'a:1': '{{ .x | nindent 2 }}', 'b:2': '{{ .y }}' }],
    ],
    ['a condition around a line', '{{ if .x }}a: 1{{ end }}\nb: 2', [{ 'a:1': '1', 'b:2': '2' }]],
    ['a condition that begins an item', 'l:\n  - {{ if .x }}\n    a: 1\n    {{- end }}', [{ 'l:1': [{ 'a:3': '1' }] }]],
    ['each branch of a condition', '{{ if .x }}\na: 1\n{{ else }}\na: 2\n{{ end }}', [{ 'a:2': '1', 'a (2):4': '2' }]],
    [
      'what prints nothing, before an item under a condition',
      'l:\n  {{ if .x }}{{ if .y }}{{ fail "y" }}{{ end }}- a={{ .x }}{{ if .z }}\n  - b\n{{- end }}{{ end }}\n  - c',
      [{ 'l:1': ['a={{ .x }}{{ if .z }}', 'b', 'c'] }],
    ],
    [
      'a choice between values over several lines',
      'a: {{ if .x -}}\n  {{ .y }}:1\n{{ else -}}\n  c:1\n{{ end -}}\nb: 2',
      [{ 'a:1': '{{ if .x }}', 'b:6': '2' }],
    ],
    [
      'an action that says how far right it prints',
      'a: |\n  {\n{{- range .x }}\n{{ .y | indent 4 }}: 1\n{{- end }}\n  }\nb: {{ .z }}',
      [{ 'a:1': '{\n\n  {{ .y | indent 4 }}: 1\n\n}\n', 'b:7': '{{ .z }}' }],
    ],
    ['an action, and a comment on it', 'a:\n  {{ template "x" . }} # x\n  b: 1', [{ 'a:1': { 'b:3': '1' } }]],
    ['a value that is kept, before a key', '{{ $y := .x }}a: {{ $y }}', [{ 'a:1': '{{ $y }}' }]],
    ['a comment over several lines', '{{/*\n  a: 1\n*/}}\nb: 2', [{ 'b:4': '2' }]],
    ['an action inside a block scalar', 'a: |\n  x\n{{ .y }}\n  z', [{ 'a:1': 'x\n\nz\n' }]],
    ['an action that never ends is text', 'a: "{{ x"', [{ 'a:1': '{{ x' }]],
    ['line ends of Windows', '{{ $x := 1 }}\r\na: {{ $x }}\r\nb: |\r\n  c\r\n', [{ 'a:2': '{{ $x }}', 'b:3': 'c\n' }]],
    [
      'quoted lines too far left',
      "a: {{ .x }}\nb:\n  c: 'x\n  y'\nd: 1",
      [{ 'a:1': '{{ .x }}', 'b:2': { 'c:3': 'x y' }, 'd:5': '1' }],
    ],
  ])('%s', (_, text, expected) => {
    expect(chart(text)).toEqual(expected);
  });

  test('conditions are kept in order', () => {
    expect(parse('{{ if .a }}\n{{- with .b -}}\nc: 1\n{{ end }}{{ end }}', 'templates/a.yaml').conditions).toEqual([
      { text: 'if .a', line: 1 },
      { text: 'with .b', line: 2 },
    ]);
  });

  test('actions in a text that is folded over lines are no template', () => {
    const folded = ['a: "x', '  {{ .b', '  }} \\"y\\" {{ .c', '  }}"', 'b: 1'].join('\n');
    expect(parse(folded, 'a.yaml').documents.map(({ isTemplate }) => isTemplate)).toEqual([false]);
    expect(() => parse('a: "x\n{{ .b }}\nb: 1', 'a.yaml')).toThrow(/quote/);
  });

  test.each([
    ['a: [${A}]\nb: ${B}', [{ 'a:1': ['${A}'], 'b:2': '${B}' }]],
    ['a: @NAME@\nb: 1', [{ 'a:1': '@NAME@', 'b:2': '1' }]],
    ['a: {images[web]}\nb: 1', [{ 'a:1': '{images[web]}', 'b:2': '1' }]],
    ['a: {b}\nc: {d: 1}', [{ 'a:1': { 'b:1': '' }, 'c:2': { 'd:2': '1' } }]],
    ['a: {of.it}-x\nb: 1', [{ 'a:1': '{of.it}-x', 'b:2': '1' }]],
    ['a: {of.it}\n{more}\nb: 2', [{ 'a:1': '{of.it}', 'b:3': '2' }]],
    ['a: 1\n@LINE@\nb: 1', [{ 'a:1': '1', 'b:3': '1' }]],
    ['%{ if b ~}\na: ${x}\n%{ else }\nb: 1\n%{ endif }', [{ 'a:2': '${x}', 'b:4': '1' }]],
    ['%{ for x in y ~}\na:\n  - %{ if z }b%{ endif }\n%{ endfor }', [{ 'a:2': ['%{ if z }b%{ endif }'] }]],
    ['%{ if b }\na: [${x}]\n%{ endif }', [{ 'a:2': ['${x}'] }]],
    ['a: |\n$TEXT\nb: ${B}', [{ 'a:1': '', 'b:3': '${B}' }]],
  ])('what is filled in before it is read: %j', (text, expected) => {
    expect(trees(text, 'a.yaml')).toEqual(expected);
  });

  test('a file that is read only as a template is one', () => {
    const text = 'a:\n  - b: "{{ include "x" $ }}"';
    expect(trees(text)).toEqual([{ 'a:1': [{ 'b:2': '{{ include "x" $ }}' }] }]);
  });

  test('expressions of a workflow are no template', () => {
    expect(trees('run: echo ${{ github.sha }}', '.github/workflows/a.yml')).toEqual([
      { 'run:1': 'echo ${{ github.sha }}' },
    ]);
  });
});

describe('what is refused, with its line', () => {
  const levels = (count: number) => Array.from({ length: count }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
  test.each([
    ['broken YAML', 'a: 1\nb: c: d', 2, /Nested mappings/],
    ['tabs', 'a:\n\tb: 1', 2, /Tabs/],
    ['an alias without an anchor', 'a: *b', 1, /\*b stands for nothing|Unresolved alias/],
    ['an alias to its own parent', 'a: &a\n  b: *a', 2, /its own parent/],
    ['brackets 5,000 deep', `a: ${'['.repeat(5000)}`, 1, /200 deep/],
    ['items 5,000 deep', `${'- '.repeat(5000)}x`, 1, /200 deep/],
    ['blocks 1,000 deep', levels(1000), 201, /200 deep/],
    [
      'aliases 300 deep',
      Array.from({ length: 300 }, (_, i) => `a${i}: &a${i} ${i === 0 ? '1' : `[*a${i - 1}]`}`).join('\n'),
      202,
      /200 deep/,
    ],
    ['20 MB', 'a: b\n'.repeat(4_000_000), 1, /5 MB/],
    ['20,001 documents', '---\na: 1\n'.repeat(20_001), 1, /20,000 documents/],
    ['200,000 values', 'a: 1\n'.repeat(120_000), 1, /200,000 values/],
    [
      'a bomb of aliases',
      [
        'a: &a [x, x, x, x, x, x, x, x, x]',
        ...'bcdefg'.split('').map((c, i) => `${c}: &${c} [${`*${'abcdef'[i]},`.repeat(9)}]`),
      ].join('\n'),
      6,
      /200,000 values/,
    ],
    [
      'a bomb of merge keys',
      [
        `a: &a { ${Array.from({ length: 2000 }, (_, i) => `k${i}: 1`).join(', ')} }`,
        'b:',
        ...Array.from({ length: 200 }, () => '  - { <<: [*a] }'),
      ].join('\n'),
      1,
      /200,000/,
    ],
  ])('%s', (_, text, line, reason) => {
    const attempt = () => parse(text, 'a.yaml');
    expect(attempt).toThrow(Unreadable);
    expect(attempt).toThrow(reason);
    expect(attempt).toThrow(expect.objectContaining({ line }));
  });

  test('50,000 keys in one map are read', () => {
    const text = Array.from({ length: 50_000 }, (_, i) => `key${i}: ${i}`).join('\n');
    expect(parse(text, 'a.yaml').documents[0]?.root.size).toBe(50_001);
  });
});

test('a side of a changed file that is none of ours by its name holds nothing where it cannot be read', () => {
  const broken = '-- x --\nb: [';
  expect(() => parseSide(broken, 'a.yaml')).toThrow(Unreadable);
  expect(parseSide(broken, 'a.txtar').documents).toEqual([]);
  expect(parseSide('b: c', 'a.yaml.j2').documents).toHaveLength(1);
});
