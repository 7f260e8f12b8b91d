import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, powerOf, type Statement, widened } from '../../../../src/domains/config/algebra/iam.ts';

const allow = (actions: readonly string[], resources = ['*'], condition = '', principals = ['*']): Statement => ({
  effect: 'Allow',
  principals,
  actions,
  resources,
  condition,
  onDemand: false,
  line: 1,
});

test.each([
  { name: 'the same', base: allow(['s3:GetObject']), head: allow(['s3:GetObject']), gained: [] },
  { name: 'another case', base: allow(['s3:getobject']), head: allow(['S3:GetObject']), gained: [] },
  { name: 'a pattern holds it', base: allow(['s3:Get*']), head: allow(['s3:GetObject']), gained: [] },
  { name: 'wider than the pattern', base: allow(['s3:Get*']), head: allow(['s3:*']), gained: ['s3:*'] },
  { name: 'another resource', base: allow(['s3:*'], ['a']), head: allow(['s3:*'], ['b']), gained: ['s3:*'] },
  { name: 'a condition dropped', base: allow(['s3:*'], ['a'], 'x'), head: allow(['s3:*'], ['a']), gained: ['s3:*'] },
  { name: 'a condition added', base: allow(['s3:*'], ['a']), head: allow(['s3:*'], ['a'], 'x'), gained: [] },
  {
    name: 'another account',
    base: allow(['s3:*'], ['a'], '', ['AWS 1']),
    head: allow(['s3:*'], ['a'], '', ['AWS 1', 'AWS 2']),
    gained: ['s3:*'],
  },
])('$name', ({ base, head, gained }) => {
  expect(widened([base], [head]).map(({ action }) => action)).toEqual(gained);
});

test.each([
  ['*', 'anything', true],
  ['s3:*', 's3:Get*', true],
  ['s3:Get*', 's3:*', false],
  ['arn:*:bucket/*', 'arn:aws:bucket/a', true],
  ['a*a', 'a', false],
  ['a*b*c', 'a-c-b', false],
  ['a?', 'ab', false],
])('%s holds %s: %s', (outer, inner, expected) => {
  expect(holds(outer, inner)).toBe(expected);
});

const word = fc.stringMatching(/^[ab*]{0,8}$/);

test('a pattern holds what it was made of', () => {
  fc.assert(
    fc.property(word, fc.nat(8), fc.nat(8), (text, from, length) => {
      const pattern = `${text.slice(0, from)}*${text.slice(from + length)}`;
      expect(holds(pattern, text)).toBe(true);
    }),
  );
});

test('holding is what a regular expression says, for texts without wildcards', () => {
  fc.assert(
    fc.property(word, fc.stringMatching(/^[ab]{0,8}$/), (pattern, text) => {
      expect(holds(pattern, text)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text));
    }),
  );
});

test.each([
  { grant: { principal: 'everybody', action: 's3:GetObject', resource: 'a', condition: '' }, power: 'public' },
  { grant: { principal: 'everybody', action: 's3:GetObject', resource: 'a', condition: 'x' }, power: 'plain' },
  { grant: { principal: '*', action: '*', resource: '*', condition: '' }, power: 'admin' },
  { grant: { principal: '*', action: 'iam:*', resource: '*', condition: '' }, power: 'admin' },
  { grant: { principal: '*', action: 's3:*', resource: '*', condition: '' }, power: 'service' },
  { grant: { principal: '*', action: 's3:*', resource: 'a', condition: '' }, power: 'plain' },
  {
    grant: {
      principal: 'AWS !Sub arn:aws:iam::${AWS::AccountId}:root',
      action: 'kms:*',
      resource: '*',
      condition: '',
    },
    power: 'plain',
  },
  {
    grant: { principal: 'AWS arn:aws:iam::111122223333:root', action: 'kms:*', resource: '*', condition: '' },
    power: 'service',
  },
  { grant: { principal: '*', action: 'iam:PassRole', resource: '*', condition: '' }, power: 'escalation' },
])('$grant.action for $grant.principal is $power', ({ grant, power }) => {
  expect(powerOf(grant)).toBe(power);
});
