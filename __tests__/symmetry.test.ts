import { expect, test } from 'vitest';
import type { Rule } from '../src/core/types.ts';
import { loadAnalyzers } from '../src/domains/index.ts';

const analyzers = await loadAnalyzers();

/** What goes one way can go the other: a domain that sees one sees both, or says here why not. */
const OPPOSITES = [
  ['added', 'removed'],
  ['widened', 'narrowed'],
  ['raised', 'lowered'],
  ['introduced', 'fixed'],
] as const;

/** Kinds of change that need no opposite, each with its reason. */
const WAIVED: Readonly<Record<string, string>> = {
  'key-removed': 'a new key hurts nobody by itself; what it is set to is judged by its control',
  'readiness-removed': 'a new probe is judged by its own controls',
  'network-policy-narrowed': 'a policy that selects more pods lets in what its rules say, which is judged as such',
  'extension-range-removed': 'more numbers for extensions hurt nobody',
  'file-removed': 'nothing relies on a file that was not there',
  'oneof-removed': 'a new oneof is judged by the fields that move into it',
  'package-removed': 'nothing relies on a package that was not there',
  'reserved-removed': 'setting a number aside hurts nobody; taking it away from a field is a removal',
  'rpc-message-removed': 'the messages of a new rpc are new with it',
  'rpc-removed': 'nobody calls an rpc that was not there',
  'type-removed': 'nothing relies on a type that was not there; it is a fact without a judgement',
};

const kindsOf = (rules: readonly Rule[]) => new Set(rules.flatMap((rule) => [rule.on].flat()));

const wanted = analyzers.flatMap(({ domain, rules }) => {
  const kinds = kindsOf(rules);
  return [...kinds].flatMap((kind) =>
    OPPOSITES.flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ])
      .filter(([suffix = '']) => kind === suffix || kind.endsWith(`-${suffix}`))
      .map(([suffix = '', opposite = '']) => ({
        domain,
        kind,
        opposite: `${kind.slice(0, kind.length - suffix.length)}${opposite}`,
        kinds,
      })),
  );
});

test.each(wanted.filter(({ kind }) => !(kind in WAIVED)))(
  '$domain judges $opposite as it judges $kind',
  ({ kinds, opposite }) => {
    expect([...kinds]).toContain(opposite);
  },
);

test('every waiver is still needed', () => {
  const unneeded = Object.keys(WAIVED).filter(
    (kind) => !wanted.some((entry) => entry.kind === kind && !entry.kinds.has(entry.opposite)),
  );
  expect(unneeded).toEqual([]);
});
