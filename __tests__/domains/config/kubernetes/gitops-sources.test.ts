import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const repository = (name: string, url: string): string =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata:\n  name: ${name}\nspec:\n  url: ${url}\n`;
const release = (app: string, source: string): string =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: ${app}\nspec:\n  chart:\n    spec:\n      chart: ${app}\n      sourceRef:\n        kind: HelmRepository\n        name: ${source}\n`;

const OLD = { 'repositories/acme.yaml': repository('acme', 'https://charts.acme.com') };
const NEW = { 'repositories/other.yaml': repository('other', 'https://charts.other.org') };
const apps = (count: number, source: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`apps/a${at}.yaml`, release(`a${at}`, source)]));
const ONE = { 'web.yaml': release('web', 'acme') };
const MOVED = { 'web.yaml': release('web', 'other') };

test.each<[what: string, before: ExampleFiles, after: ExampleFiles, findings: readonly string[]]>([
  [
    'whose old one many name besides',
    { ...OLD, ...apps(12, 'acme'), ...ONE },
    { ...OLD, ...NEW, ...apps(12, 'acme'), ...MOVED },
    ['repointed/foreign high +0'],
  ],
  [
    'of all that is installed',
    { ...OLD, ...apps(3, 'acme') },
    { ...OLD, ...NEW, ...apps(3, 'other') },
    ['repointed/foreign high +2'],
  ],
  ['that was there', { ...OLD, ...NEW, ...ONE }, { ...OLD, ...NEW, ...MOVED }, []],
  ['that nothing is installed from', { ...OLD, ...ONE }, { ...OLD, ...NEW, ...ONE }, []],
  [
    'of an old one that nobody knows',
    { 'web.yaml': release('web', 'gone') },
    { ...NEW, ...MOVED },
    ['repointed/unknown medium +0'],
  ],
])('a new source %s', async (_, before, after, expected) => {
  const findings = (await findingsOf(config, before, after)).filter(({ risk }) => risk !== 'info');
  const told = findings.map(
    ({ rule, outcome, risk, also }) =>
      `${rule.replace('config/gitops-source-', '')}/${outcome} ${risk} +${also.length}`,
  );
  expect(told).toEqual(expected);
});
