import { describe, expect, test } from 'vitest';
import { type Hazard, assess } from '../../../../src/domains/dependencies/upgrade-paths/assess.ts';
import { UPGRADE_PATHS, pathOf } from '../../../../src/domains/dependencies/upgrade-paths/images.ts';
import { release } from '../../../../src/domains/dependencies/upgrade-paths/path.ts';

/** A hazard in few words: what a row expects. */
function inShort(hazard: Hazard): string {
  if (hazard.kind === 'skipped') return `skipped ${hazard.over.join(' ')}: ${hazard.legs.join(', ')}`;
  if (hazard.kind === 'start-too-old') return `below ${hazard.least}`;
  if (hazard.kind === 'downgrade') return hazard.possible ? 'downgrade possible' : 'downgrade refused';
  return hazard.kind === 'bad-release' ? `bad until ${hazard.range.mended}` : hazard.kind;
}

const ROWS: Readonly<Record<string, readonly (readonly [from: string, to: string, expected: string])[]>> = {
  'quay.io/coreos/etcd': [
    ['3.4.27', '3.6.1', 'skipped 3.5: 3.5.32 or later, 3.6'],
    ['3.3.0', '3.7.0', 'skipped 3.4 3.5 3.6: 3.4, 3.5.32 or later, 3.6.11 or later, 3.7'],
    ['3.5.9', '3.6.1', 'below 3.5.32'],
    ['3.5.32', '3.6.1', 'in-order'],
    ['3.6.0', '3.7.0', 'below 3.6.11'],
    ['3.4.27', '3.5.1', 'bad until 3.5.3'],
    ['3.5.6', '3.5.0', 'bad until 3.5.3'],
    ['3.3.9', '3.5.1', 'bad until 3.5.3; skipped 3.4: 3.4, 3.5'],
    ['3.4.27', '3.5.3', 'in-order'],
    ['3.4.27', '3.5', 'in-order'],
    ['3.6.1', '3.5.32', 'downgrade possible'],
    ['3.5.9', '3.4.32', 'downgrade possible'],
    ['3.5.9', '3.4.20', 'downgrade refused'],
    ['3.6.1', '3.4.32', 'downgrade refused'],
    ['3.5.9', '3.5.12', ''],
    ['3.5.12', '3.5.9', ''],
  ],
  'registry.k8s.io/kube-apiserver': [
    ['v1.29.1', 'v1.31.0', 'skipped 1.30: 1.30, 1.31'],
    ['v1.29.1', 'v1.30.0', 'in-order'],
  ],
  'istio/pilot': [
    ['1.20.1', '1.22.0', 'skipped 1.21: 1.21, 1.22'],
    ['1.20.1', '1.21.0', ''],
  ],
  'quay.io/cilium/cilium': [
    ['1.14.1', '1.16.0', 'skipped 1.15: 1.15, 1.16'],
    ['1.16.0', '1.15.1', 'downgrade possible'],
    ['1.16.0', '1.14.1', 'downgrade refused'],
  ],
  'quay.io/jetstack/cert-manager-controller': [['1.12.0', '1.14.0', 'skipped 1.13: 1.13, 1.14']],
  'rook/ceph': [['1.12.0', '1.14.0', 'skipped 1.13: 1.13, 1.14']],
  'hashicorp/consul': [
    ['1.14.0', '1.16.0', ''],
    ['1.14.0', '1.17.0', 'skipped 1.16: 1.16, 1.17'],
    ['1.20.0', '2.0.0', 'below 1.21'],
    ['1.21.0', '2.0.0', 'turn'],
  ],
  'hashicorp/vault': [
    ['1.10.0', '1.17.0', ''],
    ['1.17.0', '1.16.0', 'downgrade refused'],
  ],
  postgres: [
    ['15.4', '16.1', 'turn'],
    ['15', '16', 'turn'],
    ['16', '16.4', ''],
    ['16.4', '15.9', 'downgrade refused'],
    ['17.1', '18.0', 'turn'],
  ],
  mysql: [
    ['5.7.44', '8.0.36', 'in-order'],
    ['5.7.44', '8.4.0', 'skipped 8.0: 8.0, 8.4'],
    ['8.0.36', '9.1.0', 'skipped 8.4: 8.4, 9.1'],
    ['8.4.0', '9.1.0', 'in-order'],
    ['8.4.0', '8.0.36', 'downgrade refused'],
  ],
  mongo: [
    ['4.2.1', '5.0.1', 'skipped 4.4: 4.4, 5.0'],
    ['4', '6', 'skipped 5.0: 5.0, 6'],
    ['6.0.1', '7.0.2', 'in-order'],
    ['7.0.2', '6.0.1', 'downgrade refused'],
  ],
  elasticsearch: [
    ['7.10.2', '8.1.0', 'below 7.17'],
    ['7.17.0', '8.1.0', 'in-order'],
    ['7.17.0', '9.1.0', 'skipped 8: 8.19 or later, 9.1'],
    ['8.18.0', '9.0.0', 'in-order'],
    ['8.18.0', '9.1.0', 'below 8.19'],
    ['8.2.0', '8.1.0', 'downgrade refused'],
  ],
  'apache/kafka': [
    ['3.9.0', '4.0.0', 'turn'],
    ['3.2.0', '4.0.0', 'below 3.3'],
    ['3.8.0', '3.9.0', ''],
  ],
  'confluentinc/cp-kafka': [
    ['7.9.0', '8.0.0', 'turn'],
    ['7.5.0', '7.6.0', ''],
  ],
  rabbitmq: [
    ['3.11.5', '3.12.2', 'below 3.11.18'],
    ['3.12.1', '4.0.1', 'below 3.13'],
    ['3.13.1', '4.0.1', 'in-order'],
  ],
  redis: [
    ['7.4.1', '7.2.5', 'downgrade refused'],
    ['6.2', '7.4', ''],
  ],
  cassandra: [
    ['3.11.6', '5.0.1', 'skipped 4: 4, 5.0'],
    ['3.11.6', '4.0.1', 'in-order'],
  ],
  'scylladb/scylla': [['5.2.1', '6.0.0', 'skipped 5.4: 5.4, 6.0']],
  'cockroachdb/cockroach': [
    ['v23.1.1', 'v24.1.0', 'skipped 23.2: 23.2, 24.1'],
    ['v24.1.1', 'v24.3.0', 'in-order'],
    ['v24.1.1', 'v24.2.0', 'in-order'],
  ],
  'gitlab/gitlab-ce': [
    ['16.2.1-ce.0', '16.8.0-ce.0', 'skipped 16.3 16.7: 16.3, 16.7, 16.8'],
    ['16.11.1-ce.0', '17.2.0-ce.0', 'in-order'],
    ['17.5.0-ce.0', '18.0.0-ce.0', 'skipped 17.8 17.11: 17.8, 17.11, 18.0'],
  ],
  nextcloud: [
    ['27.1.2', '29.0.0', 'skipped 28: 28, 29'],
    ['27.1.2', '28.0.1', 'in-order'],
    ['28', '27', 'downgrade refused'],
  ],
  'quay.io/keycloak/keycloak': [
    ['24.0.1', '26.0.0', 'in-order'],
    ['26.0.0', '25.0.1', 'downgrade refused'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (image, rows) => {
  test.each(rows)('%s -> %s: %s', (from, to, expected) => {
    const path = pathOf(image);
    const hazards = path === undefined ? [] : assess(path, release(from), release(to));
    expect(hazards.map(inShort).join('; ')).toBe(expected);
  });
});

test('every row of the table has a test', () => {
  const tested = new Set(Object.keys(ROWS).map((image) => pathOf(image)?.product));
  expect(UPGRADE_PATHS.map(({ product }) => product).filter((product) => !tested.has(product))).toEqual([]);
});

test('a made-up version makes no list of a million', () => {
  const path = pathOf('quay.io/coreos/etcd');
  const [hazard] = path === undefined ? [] : assess(path, [3, 1], [3, 99_999_999]);
  expect(hazard?.kind === 'skipped' && hazard.over.length).toBe(50);
});

test('a new image is only asked whether its release is a bad one', () => {
  const path = pathOf('quay.io/coreos/etcd');
  expect(path && assess(path, undefined, [3, 5, 1]).map(inShort)).toEqual(['bad until 3.5.3']);
  expect(path && assess(path, undefined, [3, 6, 1])).toEqual([]);
});
