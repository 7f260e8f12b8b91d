import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { definitionOf } from '../../../../src/domains/config/kubernetes/examples.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const schema = (names: string, rule = '', more = '') =>
  definitionOf(
    `{ type: object, properties: { ${names
      .split(' ')
      .map((name) => `${name}: { type: string }`)
      .join(', ')} }, x-kubernetes-validations: [${rule && `{ rule: "${rule}" }`}]${more} }`,
  );
const REQUIRED = ', required: [a]';
const EITHER = '(has(self.a) && !has(self.b)) || (!has(self.a) && has(self.b))';
const count = (size: string) => `[has(self.a),has(self.b)].filter(x,x==true).size() ${size}`;
const KEPT = '!has(oldSelf.a) || has(self.a)';

test.each([
  ['a required field or a new one', schema('a', '', REQUIRED), schema('a b', EITHER), []],
  ['a required field or a new one, counted', schema('a', '', REQUIRED), schema('a b', count('== 1')), []],
  ['a field or a new one', schema('a c'), schema('a b c', EITHER), ['low']],
  ['the only field or a new one', schema('a'), schema('a b', EITHER), ['low']],
  ['the only field', schema('a'), schema('a', 'has(self.a)'), ['low']],
  ['either of two fields', schema('a b'), schema('a b', EITHER), ['low']],
  ['a required field or one that was', schema('a b', '', REQUIRED), schema('a b', EITHER), ['low']],
  ['at most one of two fields', schema('a b'), schema('a b', count('<= 1')), ['low']],
  ['at most one, of which one is new', schema('a'), schema('a b', count('<= 1')), []],
  ['one, of which there was one at most', schema('a b', '', ', maxProperties: 1'), schema('a b', EITHER), ['low']],
  ['one, and there was two at most', schema('a b', '', ', maxProperties: 2'), schema('a b', EITHER), ['low']],
  ['one of some, beside others', schema('a b c', '', ', maxProperties: 1'), schema('a b c', EITHER), ['low']],
  ['what was asked in other words', schema('a b', EITHER), schema('a b', count('== 1')), []],
  ['one where the old rule took none too', schema('a b', count('<= 1')), schema('a b', EITHER), ['low']],
  ['what the old rule did not', schema('a b', count('>= 1')), schema('a b', EITHER), ['low']],
  ['that a new field stays', schema('b'), schema('a b', KEPT), []],
  ['that a field stays', schema('a b'), schema('a b', KEPT), ['low']],
  ['that a field neither comes nor goes', schema('a b'), schema('a b', 'has(oldSelf.a) == has(self.a)'), ['medium']],
  [
    'that a value stays',
    schema('a b'),
    schema('a b', '!has(oldSelf.a) || (has(self.a) && self.a == oldSelf.a)'),
    ['medium'],
  ],
  [
    'that a value stays for a time',
    schema('a b'),
    schema('a b', 'self.a == oldSelf.a || !has(self.status.busy)'),
    ['low'],
  ],
  [
    'one of many fields',
    schema('a b c d e f g'),
    schema('a b c d e f g', `${'abcdefg'.replace(/(.)/g, 'has(self.$1) || ')}false`),
    ['low'],
  ],
])('a new rule asks for %s', async (_, before, after, risks) => {
  const found = await findingsOf(config, before, after);
  expect(found.filter(({ outcome }) => outcome === 'validation-added').map(({ risk }) => risk)).toEqual(risks);
});
