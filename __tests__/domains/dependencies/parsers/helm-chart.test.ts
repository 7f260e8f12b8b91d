import { expect, test } from 'vitest';
import { parseHelmChart, parseHelmLock } from '../../../../src/domains/dependencies/parsers/helm-chart.ts';
import { shown } from '../shown.ts';

test('Chart.yaml', () => {
  const manifest = parseHelmChart(`apiVersion: v2
name: shop
version: 7.3.0
appVersion: 1.10
dependencies:
  - name: postgresql
    version: ~12.1.0 # long term
    repository: https://charts.example.org/stable
  - name: common
    version: 1.x.x
    repository: file://../common
  - name: redis
    alias: cache
    repository: "@acme"
`);
  expect(shown(manifest)).toEqual([
    '4 appVersion: shop 1.10',
    '7 dependencies: postgresql ~12.1.0 (registry charts.example.org)',
    '10 dependencies: common 1.x.x (workspace)',
    '12 dependencies: redis null (registry @acme, slot cache)',
  ]);
  expect(manifest.sections?.get('dependencies')).toBe(5);
});

test('Chart.lock', () => {
  const manifest = parseHelmLock(
    'dependencies:\n- name: redis\n  repository: oci://ghcr.io/charts\n  version: 18.1.0\ndigest: sha256:00\n',
  );
  expect(manifest.lockfile).toBe(true);
  expect(shown(manifest)).toEqual(['4 dependencies: redis 18.1.0 (registry ghcr.io)']);
});

test.each([
  ['a: [', 1],
  ['name: a\ndependencies:\n  - name: b\n   version: 1\n', 4],
  ['just text', 1],
  ['', 1],
])('cannot read %j', (text, line) =>
  expect(() => parseHelmChart(text)).toThrow(expect.objectContaining({ name: 'Unreadable', line })),
);
