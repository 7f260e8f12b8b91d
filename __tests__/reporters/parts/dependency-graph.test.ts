import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact, SourceLocation } from '../../../src/core/types.ts';
import { dependencyGraph } from '../../../src/reporters/parts/dependency-graph.ts';
import { hostileText } from '../../support/hostile.ts';

const at = (path: string) => ({ path, line: 1 });
const plain = { kind: 'minor', direct: true, locked: false, section: 'dependencies', from: '1.0.0', to: '1.1.0' };

const fact = (
  name: string,
  parts: Partial<typeof plain & { after: SourceLocation; broughtBy: readonly string[] }> = {},
): Fact => {
  const change = { ...plain, subject: name, name, after: at('package.json'), ...parts };
  return { domain: 'dependencies', change };
};
const known = (kind: string, name: string): Fact => {
  const change = { kind, subject: name, name, from: '1.0.0', to: '1.1.0', after: at('package-lock.json') };
  return { domain: 'dependencies', change, follows: true };
};
const draw = (...facts: readonly Fact[]) => dependencyGraph({ facts }).filter((line) => line.includes('['));

describe('the picture of the changed dependencies', () => {
  test('files, what changed in them, and what advisories tell of the rest', () => {
    const facts = [
      fact('a'),
      fact('b'),
      fact('b', { after: at('web/package.json') }),
      fact('c', { locked: true }),
      known('vulnerability-introduced', 'b'),
      known('vulnerability-fixed', 'd'),
    ];
    expect(dependencyGraph({ facts })).toEqual([
      'flowchart LR',
      '  f0["package.json"] --> d0["b 1.0.0 → 1.1.0"]:::vulnerable',
      '  f1["web/package.json"] --> d0["b 1.0.0 → 1.1.0"]:::vulnerable',
      '  f2["package-lock.json"] --> d1["d 1.0.0 → 1.1.0"]:::fixed',
      '  f0["package.json"] --> d2["a 1.0.0 → 1.1.0"]',
      '  classDef vulnerable fill:#ffebe9,stroke:#cf222e,color:#82071e',
      '  classDef fixed fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a',
    ]);
  });

  test('what a direct dependency drags in hangs from it, whether or not it changed itself', () => {
    const dragged = (name: string, broughtBy: readonly string[]) =>
      fact(name, { direct: false, locked: true, after: at('package-lock.json'), broughtBy });
    const facts = [
      fact('a'),
      dragged('b', ['a']),
      dragged('c', ['a', 'still']),
      known('vulnerability-introduced', 'c'),
    ];
    expect(draw(...facts)).toEqual([
      '  d1 --> d0["c 1.0.0 → 1.1.0"]:::vulnerable',
      '  u1 --> d0["c 1.0.0 → 1.1.0"]:::vulnerable',
      '  f1["package.json"] --> d1["a 1.0.0 → 1.1.0"]',
      '  d1 --> d2["b 1.0.0 → 1.1.0"]',
      '  f0["package-lock.json"] --> u1["still"]',
    ]);
  });

  test('what comes outweighs what goes', () => {
    const facts = [known('vulnerability-introduced', 'a'), known('vulnerability-fixed', 'a')];
    expect(draw(...facts)).toEqual(['  f0["package-lock.json"] --> d0["a 1.0.0 → 1.1.0"]:::vulnerable']);
  });

  test('two changes and no vulnerability need no picture', () => {
    expect(draw(fact('a'), fact('b'))).toEqual([]);
    expect(draw({ domain: 'config', change: { kind: 'vulnerability-introduced', subject: 'x' } })).toEqual([]);
  });

  test('what does not fit is counted, the vulnerable first', () => {
    const facts = Array.from({ length: 100 }, (_, index) => fact(`p${index}`));
    const lines = draw(...facts, known('vulnerability-introduced', 'p99'));
    expect(lines).toHaveLength(25);
    expect(lines[0]).toContain('p99');
    expect(lines.at(-1)).toBe('  more["and 76 dependencies more"]');
  });

  test('no name is markup', () => {
    const line = /^ {2}f\d+\["[^"`<>\n]*"\] --> d\d+\["[^"`<>\n]*"\]$/;
    const names = fc.uniqueArray(hostileText, { minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(names, hostileText, (all, path) => {
        for (const shown of draw(...all.map((name) => fact(name, { after: at(path) })))) expect(shown).toMatch(line);
      }),
    );
  });
});
