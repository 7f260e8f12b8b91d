import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../src/core/settings.ts';
import type { Analyzer, Fact, Knowledge } from '../src/core/types.ts';
import { enrich } from '../src/enrich.ts';

const knowledge: Knowledge = {
  lookUp: async () => ({ known: new Map(), notes: [] }),
  settings: DEFAULT_SETTINGS,
  today: '2026-01-01',
};
const analyzer = (domain: Analyzer['domain'], parts: Partial<Analyzer> = {}): Analyzer => ({
  domain,
  rules: [],
  claims: () => true,
  analyze: async () => [],
  ...parts,
});
const fact = (domain: Fact['domain'], subject: string): Fact => ({ domain, change: { kind: 'k', subject } });

test('each domain is given its own facts, and what it adds comes last', async () => {
  const given: string[][] = [];
  const dependencies = analyzer('dependencies', {
    enrich: async (changes) => {
      given.push(changes.map(({ subject }) => subject));
      return { changes: [{ kind: 'more', subject: 'c' }], notes: ['a note'] };
    },
  });
  const facts = [fact('config', 'a'), fact('dependencies', 'b')];
  const enriched = await enrich(facts, [analyzer('config'), dependencies], knowledge);
  expect(given).toEqual([['b']]);
  expect(enriched.facts.map(({ domain, change }) => [domain, change.subject])).toEqual([
    ['config', 'a'],
    ['dependencies', 'b'],
    ['dependencies', 'c'],
  ]);
  expect(enriched.facts.map(({ follows }) => follows)).toEqual([undefined, undefined, true]);
  expect(enriched.notes).toEqual(['a note']);
});

test('a domain without enrichment leaves the facts as they are', async () => {
  const facts = [fact('config', 'a')];
  expect(await enrich(facts, [analyzer('config')], knowledge)).toEqual({ facts, notes: [] });
});
