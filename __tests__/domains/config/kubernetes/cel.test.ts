import { expect, test } from 'vitest';
import { holdsWithout } from '../../../../src/domains/config/kubernetes/cel.ts';

const NEW = new Set(['fresh', 'other']);

test.each([
  ['!(has(self.fresh) && has(self.old))', true],
  ['!has(self.fresh) || self.size > 3', true],
  ['self.size > 3 || !has(self.fresh)', true],
  ['has(self.fresh) ? has(self.old) : true', undefined],
  ['has(self.fresh) ? has(self.old) : !has(self.fresh)', true],
  ['(has(self.old) ? 1 : 0) + (has(self.fresh) ? 1 : 0) <= 1', true],
  ['(has(self.a) ? 1 : 0) + (has(self.b) ? 1 : 0) + (has(self.fresh) ? 1 : 0) <= 1', false],
  ['(has(self.fresh) ? 1 : 0) + (has(self.other) ? 1 : 0) == 0', true],
  ['(has(self.fresh) ? 1 : 0) + (has(self.other) ? 1 : 0) == 1', false],
  ['has(self.fresh)', false],
  ['has(self.old)', false],
  ['!has(self.old)', false],
  ['!has(self.fresh) && self.size > 3', false],
  ['self == oldSelf', false],
  ['self.names.all(n, n.size() > 3) || !has(self.fresh)', true],
  ["!has(self.fresh) || size(self.fresh) == 0 || (size(self.old) == 1 && self.old[0] == 'a)')", true],
  ['size(self.names) == 0', false],
  ['!has(self.fresh) || size(self.names', false],
  ['!has(self.fresh) || self.names.all(n, n == "a || b")', true],
  ['[has(self.fresh)].size() <= 1', false],
  ['(!has(self.fresh)', false],
  ['!has(self.fresh))', false],
  ['!has(self.fresh) ? 1', false],
  ['', false],
  [`${'('.repeat(2_000)}!has(self.fresh)${')'.repeat(2_000)}`, false],
])('%s', (rule, holds) => {
  expect(holdsWithout(rule, (field) => NEW.has(field))).toBe(holds ?? false);
});
