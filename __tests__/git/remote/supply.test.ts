import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Unreachable } from '../../../src/core/errors.ts';
import type { Hub } from '../../../src/git/remote/origin.ts';
import { openSupply } from '../../../src/git/remote/supply.ts';
import { silentHub } from '../../support/hubs.ts';

const ID = '6178079822c5e1ac44b0b7c8ed5c2b6c6a4f3d7d';
/** `git hash-object` of `hello` and a line end. */
const HELLO = 'ce013625030ba8dba906f756967f9e9ca394464a';

/** No git server listens there, so that everything goes through the API. */
const originWith = (hub: Partial<Hub>) => ({
  url: 'http://127.0.0.1:1/acme/app',
  temporary: realpathSync(mkdtempSync(join(tmpdir(), 'supply-'))),
  hub: { ...silentHub, tree: async () => [], ...hub },
});

test('what the API hands over is kept under its id, and the way is told once', async () => {
  const asked: (readonly string[])[] = [];
  const blobs: Hub['blobs'] = async (ids) => {
    asked.push(ids);
    return new Map(ids.map((id) => [id, Buffer.from('hello\n')]));
  };
  const supply = await openSupply(originWith({ blobs }), 'sha1', [ID]);
  await Promise.all([supply.ensure([HELLO]), supply.ensure([HELLO])]);
  expect(asked).toEqual([[HELLO]]);
  expect(supply.isHere(HELLO)).toBe(true);
  expect(await supply.store.missing([HELLO])).toEqual([]);
  expect(supply.notes).toEqual([expect.stringMatching(/^The files were read through the API, .+`\.$/)]);
  await supply.store.close();
});

test.each<[string, Hub['blobs']]>([
  ['other content', async (ids) => new Map(ids.map((id) => [id, Buffer.from('hallo\n')]))],
  ['nothing', async () => new Map()],
  ['no answer', (ids) => silentHub.blobs(ids)],
])('%s in place of a file is no file', async (_, blobs) => {
  const supply = await openSupply(originWith({ blobs }), 'sha1', [ID]);
  await expect(supply.ensure([HELLO])).rejects.toMatchObject({ name: 'UserError' });
  expect(supply.isHere(HELLO)).toBe(false);
  await supply.store.close();
});

test('where neither way leads to the commits, nothing is left behind', async () => {
  const tree = async (): Promise<never> => {
    throw new Unreachable('GitHub does not list that many files', true);
  };
  const origin = originWith({ tree });
  await expect(openSupply(origin, 'sha1', [ID])).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining('`GitHub does not list that many files`'),
  });
  expect(readdirSync(origin.temporary)).toEqual([]);
});

describe('files that are only searched', () => {
  /** Contents of the numbers from 0, under the ids that git gives them. */
  const numbered = (count: number): ReadonlyMap<string, Buffer> =>
    new Map(
      Array.from({ length: count }, (_, at) => {
        const content = Buffer.from(String(at));
        return [createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex'), content] as const;
      }),
    );

  test('come through the API up to a number in all, and what is past it is refused for a search alone', async () => {
    const contents = numbered(502);
    const asked: number[] = [];
    const blobs: Hub['blobs'] = async (wanted) => {
      asked.push(wanted.length);
      return new Map(wanted.map((id) => [id, contents.get(id) ?? Buffer.from('')]));
    };
    const supply = await openSupply(originWith({ blobs }), 'sha1', [ID]);
    const ids = [...contents.keys()];
    await supply.ensureSearched(ids.slice(0, 499));
    await supply.ensureSearched(ids.slice(0, 499));
    await expect(supply.ensureSearched(ids.slice(499))).rejects.toMatchObject({ name: 'Unreachable' });
    expect(ids.filter((id) => supply.isHere(id))).toHaveLength(499);
    await supply.ensure(ids.slice(499));
    expect(asked).toEqual([499, 3]);
    await supply.store.close();
  });

  test('and are missed where the API does not answer, while the rest is still asked for', async () => {
    let answers = false;
    const blobs: Hub['blobs'] = async (ids) =>
      answers ? new Map(ids.map((id) => [id, Buffer.from('hello\n')])) : silentHub.blobs(ids);
    const supply = await openSupply(originWith({ blobs }), 'sha1', [ID]);
    await expect(supply.ensureSearched([HELLO])).rejects.toMatchObject({ name: 'Unreachable' });
    answers = true;
    await supply.ensure([HELLO]);
    expect(supply.isHere(HELLO)).toBe(true);
    await supply.store.close();
  });
});
