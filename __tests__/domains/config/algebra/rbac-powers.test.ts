import { expect, test } from 'vitest';
import { powerOf, strongest } from '../../../../src/domains/config/algebra/rbac-powers.ts';

const grant = (group: string, resource: string, verb: string, name = '*') => ({
  group: group === 'core' ? '' : group,
  resource,
  verb,
  name,
  url: resource.startsWith('/'),
  line: 1,
});

test.each([
  ['*', '*', '*', 'everything'],
  ['core', '*', 'get', 'read-everything'],
  ['core', '*', '*', 'impersonate'],
  ['*', 'secrets', '*', 'read-secrets'],
  ['core', 'secrets', 'patch', 'write-secrets'],
  ['rbac.authorization.k8s.io', 'clusterroles', 'bind', 'escalate-roles'],
  ['rbac.authorization.k8s.io', 'rolebindings', 'create', 'write-roles'],
  ['core', 'serviceaccounts', 'impersonate', 'impersonate'],
  ['core', 'nodes/proxy', 'get', 'proxy-nodes'],
  ['core', 'pods/exec', 'create', 'enter-pods'],
  ['core', '*/exec', 'create', 'enter-pods'],
  ['core', 'pods', 'create', 'run-pods'],
  ['core', 'pods', 'patch', 'write'],
  ['apps', 'deployments', 'patch', 'run-pods'],
  ['core', 'serviceaccounts/token', 'create', 'create-tokens'],
  ['certificates.k8s.io', 'signers', 'approve', 'approve-certificates'],
  ['tekton.dev', '*', 'get', 'wildcard'],
  ['core', 'endpoints', 'update', 'reroute'],
  ['core', 'configmaps', 'delete', 'delete'],
  ['core', 'configmaps', 'watch', 'read'],
  ['core', '/metrics', 'get', 'url'],
  ['monitoring.coreos.com', 'probes/status', '*', 'wildcard'],
  ['monitoring.coreos.com', 'probes/status', 'delete', 'delete'],
  ['core', 'events', 'create', 'signal'],
  ['core', 'events', 'delete', 'delete'],
  ['coordination.k8s.io', 'leases', 'update', 'signal'],
  ['core', 'configmaps', 'update', 'write'],
  ['authentication.k8s.io', 'tokenreviews', '*', 'signal'],
  ['authorization.k8s.io', 'subjectaccessreviews', '*', 'signal'],
  ['authorization.k8s.io', '*', '*', 'wildcard'],
  ['authorization.k8s.io', '*', 'create', 'wildcard'],
  ['admissionregistration.k8s.io', 'mutatingadmissionpolicies', 'create', 'write-admission'],
  ['admissionregistration.k8s.io', 'validatingadmissionpolicybindings', 'delete', 'write-policies'],
])('%s %s %s: %s', (group, resource, verb, power) => {
  expect(powerOf(grant(group, resource, verb))).toBe(power);
});

test('the strongest speaks, and of equals the one that is not bound to an object', () => {
  const bound = grant('core', 'secrets', 'get', 'tls');
  const any = grant('core', 'secrets', 'list');
  expect(strongest([grant('core', 'pods', 'get'), bound, any])).toBe(any);
  expect(strongest([grant('core', 'pods', 'get'), grant('core', 'pods', 'patch')])?.verb).toBe('patch');
  expect(strongest([])).toBeUndefined();
});
