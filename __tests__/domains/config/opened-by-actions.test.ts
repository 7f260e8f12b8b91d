import { expect, test } from 'vitest';
import { withOpenedBlocks } from '../../../src/domains/config/opened-by-actions.ts';
import { parse } from '../../../src/domains/config/parse.ts';
import { at, textAt } from '../../../src/domains/config/tree.ts';

const lines = (...text: readonly string[]): string => text.join('\n');

const OPENED = lines(
  'metadata:',
  '{{ include "labels" . | indent 2 }}',
  '    app: web',
  '{{- if .x }}',
  '    part: of',
  '{{- end }}',
  '  annotations:',
  '    a: b',
);

test('a block that an action opens is read with what the lines below it add', () => {
  const metadata = at(parse(OPENED, 'templates/a.yaml').documents[0]?.root, 'metadata');
  expect(textAt(at(metadata, '{{ include "labels" . | indent 2 }}'), 'app')).toBe('web');
  expect(at(metadata, 'annotations')?.line).toBe(7);
});

test.each([
  ['the lines below stand beside it', lines('a:', '{{ include "labels" . | indent 2 }}', '  c: d')],
  ['it decides', lines('a:', '{{ if eq (.x | indent 2) "" }}', '    c: d')],
  ['a list stands below', lines('a:', '{{ include "labels" . | indent 2 }}', '    - c')],
  ['it may open anything', lines('a:', '{{ include "rights" . | indent 2 }}', '    c: d')],
  ['a switch stands below', lines('a:', '{{ include "labels" . | indent 2 }}', '    c: d', '    privileged: true')],
  ['a block stands below', lines('a:', '{{ include "labels" . | indent 2 }}', '    c: d', '    securityContext:')],
])('nothing is opened where %s', (_, text) => {
  expect(withOpenedBlocks(text)).toBe(text);
});
