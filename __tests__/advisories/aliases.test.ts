import { expect, test } from 'vitest';
import { mergeAliases } from '../../src/advisories/aliases.ts';
import type { Advisory } from '../../src/core/advisories.ts';

const advisory = (id: string, aliases: string[], parts: Partial<Advisory> = {}): Advisory => ({
  id,
  aliases,
  summary: '',
  severity: 'unknown',
  score: null,
  malware: false,
  patched: null,
  ...parts,
});

test('the name that people know it by, and all others behind it', () => {
  const merged = mergeAliases([
    advisory('GO-1', ['CVE-1']),
    advisory('CVE-1', []),
    advisory('GHSA-1', ['CVE-1', 'X-1']),
  ]);
  expect(merged.map(({ id, aliases }) => [id, ...aliases])).toEqual([['GHSA-1', 'CVE-1', 'GO-1', 'X-1']]);
});

test('two that a third holds together are one, in any order', () => {
  const [a, b, both] = [advisory('A', ['1']), advisory('B', ['2']), advisory('C', ['1', '2'])];
  for (const order of [
    [a, b, both],
    [both, a, b],
    [a, both, b],
  ])
    expect(mergeAliases(order)).toHaveLength(1);
  expect(mergeAliases([a, b])).toHaveLength(2);
});

test.each<[string, Partial<Advisory>, Partial<Advisory>, Partial<Advisory>]>([
  ['a score', { severity: 'low' }, { severity: 'high', score: 7.5 }, { severity: 'high', score: 7.5 }],
  ['its own score', { severity: 'low', score: 3 }, { severity: 'high', score: 7.5 }, { severity: 'low', score: 3 }],
  ['a word before nothing', {}, { severity: 'high' }, { severity: 'high', score: null }],
  ['its own word', { severity: 'low' }, { severity: 'high' }, { severity: 'low' }],
  ['the words and the release of either', {}, { summary: 's', patched: '1' }, { summary: 's', patched: '1' }],
  ['malware from either', {}, { malware: true }, { malware: true }],
])('takes %s', (_, first, second, expected) => {
  expect(mergeAliases([advisory('GHSA-1', ['CVE-1'], first), advisory('CVE-1', [], second)])).toMatchObject([expected]);
});
