import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { definitionOf } from '../../../../src/domains/config/kubernetes/examples.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const ruled = (fields: string, rule = '') =>
  definitionOf(
    `{ type: object, properties: { ${fields} }, x-kubernetes-validations: [${rule && `{ rule: "${rule}" }`}] }`,
  );
const OLD = 'old: { type: string }';
const BOTH = `${OLD}, fresh: { type: string }`;
const one = (fields: string) => `[${fields}].filter(x, x).size() == 1`;

test.each([
  ['binds fields that are new', ruled(OLD), ruled(BOTH, '!(has(self.old) && has(self.fresh))'), 0],
  ['binds a field that was', ruled(OLD), ruled(BOTH, '!has(self.old)'), 1],
  [
    'binds a new field that all have',
    ruled(OLD),
    ruled(`${OLD}, fresh: { type: string, default: x }`, '!(has(self.old) && has(self.fresh))'),
    1,
  ],
  ['in other spaces', ruled(OLD, 'has(self.old)&&true'), ruled(OLD, 'has(self.old) && true'), 0],
  ['asks for less', ruled(OLD, "isURL(self.old) && self.old.startsWith('x')"), ruled(OLD, 'isURL(self.old)'), 0],
  ['asks for more', ruled(OLD, 'isURL(self.old)'), ruled(OLD, "isURL(self.old) && self.old.startsWith('x')"), 1],
  ['asks for what was one way', ruled(OLD, 'a(self.old) && b(self.old) || c(self.old)'), ruled(OLD, 'b(self.old)'), 1],
  ['asks for what was part of a part', ruled(OLD, 'a(self.old && b) && c'), ruled(OLD, 'b'), 1],
  ['counts a new field too', ruled(OLD, one('has(self.old)')), ruled(BOTH, one('has(self.old), has(self.fresh)')), 0],
  [
    'counts a field less, which is gone',
    ruled(BOTH, one('has(self.old), has(self.fresh)')),
    ruled(`${OLD}, x: { type: integer }`, one('has(self.old)')),
    0,
  ],
  ['counts a field that was', ruled(BOTH, one('has(self.old)')), ruled(BOTH, one('has(self.old), has(self.fresh)')), 1],
])('a rule that %s', async (_, before, after, count) => {
  const found = await findingsOf(config, before, after);
  expect(found.filter(({ outcome }) => outcome === 'validation-added')).toHaveLength(count);
});
