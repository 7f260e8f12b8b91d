import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

async function said(before: ExampleFiles, after: ExampleFiles) {
  const findings = await findingsOf(config, before, after);
  return findings.map(
    ({ rule, outcome, before: old, after: now }) =>
      `${rule.slice('config/'.length)}/${outcome} ${old?.path ?? ''}:${old?.line ?? '-'} ${now?.path}:${now?.line}`,
  );
}

const KUSTOMIZATION = 'overlay/kustomization.yaml';
const inline = (patch: string) => ({ [KUSTOMIZATION]: `resources: [../base]\npatches:\n${patch}` });
const merging = (setting: string) =>
  inline(
    [
      '- patch: |-',
      '    apiVersion: apps/v1',
      '    kind: Deployment',
      '    metadata: { name: web }',
      '    spec:',
      '      template:',
      '        spec:',
      '          containers:',
      '          - name: web',
      `            securityContext: { ${setting} }`,
    ].join('\n'),
  );
const operation = (value: string) =>
  inline(
    [
      '- target: { group: apps, version: v1, kind: Deployment, name: web }',
      '  patch: |-',
      '    - op: add',
      '      path: /spec/template/spec/containers/0/securityContext/privileged',
      `      value: ${value}`,
      '    - op: replace',
      '      path: /metadata/annotations/acme.com~1team',
      '      value: blue',
    ].join('\n'),
  );
const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { type: ClusterIP }';
const listed = (key: string, file: string) => (text: string) => ({
  [KUSTOMIZATION]: `${key}:\n${key === 'patchesStrategicMerge' ? `- patches/web.yaml` : `- path: patches/web.yaml\n  target: { group: apps, kind: Deployment, name: web }`}\n`,
  [file]: text,
});
const patchFile = listed('patches', 'overlay/patches/web.yaml');
const guard = (name: string) =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name} }\nspec: { podSelector: {} }`;

test.each<[string, ExampleFiles, ExampleFiles, string[]]>([
  [
    'a strategic merge patch that flips a setting',
    merging('privileged: false'),
    merging('privileged: true'),
    [`privileged-container/flip ${KUSTOMIZATION}:12 ${KUSTOMIZATION}:12`],
  ],
  [
    'operations that do',
    operation('false'),
    operation('true'),
    [`privileged-container/flip ${KUSTOMIZATION}:7 ${KUSTOMIZATION}:7`],
  ],
  [
    'a new patch: what it is for is there already',
    { [KUSTOMIZATION]: 'resources: [../base]' },
    merging('privileged: true'),
    [`privileged-container/open :- ${KUSTOMIZATION}:12`],
  ],
  ['a new overlay', {}, merging('privileged: true'), [`privileged-container/born :- ${KUSTOMIZATION}:12`]],
  [
    'new operations',
    { [KUSTOMIZATION]: 'resources: [../base]' },
    operation('true'),
    [`privileged-container/open :- ${KUSTOMIZATION}:7`],
  ],
  [
    'a new patch that undoes what is safe',
    { [KUSTOMIZATION]: 'resources: [../base]' },
    merging('readOnlyRootFilesystem: false'),
    [`writable-root-filesystem/flip :- ${KUSTOMIZATION}:12`],
  ],
  [
    'a new patch that makes safer',
    { [KUSTOMIZATION]: 'resources: [../base]' },
    merging('readOnlyRootFilesystem: true'),
    [`writable-root-filesystem/hardened :- ${KUSTOMIZATION}:12`],
  ],
  ['a setting left to the patched object', merging('runAsNonRoot: true'), merging('runAsUser: 1000'), []],
  ['a patch that went', merging('runAsNonRoot: true'), { [KUSTOMIZATION]: 'resources: [../base]' }, []],
  ['a patch laid out another way', operation('true'), operation('"true"'.replaceAll('"', '')), []],
  [
    'fewer replicas',
    { [KUSTOMIZATION]: 'replicas:\n- name: web\n  count: 3' },
    { [KUSTOMIZATION]: 'replicas:\n- name: web\n  count: 1' },
    [`replicas-lowered/single ${KUSTOMIZATION}:3 ${KUSTOMIZATION}:3`],
  ],
  [
    'a patch in a file of its own',
    patchFile(SERVICE),
    patchFile(SERVICE.replace('ClusterIP', 'LoadBalancer')),
    ['service-exposed/balancer overlay/patches/web.yaml:4 overlay/patches/web.yaml:4'],
  ],
  [
    'operations in a file of their own',
    patchFile('- { op: add, path: /spec/template/spec/hostNetwork, value: false }'),
    patchFile('- { op: add, path: /spec/template/spec/hostNetwork, value: true }'),
    ['host-network/flip overlay/patches/web.yaml:1 overlay/patches/web.yaml:1'],
  ],
  [
    'a patch of a guard that went',
    { [KUSTOMIZATION]: 'patchesStrategicMerge: [np.yaml]', 'overlay/np.yaml': guard('a') },
    { [KUSTOMIZATION]: 'patchesStrategicMerge: []', 'overlay/np.yaml': '# none' },
    [],
  ],
  [
    'a guard that went',
    { 'overlay/np.yaml': `${guard('a')}\n---\n${guard('b')}` },
    { 'overlay/np.yaml': guard('a') },
    ['guard-removed/network overlay/np.yaml:6 undefined:undefined'],
  ],
  [
    'a kustomization of Flux',
    {
      'app.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec:\n  patches:\n  - patch: |\n      apiVersion: apps/v1\n      kind: Deployment\n      metadata: { name: x }\n      spec: { replicas: 3 }\n',
    },
    {
      'app.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec:\n  patches:\n  - patch: |\n      apiVersion: apps/v1\n      kind: Deployment\n      metadata: { name: x }\n      spec: { replicas: 1 }\n',
    },
    ['replicas-lowered/single app.yaml:9 app.yaml:9'],
  ],
  [
    'a literal of a secret',
    { [KUSTOMIZATION]: 'secretGenerator:\n- name: db\n  literals:\n  - USER=app' },
    { [KUSTOMIZATION]: 'secretGenerator:\n- name: db\n  literals:\n  - USER=app\n  - PASSWORD=vK8x2mQ9zL' },
    [`secret-written/named :- ${KUSTOMIZATION}:5`],
  ],
])('%s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});

test('a kustomization that cannot be read patches nothing', async () => {
  const broken = (type: string) => ({ 'a/kustomization.yaml': '{', 'a/web.yaml': SERVICE.replace('ClusterIP', type) });
  expect(await said(broken('ClusterIP'), broken('LoadBalancer'))).toHaveLength(1);
});

test('a template of a chart that is called a patch is whole: what it leaves to an action is not taken away', async () => {
  const job =
    'apiVersion: batch/v1\nkind: Job\nmetadata: { name: job-patch }\nspec:\n  template:\n    spec:\n      containers:\n        - name: patch\n          image: a\n          resources:\n{{ toYaml .Values.resources | indent 12 }}\n';
  const rules = async (path: string) => (await findingsOf(config, {}, { [path]: job })).map(({ rule }) => rule);
  expect(await rules('charts/a/templates/job-patch.yaml')).not.toContain('config/memory-limit');
  expect(await rules('overlay/job-patch.yaml')).toContain('config/memory-limit');
});
