import { describe, expect, test } from 'vitest';
import { factOf } from '../../../src/domains/dependencies/fact.ts';
import npm from '../../../src/domains/dependencies/ecosystems/npm.ts';
import type { Dependency } from '../../../src/domains/dependencies/ecosystem.ts';

const entry = (written: string, more: Partial<Dependency> = {}): Dependency => ({
  name: 'a',
  written,
  section: 'dependencies',
  line: 3,
  ...more,
});
const place = { base: 'old.json', head: 'new.json', locked: false, sections: new Map([['dependencies', 2]]) };
const fact = (before: Dependency | undefined, after: Dependency | undefined) =>
  factOf({ ...(before && { before }), ...(after && { after }) }, npm, place);

describe('a fact', () => {
  test('has every field of the contract', () => {
    expect(fact(entry('^0.21.1'), entry('^1.0.0', { line: 4, endLine: 5 }))).toMatchObject({
      kind: 'major',
      subject: 'a',
      key: '^0.21.1->^1.0.0',
      before: { path: 'old.json', line: 3 },
      after: { path: 'new.json', line: 4, endLine: 5 },
      ecosystem: 'npm',
      name: 'a',
      fromName: null,
      from: '^0.21.1',
      to: '^1.0.0',
      direct: true,
      section: 'dependencies',
      via: null,
      zeroMajor: true,
    });
  });

  test.each([
    ['^0.21.1', '^1.0.0', { direction: 1, breaking: true, majors: 1 }],
    ['^0.21.1', '^0.22.0', { direction: 1, breaking: true, majors: 0 }],
    ['^1.0.0', '^1.1.0', { direction: 1, breaking: false, majors: 0 }],
    ['^4.0.0', '^1.0.0', { direction: -1, breaking: false, majors: 3 }],
    ['2024.1.0', '2025.1.0', { direction: 1, calendar: true, majors: 0 }],
    ['^1.0.0', 'latest', { direction: 0, breaking: false, majors: 0 }],
  ])('from %s to %s', (from, to, step) => expect(fact(entry(from), entry(to))).toMatchObject(step));

  test('a removed entry points to its section in head', () => {
    expect(fact(entry('1.0.0'), undefined)).toMatchObject({
      kind: 'removed',
      to: null,
      after: { path: 'new.json', line: 2 },
    });
  });

  test('a range is compared only where others must meet it', () => {
    expect(fact(entry('>=16'), entry('>=18'))?.narrowed).toBe(false);
    expect(fact(entry('>=16', { scope: 'peer' }), entry('>=18', { scope: 'peer' }))?.narrowed).toBe(true);
  });

  test('one variable is one group, whatever it moves', () => {
    const via = { via: 'x.version' };
    expect(fact(entry('1.0.0', via), entry('2.0.0', via))).toMatchObject({
      via: 'x.version',
      group: 'npm:x.version#1.0.0->2.0.0',
    });
  });

  test('images that one environment moves together are one group', () => {
    const [env, other] = [
      { section: 'env', slot: 'A_IMAGE' },
      { section: 'env', slot: 'B_IMAGE', name: 'b' },
    ];
    const groups = [env, other].map((parts) => fact(entry('1.0.0', parts), entry('2.0.0', parts))?.group);
    expect(groups).toEqual(['npm:env#1.0.0->2.0.0', 'npm:env#1.0.0->2.0.0']);
  });

  test.each([
    ['https://bot:pw@a.test/x.tgz', 'https://•••@a.test/x.tgz', true],
    ['git+https://ghp_token@a.test/x.git', 'git+https://•••@a.test/x.git', true],
    ['git+ssh://git@a.test/x.git', 'git+ssh://git@a.test/x.git', undefined],
  ])('%s is told as %s', (written, told, secret) => {
    const change = fact(undefined, entry(written, { version: '' }));
    expect([change?.to, change?.secret]).toEqual([told, secret]);
  });
});
