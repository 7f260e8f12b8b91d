import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const said = async (before: ExampleFiles, after: ExampleFiles, path?: string) =>
  (await findingsOf(config, before, after, path === undefined ? {} : { path }))
    .filter(({ risk }) => risk !== 'info')
    .map(({ rule, also }) => `${rule} ${also.length + 1}`);

const pod = (name: string, ...paths: readonly string[]): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec:\n  containers: [{ name: a, image: a }]\n  volumes:\n${paths.map((path, i) => `    - { name: v${i}, hostPath: { path: ${path} } }\n`).join('')}`;

test('what an anchor brings to several jobs is told once', async () => {
  const jobs = (engine: string) =>
    `stages: [a]\n.base: &base\n  services: [${engine}]\n  script: [make]\na: { <<: *base }\nb: { <<: *base }\n`;
  expect(await said(jobs('postgres'), jobs('"docker:dind"'), '.gitlab-ci.yml')).toEqual([
    'config/gitlab-docker-in-docker 1',
  ]);
});

test('what one new object opens in several ways is told once', async () => {
  expect(await said('', pod('a', '/srv/a', '/', '/srv/b'))).toEqual(['config/host-path 3']);
  expect(await said(pod('a'), pod('a', '/srv/a', '/srv/b'))).toEqual(['config/host-path 1', 'config/host-path 1']);
});

const daemon = (spec: string, ...contexts: readonly string[]): string =>
  `apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: a }\nspec:\n  template:\n    spec:\n      ${spec}\n      containers:\n${contexts.map((context, i) => `        - { name: c${i}, image: a, securityContext: ${context} }\n`).join('')}`;
const SHARED = 'hostPID: true';
const HOST = 'volumes: [{ name: dev, hostPath: { path: /dev } }]';
const MIGHTY = '{ privileged: true, capabilities: { add: [SYS_ADMIN] } }';
const CAPABLE = '{ capabilities: { add: [SYS_ADMIN] } }';
const PLAIN = '{ privileged: false }';
const ASKED =
  '        - name: a\n          securityContext:\n            {{- if .Values.all }}\n            privileged: true\n            {{- end }}\n            capabilities: { add: [SYS_ADMIN] }\n';
const compose = (...services: readonly string[]): ExampleFiles => ({
  'compose.yaml': `services:\n${services.map((rest, i) => `  s${i}: { image: a, ${rest} }\n`).join('')}`,
});

test.each<[string, ExampleFiles, ExampleFiles, readonly string[]]>([
  ['that is privileged', '', daemon(SHARED, MIGHTY), ['config/privileged-container']],
  ['that is not', '', daemon(SHARED, CAPABLE), ['config/capability-added', 'config/host-pid']],
  [
    'of which another container is capable',
    '',
    daemon('restartPolicy: Always', MIGHTY, CAPABLE),
    ['config/capability-added', 'config/privileged-container'],
  ],
  ['that mounts of its host what it reaches', '', daemon(HOST, MIGHTY), ['config/privileged-container']],
  ['that mounts of its host and is not', '', daemon(HOST, PLAIN), ['config/host-path']],
  ['that stays, and shares more', daemon('hostPID: false', MIGHTY), daemon(SHARED, MIGHTY), ['config/host-pid']],
  ['that stays, and had every capability', daemon(SHARED, '{ privileged: true }'), daemon(SHARED, MIGHTY), []],
  [
    'that stays, and gains several',
    daemon(SHARED, PLAIN),
    daemon(SHARED, '{ capabilities: { add: [NET_RAW, SYS_ADMIN] } }'),
    ['config/capability-added'],
  ],
  [
    'that stays, and may be root after all',
    daemon(SHARED, '{ runAsNonRoot: true }'),
    daemon(SHARED, '{ runAsNonRoot: false, runAsUser: 0 }'),
    ['config/runs-as-root'],
  ],
  [
    'that stays, and whose user is root now',
    daemon(SHARED, '{ runAsNonRoot: true, runAsUser: 7 }'),
    daemon(SHARED, '{ runAsUser: 0 }'),
    ['config/runs-as-root', 'config/user-root'],
  ],
  ['that stays, and gains one', daemon(SHARED, PLAIN), daemon(SHARED, CAPABLE), ['config/capability-added']],
  [
    'that is privileged where its values ask for it',
    {},
    { 'charts/a/templates/a.yaml': daemon(SHARED) + ASKED },
    ['config/capability-added', 'config/host-pid', 'config/privileged-container'],
  ],
  [
    'that is a service',
    {},
    compose('privileged: true, pid: host, cap_add: [SYS_ADMIN]'),
    ['config/privileged-container'],
  ],
  [
    'that is a service beside another',
    {},
    compose('privileged: true', 'pid: host'),
    ['config/host-pid', 'config/privileged-container'],
  ],
])('a workload %s', async (_, before, after, rules) => {
  const told = await said(before, after);
  expect(told.map((each) => each.replace(/ .*/, '')).toSorted()).toEqual(rules);
});

test('alerts that one group loses are told once, and those of two groups twice', async () => {
  const rules = (...groups: readonly (readonly string[])[]): string =>
    `apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: { name: a }\nspec:\n  groups:\n${groups.map((alerts, i) => `    - name: g${i}\n      rules:\n${alerts.map((name) => `        - { alert: ${name}, expr: ${name} }\n`).join('')}`).join('')}`;
  const findings = await findingsOf(config, rules(['a', 'b', 'c'], ['d', 'e']), rules(['a'], ['d']));
  expect(findings.map(({ message, also }) => `${message} ${also.length}`)).toEqual([
    'The alert `b` and 1 more were removed. 1',
    'The alert `e` was removed. 0',
  ]);
});

test('ports that one Service loses are told once, the worst first, and those of two twice', async () => {
  const service = (name: string, ...ports: readonly string[]): string =>
    `apiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { ports: [${ports.map((port, i) => `{ name: ${port}, port: ${8000 + i} }`).join()}] }\n`;
  const both = (a: readonly string[], b: readonly string[]): string =>
    `${service('a', ...a)}---\n${service('b', ...b)}`;
  const findings = await findingsOf(config, both(['x', 'y', 'metrics'], ['x', 'z']), both(['x'], ['x']));
  expect(findings.map(({ message, also }) => `${message} ${also.length}`)).toEqual([
    'The port `y (8001)` of the service and 1 more were removed. 1',
    'The port `z (8001)` of the service was removed. 0',
  ]);
});

test('two new objects are two, unless they open the same', async () => {
  const both = (one: string, other: string) => ({ 'a.yaml': pod('a', one), 'b.yaml': pod('b', other) });
  expect(await said({}, both('/srv/a', '/srv/b'))).toEqual(['config/host-path 1', 'config/host-path 1']);
  expect(await said({}, both('/srv/a', '/srv/a'))).toEqual(['config/host-path 2']);
});

test('siblings that got the same other type are one', async () => {
  const targets = (...values: readonly string[]) =>
    `targets:\n${values.map((value, i) => `  t${i}: ${value}\n`).join('')}`;
  expect(await said(targets('x', 'y', 'z'), targets('{ a: 1 }', '{ b: 2 }', 'z'))).toEqual(['config/type-changed 2']);
  expect(await said(targets('x', '{ a: 1 }'), targets('{ a: 2 }', '{ a: 1 }'))).toEqual([]);
});

test('definitions of several files are told apart by their names', async () => {
  const crd = (name: string, fields: string) =>
    `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: ${name}.example.com }\nspec: { versions: [{ name: v1, served: true, schema: { openAPIV3Schema: { type: object, properties: ${fields} } } }] }\n`;
  const files = (a: string, b: string) => ({ 'a.yaml': crd('as', a), 'b.yaml': crd('bs', b) });
  const [two, first, second] = ['{ x: {}, y: {} }', '{ x: {} }', '{ y: {} }'];
  expect(await said(files(two, two), files(first, second))).toEqual([
    'config/crd-field-broken 1',
    'config/crd-field-broken 1',
  ]);
});

test('whoever accepts what is told of several places accepts those, and not others', async () => {
  const role = (name: string, verbs: string): ExampleFiles => ({
    [`${name}.yaml`]: `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: ${name} }\nrules: [{ apiGroups: [""], resources: [configmaps${verbs}], verbs: [get] }]\n`,
  });
  const told = async (...names: readonly string[]) => {
    const sides = ['', ', secrets'].map((verbs) => Object.assign({}, ...names.map((name) => role(name, verbs))));
    return (await findingsOf(config, sides[0] ?? {}, sides[1] ?? {})).map(({ id }) => id);
  };
  const [first = '', ...others] = await told('a', 'b');
  expect(others).toEqual([]);
  expect(await told('b', 'a')).toEqual([first]);
  expect(await told('a', 'c')).not.toEqual([first]);
});

test.each<[string, string, string, readonly string[]]>([
  [
    'privileged, as root and with rights to gain',
    '{ allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }',
    '{ allowPrivilegeEscalation: true, privileged: true, runAsUser: 0 }',
    ['config/privileged-container 1'],
  ],
  [
    'root and in its group',
    '{ runAsUser: 7, runAsGroup: 7 }',
    '{ runAsUser: 0, runAsGroup: 0 }',
    ['config/user-root 1'],
  ],
  [
    'in the group of root',
    '{ runAsUser: 7, runAsGroup: 7 }',
    '{ runAsUser: 7, runAsGroup: 0 }',
    ['config/group-root 1'],
  ],
  [
    'no longer privileged, and root',
    '{ privileged: true, runAsUser: 7 }',
    '{ privileged: false, runAsUser: 0 }',
    ['config/user-root 1'],
  ],
])('a container that is %s', async (_, before, after, expected) => {
  const told = await said(daemon('restartPolicy: Always', before), daemon('restartPolicy: Always', after));
  expect(told.filter((each) => !each.startsWith('config/key-'))).toEqual(expected);
});

test('another container that is privileged implies nothing', async () => {
  const before = daemon('restartPolicy: Always', '{ privileged: false }', '{ runAsUser: 7 }');
  const after = daemon('restartPolicy: Always', '{ privileged: true }', '{ runAsUser: 0 }');
  expect(await said(before, after)).toEqual(['config/privileged-container 1', 'config/user-root 1']);
});

test('switches that differ in their first word and move alike in one place are told once, in all files', async () => {
  const args = (...flags: readonly string[]): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - name: a\n      image: a\n      args:\n${flags.map((flag) => `        - ${flag}\n`).join('')}`;
  const both = ['--encoder-tls-insecure-skip-verify=true', '--decoder-tls-insecure-skip-verify=true'];
  const files = (...flags: readonly string[]): ExampleFiles => ({ 'a.yaml': args(...flags), 'b.yaml': args(...flags) });
  expect(await said(files('--port=1'), files('--port=1', ...both))).toEqual(['config/insecure-allowed 4']);
  const apart = ['--encoder-tls-insecure-skip-verify=true', '--insecure=true'];
  expect(await said(files('--port=1'), files('--port=1', ...apart))).toEqual([
    'config/insecure-allowed 2',
    'config/insecure-allowed 2',
  ]);
});

const sinks = (one: string, two: string): string =>
  `sinks:\n  a: { kafka: { insecure: ${one} } }\n  b: { loki: { insecure: ${two} } }\n`;

test('one value given all over a file is told once', async () => {
  expect(await said(sinks('false', 'false'), sinks('true', 'true'))).toEqual(['config/insecure-allowed 2']);
  expect(await said(sinks('false', 'false'), sinks('true', '"yes"'))).toEqual([
    'config/insecure-allowed 1',
    'config/insecure-allowed 1',
  ]);
});

const served = (name: string, probe: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { selector: { app: ${name} }, ports: [{ port: 80 }] }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  template:\n    metadata: { labels: { app: ${name} } }\n    spec:\n      containers:\n        - name: ${name}\n          image: a\n${probe}`;
const READY = '          readinessProbe: { httpGet: { path: /hc, port: 80 } }\n';

test('probes that go from one file together are told once', async () => {
  const file = (probe: string) => ['a', 'b', 'c'].map((name) => served(name, probe)).join('---\n');
  expect(await said(file(READY), file(''))).toEqual(['config/readiness-removed 3']);
});

test('definitions that one file loses are one finding, whoever made them; so are those whose stored version moves', async () => {
  const crd = (name: string, stored = 'v1') =>
    `---\napiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: ${name} }\nspec: { versions: [${['v1', 'v2'].map((version) => `{ name: ${version}, served: true, storage: ${version === stored} }`).join()}] }\n`;
  const REST = '---\nkind: Namespace\napiVersion: v1\nmetadata: { name: a }\n';
  expect(
    await said(
      { 'a.yaml': crd('as.a.com') + crd('bs.b.com') + REST, 'b.yaml': crd('cs.c.com') + REST },
      { 'a.yaml': REST, 'b.yaml': REST },
    ),
  ).toEqual(['config/crd-withdrawn 2', 'config/crd-withdrawn 1']);
  expect(await said(crd('as.a.com') + crd('bs.a.com'), crd('as.a.com', 'v2') + crd('bs.a.com', 'v2'))).toEqual([
    'config/crd-envelope 2',
  ]);
});

test('keys of one block that templates still read are one loss, those of two blocks two', async () => {
  const chart = (values: string) => ({
    'c/values.yaml': `z: 1\n${values}`,
    'c/templates/a.yaml': 'x: {{ .Values.a.b }}\ny: {{ .Values.a.c.d }}\nw: {{ .Values.e.f }}\n',
  });
  const before = chart('a: { b: x1, c: { d: x2 }, g: 1 }\ne: { f: x3, g: 1 }\n');
  expect(await said(before, chart('a: { g: 1 }\ne: { g: 1 }\n'))).toEqual([
    'config/key-removed 2',
    'config/key-removed 1',
  ]);
});

test('capabilities that one list gains are one finding with their copies elsewhere: the gravest speaks, and ALL by itself', async () => {
  const gaining = (...names: readonly string[]) => {
    const list = names.length === 0 ? '' : `cap_add: [${names.join()}]`;
    const context = names.length === 0 ? '{}' : `{ capabilities: { add: [${names.join()}] } }`;
    return {
      'compose.yaml': `services:\n  a: { image: a, ${list} }\n`,
      'k8s/a.yaml': daemon('hostPID: false', context),
    };
  };
  const told = async (...names: readonly string[]) => {
    const findings = await findingsOf(config, gaining(), gaining(...names));
    return findings.map(({ message, also }) => `${/`(\w+)`/.exec(message)?.[1]} ${also.length}`);
  };
  expect(await told('NET_ADMIN')).toEqual(['NET_ADMIN 1']);
  expect(await told('NET_RAW', 'SYS_ADMIN')).toEqual(['SYS_ADMIN 3']);
  expect(await told('NET_RAW', 'ALL')).toEqual(['ALL 1', 'NET_RAW 1']);
});

test('values that keep nothing any more go with the claims of the part that they are of', async () => {
  const chart = (claims: string, db: boolean, cache: boolean) => ({
    'c/values.yaml': `db: { persistence: { enabled: ${db} } }\ncache: { persistence: { enabled: ${cache} } }\n`,
    'c/templates/db-statefulset.yaml': `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec:\n  replicas: 1${claims}\n`,
  });
  const CLAIMS = '\n  volumeClaimTemplates: [{ metadata: { name: data } }]';
  const rules = async (after: ExampleFiles) => (await said(chart(CLAIMS, true, true), after)).toSorted();
  expect(await rules(chart('', false, true))).toEqual(['config/claim-templates-removed 1']);
  expect(await rules(chart('', true, false))).toEqual([
    'config/claim-templates-removed 1',
    'config/durability-disabled 1',
  ]);
  expect(await rules(chart(CLAIMS, false, true))).toEqual(['config/durability-disabled 1']);
});
