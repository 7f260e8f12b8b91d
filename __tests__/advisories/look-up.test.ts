import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AdvisoryOptions, prepareLookUp } from '../../src/advisories/look-up.ts';
import type { Question } from '../../src/core/advisories.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { gitHubWith } from '../support/advisories/github.ts';
import { osvWith } from '../support/advisories/osv.ts';
import { impatient, packageOf } from '../support/advisories/packages.ts';
import type { Fault, Service } from '../support/advisories/server.ts';

type Source = NonNullable<Settings['advisories']['source']>;

const LODASH: Question = { packages: [packageOf('npm:lodash@4.17.20')], unresolved: [] };
const NOTHING: Question = { packages: [], unresolved: [] };
const events = [{ introduced: '0' }, { fixed: '4.17.21' }];
const affected = [{ package: { ecosystem: 'npm', name: 'lodash' }, ranges: [{ type: 'SEMVER', events }] }];

interface Services extends AsyncDisposable {
  readonly gitHub: Service;
  readonly osv: Service;
  readonly options: AdvisoryOptions;
}

/** Both services, each of which knows something else of lodash. */
async function services(): Promise<Services> {
  const affects = [{ ecosystem: 'npm', name: 'lodash', range: '< 4.17.21' }];
  const gitHub = await gitHubWith([{ id: 'GHSA-from-github', affects }]);
  const osv = await osvWith([{ id: 'GHSA-from-osv', affected }]);
  return {
    gitHub,
    osv,
    options: { github: { api: gitHub.url }, osv: osv.url, limits: impatient() },
    async [Symbol.asyncDispose]() {
      await gitHub[Symbol.asyncDispose]();
      await osv[Symbol.asyncDispose]();
    },
  };
}

const settingsWith = (source?: Source): Settings => ({
  ...DEFAULT_SETTINGS,
  advisories: { fixWithin: [], ...(source === undefined ? {} : { source }) },
});

async function answerOf(options: AdvisoryOptions, question: Question, source?: Source) {
  const { known, notes } = await (await prepareLookUp(options))(question, settingsWith(source));
  return { ids: [...known.values()].flat().map(({ id }) => id), notes };
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'advisories-'));
  writeFileSync(join(path, 'x.json'), JSON.stringify({ id: 'GHSA-from-folder', affected }));
  return path;
}

describe('who is asked', () => {
  test.each<[string, Partial<AdvisoryOptions>, Source | undefined, string | undefined]>([
    ['nobody where nobody says', {}, undefined, undefined],
    ['GitHub where that is usual', { usual: 'github' }, undefined, 'GHSA-from-github'],
    ['whom settings name', { usual: 'github' }, 'osv', 'GHSA-from-osv'],
    ['nobody where settings say so', { usual: 'github' }, 'off', undefined],
    ['whom the user names, whatever settings say', { choice: 'github' }, 'osv', 'GHSA-from-github'],
    ['nobody where the user says so', { choice: 'off' }, 'osv', undefined],
    ['a folder', { choice: { folder: folder() } }, 'github', 'GHSA-from-folder'],
    ['nobody where settings want a folder and none is given', { usual: 'github' }, 'directory', undefined],
  ])('%s', async (_, parts, source, id) => {
    await using both = await services();
    const { ids } = await answerOf({ ...both.options, ...parts }, LODASH, source);
    expect(ids).toEqual(id === undefined ? [] : [id]);
  });

  test('a folder that is none is a mistake before anything is reviewed', async () => {
    await expect(prepareLookUp({ choice: { folder: 'nvd' } })).rejects.toMatchObject({ name: 'UserError' });
  });

  test('nobody where there is nothing to ask', async () => {
    await using both = await services();
    expect(await answerOf({ ...both.options, choice: 'github' }, NOTHING)).toEqual({ ids: [], notes: [] });
    expect(await answerOf({ ...both.options, choice: 'osv' }, NOTHING)).toEqual({ ids: [], notes: [] });
    expect([...both.gitHub.asked, ...both.osv.asked]).toEqual([]);
  });
});

const NOT_LOOKED_UP = 'Known vulnerabilities are not looked up for';

describe('what was not looked up is said', () => {
  test('nothing, where all was', async () => {
    await using both = await services();
    expect((await answerOf({ ...both.options, choice: 'osv' }, LODASH)).notes).toEqual([]);
  });

  test.each<[string, Question, Source | undefined, string[]]>([
    ['off', LODASH, undefined, [`${NOT_LOOKED_UP} \`lodash\`: advisories are off.`]],
    ['off, with nothing to ask', NOTHING, undefined, []],
    [
      'off, many packages',
      { packages: ['a', 'a', 'b', 'c', 'd'].map((name, i) => packageOf(`npm:${name}@${i}.0.0`)), unresolved: ['e'] },
      'off',
      [`${NOT_LOOKED_UP} \`a\`, \`b\`, \`c\` and 2 more packages: advisories are off.`],
    ],
    [
      'a folder that is not given',
      LODASH,
      'directory',
      [
        `${NOT_LOOKED_UP} \`lodash\`: \`advisories.source\` is \`directory\` and no folder is given with \`--advisories DIR\`.`,
      ],
    ],
    [
      'a range without a lockfile',
      { packages: [], unresolved: ['axios', 'a`b\u202E'] },
      'osv',
      [`${NOT_LOOKED_UP} \`axios\`, \`aˋb\\u{202e}\`: nothing tells the one version that is installed.`],
    ],
  ])('%s', async (_, question, source, notes) => {
    await using both = await services();
    expect((await answerOf(both.options, question, source)).notes).toEqual(notes);
  });

  test.each<[Fault, string]>([
    [{ status: 403 }, 'it denies access (403)'],
    [{ status: 429, headers: { 'retry-after': '3600' } }, 'its rate limit is reached'],
    [{ status: 500 }, 'it cannot be reached (500)'],
  ])('%j', async (fault, words) => {
    await using both = await services();
    both.gitHub.spoilAll(fault);
    expect(await answerOf({ ...both.options, choice: 'github' }, LODASH)).toEqual({
      ids: [],
      notes: [`${NOT_LOOKED_UP} \`lodash\`: GitHub was asked, but ${words}.`],
    });
  });

  test('a name that no database takes', async () => {
    await using both = await services();
    const question = { packages: [packageOf('npm:a,b@1.0.0')], unresolved: [] };
    expect((await answerOf({ ...both.options, choice: 'github' }, question)).notes).toEqual([
      `${NOT_LOOKED_UP} \`a,b\`: GitHub was asked, but it does not take such names.`,
    ]);
  });

  test('details that are missing', async () => {
    await using both = await services();
    both.osv.spoil('none', { status: 422 });
    expect(await answerOf({ ...both.options, choice: 'osv' }, LODASH)).toEqual({
      ids: ['GHSA-from-osv'],
      notes: ['Details of some advisories are missing: OSV was asked, but it refuses the question (422).'],
    });
  });

  test('too many packages: the first are asked for', async () => {
    await using both = await services();
    const many = Array.from({ length: 5001 }, (_, index) => packageOf(`npm:p${index}@1.0.0`));
    const { notes } = await answerOf({ ...both.options, choice: 'osv' }, { packages: many, unresolved: [] });
    expect(notes).toEqual([`${NOT_LOOKED_UP} \`p5000\`: too many packages change at once.`]);
  });
});
