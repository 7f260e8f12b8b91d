import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { waive } from '../../src/cli/waive.ts';
import { UserError } from '../../src/core/errors.ts';
import { loadAnalyzers } from '../../src/domains/index.ts';
import { type Files, makeRepository, type TestRepository } from '../support/repository.ts';

const analyzers = await loadAnalyzers();

const FILE = '.github/breakwater-waivers.yml';
const ID = 'protobuf/field-removed:acme.v1.User.email#2';
const GIVEN = { id: ID, reason: 'gone since June', expires: '2027-01-31' };
const knowledge = { rules: analyzers.flatMap(({ rules }) => [...rules]), today: '2026-11-26' };
const settings = (text: string): Files => ({ '.github/breakwater.yml': `version: 1\n${text}` });

const run = ({ dir }: TestRepository, given: Partial<typeof GIVEN> = {}) =>
  waive({ dir, ...GIVEN, ...given }, knowledge);
const written = ({ dir }: TestRepository) => readFileSync(join(dir, FILE), 'utf8');

test.each([
  { title: 'a day', expires: '2027-01-31', day: '2027-01-31' },
  { title: 'days from today', expires: '30d', day: '2026-12-26' },
  { title: 'today itself', expires: '0d', day: '2026-11-26' },
])('writes the entry: $title', async ({ expires, day }) => {
  using made = makeRepository();
  expect(await run(made, { expires })).toContain(`\`${ID}\` is accepted until ${day}.\nNext: commit it`);
  expect(written(made)).toBe(`waivers:\n  - id: "${ID}"\n    reason: "gone since June"\n    expires: ${day}\n`);
});

test('from a folder below, and after another', async () => {
  using made = makeRepository();
  made.write({ 'a/b.txt': '' });
  await waive({ dir: join(made.dir, 'a'), ...GIVEN }, knowledge);
  await run(made, { id: 'config/key-removed:x y' });
  expect(written(made).match(/- id: .+/g)).toEqual([`- id: "${ID}"`, '- id: "config/key-removed:x y"']);
});

test('a repository that reads waivers from its base says so', async () => {
  using made = makeRepository();
  made.write(settings('waivers: { from: base }\n'));
  expect(await run(made)).toContain('merge it on its own');
});

test.each<{ title: string; files?: Files; given?: Partial<typeof GIVEN>; says: string }>([
  { title: 'no id', given: { id: 'field-removed' }, says: '`field-removed` is no id of a finding | Copy it' },
  { title: 'no subject', given: { id: 'protobuf/field-removed:' }, says: 'is no id of a finding' },
  { title: 'an id with a line end', given: { id: `${ID}\nx` }, says: 'is no id of a finding' },
  { title: 'an id with a backtick', given: { id: `${ID}\`x\`` }, says: 'is no id of a finding' },
  {
    title: 'an unknown rule',
    given: { id: 'protobuf/field-remove:x' },
    says: 'there is no rule `protobuf/field-remove` | Did you mean `protobuf/field-removed`?',
  },
  { title: 'an empty reason', given: { reason: '  ' }, says: '--reason is empty' },
  {
    title: 'a past day',
    given: { expires: '2026-11-25' },
    says: 'it expired on 2026-11-25 | Name a day from 2026-11-26',
  },
  { title: 'no day', given: { expires: 'soon' }, says: 'is not a date' },
  { title: 'no day of the calendar', given: { expires: '2027-02-30' }, says: 'is not a date' },
  {
    title: 'too far',
    given: { expires: '181d' },
    says: 'more than 180 days ahead | Name a day from 2026-11-26 to 2027-05-25',
  },
  { title: 'farther than any calendar', given: { expires: '99999d' }, says: 'more than 180 days ahead' },
  {
    title: 'too far for this repository',
    files: settings('waivers: { max-days: 30 }\n'),
    says: 'more than 30 days ahead | Name a day from 2026-11-26 to 2026-12-26',
  },
  {
    title: 'a hard rule',
    files: settings('waivers: { unwaivable: [protobuf/field-removed] }\n'),
    says: 'does not let `protobuf/field-removed` be waived',
  },
  {
    title: 'a hard class',
    files: settings('waivers: { unwaivable: ["class:removed"] }\n'),
    says: 'does not let `protobuf/field-removed` be waived',
  },
  { title: 'broken settings', files: settings('fail_on: low\n'), says: '.github/breakwater.yml:2 has an unknown key' },
  {
    title: 'one that is there',
    files: { [FILE]: `waivers:\n  - { id: "${ID}", reason: r, expires: 2026-01-01 }\n` },
    says: `${FILE}:2 has a waiver for`,
  },
  {
    title: 'a link',
    files: { [FILE]: { link: '../target.yml' }, 'target.yml': '' },
    says: 'is no file of this repository',
  },
  { title: 'a folder that leads out', files: { '.github': { link: '..' } }, says: 'is no file of this repository' },
])('refuses: $title', async ({ files = {}, given, says }) => {
  using made = makeRepository();
  made.write(files);
  const error: unknown = await run(made, given).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error('it should have refused', { cause: error });
  expect(`${error.message} | ${error.hint}`).toContain(says);
});
