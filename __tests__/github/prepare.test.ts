import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Prepared, prepare } from '../../src/github/prepare.ts';
import { readingLog } from '../support/runner.ts';

const BASE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);

function environment(inputs: Readonly<Record<string, string>>) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'prepare-')));
  mkdirSync(join(root, 'workspace'));
  writeFileSync(join(root, 'event.json'), JSON.stringify({ merge_group: { base_sha: BASE, head_sha: HEAD } }));
  return {
    GITHUB_EVENT_NAME: 'merge_group',
    GITHUB_EVENT_PATH: join(root, 'event.json'),
    GITHUB_WORKSPACE: join(root, 'workspace'),
    RUNNER_TEMP: root,
    ...inputs,
  };
}

async function prepared(inputs: Readonly<Record<string, string>>) {
  const env = environment(inputs);
  const found: Prepared[] = [];
  const said = await readingLog(async () => found.push(await prepare(env)));
  return { env, ...said, ...found[0] };
}

test('what is compared, where, and by which policy', async () => {
  const { env, names, request, reportDir, log, commands } = await prepared({
    'INPUT_FAIL-ON': 'low',
    INPUT_ONLY: 'config',
    INPUT_SETTINGS: 'ci/breakwater.yml',
  });
  expect(request).toEqual({
    dir: env.GITHUB_WORKSPACE,
    base: BASE,
    head: HEAD,
    direct: true,
    failOn: 'low',
    only: ['config'],
    settingsPath: 'ci/breakwater.yml',
    advisories: { usual: 'github', github: {} },
  });
  expect(names).toEqual({ baseName: 'aaaaaaa', headName: 'bbbbbbb' });
  expect(reportDir).toBe(`${env.RUNNER_TEMP}/breakwater`);
  expect(log).toEqual([`merge_group: ${BASE} → ${HEAD}`, '']);
  expect(commands).toEqual([]);
});

test('the token is masked before anything else is said', async () => {
  const { commands } = await prepared({ INPUT_TOKEN: 'x%y' });
  expect(commands).toEqual([{ name: 'add-mask', properties: {}, message: 'x%y' }]);
});

test('a wrong input stops it before a folder is made', async () => {
  const env = environment({ 'INPUT_REPORT-DIR': 'reports', INPUT_ONLY: 'all' });
  await expect(prepare(env)).rejects.toThrow('the input `only` does not take `all`');
  expect(existsSync(join(env.GITHUB_WORKSPACE, 'reports'))).toBe(false);
});
