import { expect, test } from 'vitest';
import { classify } from '../src/classify.ts';
import type { Analyzer, Change, Fact, Modifier, Rule } from '../src/core/types.ts';

interface Opened extends Change<'opened'> {
  readonly wide: boolean;
}
const rule: Rule<Opened, 'wide' | 'narrow'> = {
  id: 'config/opened',
  on: 'opened',
  class: 'exposure',
  title: 'Opened',
  why: (change) => `\`${change.subject}\` can be reached.`,
  fix: 'Close it.',
  equivalents: ['peer:ONE'],
  outcomes: {
    wide: { risk: 'high', message: (change) => `\`${change.subject}\` is wide open.`, title: 'Wide open' },
    narrow: { risk: 'low', message: (change) => `\`${change.subject}\` is open.`, class: 'hardening', equivalents: [] },
  },
  examples: [],
  classify: (change) => (change.subject === 'silent' ? undefined : change.wide ? 'wide' : 'narrow'),
};
const calmer: Modifier = {
  id: 'tests',
  adjust: (change) => (change.before?.path.startsWith('test/') ? { risk: 'low', note: 'It is a test.' } : undefined),
};
const analyzer: Analyzer = {
  domain: 'config',
  rules: [rule],
  modifiers: [calmer],
  claims: () => true,
  analyze: async () => [],
};

const fact = (subject: string, path: string, line: number, more: Partial<Opened> = {}): Fact => {
  const change: Opened = { kind: 'opened', subject, wide: true, before: { path, line }, ...more };
  return { domain: 'config', change };
};
const findings = (...facts: Fact[]) => classify(facts, [analyzer]);

test('an outcome speaks in place of its rule where it says something itself', () => {
  expect(findings(fact('a', 'x', 1))[0]).toMatchObject({
    title: 'Wide open',
    class: 'exposure',
    equivalents: ['peer:ONE'],
  });
  expect(findings(fact('a', 'x', 1, { wide: false }))[0]).toMatchObject({
    title: 'Opened',
    class: 'hardening',
    equivalents: [],
  });
});

test('a rule without an opinion, another kind and another domain give nothing', () => {
  expect(findings(fact('silent', 'x', 1))).toEqual([]);
  expect(findings({ domain: 'config', change: { kind: 'other', subject: 'a' } })).toEqual([]);
  expect(findings({ domain: 'protobuf', change: fact('a', 'x', 1).change })).toEqual([]);
});

test('findings come sorted by path, line and id, however the facts came', () => {
  const facts = [fact('c', 'b', 1), fact('b', 'a', 9), fact('a', 'a', 9), fact('d', 'a', 10)];
  const ids = (list: Fact[]) => findings(...list).map(({ id }) => id);
  expect(ids(facts)).toEqual(['config/opened:a', 'config/opened:b', 'config/opened:d', 'config/opened:c']);
  expect(ids(facts.toReversed())).toEqual(ids(facts));
});

test('one root cause is one finding: the worst speaks, the others are its places', () => {
  const [finding, ...rest] = findings(
    fact('a', 'test/x', 1, { group: 'g' }),
    fact('b', 'y', 2, { group: 'g' }),
    fact('c', 'z', 3, { group: 'g', wide: false }),
  );
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    id: 'config/opened:g',
    subject: 'b',
    risk: 'high',
    also: [{ before: { path: 'test/x', line: 1 } }, { before: { path: 'z', line: 3 } }],
  });
});

test('an id holds rule, subject and values, and no line', () => {
  expect(findings(fact('a', 'x', 1, { key: 'true->false' }))[0]?.id).toBe('config/opened:a#true->false');
  expect(findings(fact('a', 'x', 7, { key: 'true->false' }))[0]?.id).toBe('config/opened:a#true->false');
});

test('a modifier changes the risk and says why', () => {
  expect(findings(fact('a', 'test/x', 1))[0]).toMatchObject({ risk: 'low', why: '`a` can be reached. It is a test.' });
});

test('hostile names cannot leave their code span', () => {
  expect(findings(fact('a`](http://x)\u202e', 'x', 1))[0]?.message).toBe('`aˋ](http://x)\\u{202e}` is wide open.');
});
