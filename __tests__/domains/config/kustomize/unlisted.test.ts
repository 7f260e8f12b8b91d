import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

async function said(before: ExampleFiles, after: ExampleFiles) {
  const findings = await findingsOf(config, before, after);
  return findings.map(({ rule, outcome, subject, before: old, after: now }) =>
    [
      `${rule.slice('config/'.length)}/${outcome}`,
      subject,
      `${old?.path}:${old?.line}`,
      `${now?.path}:${now?.line}`,
    ].join(' '),
  );
}

const policy = (name = 'web') =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name} }\nspec: { podSelector: {} }\n`;
const POD = 'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: web }] }\n';
const FILES = { 'app/np.yaml': policy(), 'app/web.yaml': POD };
const listing = (entries: readonly string[], key = 'resources') => ({
  'app/kustomization.yaml': `namespace: shop\n${key}:\n${entries.map((entry) => `- ${entry}\n`).join('')}`,
});
const GUARDS = { 'guards/kustomization.yaml': 'resources: [np.yaml]\n', 'guards/np.yaml': policy() };

test.each<[what: string, before: ExampleFiles, after: ExampleFiles, findings: string[]]>([
  [
    'a guard whose file stays',
    { ...FILES, ...listing(['web.yaml', 'np.yaml']) },
    { ...FILES, ...listing(['web.yaml']) },
    ['guard-removed/network NetworkPolicy/web app/kustomization.yaml:4 app/kustomization.yaml:1'],
  ],
  [
    'a folder of guards',
    { ...GUARDS, ...listing(['web.yaml', '../guards']) },
    { ...GUARDS, ...listing(['web.yaml']) },
    ['guard-removed/network NetworkPolicy/web app/kustomization.yaml:4 app/kustomization.yaml:1'],
  ],
  [
    'a component of guards',
    { ...GUARDS, ...listing(['../guards'], 'components') },
    { ...GUARDS, ...listing(['../other'], 'components') },
    ['guard-removed/network NetworkPolicy/web app/kustomization.yaml:3 app/kustomization.yaml:1'],
  ],
  [
    'a guard with the pods that it is for',
    { ...FILES, ...listing(['web.yaml', 'np.yaml', 'other.yaml']) },
    { ...FILES, ...listing(['other.yaml']) },
    [],
  ],
  [
    'entries in another order',
    { ...FILES, ...listing(['web.yaml', 'np.yaml']) },
    { ...FILES, ...listing(['np.yaml', 'web.yaml']) },
    [],
  ],
  [
    'a guard that is listed by way of its folder',
    { ...GUARDS, ...listing(['../guards/np.yaml']) },
    { ...GUARDS, ...listing(['../guards']) },
    [],
  ],
  [
    'a guard that another kustomization takes up',
    { ...FILES, ...listing(['np.yaml']), 'base/kustomization.yaml': 'resources: []\n' },
    { ...FILES, ...listing([]), 'base/kustomization.yaml': 'resources: [../app/np.yaml]\n' },
    [],
  ],
  [
    'a guard whose file goes as well is told where it stood',
    { ...FILES, ...listing(['np.yaml']) },
    { ...listing([]), 'app/web.yaml': POD },
    ['guard-removed/network app/np.yaml app/np.yaml:1 undefined:undefined'],
  ],
  ['what stands in another repository', listing(['https://acme.test/guards?ref=v1']), listing([]), []],
  ['a kustomization that lists itself', listing(['.', '../app', './../app']), listing(['.']), []],
])('%s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});
