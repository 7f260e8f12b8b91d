import { expect, test } from 'vitest';
import { brief } from '../../../src/domains/dependencies/words.ts';

test.each([
  ['^1.0.0', '^1.0.0'],
  [null, 'no version'],
  [`${'1a'.repeat(20)} # v4.2.2`, 'v4.2.2'],
  ['1a'.repeat(20), '1a1a1a1a1a1a…'],
  [`1.27@sha256:${'a'.repeat(64)}`, '1.27@sha256:aaaaaaaaaaaa…'],
  ['v0.0.0-20240101000000-0123456789ab', 'v0.0.0-20240101000000-0123456789ab'],
])('%s', (text, said) => expect(brief(text)).toBe(said));
