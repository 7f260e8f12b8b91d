import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../src/core/types.ts';
import sarif from '../../src/reporters/sarif.ts';
import { findingOf } from '../support/findings.ts';
import { hostileText } from '../support/hostile.ts';
import { cleanReport, hostileReport, reportWith, sampleReport } from '../support/reports.ts';

const options = { colour: false, width: 100, repositoryUrl: 'https://github.com/acme/app' };
const runOf = (report: Report) => JSON.parse(sarif.render(report, options)).runs[0];
const resultOf = (parts: Partial<Finding>) => runOf(reportWith([findingOf(parts)])).results[0];

test('one finding in full', () => {
  expect(resultOf({ after: { path: 'api/a b.proto', line: 5, endLine: 8 } })).toMatchInlineSnapshot(`
    {
      "level": "error",
      "locations": [
        {
          "physicalLocation": {
            "artifactLocation": {
              "uri": "api/a%20b.proto",
              "uriBaseId": "%SRCROOT%",
            },
            "region": {
              "endLine": 8,
              "startLine": 5,
            },
          },
        },
      ],
      "message": {
        "text": "\`acme.v1.User.email\` was removed and its number 2 is free for reuse. Old readers still expect the field. Reserve its number and its name.",
      },
      "partialFingerprints": {
        "breakwater/v1": "protobuf/field-removed:acme.v1.User.email#2",
      },
      "properties": {
        "breaks": [
          "json",
          "source",
        ],
        "outcome": "unreserved",
        "risk": "high",
        "subject": "acme.v1.User.email",
      },
      "rank": 75,
      "ruleId": "protobuf/field-removed",
      "ruleIndex": 0,
      "suppressions": [],
    }
  `);
});

describe('where a result stands', () => {
  const uriOf = (parts: Partial<Finding>) => resultOf(parts).locations[0].physicalLocation;
  test.each([
    ['in head', { after: { path: 'a', line: 2 } }, { startLine: 2, endLine: 2 }],
    [
      'removed, in what encloses it',
      { before: { path: 'a', line: 9 }, after: { path: 'a', line: 2, endLine: 4 } },
      { startLine: 2, endLine: 4 },
    ],
    ['a file that is gone, where it was', { before: { path: 'a', line: 9 } }, { startLine: 9, endLine: 9 }],
  ])('%s', (_, places, region) => {
    const { before: _before, ...head } = findingOf();
    const finding = { ...head, ...places };
    expect(runOf(reportWith([finding])).results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a', uriBaseId: '%SRCROOT%' },
      region,
    });
  });

  test('what only base has is said in words', () => {
    expect(resultOf({ before: { path: 'a', line: 9 } }).message.text).toContain('It stood at a:9 in base.');
  });

  test('a path is a relative reference, whatever is in it', () => {
    expect(uriOf({ after: { path: 'a b/ü#?:.proto', line: 1 } }).artifactLocation.uri).toBe(
      'a%20b/%C3%BC%23%3F%3A.proto',
    );
  });
});

test.each([
  ['critical', 'error'],
  ['high', 'error'],
  ['medium', 'warning'],
  ['low', 'note'],
  ['info', 'note'],
] as const)('%s is of level %s', (risk, level) => {
  expect(resultOf({ risk }).level).toBe(level);
});

test('each rule is described once, by its worst finding, and results point to it', () => {
  const run = runOf(
    reportWith([findingOf({ risk: 'low' }), findingOf({ risk: 'high' }), findingOf({ rule: 'config/a' })]),
  );
  expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['config/a', 'protobuf/field-removed']);
  expect(run.tool.driver.rules[1].defaultConfiguration.level).toBe('error');
  expect(run.results.map((result: { ruleIndex: number }) => result.ruleIndex)).toEqual([1, 1, 0]);
});

test('a waived finding is suppressed, with its reason', () => {
  const waiver = { id: 'x', reason: 'clients are gone', expires: '2027-01-31' };
  expect(resultOf({ waiver }).suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'Until 2027-01-31: clients are gone' },
  ]);
  expect(resultOf({}).suppressions).toEqual([]);
});

test('a file that could not be read is a notification', () => {
  expect(runOf(sampleReport).invocations[0].toolExecutionNotifications).toMatchObject([
    { level: 'error', message: { text: expect.stringContaining('a quoted text is never closed') } },
  ]);
});

test('a clean review has a run without results', () => {
  expect(runOf(cleanReport)).toMatchObject({ results: [], tool: { driver: { name: 'breakwater', rules: [] } } });
});

test('whatever the text: JSON, and every uri is one', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const { locations } of runOf(hostileReport(text)).results)
        expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w.~%/-]*$/);
    }),
  );
});
