import { expect, test } from 'vitest';
import { loadAnalyzers } from '../../../src/domains/index.ts';
import { CATALOGUE } from '../../../scripts/docs/catalogue.ts';

const analyzers = await loadAnalyzers();

/** Rows that are told by silence: what they name changes nothing for anybody. */
const SILENT = ['G14'];

const rules = new Map(analyzers.flatMap((analyzer) => analyzer.rules.map((rule) => [rule.id, rule])));

test.each(CATALOGUE)('every row of $family has a rule', ({ prefix, count, rows }) => {
  const wanted = Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);
  expect(Object.keys(rows).toSorted()).toEqual(wanted);
  expect(wanted.filter((row) => rows[row]?.length === 0 && !SILENT.includes(row))).toEqual([]);
});

test.each(CATALOGUE)('the rules that the rows of $family name are there', ({ rows }) => {
  const unknown = Object.entries(rows).flatMap(([row, ids]) =>
    ids.filter((id) => !rules.has(id)).map((id) => `${row} ${id}`),
  );
  expect(unknown).toEqual([]);
});

test('what weakens has its way back, in praise, at no more than low', () => {
  const graver = [...rules.values()].flatMap((rule) =>
    Object.entries(rule.outcomes)
      .filter(([, outcome]) => (outcome.class ?? rule.class) === 'hardening' && !['info', 'low'].includes(outcome.risk))
      .map(([name]) => `${rule.id}/${name}`),
  );
  expect(graver).toEqual([]);
});
