import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const PATH = '.github/breakwater.yml';
const said = async (before: string, after: string) =>
  (await findingsOf(config, `version: 1\n${before}`, `version: 1\n${after}`, { path: PATH })).map(
    ({ message, after: place }) => `${place?.line} ${message.replace('The settings let more through: ', '')}`,
  );
const EDITED = ['1 The settings of Breakwater change.'];

test.each([
  ['', 'fail-on: critical', ['2 `fail-on` goes from `high` to `critical`.']],
  ['fail-on: never', 'fail-on: low', EDITED],
  ['fail-on: medium', '', ['1 `fail-on` goes from `medium` to `high`.']],
  ['rules: { config/a: low }', 'rules:\n  config/a: off', ['3 `rules.config/a` is switched off.']],
  ['rules: { config/a: off }', 'rules: {}', EDITED],
  ['paths: { ignore: [a] }', 'paths: { ignore: [a, "b/**"] }', ['2 `paths.ignore` leaves out `b/**`.']],
  ['waivers: { from: base }', 'waivers: {}', ['2 `waivers.from` is now `head`.']],
  ['waivers: { max-days: 30 }', 'waivers: { max-days: 60 }', ['2 `waivers.max-days` goes from `30` to `60`.']],
  [
    'waivers: { unwaivable: [a, b, c, d, e] }',
    'waivers: { unwaivable: [] }',
    ['2 `waivers.unwaivable` now lets be waived `a`, `b`, `c` and 2 more.'],
  ],
  ['dependencies: { deny: [a] }', 'dependencies: {}', ['2 `dependencies.deny` no longer denies `a`.']],
  ['dependencies: {}', 'dependencies: { allow: [a] }', ['2 `dependencies.allow` lets in `a`.']],
  ['approvals: [{}, {}]', 'approvals: [{}]', ['2 `approvals` has 1 fewer entry.']],
  ['advisories: { source: github }', 'advisories: { source: off }', ['2 `advisories.source` is now `off`.']],
  [
    'advisories: { fail-on: 4.0 }',
    'advisories: { fail-on: 7.0 }',
    ['2 `advisories.fail-on` goes from `4.0` to `7.0`.'],
  ],
  [
    'paths: { fail-on: { "a/**": low } }',
    'paths: { fail-on: { "a/**": low, "b/**": never } }',
    ['2 `paths.fail-on.b/**` goes from `high` to `never`.'],
  ],
  ['', 'paths: { fail-on: { "a/**": medium } }', EDITED],
  ['config: { public: [a] }', 'config: { public: [b] }', EDITED],
  [
    '',
    'fail-on: never\nrules: { config/a: off }',
    ['2 `fail-on` goes from `high` to `never`.', '3 `rules.config/a` is switched off.'],
  ],
])('%j -> %j', async (before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});

test('what a waiver accepts is told elsewhere', async () => {
  const path = '.github/breakwater-waivers.yml';
  const entry = '  - { id: a, reason: r, expires: 2027-01-31 }\n';
  expect(await findingsOf(config, `waivers:\n${entry}`, `waivers:\n${entry}${entry}`, { path })).toEqual([]);
});
