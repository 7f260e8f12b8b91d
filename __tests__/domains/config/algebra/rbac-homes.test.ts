import { expect, test } from 'vitest';
import { isServed, sameObjects } from '../../../../src/domains/config/algebra/rbac-homes.ts';

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
