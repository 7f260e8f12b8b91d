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
  ['delete httproutes.gateway.networking.k8s.io', ['delete gateways.gateway.networking.k8s.io'], 'own-group'],
  ['update volumesnapshots.snapshot.storage.k8s.io', ['patch volumegroups.groupsnapshot.storage.k8s.io'], 'own-group'],
  ['update volumesnapshots.snapshot.storage.k8s.io', ['update httproutes.gateway.networking.k8s.io'], undefined],
  ['delete storageclasses.storage.k8s.io', ['delete volumesnapshots.snapshot.storage.k8s.io'], undefined],
  ['delete shops.sale.example.com', ['create shops.sale.example.com', 'patch shops.sale.example.com'], 'own-group'],
  ['delete shops.sale.example.com', ['create shops.sale.example.com'], undefined],
  ['get endpointslices.discovery.k8s.io', ['get endpoints'], 'held'],
  ['create endpointslices.discovery.k8s.io', ['create endpoints'], undefined],
  ['update endpointslices.discovery.k8s.io', ['update endpoints'], undefined],
  ['delete configmaps', ['create configmaps', 'update configmaps'], 'held'],
  ['deletecollection secrets', ['patch secrets'], 'held'],
  ['delete configmaps', ['create configmaps'], undefined],
  ['delete pods', ['patch pods'], undefined],
  ['update services.traefik.io', ['update services.traefik.containo.us'], 'own-group'],
  ['delete services.traefik.io', ['update services.traefik.containo.us'], undefined],
  ['patch pods/resize', ['update pods'], 'held'],
  ['create pods/binding', ['create pods'], 'held'],
  ['create pods/eviction', ['update pods'], undefined],
  ['create pods/eviction', ['delete pods'], 'held'],
  ['get pods/log', ['update pods'], undefined],
  ['update podtemplates', ['create replicasets.apps'], 'outgrown'],
  ['delete services', ['impersonate serviceaccounts'], 'outgrown'],
  ['get configmaps', ['create pods/exec'], 'outgrown'],
  ['update configmaps', ['update secrets'], undefined],
  ['delete persistentvolumeclaims', ['create pods'], undefined],
  ['update persistentvolumeclaims', ['create pods'], 'outgrown'],
  ['delete networkpolicies.networking.k8s.io', ['create pods'], undefined],
  ['create networkpolicies.networking.k8s.io', ['create pods'], undefined],
  ['* shops.sale.example.com', ['create pods'], undefined],
  ['list secrets', ['create pods/exec'], undefined],
  ['delete secrets', ['create secrets', 'list secrets'], 'known'],
  ['delete secrets', ['list secrets'], undefined],
  ['get clusterroles.rbac.authorization.k8s.io', [], 'whereabouts'],
  ['list podsecuritypolicies.extensions', [], 'whereabouts'],
  ['list daemonsets.extensions', [], undefined],
  ['delete validatingadmissionpolicies.admissionregistration.k8s.io', [], undefined],
  [
    'delete validatingadmissionpolicybindings.admissionregistration.k8s.io',
    ['update validatingadmissionpolicies.admissionregistration.k8s.io'],
    'held',
  ],
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
  ['get nodes/stats', [], 'whereabouts'],
  ['delete leasecandidates.coordination.k8s.io', [], 'scaling'],
  ['get */scale.*', [], 'custom-reads'],
  ['create */scale.sale.example.com', [], undefined],
])('%s after %j: %s', (text, base, mitigation) => {
  const grants = base.map((held) => grant(held));
  expect(mitigations(grants, { defined: new Set(), words: new Set() })(grant(text))).toBe(mitigation);
});

test('a group whose definitions come along is the role’s own, one bound to another object held nothing', () => {
  const defining = { defined: new Set(['sale.example.com']), words: new Set<string>() };
  const nobody = { defined: new Set<string>(), words: new Set<string>() };
  expect(mitigations([], defining)(grant('delete shops.sale.example.com'))).toBe('own-group');
  const bound = [grant('delete carts.sale.example.com', 'mine')];
  expect(mitigations(bound, nobody)(grant('delete shops.sale.example.com'))).toBeUndefined();
  expect(mitigations([grant('update deployments.apps', 'a')], nobody)(grant('patch deployments.apps', 'a'))).toBe(
    'held',
  );
  expect(
    mitigations([grant('update deployments.apps', 'a')], nobody)(grant('patch deployments.apps', 'b')),
  ).toBeUndefined();
});

test.each([
  ['knative-eventing-controller', 'delete brokers.eventing.knative.dev', 'own-group'],
  ['knative-admin', '* *.sinks.knative.dev', 'own-group'],
  ['shop-admin', 'delete brokers.eventing.knative.dev', undefined],
  ['monitoring', 'delete prometheuses.monitoring.coreos.com', undefined],
  ['io-runner', 'delete things.io.example', undefined],
  ['apps-admin', 'delete deployments.apps', undefined],
])('a role called %s: %s is %s', (name, text, mitigation) => {
  const owner = { defined: new Set<string>(), words: new Set(name.split('-')) };
  expect(mitigations([], owner)(grant(text))).toBe(mitigation);
});
