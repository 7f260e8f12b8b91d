import { expect, test } from 'vitest';
import { isPlaceholder } from '../../../src/domains/config/placeholders.ts';

test.each([
  ['AKIAIOSFODNN7EXAMPLE', true],
  ['changeme', true],
  ['<token>', true],
  ['xxxxxxxx', true],
  ['your-key', true],
  ['aaaaaaa', true],
  ['__GKE_SECRET__', true],
  ['%TOKEN%', true],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.SflKxwRJSMeKKF2QT4', true],
  ['postgres://postgres:mysecretpassword@db/postgres', true],
  ['__init', false],
  ['AKIAQ7XJ2LM4RWTZ3KPB', false],
  ['vK8x2mQ9zL', false],
])('%s: %s', (text, is) => {
  expect(isPlaceholder(text)).toBe(is);
});
