import { expect, test } from 'vitest';
import { classify } from '../../../src/classify.ts';
import { protobuf } from '../../../src/domains/protobuf/analyzer.ts';
import { counted, deprecateFirst } from '../../../src/domains/protobuf/words.ts';
import { findingsOf } from '../../support/rule-tester.ts';

test.each([
  [1, '1 type'],
  [0, '0 types'],
  [2, '2 types'],
])('%i is said as %s', (count, expected) => {
  expect(counted(count, 'type')).toBe(expected);
});

test.each([
  [{}, 'Mark it `deprecated = true` first, and keep it.'],
  [{ deprecated: true }, 'Keep it.'],
])('a removal of %o begins with the first step that is left', (change, expected) => {
  expect(deprecateFirst(change, 'keep it')).toBe(expected);
});

const wordsIn = (text: string): number => text.split(/\s+/).length;

test.each(protobuf.rules.map((rule) => ({ id: rule.id, rule })))(
  '$id needs fewer than 60 words, in an unstable package and deprecated at that',
  async ({ rule }) => {
    for (const { before, after, path } of rule.examples) {
      const findings = await findingsOf(protobuf, before, after, path === undefined ? {} : { path });
      const facts = findings.map(({ change }) => ({
        domain: protobuf.domain,
        change: { ...change, unstable: 'acme.v1alpha1', deprecated: true },
      }));
      for (const { message, why, fix } of [...findings, ...classify(facts, [protobuf])]) {
        expect(wordsIn(`${message} ${why} ${fix}`)).toBeLessThan(60);
        expect(`${message} ${why} ${fix}`).not.toMatch(/\b(?:may|might|potentially)\b|!(?!=)/);
      }
    }
  },
);
