import { expect, test } from 'vitest';
import { fieldsAsked, verdictOf } from '../../../../src/domains/config/kubernetes/cel.ts';

const SET = new Map([
  ['self.fresh', false],
  ['self.other', false],
  ['oldSelf.fresh', false],
  ['self.must', true],
]);

test.each([
  ['!(has(self.fresh) && has(self.old))', true],
  ['!has(self.fresh) || self.size > 3', true],
  ['self.size > 3 || !has(self.fresh)', true],
  ['has(self.fresh) ? has(self.old) : true', true],
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
  ['has(self.must)', true],
  ['(has(self.must) && !has(self.fresh)) || (!has(self.must) && has(self.fresh))', true],
  ['has(self.must) != has(self.fresh)', true],
  ['has(self.must) != has(self.old)', false],
  ['has(self.old) == true', false],
  ['has(self.must) == true', true],
  ['[has(self.must), has(self.fresh)].filter(x, x == true).size() == 1', true],
  ['[has(self.must),has(self.old)].filter(x,x).size() >= 1', true],
  ['[has(self.old),has(self.fresh)].filter(x,x==true).size() <= 1', true],
  ['[has(self.old),has(self.fresh)].filter(x,x==true).size() < 2', true],
  ['[has(self.old),has(self.fresh)].filter(x,x==true).size() > 0', false],
  ['[has(self.old),self.size].filter(x,x==true).size() <= 1', false],
  ['[has(self.fresh)].filter(x,y==true).size() <= 1', false],
  ['!has(oldSelf.fresh) || has(self.fresh)', true],
  ['!has(oldSelf.old) || has(self.old)', false],
])('%s', (rule, holds) => {
  expect(verdictOf(rule, (field) => SET.get(field)) === true).toBe(holds ?? false);
});

test.each([
  ['has(self.fresh)', false],
  ['has(self.must) && has(self.fresh)', false],
  ['!has(self.must) || has(self.old)', undefined],
  ['[has(self.must),has(self.fresh)].filter(x,x).size() > 1', false],
  ['(has(self.fresh)', undefined],
])('%s is refused: %s', (rule, verdict) => {
  expect(verdictOf(rule, (field) => SET.get(field))).toBe(verdict);
});

test('the fields that a rule asks for, each once', () => {
  expect(fieldsAsked('!has(oldSelf.a) || has(self.a) && has( self.b ) || has(self.a)')).toEqual([
    'oldSelf.a',
    'self.a',
    'self.b',
  ]);
});
