import { expect, test } from 'vitest';
import { isPlaceholder } from '../../../src/domains/config/placeholders.ts';

test.each([
  ['AKIAIOSFODNN7EXAMPLE', true],
  ['changeme', true],
  ['<token>', true],
  ['xxxxxxxx', true],
  ['your-key', true],
  ['aaaaaaa', true],
  ['AKIAQ7XJ2LM4RWTZ3KPB', false],
  ['vK8x2mQ9zL', false],
])('%s: %s', (text, is) => {
  expect(isPlaceholder(text)).toBe(is);
});
