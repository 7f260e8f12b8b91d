import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dependencies } from '../../src/domains/dependencies/analyzer.ts';
import { entryOf } from '../../src/domains/dependencies/denials/entry.ts';
import { loadAnalyzers } from '../../src/domains/index.ts';
import { decide } from '../../src/policy/decide.ts';
import { parseSettings } from '../../src/settings/load.ts';
import { findingsOf } from '../support/rule-tester.ts';

const analyzers = await loadAnalyzers();

const page = readFileSync('docs/policy.md', 'utf8');
const policies = [...page.matchAll(/^## (.+)\n[^#]*?```yaml\n([^]*?)```/gm)].map(([, title = '', text = '']) => ({
  title,
  text,
}));
const rules = analyzers.flatMap((analyzer) => analyzer.rules.map(({ id }) => id));

test('the page has three policies', () => expect(policies).toHaveLength(3));

const settingsIn = (text: string) => parseSettings(text, 'docs/policy.md', rules);

test.each(policies)('$title is a settings file', ({ text }) => {
  const { deny, allow } = settingsIn(text).dependencies;
  for (const entry of [...deny, ...allow]) expect(entryOf(entry).text).toBe(entry);
});

const lock = (integrity: string) =>
  JSON.stringify({ packages: { 'node_modules/ms': { version: '2.1.3', integrity } } });

const DANGERS = [
  {
    path: 'compose.yaml',
    before: 'image: quay.io/coreos/etcd:v3.4.27\n',
    after: 'image: quay.io/coreos/etcd:v3.6.1\n',
  },
  { path: 'package-lock.json', before: lock('sha512-aaaa'), after: lock('sha512-bbbb') },
];

test.each(policies.flatMap(({ title, text }) => DANGERS.map((danger) => ({ title, text, ...danger }))))(
  '$title stops what is dangerous in $path, however small the bump',
  async ({ text, path, before, after }) => {
    const settings = settingsIn(text);
    const findings = await findingsOf(dependencies, before, after, { path, settings });
    const policy = { settings, waivers: [], approvals: [], today: '2026-01-01' };
    expect(decide(findings, policy).conclusion).toBe('block');
  },
);
