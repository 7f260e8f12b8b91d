import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import { breakwater, type Ran } from '../support/command-line.ts';

interface Row {
  readonly rule: string;
  readonly risk: string;
  readonly before: { readonly path: string; readonly line: number } | null;
  readonly after: { readonly path: string; readonly line: number } | null;
}
let ran: Ran;
let report: { findings: Row[]; verdict: { conclusion: string } };

beforeAll(async () => {
  ran = await breakwater(['demo', '--format', 'json']);
  report = JSON.parse(ran.stdout);
});

test('the demo blocks, and its report is valid', () => {
  expect(ran.status).toBe(1);
  expect(report.verdict.conclusion).toBe('block');
  const validate = new Ajv2020({ strict: true, formats: { date: true } }).compile(
    JSON.parse(readFileSync('schema/report.schema.json', 'utf8')),
  );
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
});

test.each([
  { accident: 'a field renamed', finding: 'high protobuf/field-renamed api/user.proto:7' },
  { accident: 'a number reused', finding: 'critical protobuf/field-number-reused api/user.proto:9' },
  { accident: 'transport security off', finding: 'critical config/encryption-disabled deploy/etcd.yaml:4' },
  { accident: 'read-only made admin', finding: 'high config/role-raised config/access.yaml:3' },
  { accident: 'axios 0.21 to 1.0', finding: 'high dependencies/major-bump package.json:6' },
  { accident: 'an etcd minor skipped', finding: 'high dependencies/upgrade-skipped deploy/etcd-cluster.yaml:16' },
  { accident: 'an API key', finding: 'critical config/secret-written config/service.yaml:7' },
  { accident: 'log level debug', finding: 'medium config/log-level config/service.yaml:3' },
  { accident: 'all pods down at once', finding: 'high config/rollout-takes-all-down deploy/web.yaml:10' },
])('names once: $accident', ({ finding }) => {
  const found = report.findings.map(({ risk, rule, after }) => `${risk} ${rule} ${after?.path}:${after?.line}`);
  expect(found.filter((line) => line === finding)).toEqual([finding]);
});

test('has one finding for each accident, and is silent on the harmless edits', () => {
  expect(report.findings.filter(({ risk }) => risk !== 'info')).toHaveLength(9);
  const paths = report.findings.map(({ before, after }) => (after ?? before)?.path);
  expect(paths).not.toContain('api/order.proto');
  expect(paths).not.toContain('config/cache.yaml');
});

test('the key itself is nowhere', async () => {
  const key = ['sk', 'live'].join('_');
  const formats = await Promise.all(
    ['pretty', 'markdown', 'sarif', 'html'].map((format) => breakwater(['demo', '--format', format])),
  );
  for (const { status, stdout } of [ran, ...formats]) {
    expect(status).toBe(1);
    expect(stdout).not.toContain(key);
  }
});

test('two runs give the same bytes but for the time they took', async () => {
  const again = await breakwater(['demo', '--format', 'json']);
  const timeless = (text: string) => text.replace(/"durationMs": \d+/, '');
  expect(timeless(again.stdout)).toBe(timeless(ran.stdout));
});
