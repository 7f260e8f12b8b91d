import { expect, test } from 'vitest';
import { makesUp, templatesIn } from '../../../src/domains/config/rendered.ts';

const TEXT = [
  '---',
  '# Source: shop/templates/a.yaml',
  'kind: A',
  '---',
  '# Source: shop/charts/db/templates/b.yaml',
  'kind: B',
  '---',
  'kind: C',
  '# Source: shop/templates/c.yaml',
  'kind: D',
  '---',
  '# Made by hand.',
  '# Source: shop/templates/e.yaml',
  'kind: E',
  '--- ',
  '# Source: e.yaml',
  'kind: F',
  '--- ',
  '# Source: shop/templates/g.yaml',
  '# Made by hand.',
  'kind: G',
];

test.each([
  [1, undefined],
  [3, { chart: 'shop', template: 'templates/a.yaml' }],
  [6, { chart: 'shop', template: 'charts/db/templates/b.yaml' }],
  [8, undefined],
  [10, undefined],
  [14, undefined],
  [17, undefined],
  [21, { chart: 'shop', template: 'templates/g.yaml' }],
])('line %i is of %s', (line, template) => {
  expect(templatesIn(TEXT.join('\n'))(line)).toEqual(template);
});

test('a text that Helm did not render is of no template', () => {
  expect(templatesIn('kind: A\n')(1)).toBeUndefined();
});

test.each([
  ['password: {{ randAlphaNum 16 | b64enc | quote }}', true],
  ['{{- $made := randAlphaNum 16 }}\npassword: {{ $made | b64enc }}', true],
  ['{{- $ca := genCA "a" 365 }}\npassword: {{ $ca.Key | b64enc }}', true],
  ['password: {{ .Values.password | b64enc }}', false],
  ['password: {{ .Values.password | default (randAlphaNum 16) }}', false],
  ['{{- $made := randAlphaNum 16 }}\n{{- $made = .Values.password }}\npassword: {{ $made }}', false],
  ['token: {{ randAlphaNum 16 }}\npassword: {{ .Values.password }}', false],
  ['password: {{ randAlphaNum 16 }}\n---\npassword: {{ .Values.password }}', false],
  ['token: {{ randAlphaNum 16 }}', false],
])('%s makes the password up: %s', (template, is) => {
  expect(makesUp(template, 'password')).toBe(is);
});
