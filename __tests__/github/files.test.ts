import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openReportDir, readWithin, writeOutputs, writeReport, writeSummary } from '../../src/github/files.ts';
import { readOutputs } from '../support/runner.ts';

let root: string;
let env: Record<string, string>;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'files-')));
  for (const dir of ['workspace', 'temp', 'home', 'workspace-2']) mkdirSync(join(root, dir));
  env = {
    GITHUB_WORKSPACE: join(root, 'workspace'),
    RUNNER_TEMP: join(root, 'temp'),
    GITHUB_OUTPUT: join(root, 'output'),
    GITHUB_STEP_SUMMARY: join(root, 'summary'),
  };
});

describe('openReportDir', () => {
  test.each([
    [undefined, 'temp/breakwater'],
    ['reports/breakwater', 'workspace/reports/breakwater'],
    ['../temp/x', 'temp/x'],
    ['.', 'workspace'],
    ['..reports', 'workspace/..reports'],
  ])('%j is %s', async (named, expected) => {
    expect(await openReportDir(env, named)).toBe(join(root, expected));
    expect(readdirSync(join(root, expected))).toEqual([]);
  });

  test.each(['..', '../home', '../workspace-2/x', '/', 'a/../../home', 'link', 'link/deeper', '/proc/self'])(
    '%j is refused and nothing is made',
    async (named) => {
      symlinkSync(join(root, 'home'), join(root, 'workspace', 'link'));
      await expect(openReportDir(env, named)).rejects.toThrow('the input `report-dir` does not take');
      expect(readdirSync(join(root, 'home'))).toEqual([]);
    },
  );

  test('a link to a folder that does not exist yet is not followed', async () => {
    symlinkSync(join(root, 'home', 'later'), join(root, 'workspace', 'link'));
    await expect(openReportDir(env, 'link/deeper')).rejects.toThrow(/ENOENT|EEXIST|ENOTDIR/);
    expect(readdirSync(join(root, 'home'))).toEqual([]);
  });
});

describe('writeReport', () => {
  test('a file of an earlier run is replaced', async () => {
    await writeReport(root, 'report.json', 'a much longer text');
    expect(await writeReport(root, 'report.json', 'new')).toBe(join(root, 'report.json'));
    expect(readFileSync(join(root, 'report.json'), 'utf8')).toBe('new');
  });

  test('a link in its place is replaced, not followed', async () => {
    writeFileSync(join(root, 'home', 'precious'), 'mine');
    symlinkSync(join(root, 'home', 'precious'), join(root, 'report.json'));
    await writeReport(root, 'report.json', 'new');
    expect(readFileSync(join(root, 'home', 'precious'), 'utf8')).toBe('mine');
    expect(readFileSync(join(root, 'report.json'), 'utf8')).toBe('new');
  });
});

describe('writeOutputs', () => {
  test('values come out as they went in, whatever they hold', async () => {
    const outputs = { verdict: 'block', 'report-path': '/a\nverdict=pass\nbreakwater<<x', 'high-count': '' };
    await writeOutputs(env, outputs);
    expect(readOutputs(readFileSync(join(root, 'output'), 'utf8'))).toEqual(outputs);
  });
});

describe('writeSummary', () => {
  test('it is added to what is there', async () => {
    writeFileSync(join(root, 'summary'), 'before\n');
    await writeSummary(env, '## after\n');
    expect(readFileSync(join(root, 'summary'), 'utf8')).toBe('before\n## after\n');
  });

  test('a runner without summaries', async () => {
    await expect(writeSummary({}, 'text')).resolves.toBeUndefined();
  });
});

describe('readWithin', () => {
  beforeEach(() => {
    writeFileSync(join(root, 'home', 'secret'), 'secret');
    writeFileSync(join(root, 'workspace', 'report.json'), 'report');
    mkdirSync(join(root, 'temp', 'artifact'));
    writeFileSync(join(root, 'temp', 'artifact', 'report.json'), 'report');
    mkdirSync(join(root, 'workspace', 'report.json.d'));
    symlinkSync(join(root, 'home', 'secret'), join(root, 'workspace', 'out'));
    symlinkSync('report.json', join(root, 'workspace', 'in'));
    symlinkSync(join(root, 'home'), join(root, 'workspace', 'folder'));
  });

  test.each(['report.json', '../temp/artifact', '../temp/artifact/report.json'])('%j is read', async (named) => {
    expect(await readWithin(env, named, 6)).toBe('report');
  });

  test.each([
    ['missing.json', 'it cannot be read'],
    ['report.json.d', 'it cannot be read'],
    ['../home/secret', 'it lies elsewhere'],
    ['out', 'it lies elsewhere'],
    ['folder/secret', 'it lies elsewhere'],
    ['in', 'it is no plain file'],
  ])('%j is refused: %s', async (named, why) => {
    await expect(readWithin(env, named, 6)).rejects.toThrow(why);
  });

  test('one byte too many is refused', async () => {
    await expect(readWithin(env, 'report.json', 5)).rejects.toThrow('it is too large');
  });
});
