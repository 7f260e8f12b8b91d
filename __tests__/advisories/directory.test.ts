import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDirectory } from '../../src/advisories/directory.ts';
import { packageOf } from '../support/advisories/packages.ts';

/** A folder with some files, JSON where they are no text. */
function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'advisories-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

const affecting = (ecosystem: string, name: string, ...events: object[]) => ({
  package: { ecosystem, name },
  ranges: [{ type: 'SEMVER', events }],
});
const record = (id: string, ...affected: object[]) => ({ id, affected });
const LODASH = record('GHSA-1', affecting('npm', 'lodash', { introduced: '0' }, { fixed: '4.17.21' }));

async function idsFor(files: Readonly<Record<string, unknown>>, one: string) {
  const { known } = await openDirectory(folderWith(files), 10_000).lookUp([packageOf(one)]);
  return known.get(one)?.map(({ id }) => id);
}

describe('a folder of records', () => {
  test.each<[string, string, string[]]>([
    ['inside', 'npm:lodash@4.17.20', ['GHSA-1']],
    ['mended', 'npm:lodash@4.17.21', []],
    ['another package', 'npm:ms@1.0.0', []],
    ['another ecosystem', 'pypi:lodash@1.0.0', []],
  ])('%s', async (_, one, ids) => {
    expect(await idsFor({ 'GHSA-1.json': LODASH }, one)).toEqual(ids);
    expect(await idsFor({ 'npm/GHSA-1.json': LODASH }, one)).toEqual(ids);
  });

  test('exports of other ecosystems are not read', async () => {
    const { known, notes } = await openDirectory(
      folderWith({ 'PyPI/x.json': 'broken', 'npm/GHSA-1.json': LODASH }),
      10_000,
    ).lookUp([packageOf('npm:lodash@1.0.0')]);
    expect([known.get('npm:lodash@1.0.0')?.length, notes]).toEqual([1, []]);
  });

  test('a severity may stand with an alias', async () => {
    const files = {
      'GO-1.json': { ...LODASH, id: 'GO-1', aliases: ['CVE-1'] },
      'CVE-1.json': { id: 'CVE-1', database_specific: { severity: 'HIGH' } },
    };
    const { known } = await openDirectory(folderWith(files), 10_000).lookUp([packageOf('npm:lodash@1.0.0')]);
    expect(known.get('npm:lodash@1.0.0')).toMatchObject([{ id: 'GO-1', severity: 'high' }]);
  });

  test('files that hold no record are told', async () => {
    const files = { 'a.json': '{', 'b.json': '[]', 'c.json': LODASH, 'readme.md': '#' };
    const { known, notes } = await openDirectory(folderWith(files), 10_000).lookUp([packageOf('npm:lodash@1.0.0')]);
    expect(known.size).toBe(1);
    expect(notes).toEqual(['`a.json` and 1 more in the advisory folder: no OSV record, left out.']);
  });

  test('out of time, nothing is known', async () => {
    const { known, failure } = await openDirectory(folderWith({ 'a.json': LODASH }), -1).lookUp([
      packageOf('npm:lodash@1.0.0'),
    ]);
    expect([known.size, failure?.message]).toEqual([0, 'it takes too long (1 records are left)']);
  });

  test.each([
    [join(tmpdir(), 'there-is-none'), /there is no folder/],
    [folderWith({ 'readme.md': '#' }), /holds no OSV records/],
  ])('%s is a mistake that the user can mend', async (folder, message) => {
    await expect(openDirectory(folder, 10_000).lookUp([])).rejects.toThrow(message);
  });
});
