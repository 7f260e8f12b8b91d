/** What clusters stand on: their store, their control plane, their network and secrets. */
import type { UpgradePath } from './path.ts';

export const CLUSTERS: readonly UpgradePath[] = [
  {
    product: 'etcd',
    images: [
      'quay.io/coreos/etcd',
      'gcr.io/etcd-development/etcd',
      'registry.k8s.io/etcd',
      'k8s.gcr.io/etcd',
      'bitnami/etcd',
    ],
    line: 2,
    maxMinorStep: 1,
    longer: 'refused',
    minFrom: { '3.6': '3.5.32', '3.7': '3.6.11' },
    downgrade: 'one-minor',
    minTo: { '3.4': '3.4.32' },
    badRanges: [
      {
        first: '3.5.0',
        last: '3.5.2',
        mended: '3.5.3',
        harm: 'A member that crashes under load can come back with data that differs from the others, and nothing reports it.',
      },
    ],
    skippedWhy: (from, to) =>
      `Members of ${to} do not form a cluster with ${from}: the rolling upgrade stops half-way and quorum is at risk.`,
    checklist:
      'snapshot saved and restored once, certificates valid, target compatible with the platform, one member at a time, health checked after each, way back known',
    source:
      'https://etcd.io/docs/v3.8/upgrades/upgrading-etcd/, https://etcd.io/docs/latest/upgrades/upgrade_3_6, CHANGELOG-3.5 v3.5.3 #13908',
  },
  {
    product: 'Kubernetes',
    images: ['registry.k8s.io/kube-apiserver', 'k8s.gcr.io/kube-apiserver'],
    line: 2,
    maxMinorStep: 1,
    longer: 'refused',
    skippedWhy: () =>
      'The control plane moves one minor at a time: API versions removed in between and kubelets too far behind leave workloads unmanaged.',
    checklist:
      'etcd snapshot saved, removed API versions no longer used, control plane before kubelets, one node at a time',
    source: 'https://kubernetes.io/releases/version-skew-policy/',
  },
  {
    product: 'Istio',
    images: ['istio/pilot', 'istio/proxyv2', 'gcr.io/istio-release/pilot', 'gcr.io/istio-release/proxyv2'],
    line: 2,
    maxMinorStep: 1,
    longer: 'untested',
    skippedWhy: () =>
      'Proxies may be one minor behind the control plane and never ahead, so a longer step can leave sidecars without configuration.',
    source: 'https://istio.io/latest/docs/releases/supported-releases/',
  },
  {
    product: 'Cilium',
    images: ['quay.io/cilium/cilium', 'quay.io/cilium/operator-generic', 'cilium/cilium'],
    line: 2,
    maxMinorStep: 1,
    longer: 'untested',
    downgrade: 'one-minor',
    skippedWhy: () =>
      'Only consecutive minors are tested, so nodes may lose connectivity while old and new agents run side by side.',
    source: 'https://docs.cilium.io/en/stable/operations/upgrade/',
  },
  {
    product: 'cert-manager',
    images: ['quay.io/jetstack/cert-manager-controller'],
    line: 2,
    maxMinorStep: 1,
    longer: 'untested',
    skippedWhy: () =>
      'Its custom resources change between minors, so renewal can stop until the definitions match the controller.',
    source: 'https://cert-manager.io/docs/installation/upgrade/',
  },
  {
    product: 'Rook',
    images: ['rook/ceph'],
    line: 2,
    maxMinorStep: 1,
    longer: 'untested',
    skippedWhy: () =>
      'The operator migrates the Ceph cluster from the minor before only, so storage can be left half-way.',
    source: 'https://rook.io/docs/rook/latest/Upgrade/rook-upgrade/',
  },
  {
    product: 'Consul',
    images: ['hashicorp/consul', 'consul'],
    line: 2,
    maxMinorStep: 2,
    longer: 'untested',
    minFrom: { '2.0': '1.21' },
    turns: {
      '2.0': {
        why: 'Consul 2.0 is entered from the 1.21 long-term release only, by a guide of its own.',
        fix: 'Follow the guide for 2.0 with a snapshot saved, one server at a time.',
      },
    },
    skippedWhy: () =>
      'Servers more than two minors apart are not tested to agree, so the cluster can lose its leader during the upgrade.',
    source: 'https://developer.hashicorp.com/consul/docs/upgrade/instructions',
  },
  {
    product: 'Vault',
    images: ['hashicorp/vault', 'vault'],
    line: 2,
    longer: 'untested',
    downgrade: 'never',
    source: 'https://developer.hashicorp.com/vault/docs/upgrade',
  },
];
