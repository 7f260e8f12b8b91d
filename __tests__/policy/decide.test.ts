import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import type { Finding } from '../../src/core/types.ts';
import { decide } from '../../src/policy/decide.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { parseSettings } from '../../src/settings/load.ts';
import { findingOf } from '../support/findings.ts';

const RULES = ['protobuf/field-removed', 'dependencies/upgrade-skipped'];
const policyOf = (settings: Settings, parts: Partial<Policy> = {}): Policy => ({
  settings,
  waivers: [],
  approvals: [],
  today: '2026-11-23',
  ...parts,
});
const settingsOf = (yaml: string) => parseSettings(`version: 1\n${yaml}`, 'breakwater.yml', RULES);
const bump = (kind: string, name: string): Finding => {
  const change = { kind, subject: name, name, ecosystem: 'npm', direct: true };
  return findingOf({
    id: `dependencies/${kind}:${name}`,
    rule: `dependencies/${kind}`,
    domain: 'dependencies',
    class: 'version-bump',
    risk: 'info',
    subject: name,
    change,
  });
};

test.each([
  { title: 'nothing found passes', settings: '', findings: [], conclusion: 'pass', risks: [] },
  {
    title: 'information passes',
    settings: '',
    findings: [findingOf({ risk: 'info' })],
    conclusion: 'pass',
    risks: ['info'],
  },
  {
    title: 'medium comments',
    settings: '',
    findings: [findingOf({ risk: 'medium' })],
    conclusion: 'comment',
    risks: ['medium'],
  },
  { title: 'high blocks', settings: '', findings: [findingOf()], conclusion: 'block', risks: ['high'] },
  {
    title: 'fail-on low blocks low',
    settings: 'fail-on: low',
    findings: [findingOf({ risk: 'low' })],
    conclusion: 'block',
    risks: ['low'],
  },
  {
    title: 'fail-on never does not block',
    settings: 'fail-on: never',
    findings: [findingOf({ risk: 'critical' })],
    conclusion: 'comment',
    risks: ['critical'],
  },
  {
    title: 'a rule that is off is silent',
    settings: 'rules: { protobuf/field-removed: off }',
    findings: [findingOf()],
    conclusion: 'pass',
    risks: [],
  },
  {
    title: 'a class that is off is silent',
    settings: 'rules: { "class:removed": off }',
    findings: [findingOf()],
    conclusion: 'pass',
    risks: [],
  },
  {
    title: 'a rule may have another risk',
    settings: 'rules: { protobuf/field-removed: low }',
    findings: [findingOf()],
    conclusion: 'comment',
    risks: ['low'],
  },
  {
    title: 'a class may have its own fail-on',
    settings: 'rules: { "class:removed": { fail-on: critical } }',
    findings: [findingOf()],
    conclusion: 'comment',
    risks: ['high'],
  },
  {
    title: 'a rule goes before its class',
    settings: 'rules: { "class:removed": off, protobuf/field-removed: high }',
    findings: [findingOf()],
    conclusion: 'block',
    risks: ['high'],
  },
  {
    title: 'a domain may have its own fail-on',
    settings: 'rules: { "domain:protobuf": { fail-on: critical } }',
    findings: [findingOf()],
    conclusion: 'comment',
    risks: ['high'],
  },
  {
    title: 'a class goes before its domain, each for what it says',
    settings: 'rules: { "class:removed": low, "domain:protobuf": { risk: medium, fail-on: low } }',
    findings: [findingOf()],
    conclusion: 'block',
    risks: ['low'],
  },
  {
    title: 'files may have their own fail-on, the first that matches',
    settings: 'paths: { fail-on: { "user*": medium, "*.proto": never } }',
    findings: [findingOf({ risk: 'medium' })],
    conclusion: 'block',
    risks: ['medium'],
  },
  {
    title: 'a file goes before its class, a rule before its file',
    settings:
      'rules: { "class:removed": { fail-on: low }, protobuf/field-removed: { fail-on: critical } }\npaths: { fail-on: { "*.proto": never } }',
    findings: [findingOf({ risk: 'critical' }), findingOf({ rule: 'protobuf/other', risk: 'low' })],
    conclusion: 'block',
    risks: ['critical', 'low'],
  },
  {
    title: 'a path lowers the risk',
    settings: 'paths: { risk: { "*.proto": -1 } }',
    findings: [findingOf()],
    conclusion: 'comment',
    risks: ['medium'],
  },
  {
    title: 'path steps add up and stop at the top',
    settings: 'paths: { risk: { "*.proto": 2, "user*": 4 } }',
    findings: [findingOf()],
    conclusion: 'block',
    risks: ['critical'],
  },
])('$title', ({ settings, findings, conclusion, risks }) => {
  const verdict = decide(findings, policyOf(settingsOf(settings)));
  expect({ conclusion: verdict.conclusion, risks: verdict.findings.map(({ risk }) => risk) }).toEqual({
    conclusion,
    risks,
  });
});

const BY_BUMP = `dependencies:
  policy:
    - { match: { bump: patch }, decide: pass }
    - { match: { bump: minor, direct: true }, approvals: { count: 1, from: ["@acme/architects"] } }
    - { match: { bump: major, ecosystem: [npm, go], name: ["*"] }, approvals: { count: 2, from: ["@acme/committee", "@root"] } }
    - { match: { name: "@acme/*" }, decide: block }
`;
const architect = { user: '@ann', as: ['@ann', '@acme/architects'] };
const root = { user: '@root', as: ['@root'] };
const member = { user: '@bob', as: ['@bob', '@acme/committee'] };

test.each([
  { title: 'patch passes', finding: bump('patch', 'left-pad'), approvals: [], conclusion: 'pass' },
  { title: 'minor waits for one approval', finding: bump('minor', 'left-pad'), approvals: [], conclusion: 'block' },
  {
    title: 'minor is approved by a team',
    finding: bump('minor', 'left-pad'),
    approvals: [architect],
    conclusion: 'pass',
  },
  { title: 'major needs two', finding: bump('major', '@acme/core/x'), approvals: [root], conclusion: 'block' },
  { title: 'major has two', finding: bump('major', '@acme/core/x'), approvals: [root, member], conclusion: 'pass' },
  {
    title: 'somebody else does not count',
    finding: bump('major', 'left-pad'),
    approvals: [architect, root],
    conclusion: 'block',
  },
  {
    title: 'a name may be blocked whatever its risk',
    finding: bump('added', '@acme/core'),
    approvals: [],
    conclusion: 'block',
  },
  { title: 'no entry, no effect', finding: bump('added', 'left-pad'), approvals: [], conclusion: 'pass' },
])('policy by bump: $title', ({ finding, approvals, conclusion }) => {
  expect(decide([finding], policyOf(settingsOf(BY_BUMP), { approvals })).conclusion).toBe(conclusion);
});

const ETCD = { class: 'upgrade-path', risk: 'high', rule: 'dependencies/upgrade-skipped' } as const;

test.each([
  {
    title: 'a bump that passes lets no danger pass',
    entry: '{ match: { bump: minor }, decide: pass }',
    conclusion: 'block',
  },
  { title: 'nor as a comment', entry: '{ match: { ecosystem: npm }, decide: comment }', conclusion: 'block' },
  {
    title: 'its class does',
    entry: '{ match: { class: upgrade-path, bump: minor }, decide: pass }',
    conclusion: 'comment',
  },
  {
    title: 'its rule does',
    entry: '{ match: { rule: dependencies/upgrade-skipped }, decide: pass }',
    conclusion: 'comment',
  },
  { title: 'its risk does', entry: '{ match: { risk: high }, decide: comment }', conclusion: 'comment' },
  {
    title: 'approvals hold for it',
    entry: '{ match: { bump: minor }, approvals: { count: 1, from: ["@acme/architects"] } }',
    conclusion: 'comment',
  },
])('policy by bump: $title', ({ entry, conclusion }) => {
  const settings = settingsOf(`dependencies:\n  policy:\n    - ${entry}\n`);
  const finding = { ...bump('minor', 'etcd'), ...ETCD };
  expect(decide([finding], policyOf(settings, { approvals: [architect] })).conclusion).toBe(conclusion);
});

test('approvals take the place of fail-on for any finding they match', () => {
  const settings = settingsOf(
    'approvals: [{ match: { risk: critical }, approvals: { count: 1, from: ["@acme/architects"] } }]',
  );
  const critical = findingOf({ risk: 'critical' });
  expect(decide([critical], policyOf(settings)).because).toBe(
    '1 change blocks this merge; 1 change waits for approval.',
  );
  const [met] = decide([critical], policyOf(settings, { approvals: [architect] })).findings;
  expect(met?.approval).toEqual({ count: 1, from: ['@acme/architects'], by: ['@ann'], met: true });
});

test('an unreadable file is named in the reason of a block', () => {
  const verdict = decide([findingOf({ class: 'unreadable' })], policyOf(DEFAULT_SETTINGS));
  expect(verdict.because).toBe('1 change blocks this merge; 1 file could not be compared.');
});

test.each([
  ['told where one is waited for', 'risk: high', ['Approvals are not known.']],
  ['not told where none is', 'risk: low', []],
])('why approvals may be missing is %s', (_, match, notes) => {
  const settings = settingsOf(`approvals:\n  - match: { ${match} }\n    approvals: { count: 1, from: ["@ana"] }\n`);
  const policy = policyOf(settings, { notes: ['Approvals are not known.'] });
  expect(decide([findingOf({ risk: 'high' })], policy).notes).toEqual(notes);
});
