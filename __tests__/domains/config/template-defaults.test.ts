import { expect, test } from 'vitest';
import { parse } from '../../../src/domains/config/parse.ts';
import { defaultOf, unsetOf } from '../../../src/domains/config/template-defaults.ts';

test.each([
  ['{{ .Values.root | default "/" }}', '/'],
  ['{{ .Values.root | default "/srv" | quote }}', '/srv'],
  ['{{ default "/" .Values.root }}', '/'],
  ['{{ default true .Values.a }}', 'true'],
  ['{{ .Values.a | default false }}', 'false'],
  ['{{ .Values.a | default 5 }}', '5'],
  ['${ROOT:-/srv}', '/srv'],
  ['{{ .Values.root }}', undefined],
  ['{{ .Values.root | default .Values.other }}', undefined],
  ['{{ .Values.root | default "/" | trunc 3 }}', undefined],
  ['{{ .Values.a | default "/" }}/{{ .Values.b }}', undefined],
  ['${ROOT}', undefined],
  ['/srv', undefined],
])('%s', (text, expected) => {
  expect(defaultOf(text)).toBe(expected);
});

test('a node stands for its default', () => {
  const root = parse("'{{ .Values.a | default true }}'", 'a.yaml').documents[0]?.root;
  expect(root && unsetOf(root)).toMatchObject({ text: 'true', value: true });
  const plain = parse('a', 'a.yaml').documents[0]?.root;
  expect(plain && unsetOf(plain)).toBe(plain);
});
