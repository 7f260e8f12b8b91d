import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../../schema/report.schema.json' with { type: 'json' };
import { SEVERITIES } from '../../src/core/advisories.ts';
import { BUMPS, CLASSES, DOMAINS, ECOSYSTEMS, PLANES, RISKS } from '../../src/core/vocabulary.ts';
import { dependencies } from '../../src/domains/dependencies/analyzer.ts';
import { known } from '../../src/domains/dependencies/vulnerabilities/examples.ts';
import json from '../../src/reporters/json.ts';
import { scope } from '../../src/reporters/parts/words.ts';
import { findingOf } from '../support/findings.ts';
import { factsOf, inputOf } from '../support/trees.ts';
import { cleanReport, reportWith, sampleReport } from '../support/reports.ts';

const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const validate = ajv.compile(schema);
const render = (report: typeof sampleReport): unknown => JSON.parse(json.render(report));

const bare = { domain: 'dependencies', kind: 'major', subject: 'axios', before: null, after: null };
const findings = () => JSON.parse(json.render(sampleReport)).findings;

describe('the report against its schema', () => {
  test.each([
    ['one of everything', sampleReport],
    ['a clean review', cleanReport],
    ['work that is not committed', { ...sampleReport, range: { ...sampleReport.range, head: 'WORKTREE' } }],
  ])('%s is valid', (_, report) => {
    validate(render(report));
    expect(validate.errors ?? []).toEqual([]);
  });

  const faults: [string, (report: Record<string, unknown>) => unknown][] = [
    ['a field the contract does not name', (report) => ({ ...report, extra: 1 })],
    ['another schema version', (report) => ({ ...report, schemaVersion: 2 })],
    ['a missing list', (report) => ({ ...report, changes: undefined })],
    ['a risk that does not exist', (report) => ({ ...report, findings: [{ ...findings()[0], risk: 'severe' }] })],
    [
      'a place without a path',
      (report) => ({ ...report, findings: [{ ...findings()[0], before: { line: 1, endLine: 1 } }] }),
    ],
    ['a dependency without an ecosystem', (report) => ({ ...report, changes: [bare] })],
    [
      'a vulnerability without its advisories',
      (report) => ({ ...report, changes: [{ ...bare, kind: 'vulnerability-introduced', ecosystem: 'npm' }] }),
    ],
  ];
  test.each(faults)('%s is refused', (_, spoil) => {
    expect(validate(spoil(JSON.parse(json.render(sampleReport))))).toBe(false);
  });
});

describe('the words of the schema are those of the vocabulary', () => {
  const { $defs } = schema;
  test.each([
    ['risks', $defs.risk.enum, RISKS],
    ['domains', $defs.domain.enum, DOMAINS],
    ['classes', $defs.class.enum, CLASSES],
    ['planes', $defs.plane.enum, PLANES],
    ['kinds of dependency changes', $defs.dependency.properties.kind.enum, BUMPS],
    ['ecosystems', $defs.dependency.properties.ecosystem.enum, ECOSYSTEMS],
    ['severities', $defs.advisory.properties.severity.enum, SEVERITIES],
  ])('%s', (_, written, vocabulary) => {
    expect(written).toEqual([...vocabulary]);
  });
});

test('what follows from advisories is valid, and no change to count', async () => {
  const input = inputOf('{}', '{ "dependencies": { "lodash": "4.17.20" } }', 'package.json');
  const facts = await factsOf(dependencies, input, { 'lodash@4.17.20': [known.lodash] });
  const report = { ...cleanReport, facts, stats: { ...cleanReport.stats, filesReviewed: 1 } };
  validate(render(report));
  expect(validate.errors ?? []).toEqual([]);
  expect(facts.map(({ change }) => change.kind)).toEqual(['added', 'vulnerability-introduced']);
  expect(scope(report)).toBe('1 change in 1 file');
});

test('a finding says null where there is nothing, and counts its places', () => {
  const finding = findingOf({
    before: { path: 'user.proto', line: 7 },
    also: [{ after: { path: 'b.proto', line: 1 } }],
    change: { kind: 'field-removed', subject: 'acme.v1.User.email' },
  });
  expect(render(reportWith([finding]))).toMatchObject({
    findings: [
      {
        before: { path: 'user.proto', line: 7, endLine: 7 },
        after: null,
        suggestion: null,
        waiver: null,
        places: 2,
      },
    ],
  });
});

test('a waived finding is counted once, as waived', () => {
  const waived = findingOf({ waiver: { id: 'x', reason: 'known', expires: '2027-01-31' } });
  expect(render(reportWith([waived]))).toMatchObject({
    counts: { critical: 0, high: 0, medium: 0, low: 0, info: 0, waived: 1 },
    findings: [{ waiver: { id: 'x', reason: 'known', expires: '2027-01-31' } }],
  });
});

test('a change carries its facts, and nothing that only identities are made from', () => {
  const change = { kind: 'major', subject: 'axios', from: '^0.21.1', via: null, key: 'k', group: 'g', secret: true };
  const report = { ...sampleReport, facts: [{ domain: 'dependencies' as const, change }] };
  expect(render(report)).toHaveProperty('changes', [
    { domain: 'dependencies', kind: 'major', subject: 'axios', before: null, after: null, from: '^0.21.1', via: null },
  ]);
});

test('invisible characters and commands are escapes, and come back exactly', () => {
  const message = 'a\u202Eb\u0007c##[error]\u{E0041}\uD800';
  const text = json.render(reportWith([findingOf({ message })]));
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{DI}]|##\[/u);
  expect(JSON.parse(text)).toMatchObject({ findings: [{ message }] });
});
