import { expect, test } from 'vitest';
import {
  isOfDefinition,
  isServed,
  isWhereabouts,
  sameObjects,
} from '../../../../src/domains/config/algebra/rbac-homes.ts';

test.each([
  ['', 'pods', true],
  ['', 'pods/exec', true],
  ['apps', 'pods', false],
  ['networking.k8s.io', 'deployments', false],
  ['networking.k8s.io', 'deployments/scale', false],
  ['extensions', 'ingresses', true],
  ['metrics.k8s.io', 'pods', true],
  ['apps.example.com', 'deployments', true],
  ['apps', 'shops', true],
  ['apps', '*', true],
  ['*', 'pods', true],
])('%s serves %s: %s', (group, resource, served) => {
  expect(isServed(group, resource)).toBe(served);
});

test.each([
  ['networking.k8s.io', 'ingresses', ['networking.k8s.io', 'extensions']],
  ['', 'events', ['', 'events.k8s.io']],
  ['batch', 'jobs', ['batch']],
  ['example.com', 'ingresses', ['example.com']],
  ['*', 'ingresses', ['*']],
])('%s %s', (group, resource, groups) => {
  expect(sameObjects(group, resource)).toEqual(groups);
});

test.each([
  ['snapshot.storage.k8s.io', true],
  ['cluster.x-k8s.io', true],
  ['example.com', true],
  ['storage.k8s.io', false],
  ['metrics.k8s.io', false],
  ['apps', false],
  ['*.example.com', false],
  ['', false],
])('objects of %s are there by definitions: %s', (group, is) => {
  expect(isOfDefinition(group)).toBe(is);
});

test.each([
  ['', 'services', true],
  ['', 'nodes/status', true],
  ['', 'nodes/stats', false],
  ['', 'configmaps', false],
  ['', '*', false],
  ['apps', 'deployments', false],
  ['policy', 'poddisruptionbudgets', true],
  ['rbac.authorization.k8s.io', 'clusterroles', true],
  ['config.openshift.io', 'infrastructures', true],
  ['build.openshift.io', 'builds', false],
  ['example.com', 'shops', false],
])('%s %s only tells where things are: %s', (group, resource, is) => {
  expect(isWhereabouts(group, resource)).toBe(is);
});
