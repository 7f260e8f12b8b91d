import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

async function said(before: ExampleFiles, after: ExampleFiles): Promise<string[]> {
  const findings = await findingsOf(config, before, after);
  return findings
    .filter(({ rule }) => rule === 'config/recreate-strategy')
    .map(({ risk, outcome }) => `${risk} ${outcome}`);
}

const POD =
  'template: { spec: { volumes: [{ name: a, persistentVolumeClaim: { claimName: a } }], containers: [{ name: a }] } }';
const deployment = (spec: string, name = 'web') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  ${spec}\n  ${POD}\n`;
const RECREATE = '\n  strategy: { type: Recreate }';

const FILLED = 'replicas: "{{ .Values.ui.replicas }}"';
const ONE = 'ui: { replicas: 1 }\n';

test.each([
  ['one pod on both sides', ONE, ONE, 'medium alone'],
  ['one pod now', 'ui: { replicas: 2 }\n', ONE, 'high open'],
  ['several now', ONE, 'ui: { replicas: 2 }\n', 'high open'],
  ['no number', 'ui: {}\n', 'ui: {}\n', 'high open'],
  ['one pod or more', ONE, 'ui: { replicas: 1, autoscaling: { enabled: true } }\n', 'high open'],
  ['one pod, and no more', ONE, 'ui: { replicas: 1, autoscaling: { enabled: false } }\n', 'medium alone'],
])('a chart whose values say %s', async (_, before, after, expected) => {
  const found = await said(
    { 'c/values.yaml': before, 'c/templates/a.yaml': deployment(FILLED) },
    { 'c/values.yaml': after, 'c/templates/a.yaml': deployment(`${FILLED}${RECREATE}`) },
  );
  expect(found).toEqual([expected]);
});

test('while the one pod of a controller is away, its work waits', async () => {
  const values = { 'c/values.yaml': ONE };
  const found = await said(
    { ...values, 'c/templates/a.yaml': deployment(FILLED, 'shop-operator') },
    { ...values, 'c/templates/a.yaml': deployment(`${FILLED}${RECREATE}`, 'shop-operator') },
  );
  expect(found).toEqual(['low controller']);
});

test.each([
  ['several', 'ui: { replicas: 3 }\n', 'high open'],
  ['one as well', 'ui: { replicas: 1 }\n', 'low controller'],
])('a release that may be given other values, which ask for %s', async (_, other, expected) => {
  const values = { 'c/values.yaml': ONE, 'c/values-eu.yaml': other };
  const found = await said(
    { ...values, 'c/templates/a.yaml': deployment(FILLED, 'shop-operator') },
    { ...values, 'c/templates/a.yaml': deployment(`${FILLED}${RECREATE}`, 'shop-operator') },
  );
  expect(found).toEqual([expected]);
});

const claim = (modes: string, name = 'a') =>
  `---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${name} }\nspec: { accessModes: [${modes}] }\n`;

test.each([
  ['that one node may mount', '', claim('ReadWriteOnce'), 'medium alone'],
  ['that one node may mount, for several pods', 'replicas: 2', claim('ReadWriteOnce'), 'high open'],
  ['that many may mount', '', claim('ReadWriteMany'), 'high open'],
  ['that one may mount, or many', '', claim('ReadWriteOnce, ReadWriteMany'), 'high open'],
  ['of nobody knows which kind', '', '', 'high open'],
  ['beside one that one node may mount', '', claim('ReadWriteOnce', 'b'), 'high open'],
])('a deployment with a volume %s', async (_, replicas, volume, expected) => {
  const found = await said(
    { 'a.yaml': `${deployment(replicas)}${volume}` },
    { 'a.yaml': `${deployment(`${replicas}${RECREATE}`)}${volume}` },
  );
  expect(found).toEqual([expected]);
});

test('values that lower the number of pods with it stop several once', async () => {
  const found = await findingsOf(
    config,
    { 'c/values.yaml': 'replicaCount: 3\nstrategy: {}\n' },
    { 'c/values.yaml': 'replicaCount: 1\nstrategy: { type: Recreate }\n' },
  );
  expect(found.map(({ risk, rule, outcome }) => `${risk} ${rule} ${outcome}`)).toContain(
    'high config/chart-recreates open',
  );
});
