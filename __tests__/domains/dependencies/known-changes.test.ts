import { describe, expect, test } from 'vitest';
import { KNOWN_CHANGES, knownChangeOf } from '../../../src/domains/dependencies/known-changes.ts';
import { changesIn } from './changes-in.ts';

async function knownIn(from: string, to: string) {
  const file = (version: string) => JSON.stringify({ dependencies: { axios: version } });
  const [change] = await changesIn('package.json', file(from), file(to));
  return change && knownChangeOf(change)?.since;
}

describe('known changes of releases', () => {
  test.each([
    ['^0.21.1', '^1.0.0', '0.28.0'],
    ['0.27.2', '1.7.9', '0.28.0'],
    ['0.28.1', '1.7.9', '1.0.0'],
    ['^1.0.0', '^1.1.0', undefined],
    ['^0.21.1', '^0.22.0', undefined],
    ['^1.0.0', '^0.21.1', undefined],
  ])('axios from %s to %s passes %s', async (from, to, since) => expect(await knownIn(from, to)).toBe(since));

  test.each(KNOWN_CHANGES.map((row) => [`${row.ecosystem} ${row.name} ${row.since}`, row] as const))('%s', (_, row) => {
    expect(row.source).toMatch(/^https:\/\//);
    expect(row.since).toMatch(/^\d+(?:\.\d+)*$/);
    expect(row.name).toBe(row.name.toLowerCase());
    // The sentence it stands in: "Release 1.0.0 …."
    expect(row.what).not.toMatch(/^[A-Z]|\.$/);
    expect(row.fix).toMatch(/^[A-Z].*\.$/);
    expect(`${row.what} ${row.fix}`.split(' ').length).toBeLessThan(50);
  });

  test('no release twice', () => {
    const keys = KNOWN_CHANGES.map(({ ecosystem, name, since }) => `${ecosystem} ${name} ${since}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
