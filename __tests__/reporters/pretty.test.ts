import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import pretty from '../../src/reporters/pretty.ts';
import { findingOf } from '../support/findings.ts';
import { hostileText } from '../support/hostile.ts';
import { cleanReport, hostileReport, reportWith, sampleReport } from '../support/reports.ts';

const render = (report = sampleReport, options: { colour?: boolean; width?: number } = {}) =>
  pretty.render(report, { colour: false, width: 100, ...options });

test('one of everything, at 100 columns', () => {
  expect(render()).toMatchInlineSnapshot(`
    "✗ blocked: 5 changes block this merge; 1 file could not be compared; 1 change waits for approval
    main → feature/users (merge base 1c0ffee)

    critical  encryption switched off                   deploy/etcd.yaml:14
              transport-security goes from true to false for the etcd cluster.
              - transport-security: true
              + transport-security: false
              Peer and client traffic, secrets included, crosses the network in clear text, and a node
              without a certificate can join.
              → Put it back to true; if certificates are the trouble, rotate them first.
              accept: breakwater waive 'config/encryption-disabled:deploy/etcd.yaml#true->false'

    high      file not compared                         charts/web/values.yaml:31
              charts/web/values.yaml can no longer be read: a quoted text is never closed.
              What cannot be read cannot be reviewed, so nothing here is known to be safe.
              → Mend the file, or list it under paths.ignore in .github/breakwater.yml.
              accept: breakwater waive config/file-unreadable:charts/web/values.yaml

    high      field removed                             api/user.proto:5
              acme.v1.User.email is removed and its number 2 is free for reuse.
              - string email = 2;
              Old readers lose the value without an error, and a later field may take the number with
              another type.
              → Deprecate it first; when it goes, reserve both its number and its name.
                  reserved 2;
                  reserved "email";
              accept: breakwater waive protobuf/field-removed:acme.v1.User.email#2

    high      minor skipped                             deploy/etcd.yaml:9
              etcd goes from v3.4.27 to v3.6.1, over 3.5.
              - image: registry.k8s.io/etcd:v3.4.27
              + image: registry.k8s.io/etcd:v3.6.1
              Members of 3.6 do not form a cluster with 3.4: the rolling upgrade stops half-way and
              quorum is at risk.
              → Go to 3.5.32 or later first, then to 3.6. Before each step: snapshot saved and restored
                once, certificates valid, one member at a time, health checked after each.
              accept: breakwater waive 'dependencies/upgrade-path:etcd#v3.4.27->v3.6.1'

    medium    major version raised                      package.json:12
              axios goes from ^0.21.1 to ^1.0.0.
              - "axios": "^0.21.1",
              + "axios": "^1.0.0",
              The release drops the old error shape, so a catch that reads error.response.data may find
              nothing.
              → Read the notes of 1.0.0 and run the tests that make requests.
              Waits for 2 approvals from @acme/committee: approved by @ana.
              Also at web/package.json:9, tools/package.json:5.
              accept: breakwater waive 'dependencies/major:npm:axios#^0.21.1->^1.0.0'

    medium    file deleted                              api/legacy.proto:1 (removed)
              api/legacy.proto is gone, with all 3 messages of acme.legacy.
              - syntax = "proto3";
              Clients that still call acme.legacy fail, and code that imports it stops compiling.
              → Deprecate the package for one release before it goes.
              protobuf/file-deleted

    low       file renamed                              api/role.proto:1
              old/role.proto is now api/role.proto.
    info      root user refused                         deploy/web.yaml:12
              Pods of Deployment/web are now required to run as a user that is not root.

    waived    high: probe removed                       deploy/web.yaml:18
              Container web of Deployment/web has no readiness probe any more. Accepted until
              2027-01-31: The mesh checks readiness since May.

    note      The waiver for config/probe-removed:Deployment/api#readiness does not count: it expired on
              2026-03-01.

    13 changes in 8 files: 1 critical, 3 high, 2 medium, 1 low, 1 waived, 3 harmless. 0.31 s
    "
  `);
});

test('a narrow terminal', () => {
  const [email] = sampleReport.verdict.findings.filter(({ id }) => id.endsWith('email#2'));
  expect(render(reportWith(email === undefined ? [] : [email]), { width: 60 })).toMatchInlineSnapshot(`
    "✗ blocked: 5 changes block this merge; 1 file could not be
    compared; 1 change waits for approval
    main → feature/users (merge base 1c0ffee)

    high      field removed
              api/user.proto:5
              acme.v1.User.email is removed and its number 2 is
              free for reuse.
              - string email = 2;
              Old readers lose the value without an error, and a
              later field may take the number with another type.
              → Deprecate it first; when it goes, reserve both
                its number and its name.
                  reserved 2;
                  reserved "email";
              accept: breakwater waive protobuf/field-removed:acme.v1.User.email#2

    1 change in 8 files: 1 high. 0.31 s
    "
  `);
});

describe('one line when all is well', () => {
  const { stats } = cleanReport;
  test.each([
    ['harmless changes', cleanReport],
    ['nothing but new spelling', { ...cleanReport, facts: [] }],
    ['none of our files', { ...cleanReport, facts: [], stats: { ...stats, filesChanged: 12, filesReviewed: 0 } }],
    ['one file', { ...cleanReport, facts: [], stats: { ...stats, filesChanged: 1, filesReviewed: 1 } }],
  ])('%s', (_, report) => {
    expect(render(report).trimEnd().split('\n')).toHaveLength(1);
  });

  test('it says what was seen', () => {
    expect(render(cleanReport)).toBe('✓ passed: 4 changes in 2 files, nothing that breaks. 0.05 s\n');
  });

  test('a note is never lost in it', () => {
    const { verdict } = cleanReport;
    expect(render({ ...cleanReport, verdict: { ...verdict, notes: ['`a` is ignored.'] } })).toContain('a is ignored.');
  });

  test('nor is a file that could not be read', () => {
    const unreadable = [{ path: 'a.proto', side: 'head', reason: 'it is a binary file' }] as const;
    expect(render({ ...cleanReport, unreadable })).toContain('a.proto is not compared');
  });
});

test('the most dangerous first, and within one risk file by file', () => {
  const at = (path: string) => ({ after: { path, line: 1 }, excerpt: { removed: [], added: [] } });
  const text = render(
    reportWith([
      findingOf({ risk: 'medium', ...at('a.proto') }),
      findingOf({ risk: 'medium', ...at('b.proto') }),
      findingOf({ risk: 'critical', ...at('b.proto') }),
      findingOf({ risk: 'high', ...at('c.proto') }),
    ]),
  );
  expect(text.match(/^(critical|high|medium) |\w\.proto(?=:\d+$)/gm)?.join(' ')).toBe(
    'critical  b.proto high  c.proto medium  a.proto medium  b.proto',
  );
});

test.each([
  ['WORKTREE', 'main → working tree'],
  ['0123456789abcdef0123456789abcdef01234567', 'main → 0123456 '],
  ['deadbeef', 'main → deadbeef '],
])('the head %s is called as people call it', (headName, expected) => {
  expect(render({ ...sampleReport, range: { ...sampleReport.range, headName } })).toContain(expected);
});

test('what blocks comes before what is as dangerous and does not', () => {
  const text = render(
    reportWith([
      findingOf({ risk: 'critical', message: 'Let be.', after: { path: 'a', line: 1 } }),
      findingOf({ risk: 'medium', message: 'Blocks.', after: { path: 'b', line: 1 }, blocks: true }),
    ]),
  );
  expect(text.indexOf('Blocks.')).toBeLessThan(text.indexOf('Let be.'));
});

test('long lists are counted', () => {
  const many = (n: number, risk: 'low' | 'info' | 'high') => Array.from({ length: n }, () => findingOf({ risk }));
  const text = render(reportWith([...many(30, 'low'), ...many(100, 'info'), ...many(60, 'high')]));
  expect(text.match(/^ +and .*$/gm)).toEqual([
    '          and 20 more: 20 high (--format json has them all)',
    '          and 122 more: 22 low, 100 info (--format json has them all)',
  ]);
  expect(text).toContain('60 high, 30 low');
});

test('so are long lists of notes', () => {
  const notes = Array.from({ length: 50 }, (_, index) => `Note ${index}.`);
  const text = render({ ...cleanReport, verdict: { ...cleanReport.verdict, notes } });
  expect(text.match(/^note .*$/gm)?.slice(-2)).toEqual(['note      Note 19.', 'note      And 30 more like these.']);
});

test('colour only dresses: without it the text is the same', () => {
  const painted = render(sampleReport, { colour: true });
  expect(painted).toContain('\u001B[1;91mcritical');
  expect(stripVTControlCharacters(painted)).toBe(render());
});

test.each([60, 80, 200])('no line is wider than a terminal of %d columns, but for what is copied', (width) => {
  const wide = render(sampleReport, { width })
    .split('\n')
    .filter((line) => line.length > width && !/^ +(?:accept: breakwater waive \S+|\S+)$/.test(line));
  expect(wide).toEqual([]);
});

test('whatever the text, no control characters and no command to the runner', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const shown = render(hostileReport(text));
      expect(shown).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{DI}\p{Zl}\p{Zp}]/u);
      expect(shown).not.toMatch(/^\s*::|##\[/m);
    }),
  );
});
