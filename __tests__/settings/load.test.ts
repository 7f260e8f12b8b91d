import { expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { parseSettings, parseWaivers } from '../../src/settings/load.ts';

const PATH = '.github/breakwater.yml';
const parse = (text: string) => parseSettings(text, PATH, ['protobuf/field-removed', 'config/secret-literal']);

function mistake(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError) return `${error.message} | ${error.hint}`;
    throw error;
  }
  return 'none';
}

test.each([
  {
    title: 'unknown key',
    text: 'version: 1\nfail_on: high',
    says: `${PATH}:2 has an unknown key \`fail_on\` | Did you mean \`fail-on\`?`,
  },
  {
    title: 'unknown key below',
    text: 'version: 1\npaths:\n  ignored: []',
    says: `${PATH}:3 has an unknown key \`paths.ignored\` | Did you mean \`ignore\`?`,
  },
  {
    title: 'far off key',
    text: 'version: 1\nconfig:\n  colour: red',
    says: `${PATH}:3 has an unknown key \`config.colour\` | Known keys here: public, kubernetes.`,
  },
  {
    title: 'wrong word',
    text: 'version: 1\nfail-on: hihg',
    says: `${PATH}:2 has \`fail-on\` as "hihg", not critical, high, medium, low or never | Did you mean \`high\`?`,
  },
  {
    title: 'wrong type',
    text: 'version: 1\nprotobuf:\n  roots: proto',
    says: `${PATH}:3 has \`protobuf.roots\` as "proto", not a list`,
  },
  {
    title: 'unknown key in a list',
    text: 'version: 1\ndependencies:\n  policy:\n    - match: { bumb: patch }',
    says: `${PATH}:4 has an unknown key \`dependencies.policy.0.match.bumb\` | Did you mean \`bump\`?`,
  },
  { title: 'no version', text: 'fail-on: high', says: `${PATH}:1 misses the key \`version\`` },
  { title: 'empty file', text: '', says: `${PATH}:1 misses the key \`version\`` },
  { title: 'broken YAML', text: 'version: 1\npaths: {]', says: `${PATH}:2 is not valid YAML` },
  {
    title: 'a rule that does not exist',
    text: 'version: 1\nrules: { protobuf/field-remove: off }',
    says: 'does not exist: `protobuf/field-remove` | Did you mean `protobuf/field-removed`?',
  },
  {
    title: 'an unquoted release',
    text: 'version: 1\nconfig: { kubernetes: 1.30 }',
    says: `${PATH}:2 has \`config.kubernetes\` as 1.3, not string`,
  },
  {
    title: 'an approver without @',
    text: 'version: 1\napprovals: [{ match: {}, approvals: { count: 1, from: [ann] } }]',
    says: 'as "ann", not `@user` or `@org/team`',
  },
  { title: 'a prototype key', text: 'version: 1\n__proto__: { failOn: never }', says: 'unknown key `__proto__`' },
  {
    title: 'a misspelt risk of a rule',
    text: 'version: 1\nrules:\n  protobuf/field-removed: hgih',
    says: `${PATH}:3 has \`rules.protobuf/field-removed\` as "hgih", not off, info, low, medium, high, critical or a map | Did you mean \`high\`?`,
  },
  {
    title: 'a misspelt key of a rule',
    text: 'version: 1\nrules:\n  protobuf/field-removed: { fail_on: high }',
    says: `${PATH}:3 has an unknown key \`rules.protobuf/field-removed.fail_on\` | Did you mean \`fail-on\`?`,
  },
  {
    title: 'a misspelt class',
    text: 'version: 1\nrules:\n  class:availabilty: low',
    says: `${PATH}:3 names a rule that does not exist: \`class:availabilty\` | Did you mean \`class:availability\`?`,
  },
  {
    title: 'a misspelt class that cannot be waived',
    text: 'version: 1\nwaivers:\n  unwaivable:\n    - config/secret-literal\n    - class:secrets',
    says: `${PATH}:5 names a rule that does not exist: \`class:secrets\` | Did you mean \`class:secret\`?`,
  },
  {
    title: 'a misspelt rule of an entry',
    text: 'version: 1\napprovals:\n  - match: { rule: [protobuf/field-remvoed] }\n    approvals: { count: 1, from: ["@a"] }',
    says: `${PATH}:3 names a rule that does not exist: \`protobuf/field-remvoed\` | Did you mean`,
  },
  {
    title: 'a misspelt ecosystem',
    text: 'version: 1\ndependencies:\n  policy:\n    - match: { ecosystem: npmm }',
    says: `${PATH}:4 has \`dependencies.policy.0.match.ecosystem\` as "npmm"`,
  },
  {
    title: 'a misspelt bump in a list',
    text: 'version: 1\ndependencies:\n  policy:\n    - match:\n        bump: [patch, majr]',
    says: `${PATH}:5 has \`dependencies.policy.0.match.bump.1\` as "majr"`,
  },
  {
    title: 'no approvals needed',
    text: 'version: 1\napprovals: [{ match: {}, approvals: { count: 0, from: ["@a"] } }]',
    says: `${PATH}:2 has \`approvals.0.approvals.count\` as 0, not 1 or more`,
  },
  { title: 'too many steps', text: 'version: 1\npaths: { risk: { a: 9 } }', says: 'as 9, not 4 or less' },
  {
    title: 'an entry without approvals',
    text: 'version: 1\napprovals:\n  - match: { risk: high }',
    says: `${PATH}:3 misses the key \`approvals.0.approvals\``,
  },
  {
    title: 'a time in words',
    text: 'version: 1\nadvisories: { fix-within: { "7.0": 3 days } }',
    says: 'as "3 days", not hours or days, as `72h` or `7d`',
  },
  {
    title: 'an empty glob',
    text: 'version: 1\nconfig: { public: [""] }',
    says: `${PATH}:2 has an empty \`config.public.0\``,
  },
  {
    title: 'a key that stands twice',
    text: 'version: 1\nfail-on: low\nfail-on: high',
    says: `${PATH}:3 is not valid YAML`,
  },
  { title: 'too large', text: `version: 1\n# ${'x'.repeat(300_000)}`, says: 'is larger than 256 KiB' },
])('refuses: $title', ({ text, says }) => {
  expect(mistake(() => parse(text))).toContain(says);
});

test('an alias bomb is refused', () => {
  const bomb = `version: 1\nrules:\n  a: &a [x,x,x,x,x,x,x,x,x]\n  b: &b [${'*a,'.repeat(9)}]\n  c: &c [${'*b,'.repeat(9)}]\n  d: [${'*c,'.repeat(9)}]\n`;
  expect(mistake(() => parse(bomb))).toContain('alias');
});

test('what is absent has its default', () => {
  const settings = parse('version: 1');
  expect({ ...settings, paths: undefined, config: undefined }).toEqual({
    ...DEFAULT_SETTINGS,
    paths: undefined,
    config: undefined,
  });
  expect(settings.paths.ignored('a.yaml') || settings.config.isPublic('a.yaml')).toBe(false);
});

test('globs are compiled', () => {
  const settings = parse(
    'version: 1\npaths: { ignore: ["third_party/**", "*.gen.yaml"] }\nconfig: { public: ["charts/*/values.yaml"] }',
  );
  const ignored = ['third_party/.x/a.proto', 'a.gen.yaml', 'b/a.gen.yaml', 'a.yaml'].map(settings.paths.ignored);
  expect(ignored).toEqual([true, true, false, false]);
  expect(settings.config.isPublic('charts/web/values.yaml')).toBe(true);
});

test.each([
  { written: '[json, wire]', planes: ['wire', 'json'] },
  { written: '[{ paths: ["internal/**"], planes: [wire] }]', planes: ['wire'] },
])('the contract $written', ({ written, planes }) => {
  const { contract } = parse(`version: 1\nprotobuf: { contract: ${written} }`).protobuf;
  expect(contract.find(({ matches }) => matches('internal/a.proto'))?.planes).toEqual(planes);
});

test('a waiver file must be a list', () => {
  expect(mistake(() => parseWaivers('waivers: {}', 'w.yml'))).toContain('w.yml:1 has `waivers` as a map, not a list');
});
