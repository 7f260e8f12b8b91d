import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { hostPID: true, containers: [{ name: a, image: a }] }\n';

const secret = (text: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata: { name: shop }\nstringData: { config: ${text} }\n`;

test('one Secret in several files of a test is one, and low', async () => {
  const files = (folder: string) => ({
    [`${folder}/a.yaml`]: secret('blue-door-42'),
    [`${folder}/b.yaml`]: secret('red-door-42'),
  });
  const told = async (folder: string) =>
    (await findingsOf(config, {}, files(folder))).map(({ risk, also }) => `${risk} ${also.length + 1}`);
  expect(await told('tests/fixtures')).toEqual(['low 2']);
  expect(await told('deploy')).toEqual(['high 2']);
});

test('a key that a test made for itself is no more than low, a token of a provider is one there too', async () => {
  const told = async (text: string, path: string) =>
    (await findingsOf(config, 'a: 1\n', `a: 1\nb: |\n  ${text}\n`, { path })).map(({ risk }) => risk);
  const key = ['-----BEGIN RSA', 'PRIVATE KEY-----\n  MIIEpAIBAAKCAQEA\n  -----END RSA', 'PRIVATE KEY-----'].join(' ');
  const token = ['ghp', 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6'].join('_');
  expect(await told(key, 'testdata/a.yaml')).toEqual(['low']);
  expect(await told(token, 'testdata/a.yaml')).toEqual(['critical']);
  expect(await told(key, 'deploy/a.yaml')).toEqual(['critical']);
});

test('what nothing but a test reads is low, what an environment called test runs is not', async () => {
  const pods = (path: string) => findingsOf(config, { [path]: POD.replace('true', 'false') }, { [path]: POD });
  const told = async (path: string) => (await pods(path)).map(({ risk }) => risk);
  expect(await told('tests/pod.yaml')).toEqual(['high']);
  expect(await told('examples/pod.yaml')).toEqual(['high']);
  expect(await told('tests/e2e/pod.yaml')).toEqual(['low']);
  expect(await told('pkg/testdata/pod.yaml')).toEqual(['low']);
  expect(await told('deploy/test/pod.yaml')).toEqual(['high']);
  expect(await told('vendor/github.com/a/b/pod.yaml')).toEqual(['low']);
  expect(await told('vendor/cilium/pod.yaml')).toEqual(['medium']);
});

test('a new monitor that checks no certificate is low, one that checks no more is not', async () => {
  const monitor = (tls: string): string =>
    `apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: { name: a }\nspec: { endpoints: [{ port: https, tlsConfig: ${tls} }] }\n`;
  const told = async (before: string) =>
    (await findingsOf(config, before, monitor('{ insecureSkipVerify: true }'))).map(({ risk }) => risk);
  expect(await told('')).toEqual(['low']);
  expect(await told(monitor('{ insecureSkipVerify: false }'))).toEqual(['high']);
});

test.each([
  ['a file of settings', '', 'medium'],
  ['an object', 'metadata: { name: a }\n', 'high'],
])('%s that goes to an older version', async (_, named, risk) => {
  const settings = (version: string): string =>
    `apiVersion: sale.example.com/${version}\nkind: ShopConfig\n${named}size: 1\n`;
  const findings = await findingsOf(config, settings('v1beta1'), settings('v1alpha1'));
  expect(findings.map((finding) => finding.risk)).toEqual([risk]);
});

test.each([
  ['deploy/a.yaml', 'high'],
  ['examples/a.yaml', 'medium'],
  ['test/e2e/testdata/a.yaml', 'low'],
])('a new object of a withdrawn API in %s', async (path, risk) => {
  const ingress =
    'apiVersion: networking.k8s.io/v1beta1\nkind: Ingress\nmetadata: { name: a }\nspec: { ingressClassName: web }\n';
  const findings = await findingsOf(config, {}, { [path]: ingress });
  expect(findings.filter(({ rule }) => rule === 'config/api-version').map((finding) => finding.risk)).toEqual([risk]);
});

test.each([
  ['deploy/a.yaml', 'critical'],
  ['tests/a.yaml', 'low'],
])('a binding in %s that gives a stronger role', async (path, risk) => {
  const binding = (role: string): string =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: a }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${role} }\nsubjects: [{ kind: User, name: jo }]\n`;
  const findings = await findingsOf(config, binding('view'), binding('cluster-admin'), { path });
  expect(findings.map((finding) => finding.risk)).toEqual([risk]);
});

test('what an example calls its objects is low', async () => {
  const claim = (name: string): string =>
    `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${name} }\nspec: { storageClassName: fast, accessModes: [ReadWriteOnce] }\n`;
  const told = async (path: string) =>
    (await findingsOf(config, claim('data'), claim('store'), { path }))
      .filter(({ rule }) => rule === 'config/object-renamed')
      .map(({ risk }) => risk);
  expect(await told('examples/a.yaml')).toEqual(['low']);
  expect(await told('deploy/a.yaml')).toEqual(['high']);
});

const template = (...args: readonly string[]): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - name: a\n      image: a\n      args:\n${args.join('\n')}\n`;
const PLAIN = '        - --serve';
const TLS = '        - --tls-disabled';
const policy = (condition: string): string =>
  `{{- if ${condition} }}\napiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: { name: a }\nspec: {}\n{{- end }}\n`;
const budget = (condition: string): string => policy(condition).replace('PodSecurityPolicy', 'PodDisruptionBudget');

test.each([
  ['new, always', '', template(PLAIN, TLS), 'medium'],
  ['new, where it is asked for', '', template(PLAIN, '{{ if .Values.plain }}', TLS, '{{ end }}'), 'low'],
  [
    'new, where nobody asks for the other branch',
    '',
    template(PLAIN, '{{ if .Values.tls }}', '        - --tls', '{{ else }}', TLS, '{{ end }}'),
    'low',
  ],
  [
    'new, under what may hold by itself',
    '',
    template(PLAIN, '{{ if eq .Values.tls "no" }}', TLS, '{{ end }}'),
    'medium',
  ],
  [
    'in what was there, where it is asked for',
    template(PLAIN),
    template(PLAIN, '{{ if .Values.plain }}', TLS, '{{ end }}'),
    'medium',
  ],
  [
    'in what was there, in the other branch',
    template(PLAIN),
    template(PLAIN, '{{ if .Values.cache }}', '        - --cache', '{{ else }}', TLS, '{{ end }}'),
    'high',
  ],
  [
    'in what was there, in the other branch of its own switch',
    template(PLAIN),
    template(PLAIN, '{{ if .Values.tls }}', '        - --tls', '{{ else }}', TLS, '{{ end }}'),
    'medium',
  ],
  [
    'a policy, where policies are switched on',
    '',
    policy('and .Values.a .Values.global.enablePodSecurityPolicies'),
    'low',
  ],
  ['a policy, always', '', policy('.Values.enabled'), 'high'],
  ['a budget, where the cluster serves it', '', budget('.Capabilities.APIVersions.Has "policy/v1beta1"'), 'low'],
  ['a budget, where one is wanted', '', budget('.Values.podDisruptionBudget.enabled'), 'high'],
])('a template, %s', async (_, before, after, risk) => {
  const path = 'charts/web/templates/a.yaml';
  const findings = await findingsOf(config, before === '' ? {} : { [path]: before }, { [path]: after });
  const told = findings.filter(({ rule }) => /insecure-allowed|api-version/.test(rule));
  expect(told.map((finding) => finding.risk)).toEqual([risk]);
});

test.each([
  ['deploy/a.yaml', 'high'],
  ['tests/a.yaml', 'low'],
  ['vendor/acme/a.yaml', 'low'],
  ['tests/expected/a.yaml', 'info'],
  ['charts/web/examples/default/rendered/a.yaml', 'info'],
  ['node_modules/acme/a.yaml', 'low'],
  ['prod/a.yaml', 'critical'],
])('%s', async (path, risk) => {
  const findings = await findingsOf(config, {}, { [path]: POD });
  expect(findings.filter(({ rule }) => rule === 'config/host-pid').map((finding) => finding.risk)).toEqual([risk]);
});

test.each([
  ['install/v1.2.0/all.yaml', 'low'],
  ['install/1.2.0-rc1/all.yaml', 'low'],
  ['install/all.yaml', 'high'],
  ['install/v1beta1/all.yaml', 'high'],
])('what is new in %s is %s', async (path, risk) => {
  const role =
    'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: a }\nrules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }]\n';
  expect((await findingsOf(config, '', role, { path })).map((finding) => finding.risk)).toEqual([risk]);
});

test('what changes in the folder of a release weighs what it weighs elsewhere', async () => {
  const path = 'install/v1.2.0/pod.yaml';
  const told = await findingsOf(config, POD.replace('true', 'false'), POD, { path });
  expect(told.map(({ risk }) => risk)).toEqual(['critical']);
});

test.each([
  ['pkg/testdata/invalid.yaml', 'low'],
  ['test/data/broken-pod.yaml', 'low'],
  ['test/data/pod.yaml', 'medium'],
  ['deploy/broken-pod.yaml', 'high'],
])('a file that cannot be read, at %s, is %s', async (path, risk) => {
  const findings = await findingsOf(config, { [path]: 'a: 1\n' }, { [path]: 'a: [\n' });
  expect(findings.map((finding) => finding.risk)).toEqual([risk]);
});
