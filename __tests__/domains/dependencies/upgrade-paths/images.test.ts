import { expect, test } from 'vitest';
import { pathOf, releaseOf } from '../../../../src/domains/dependencies/upgrade-paths/images.ts';

test.each([
  ['postgres', 'PostgreSQL'],
  ['docker.io/library/postgres', 'PostgreSQL'],
  ['public.ecr.aws/docker/library/postgres', 'PostgreSQL'],
  ['mirror.example.com/coreos/etcd', 'etcd'],
  ['registry.k8s.io/etcd', 'etcd'],
  ['docker.io/istio/pilot', 'Istio'],
  ['rook/ceph', 'Rook'],
  ['registry.example.com/postgres', undefined],
  ['acme/postgres', undefined],
  ['etcd', undefined],
  ['__proto__', undefined],
])('%s is %s', (image, product) => expect(pathOf(image)?.product).toBe(product));

test.each([
  ['timescale/timescaledb', '2.14.2-pg15', '2.14.2', [15]],
  ['pgvector/pgvector', 'pg16', null, [16]],
  ['quay.io/strimzi/kafka', '0.40.0-kafka-3.7.0', '0.40.0', [3, 7, 0]],
  ['postgres', '16.2-bookworm', '16.2', [16, 2]],
  ['postgres', 'latest', null, undefined],
  ['timescale/timescaledb', 'latest', null, undefined],
])('the release of %s:%s', (image, tag, version, expected) => {
  const path = pathOf(image);
  expect(path && releaseOf(path, tag, version)).toEqual(expected);
});
