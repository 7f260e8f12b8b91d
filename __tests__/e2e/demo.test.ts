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
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync('schema/report.schema.json', 'utf8')));
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
});

test.each([
  { accident: 'a field renamed', rule: 'protobuf/field-renamed', risk: 'high', at: 'api/user.proto:7' },
  { accident: 'a number reused', rule: 'protobuf/field-number-reused', risk: 'critical', at: 'api/user.proto:9' },
  { accident: 'transport security off', rule: 'config/encryption-disabled', risk: 'critical', at: 'deploy/etcd.yaml:4' },
  { accident: 'read-only made admin', rule: 'config/role-raised', risk: 'high', at: 'config/access.yaml:3' },
  { accident: 'axios 0.21 to 1.0', rule: 'dependencies/known-change', risk: 'high', at: 'package.json:6' },
  { accident: 'an etcd minor skipped', rule: 'dependencies/upgrade-path', risk: 'high', at: 'deploy/etcd-cluster.yaml:17' },
  { accident: 'an API key', rule: 'config/secret-literal', risk: 'critical', at: 'config/service.yaml:7' },
  { accident: 'log level debug', rule: 'config/log-level-verbose', risk: 'medium', at: 'config/service.yaml:3' },
  { accident: 'all pods may be down at once', rule: 'config/max-unavailable-raised', risk: 'high', at: 'deploy/web.yaml:10' },
])('names $accident at $at', ({ rule, risk, at }) => {
  const places = report.findings.filter((finding) => finding.rule === rule).map(({ after, ...finding }) => `${finding.risk} ${after?.path}:${after?.line}`);
  expect(places).toEqual([`${risk} ${at}`]);
});

test('has one finding for each accident, and is silent on the harmless edits', () => {
  expect(report.findings.filter(({ risk }) => risk !== 'info')).toHaveLength(9);
  const paths = report.findings.map(({ before, after }) => (after ?? before)?.path);
  expect(paths).not.toContain('api/order.proto');
  expect(paths).not.toContain('config/cache.yaml');
});

test('the key itself is nowhere', async () => {
  const key = ['sk', 'live'].join('_');
  const formats = await Promise.all(['pretty', 'markdown', 'sarif', 'html'].map((format) => breakwater(['demo', '--format', format])));
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
