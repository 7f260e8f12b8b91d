import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const deployment = (pod: string, ...containers: string[]): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec:
  template:
    spec:
      ${pod === '' ? 'restartPolicy: Always' : pod}
      containers:
${containers.map((container) => `        - { ${container} }`).join('\n')}
`;
const SAFE = 'securityContext: { runAsNonRoot: true }';

const said = async (before: string, after: string) =>
  (await findingsOf(config, before, after)).map(
    ({ rule, outcome, after: place }) => `${rule} ${outcome} @${place?.line ?? 0}`,
  );

test.each([
  [
    'a setting that moves from the pod to its containers',
    deployment(SAFE, 'name: a'),
    deployment('', `name: a, ${SAFE}`),
    [],
  ],
  [
    'a setting that moves from containers to their pod',
    deployment('', `name: a, ${SAFE}`),
    deployment(SAFE, 'name: a'),
    [],
  ],
  [
    'a pod’s setting that one of two containers overrides',
    deployment(SAFE, 'name: a', `name: b, ${SAFE}`),
    deployment('', 'name: a', `name: b, ${SAFE}`),
    ['config/runs-as-root drop @9'],
  ],
  ['containers in another order', deployment('', 'name: a', 'name: b'), deployment('', 'name: b', 'name: a'), []],
  [
    'a volume under another name',
    deployment('volumes: [{ name: x, hostPath: { path: /srv } }]', 'name: a'),
    deployment('volumes: [{ name: y, hostPath: { path: /srv } }]', 'name: a'),
    [],
  ],
  [
    'a directory below one that was mounted, which is less',
    deployment('volumes: [{ name: x, hostPath: { path: /srv } }]', 'name: a'),
    deployment('volumes: [{ name: x, hostPath: { path: /srv/data } }]', 'name: a'),
    ['config/host-path hardened @6'],
  ],
  [
    'a container that is gone takes its settings along',
    deployment('', 'name: a', `name: b, ${SAFE}`),
    deployment('', 'name: a'),
    [],
  ],
])('%s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});
