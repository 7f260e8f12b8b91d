import { expect, test } from 'vitest';
import { areaOf, isExpected, isForTests, isOfModule, isTest, isTried } from '../../../src/domains/config/area.ts';

test.each([
  ['tests/app.yaml', 'test'],
  ['pkg/testdata/a.yaml', 'test'],
  ['tools/testcrds/a.yaml', 'test'],
  ['examples/web.yaml', 'test'],
  ['apps/web/test_data/a.yaml', 'test'],
  ['docs/a.yml', 'test'],
  ['.devcontainer/compose.yaml', 'test'],
  ['vendor/acme/a.yaml', 'test'],
  ['cluster-up/kind-1.22-sriov/a.yaml', 'test'],
  ['cluster-sync/rook/a.yaml', 'test'],
  ['cluster/sync/a.yaml', undefined],
  ['skaffold.yaml', 'test'],
  ['app/skaffold.dev.yaml', 'test'],
  ['skaffold/app.yaml', undefined],
  ['charts/web/values.local.yaml', 'test'],
  ['mesh/web.svc.cluster.local.yaml', undefined],
  ['deploy/local.yaml', undefined],
  ['skaffold.prod.yaml', 'production'],
  ['deploy/production/skaffold.yaml', 'production'],
  ['deploy/minikube.yaml', 'test'],
  ['.github/values-05-secure.yaml', 'test'],
  ['.github/infrastructure/docker-compose-redis.yml', 'test'],
  ['.github/workflows/values.yaml', undefined],
  ['cluster-sync/nfs/a.yaml', 'test'],
  ['walkthroughs/eks/a.yaml', 'test'],
  ['apps/blogs/a.yaml', undefined],
  ['apps/blog/a.yaml', undefined],
  ['cluster/a.yaml', undefined],
  ['operator/functionaltests/a.yaml', 'test'],
  ['kinds/a.yaml', undefined],
  ['deploy/prod/app.yaml', 'production'],
  ['values-production.yaml', 'production'],
  ['overlays/live/a.yaml', 'production'],
  ['tests/prod/a.yaml', 'test'],
  ['charts/web/ci/values-production.yaml', 'test'],
  ['charts/web/ci/ingress-values.yaml', 'test'],
  ['ci/app.yaml', undefined],
  ['deploy/app.yaml', undefined],
  ['contest/products.yaml', undefined],
  ['delivery/latest.yaml', undefined],
])('%s: %s', (path, area) => {
  expect(areaOf(path)).toBe(area);
});

test.each([
  ['vendor/github.com/acme/app/a.yaml', true],
  ['sub/vendor/k8s.io/api/a.yaml', true],
  ['web/node_modules/a/a.yaml', true],
  ['vendor/cert-manager/a.yaml', false],
  ['vendor/a.yaml', false],
  ['apps/github.com/a.yaml', false],
])('%s came with a module: %s', (path, expected) => {
  expect(isOfModule(path)).toBe(expected);
});

test.each([
  ['tests/web/expected/app.yaml', true],
  ['test/golden/a.yaml', true],
  ['src/test/__snapshots__/a.yaml', true],
  ['tests/__snapshot__/a.yaml', true],
  ['tests/snapshot/a.yaml', true],
  ['test/web/baseline/manifests/a.yaml', true],
  ['deploy/snapshot/a.yaml', false],
  ['tests/snapshot-controller/a.yaml', false],
  ['charts/web/examples/default/rendered/app.yaml', true],
  ['examples/logs/rendered_manifests/app.yaml', true],
  ['clusters/rendered/app.yaml', false],
  ['deploy/expected/app.yaml', false],
  ['tests/app.yaml', false],
])('%s is what a test expects: %s', (path, expected) => {
  expect(isExpected(path)).toBe(expected);
});

test.each([
  ['systemtest/src/test/resources/nfs.yaml', true],
  ['e2e/a.yaml', true],
  ['e2e-chainsaw/v1/a.yaml', true],
  ['clusters/e2eu/a.yaml', false],
  ['deploy/e2e-encryption/a.yaml', false],
  ['deploy/e2e-prod/a.yaml', false],
  ['src/testing/a.yaml', false],
  ['tests/a.yaml', false],
])('nothing but a test reads %s: %s', (path, expected) => {
  expect(isForTests(path)).toBe(expected);
});

test.each([
  ['tests/app.yaml', true],
  ['test/e2e/a.yaml', true],
  ['pkg/testdata/a.yaml', true],
  ['examples/a.yaml', false],
  ['docs/a.yaml', false],
  ['deploy/a.yaml', false],
])('%s is of a test alone: %s', (path, expected) => {
  expect(isTest(path)).toBe(expected);
});

test.each([
  ['hack/a.yaml', true],
  ['cluster-up/kind/a.yaml', true],
  ['kwok/charts/a.yaml', true],
  ['.devcontainer/a.yaml', true],
  ['cluster/a.yaml', false],
  ['clusters/prod/tilt/a.yaml', false],
  ['examples/a.yaml', false],
])('%s is only tried: %s', (path, expected) => {
  expect(isTried(path)).toBe(expected);
});
