import { expect, test } from 'vitest';
import {
  askedOfEtcd,
  platformsAmong,
  unmetRequirement,
} from '../../../../src/domains/dependencies/upgrade-paths/platforms.ts';

test.each([
  ['v1.24.1', '3.4.27', '3.5.1'],
  ['1.24', '3.5.0', '3.5.1'],
  ['1.25.0', '3.5.1', '3.5.2'],
  ['1.26.0', '3.5.2', '3.5.3'],
  ['1.31.0', '3.5.2', '3.5.3'],
  ['1.24.1', '3.5.1', undefined],
  ['1.26.0', '3.5', undefined],
  ['1.23.9', '3.4.0', undefined],
])('Kubernetes %s on etcd %s asks for %s', (Kubernetes, etcd, asked) =>
  expect(unmetRequirement({ Kubernetes, etcd })?.etcd).toBe(asked),
);

test('one of the two alone asks for nothing', () => {
  expect(unmetRequirement({ Kubernetes: '1.26' })).toBeUndefined();
  expect(unmetRequirement({ etcd: '3.4.0' })).toBeUndefined();
});

test('asks nothing of releases before its table', () => expect(askedOfEtcd('1.20')).toBeUndefined());

test('finds the platforms among images', () => {
  const images = [
    { name: 'registry.k8s.io/kube-apiserver', version: '1.24.1' },
    { name: 'quay.io/coreos/etcd', version: '3.5.1' },
    { name: 'postgres', version: '16' },
  ];
  expect(platformsAmong(images)).toEqual({ Kubernetes: '1.24.1', etcd: '3.5.1' });
  expect(platformsAmong(images.slice(2))).toBeNull();
  expect(platformsAmong([{ name: 'kindest/node', version: '1.30.0' }])).toEqual({ Kubernetes: '1.30.0' });
});
