import { expect, test } from 'vitest';
import { matchesChange } from '../../src/core/match.ts';
import type { Match } from '../../src/core/settings.ts';

const change = {
  kind: 'minor',
  subject: 'zod',
  name: 'zod',
  ecosystem: 'npm',
  direct: true,
  after: { path: 'web/package.json', line: 3 },
};

test.each<[Match, boolean]>([
  [{}, true],
  [{ bump: ['minor', 'patch'] }, true],
  [{ bump: ['major'] }, false],
  [{ ecosystem: ['npm'], direct: true }, true],
  [{ direct: false }, false],
  [{ name: (name) => name === 'zod' }, true],
  [{ name: (name) => name === 'axios' }, false],
  [{ path: (path) => path.startsWith('web/') }, true],
  [{ path: (path) => path.startsWith('api/') }, false],
])('%o: %s', (match, holds) => expect(matchesChange(change, match)).toBe(holds));

test('what a change does not say matches no condition', () => {
  const plain = { kind: 'field-removed', subject: 'acme.v1.User' };
  expect(matchesChange(plain, { ecosystem: ['npm'] })).toBe(false);
  expect(matchesChange(plain, { name: (name) => name === 'acme.v1.User' })).toBe(true);
});
