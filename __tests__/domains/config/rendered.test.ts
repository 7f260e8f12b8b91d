import { expect, test } from 'vitest';
import { templatesIn } from '../../../src/domains/config/rendered.ts';

const TEXT = [
  '---',
  '# Source: shop/templates/a.yaml',
  'kind: A',
  '---',
  '# Source: shop/charts/db/templates/b.yaml',
  'kind: B',
];

test.each([
  [1, undefined],
  [3, 'templates/a.yaml'],
  [6, 'charts/db/templates/b.yaml'],
])('line %i is of %s', (line, template) => {
  expect(templatesIn(TEXT.join('\n'))(line)).toBe(template);
});

test('a text that Helm did not render is of no template', () => {
  expect(templatesIn('kind: A\n')(1)).toBeUndefined();
});
