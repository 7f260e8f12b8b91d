import { expect, test } from 'vitest';
import { Unreadable } from '../../../../src/core/errors.ts';
import { parseInstalledCharts } from '../../../../src/domains/dependencies/parsers/installed-charts.ts';
import { shown } from '../shown.ts';

const FLUX = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: prom }
spec:
  chart:
    spec:
      chart: kube-prometheus-stack
      version: 55.x
`;
const ARGO = `kind: Application
spec:
  source:
    repoURL: https://charts.example.org/stable
    chart: redis
    targetRevision: 18.1.0
  sources:
    - repoURL: oci://ghcr.io/charts
      chart: nginx
      targetRevision: 15.0.1
    - repoURL: https://github.com/acme/shop
      targetRevision: v1.2.0
`;
const KUSTOMIZE = 'helmCharts:\n- name: minio\n  repo: https://charts.min.io\n  version: 3.1.3\n';
const HELMFILE = 'releases:\n  - name: cache\n    chart: bitnami/redis\n    version: ~18.1.0\n';
const K3S = 'kind: HelmChart\nspec:\n  repo: https://charts.example.org\n  chart: traefik\n  version: 25.0.0\n';

test.each<[string, string, readonly string[]]>([
  ['Flux', FLUX, ['8 spec: kube-prometheus-stack 55.x']],
  [
    'Argo CD',
    ARGO,
    ['6 source: redis 18.1.0 (registry charts.example.org)', '10 sources: nginx 15.0.1 (registry ghcr.io)'],
  ],
  ['kustomize', KUSTOMIZE, ['4 helmCharts: minio 3.1.3 (registry charts.min.io, slot minio)']],
  ['helmfile', HELMFILE, ['4 releases: bitnami/redis ~18.1.0 (slot cache)']],
  ['k3s', K3S, ['5 spec: traefik 25.0.0 (registry charts.example.org)']],
  ['labels of a chart', 'labels:\n  chart: shop-1.2.0\n  version: 1.2.0\n', []],
  ['a branch', ARGO.replaceAll(/1\d\.\d\.\d/g, 'main'), []],
  ['what a template prints', KUSTOMIZE.replace('3.1.3', '{{ .Values.version }}'), []],
  ['no chart at all', 'a: 1\n', []],
])('%s', (_, text, expected) => {
  expect(shown(parseInstalledCharts(text))).toEqual(expected);
});

test('a text past all bounds', () => {
  expect(() => parseInstalledCharts(`chart: a\n${'#'.repeat(5_000_000)}`)).toThrow(Unreadable);
});
