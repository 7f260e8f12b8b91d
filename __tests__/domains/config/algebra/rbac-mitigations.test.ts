import { expect, test } from 'vitest';
import { mitigations } from '../../../../src/domains/config/algebra/rbac-mitigations.ts';

/** `delete shops.example.com` as a grant; the core group has no dot after the resource. */
function grant(text: string, name = '*') {
  const [verb = '', object = ''] = text.split(' ');
  const [resource = '', ...group] = object.split('.');
  return { verb, resource, group: group.join('.'), name, url: resource.startsWith('/'), line: 1 };
}

test.each([
  ['delete shops.sale.example.com', ['delete carts.sale.example.com'], 'own-group'],
  ['get shops.sale.example.com', ['update carts.sale.example.com'], 'own-group'],
  ['* shops.sale.example.com', ['* carts.sale.example.com'], 'own-group'],
  ['delete shops.eu.sale.example.com', ['deletecollection carts.us.sale.example.com'], 'own-group'],
  ['delete shops.sale.example.com', ['update carts.sale.example.com'], undefined],
  ['update shops.sale.example.com', ['get carts.sale.example.com'], undefined],
  ['approve shops.sale.example.com', ['delete carts.sale.example.com'], undefined],
  ['delete shops.alerts.example.com', ['delete carts.sale.example.com'], 'own-group'],
  ['delete shops.alerts.example.org', ['delete carts.sale.example.com'], undefined],
  ['delete subscriptions.operators.coreos.com', ['delete probes.monitoring.coreos.com'], undefined],
  ['update certificates/status.cert.example.org', [], 'notes'],
  ['update gateways/finalizers.gateway.networking.k8s.io', [], 'notes'],
  ['update pods/status', [], undefined],
  ['update ingresses/status.networking.k8s.io', [], undefined],
  ['list validatingadmissionpolicies.admissionregistration.k8s.io', [], 'whereabouts'],
  ['delete *.sale.example.com', ['delete carts.sale.example.com'], undefined],
  ['delete *.alerts.example.com', ['delete *.sale.example.com'], 'own-group'],
  ['get *.alerts.example.com', ['* *.sale.example.com'], 'own-group'],
  ['* *.alerts.example.com', ['get *.sale.example.com'], undefined],
  ['delete *', ['delete *'], undefined],
  ['get *.alerts.example.com', [], 'custom-reads'],
  ['get *.apps', [], undefined],
  ['head /livez/ping', [], 'health'],
  ['get /livezz', [], undefined],
  ['get /metrics', [], undefined],
  ['delete httproutes.gateway.networking.k8s.io', ['delete gateways.gateway.networking.k8s.io'], undefined],
  ['use securitycontextconstraints.security.openshift.io', ['use ranges.security.openshift.io'], undefined],
  ['delete configmaps', ['delete services'], undefined],
  ['patch shops/status.sale.example.com', ['update shops.sale.example.com'], 'part'],
  ['update deployments/scale.apps', ['update deployments.apps'], 'part'],
  ['update replicationcontrollers/scale', ['patch replicationcontrollers'], 'part'],
  ['get volumesnapshots/status.snapshot.storage.k8s.io', ['list *.snapshot.storage.k8s.io'], 'part'],
  ['update ingresses/status.networking.k8s.io', ['list ingresses.networking.k8s.io'], undefined],
  ['create cronjobs.batch', ['create pods'], 'held'],
  ['create pods/attach', ['create pods/exec'], 'held'],
  ['create *.apps', ['create pods'], undefined],
  ['create deployments.*', ['create pods'], undefined],
  ['delete shops.sale.co.uk', ['delete carts.bank.co.uk'], undefined],
  ['get deployments.apps', ['patch daemonsets.apps'], 'held'],
  ['list pods', ['create pods'], 'held'],
  ['list secrets', ['create pods'], undefined],
  ['* csinodes.storage.k8s.io', ['* volumeattachments.storage.k8s.io'], 'all-verbs'],
  ['* csinodes.storage.k8s.io', ['* deployments.apps'], undefined],
  ['create cronjobs.batch', ['create configmaps'], undefined],
  ['update secrets', ['create secrets'], undefined],
  ['delete horizontalpodautoscalers.autoscaling', [], 'scaling'],
  ['delete leases.coordination.k8s.io', [], 'scaling'],
  ['delete networkpolicies.networking.k8s.io', [], undefined],
  ['update ingresses.networking.k8s.io', [], undefined],
  ['list endpointslices.discovery.k8s.io', [], 'whereabouts'],
  ['list services', [], 'whereabouts'],
  ['get grpcroutes/status.gateway.networking.k8s.io', [], 'whereabouts'],
  ['get nodes/status', [], 'whereabouts'],
  ['get nodes/pods', [], undefined],
  ['get deployments.apps', [], undefined],
  ['get deployments.apps', ['list pods'], 'held'],
  ['watch jobs.batch', ['get pods'], undefined],
  ['get configmaps', ['list pods'], undefined],
  ['list configmaps', ['get configmaps'], 'held'],
  ['list secrets', ['get secrets'], 'by-name'],
  ['list secrets', ['create secrets'], undefined],
  ['patch secrets', ['update secrets'], 'held'],
  ['update secrets', ['create secrets', 'delete secrets'], 'held'],
  ['create secrets', ['update secrets', 'patch secrets', 'delete secrets'], undefined],
  ['patch secrets', ['patch configmaps'], undefined],
  ['deletecollection services', ['delete services'], 'held'],
  ['delete services', ['update services'], undefined],
  ['list resourcequotas', [], 'whereabouts'],
  ['get pods.metrics.k8s.io', [], 'whereabouts'],
  ['get shops.sale.example.com', [], 'custom-reads'],
  ['get builds.build.openshift.io', [], undefined],
  ['* leases.coordination.k8s.io', [], 'scaling'],
  ['get /apis/sale.example.com', [], 'health'],
  ['list pods', [], undefined],
  ['list configmaps', [], undefined],
  ['get /metrics', ['get pods'], undefined],
  ['get /metrics/resources', ['get /metrics', 'get /metrics/cadvisor'], 'held'],
  ['get /metrics/*', ['* /metrics/'], 'held'],
  ['get /metrics/resources', ['get /metrics/cadvisor'], undefined],
  ['get /metrics-internal', ['get /metrics'], undefined],
  ['get /metrics', ['get /metrics/resources'], undefined],
  ['post /metrics/resources', ['get /metrics'], undefined],
  ['get /metrics/resources', ['patch /metrics'], undefined],
  ['* /metrics/resources', ['get /metrics'], undefined],
  ['get /metrics', ['get /'], undefined],
  ['get /*', ['get /metrics'], undefined],
])('%s after %j: %s', (text, base, mitigation) => {
  expect(
    mitigations(
      base.map((held) => grant(held)),
      new Set(),
    )(grant(text)),
  ).toBe(mitigation);
});

test('a group whose definitions come along is the role’s own, one bound to an object held nothing', () => {
  expect(mitigations([], new Set(['sale.example.com']))(grant('delete shops.sale.example.com'))).toBe('own-group');
  const bound = [grant('delete carts.sale.example.com', 'mine')];
  expect(mitigations(bound, new Set())(grant('delete shops.sale.example.com'))).toBeUndefined();
});
