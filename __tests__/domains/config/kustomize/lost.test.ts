import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

async function said(before: ExampleFiles, after: ExampleFiles) {
  const findings = await findingsOf(config, before, after);
  return findings.map(({ rule, outcome, subject, ...at }) =>
    [`${rule.slice('config/'.length)}/${outcome}`, subject, at.before?.line ?? '-', at.after?.line ?? '-'].join(' '),
  );
}

const OVERLAY = 'overlay/kustomization.yaml';
const NONE = { [OVERLAY]: 'resources: [../base]\n' };
const TARGET = '- target: { group: apps, version: v1, kind: Deployment, name: web }';
const operations = (...lines: string[]) => ({
  [OVERLAY]: `resources: [../base]\npatches:\n${TARGET}\n  patch: |-\n${lines.map((line) => `    - ${line}\n`).join('')}`,
});
const removing = (path: string) => operations(`{ op: remove, path: ${path} }`);
const POD = '/spec/template/spec';
const FIRST = `${POD}/containers/0`;
const inFile = (text: string, file = 'overlay/hard.yaml') => ({
  [OVERLAY]: `resources: [../base]\npatches:\n${TARGET}\n  path: ${file.slice('overlay/'.length)}\n`,
  [file]: text,
});
const merging = (spec: string, kind = 'apps/v1, kind: Deployment') =>
  inFile(`{ apiVersion: ${kind}, metadata: { name: web },\n${spec} }\n`);
const inContainer = (text: string) => merging(`spec: { template: { spec: { containers: [{ name: web, ${text} }] } } }`);
const UNTOUCHED = merging('spec: {}');
const deleting = (kind: string) => merging('$patch: delete', kind);
const base = (container: string) => ({
  'base/kustomization.yaml': 'resources: [web.yaml]\n',
  'base/web.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: a }, { name: web, ${container} }] } } }\n`,
});
const POLICY = {
  'base/kustomization.yaml': 'resources: [web.yaml]\n',
  'base/web.yaml':
    'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: web }\nspec: { podSelector: {} }\n',
};
const WEB = 'Deployment/web: spec.template.spec';

test.each<[string, ExampleFiles, ExampleFiles, string[]]>([
  [
    'an operation that removes the security of a container',
    NONE,
    removing(`${FIRST}/securityContext`),
    [`writable-root-filesystem/drop ${WEB}.containers[0].securityContext - 5`],
  ],
  [
    'of the user',
    NONE,
    removing(`${POD}/securityContext/runAsNonRoot`),
    [`runs-as-root/drop ${WEB}.securityContext.runAsNonRoot - 5`],
  ],
  [
    'of a probe',
    NONE,
    removing(`${FIRST}/livenessProbe`),
    [`liveness-probe-removed/drop ${WEB}.containers[0].livenessProbe - 5`],
  ],
  [
    'of a readiness probe',
    NONE,
    removing(`${FIRST}/readinessProbe`),
    [`readiness-removed/removed ${WEB}.containers[0].readinessProbe - 5`],
  ],
  [
    'of limits',
    NONE,
    removing(`${FIRST}/resources/limits`),
    [`memory-limit/drop ${WEB}.containers[0].resources.limits - 5`],
  ],
  [
    'of the spread',
    NONE,
    removing(`${POD}/affinity/podAntiAffinity`),
    [`spread-removed/drop ${WEB}.affinity.podAntiAffinity - 5`],
  ],
  [
    'of the spread by constraints',
    NONE,
    removing(`${POD}/topologySpreadConstraints`),
    [`spread-removed/drop ${WEB}.topologySpreadConstraints - 5`],
  ],
  [
    'an operation that moves a field away',
    NONE,
    operations(`{ op: move, from: ${FIRST}/livenessProbe, path: ${FIRST}/startupProbe }`),
    [`liveness-probe-removed/drop ${WEB}.containers[0].livenessProbe - 5`],
  ],
  ['an operation of what protects nobody', NONE, removing('/metadata/annotations/acme.com~1team'), []],
  ['an operation of what weakens', NONE, removing(`${POD}/hostNetwork`), []],
  [
    'what a later operation writes anew',
    NONE,
    operations(
      `{ op: remove, path: ${FIRST}/livenessProbe }`,
      `{ op: add, path: ${FIRST}/livenessProbe, value: { tcpSocket: { port: 1 } } }`,
    ),
    [`liveness-probe-removed/hardened ${WEB}.containers[0].livenessProbe - 6`],
  ],
  [
    'an operation that a file takes over',
    removing(`${FIRST}/livenessProbe`),
    inFile(`- op: remove\n  path: ${FIRST}/livenessProbe\n`),
    [],
  ],
  [
    'operations in another order',
    operations(`{ op: remove, path: ${FIRST}/livenessProbe }`, '{ op: remove, path: /a }'),
    operations('{ op: remove, path: /a }', `{ op: remove, path: ${FIRST}/livenessProbe }`),
    [],
  ],
  [
    'an operation in a file',
    inFile('[]'),
    inFile(`- op: remove\n  path: ${FIRST}/livenessProbe\n`),
    [`liveness-probe-removed/drop ${WEB}.containers[0].livenessProbe - 1`],
  ],
  ['an overlay that is new', {}, removing(`${FIRST}/livenessProbe`), []],
  ['an overlay that goes', removing(`${FIRST}/livenessProbe`), {}, []],
  [
    'a removal that is taken back',
    removing(`${FIRST}/livenessProbe`),
    NONE,
    [`liveness-probe-removed/hardened ${WEB}.containers[0].livenessProbe 5 -`],
  ],
  [
    'a key set to null',
    UNTOUCHED,
    inContainer('securityContext: null'),
    [`writable-root-filesystem/drop ${WEB}.containers[name=web].securityContext - 2`],
  ],
  [
    'a key that says what nothing is, set to null',
    UNTOUCHED,
    merging('spec: { template: { metadata: { labels: { a: null } } } }'),
    [],
  ],
  [
    'a map that is replaced',
    UNTOUCHED,
    inContainer('resources: { $patch: replace, requests: { cpu: 1 } }'),
    [`memory-limit/drop ${WEB}.containers[name=web].resources - 2`],
  ],
  [
    'an object that is deleted',
    inFile(''),
    deleting('networking.k8s.io/v1, kind: NetworkPolicy'),
    ['guard-removed/network NetworkPolicy/web - 2'],
  ],
  [
    'operations that no kustomization names any more',
    {
      [OVERLAY]: 'resources: [../base]\npatches:\n- target: { kind: Deployment }\n  path: hard.yaml\n',
      'overlay/hard.yaml': '- op: add\n  path: /spec/a/-\n  value: b\n',
    },
    {
      ...NONE,
      'overlay/hard.yaml':
        '- op: replace\n  path: /spec/a\n  value: [b]\n- op: replace\n  path: /spec/b/0\n  value: 1\n',
    },
    [],
  ],
  [
    'an object that came with the patch that deletes it',
    { ...inFile(''), 'base/kustomization.yaml': 'resources: []\n' },
    { ...deleting('networking.k8s.io/v1, kind: NetworkPolicy'), ...POLICY },
    ['guard-added/added base/web.yaml - 1'],
  ],
  [
    'a budget that is deleted',
    inFile(''),
    deleting('policy/v1, kind: PodDisruptionBudget'),
    ['guard-removed/disruption PodDisruptionBudget/web - 2'],
  ],
  ['an object that guards nothing', inFile(''), deleting('v1, kind: ConfigMap'), []],
  [
    'what the base never had',
    { ...NONE, ...base('image: x') },
    { ...inContainer('livenessProbe: null'), ...base('image: x') },
    [],
  ],
  [
    'what the base holds',
    { ...NONE, ...base('securityContext: { privileged: true }') },
    { ...removing(`${POD}/containers/1/securityContext`), ...base('securityContext: { privileged: true }') },
    [`privileged-container/hardened ${WEB}.containers[1].securityContext - 5`],
  ],
  [
    'the value that the base holds',
    { ...NONE, ...base('securityContext: { runAsNonRoot: true }') },
    { ...removing(`${POD}/containers/1/securityContext`), ...base('securityContext: { runAsNonRoot: true }') },
    [`runs-as-root/drop ${WEB}.containers[1].securityContext - 5`],
  ],
])('%s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

test.each([
  ['of a base in another repository', {}, 'A patch takes away `securityContext`.'],
  [
    'of a base at hand',
    base('securityContext: { readOnlyRootFilesystem: true }'),
    '`readOnlyRootFilesystem` is no longer set; it was `true`.',
  ],
])('what the object held is told only where it can be read: %s', async (_, files, message) => {
  const after = { ...removing(`${POD}/containers/1/securityContext`), ...files };
  const findings = await findingsOf(config, { ...NONE, ...files }, after);
  expect(findings.map((finding) => finding.message)).toEqual([message]);
});
