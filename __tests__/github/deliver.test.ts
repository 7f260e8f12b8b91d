import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/types.ts';
import { deliver } from '../../src/github/deliver.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { reporters } from '../../src/reporters/index.ts';
import { findingOf } from '../support/findings.ts';
import { hostileText } from '../support/hostile.ts';
import { cleanReport, hostileReport, reportWith, sampleReport } from '../support/reports.ts';
import { readingLog, readLog, readOutputs } from '../support/runner.ts';

const NAMES = { baseName: 'release-1', headName: 'topic-2' };

/** Delivers a report into a fresh folder and reads back all that came of it. */
async function delivered(report: Report, inputs: Readonly<Record<string, string>> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'deliver-'));
  const env = {
    GITHUB_OUTPUT: join(dir, 'output'),
    GITHUB_STEP_SUMMARY: join(dir, 'summary'),
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_REPOSITORY: 'acme/app',
  };
  const said = await readingLog(() =>
    deliver(report, { env, inputs: readInputs(inputs), reportDir: dir, target: undefined, names: NAMES, reporters }),
  );
  return {
    ...said,
    dir,
    outputs: readOutputs(readFileSync(env.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

/** Two block, one is waived, and there is one of each other risk. */
const mixed = reportWith([
  findingOf({ id: '1', risk: 'critical', blocks: true }),
  findingOf({ id: '2', risk: 'high', blocks: true }),
  findingOf({ id: '3', risk: 'high', waiver: { id: '3', reason: 'known', expires: '2027-01-01' } }),
  findingOf({ id: '4', risk: 'medium' }),
  findingOf({ id: '5', risk: 'low' }),
  findingOf({ id: '6', risk: 'info' }),
]);

describe('deliver', () => {
  test('the outputs of the contract, and the report files they name', async () => {
    const { outputs, dir } = await delivered(mixed);
    expect(outputs).toMatchObject({
      verdict: 'block',
      'critical-count': '1',
      'high-count': '1',
      'medium-count': '1',
      'low-count': '1',
      'waived-count': '1',
      'report-path': join(dir, 'report.json'),
    });
    expect(JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8'))).toMatchObject({ schemaVersion: 1 });
    const paths = Object.entries(outputs).filter(([name]) => name.endsWith('-path'));
    expect(paths.length).toBe(reporters.filter(({ name }) => ['json', 'sarif', 'html'].includes(name)).length);
    expect(paths.filter(([, path]) => !existsSync(path))).toEqual([]);
  });

  test('the report is in the log, the verdict and links in the summary', async () => {
    const { log, summary } = await delivered(sampleReport);
    expect(log.join('\n')).toContain('config/encryption-disabled');
    expect(log.join('\n')).toContain('release-1 → topic-2');
    expect(summary).toMatch(/^## Breakwater: 5 changes block this merge/);
    expect(summary).toContain(
      `https://github.example.com/acme/app/blob/${sampleReport.range.head}/deploy/etcd.yaml#L14`,
    );
  });

  test.each([
    [{}, ['error', 'error', 'warning', 'notice']],
    [{ INPUT_ANNOTATIONS: '3' }, ['error', 'error', 'warning']],
    [{ INPUT_ANNOTATIONS: '0' }, []],
  ])('annotations with %j: %j', async (inputs, levels) => {
    const { commands } = await delivered(mixed, inputs);
    expect(commands.map(({ name }) => name)).toEqual(levels);
  });

  test('a clean review is one line in the summary and in the log', async () => {
    const { commands, log, summary, outputs } = await delivered(cleanReport);
    expect(commands).toEqual([]);
    expect(log.filter((line) => line !== '')).toHaveLength(1);
    expect(summary.trimEnd().split('\n')).toHaveLength(1);
    expect(outputs['verdict']).toBe('pass');
  });

  test('a huge report keeps to what GitHub takes', async () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      findingOf({ id: `protobuf/x:${index}`, subject: `s${index}`, why: 'w'.repeat(400), blocks: true }),
    );
    const { commands, summary } = await delivered(reportWith(many));
    expect(commands.length).toBe(10);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
  });

  test('no text of the change becomes a command', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const { commands } = await delivered(hostileReport(text));
        expect(commands.map(({ name }) => name)).toEqual(['error', 'error']);
        expect(commands.flatMap(({ message }) => readLog(message).commands)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
