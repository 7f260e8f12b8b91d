/** What a grant lets its holder do, beyond the words of it. A power is a fact; how bad it is, rules say. */
import type { Grant } from './rbac.ts';

interface Request {
  readonly group: string;
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

const READ = ['get', 'list', 'watch'];
const CHANGE = ['create', 'update', 'patch'];
const DELETE = ['delete', 'deletecollection'];
const WRITE = [...CHANGE, ...DELETE];
const WORKLOADS = ['deployments', 'daemonsets', 'statefulsets', 'replicasets'];
const CERTIFICATES = 'certificates.k8s.io';
/** What sees and changes objects, and what only refuses them. */
const ADMISSION = [
  'validatingwebhookconfigurations',
  'mutatingwebhookconfigurations',
  'mutatingadmissionpolicies',
  'mutatingadmissionpolicybindings',
];
const POLICIES = ['validatingadmissionpolicies', 'validatingadmissionpolicybindings'];

const ask = (group: string, resources: readonly string[], verbs: readonly string[]): Request => ({
  group,
  resources,
  verbs,
});
const core = (resources: readonly string[], verbs: readonly string[]) => ask('', resources, verbs);
const rbac = (resources: readonly string[], verbs: readonly string[]) =>
  ask('rbac.authorization.k8s.io', resources, verbs);

/** Whether the grant covers any of the requests. */
const covers =
  (...requests: readonly Request[]) =>
  (grant: Grant): boolean =>
    !grant.url &&
    requests.some(
      ({ group, resources, verbs }) =>
        holds(grant.group, [group]) &&
        holds(grant.verb, verbs) &&
        resources.some((asked) => reaches(grant.resource, asked)),
    );

const holds = (granted: string, asked: readonly string[]): boolean => granted === '*' || asked.includes(granted);

const reaches = (granted: string, asked: string): boolean =>
  granted === '*' ||
  granted === asked ||
  (granted.startsWith('*/') && asked.endsWith(granted.slice(1))) ||
  (asked.endsWith('/*') && granted.startsWith(asked.slice(0, -1)));

/** What every controller writes and nobody else relies on: events, leases, questions to the API server. */
const isSignal = (grant: Grant): boolean => isAsked(grant) || isNoted(grant);

/** Of these the API server only answers what is created, whatever verbs are granted. */
const isAsked = covers(
  ask('authentication.k8s.io', ['tokenreviews'], CHANGE),
  ask('authorization.k8s.io', ['subjectaccessreviews', 'localsubjectaccessreviews'], CHANGE),
);
const EVENTS = [core(['events'], CHANGE), ask('events.k8s.io', ['events'], CHANGE)];
const isEvent = covers(...EVENTS);
const isNoted = covers(...EVENTS, ask('coordination.k8s.io', ['leases'], CHANGE));

/**
 * Powers from the strongest to the weakest; a grant counts for the first it has.
 * Source: kubernetes.io/docs/concepts/security/rbac-good-practices, "privilege escalation risks".
 */
const POWERS = [
  { power: 'everything', has: ({ group, resource, verb }) => [group, resource, verb].every((part) => part === '*') },
  { power: 'escalate-roles', has: covers(rbac(['roles', 'clusterroles'], ['escalate', 'bind'])) },
  {
    power: 'impersonate',
    has: covers(
      core(['users', 'groups', 'serviceaccounts'], ['impersonate']),
      ask('authentication.k8s.io', ['uids', 'userextras', 'userextras/*'], ['impersonate']),
    ),
  },
  { power: 'read-everything', has: covers(core(['*'], READ)) },
  { power: 'proxy-nodes', has: covers(core(['nodes/proxy'], ['get', 'create'])) },
  {
    power: 'approve-certificates',
    has: covers(
      ask(CERTIFICATES, ['certificatesigningrequests/approval'], ['update', 'patch']),
      ask(CERTIFICATES, ['signers'], ['approve', 'sign']),
    ),
  },
  { power: 'read-secrets', has: covers(core(['secrets'], READ)) },
  { power: 'write-secrets', has: covers(core(['secrets'], WRITE)) },
  {
    power: 'write-roles',
    has: covers(rbac(['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'], CHANGE)),
  },
  { power: 'create-tokens', has: covers(core(['serviceaccounts/token'], ['create'])) },
  {
    power: 'enter-pods',
    has: covers(
      core(['pods/exec', 'pods/attach', 'pods/portforward'], ['create', 'get']),
      core(['pods/ephemeralcontainers'], ['update', 'patch']),
    ),
  },
  { power: 'proxy-pods', has: covers(core(['pods/proxy', 'services/proxy'], ['get', 'create'])) },
  {
    power: 'run-pods',
    has: covers(
      core(['pods', 'replicationcontrollers'], ['create']),
      ask('apps', WORKLOADS, CHANGE),
      ask('batch', ['jobs', 'cronjobs'], CHANGE),
      ask('argoproj.io', ['workflows', 'cronworkflows', 'rollouts'], CHANGE),
    ),
  },
  { power: 'write-admission', has: covers(ask('admissionregistration.k8s.io', ADMISSION, WRITE)) },
  { power: 'write-policies', has: covers(ask('admissionregistration.k8s.io', POLICIES, WRITE)) },
  {
    power: 'write-apis',
    has: covers(
      ask('apiextensions.k8s.io', ['customresourcedefinitions'], WRITE),
      ask('apiregistration.k8s.io', ['apiservices'], WRITE),
    ),
  },
  {
    power: 'write-volumes',
    has: covers(
      core(['persistentvolumes'], ['create']),
      ask('storage.k8s.io', ['csidrivers', 'storageclasses'], CHANGE),
    ),
  },
  { power: 'write-nodes', has: covers(core(['nodes', 'nodes/status'], ['update', 'patch'])) },
  {
    power: 'wildcard',
    has: (grant) =>
      !grant.url &&
      [grant.group, grant.resource, grant.verb].some((part) => part.startsWith('*')) &&
      !((isAsked(grant) || isEvent(grant)) && [grant.group, grant.resource].every((part) => !part.includes('*'))),
  },
  {
    power: 'reroute',
    has: covers(
      core(['services/status', 'endpoints'], CHANGE),
      ask('discovery.k8s.io', ['endpointslices'], CHANGE),
      core(['namespaces'], ['update', 'patch']),
    ),
  },
  { power: 'url', has: ({ url }) => url },
  {
    power: 'delete',
    has: (grant) => (grant.verb === '*' && !isAsked(grant) && !isEvent(grant)) || DELETE.includes(grant.verb),
  },
  { power: 'write', has: (grant) => !READ.includes(grant.verb) && !isSignal(grant) },
  { power: 'read', has: ({ verb }) => READ.includes(verb) },
  { power: 'signal', has: () => true },
] as const satisfies readonly { readonly power: string; has(grant: Grant): boolean }[];

export type Power = (typeof POWERS)[number]['power'];

const rankOf = (grant: Grant): number => POWERS.findIndex(({ has }) => has(grant));

/** The strongest power of one grant. */
export const powerOf = (grant: Grant): Power => POWERS[rankOf(grant)]?.power ?? 'signal';

/**
 * The grant with the strongest power; of equals the first that is not bound to one object.
 * @param steps How many steps each comes after all that come before it, whatever their power; none by default.
 */
export function strongest(grants: readonly Grant[], steps: (grant: Grant) => number = () => 0): Grant | undefined {
  const ranked = grants.map((grant) => ({
    grant,
    rank: 2 * (steps(grant) * POWERS.length + rankOf(grant)) + Number(grant.name !== '*'),
  }));
  return ranked.reduce<(typeof ranked)[number] | undefined>(
    (best, next) => (best === undefined || next.rank < best.rank ? next : best),
    undefined,
  )?.grant;
}

/** Resources of Kubernetes that belong to no namespace: `kubectl api-resources --namespaced=false`. */
const CLUSTER_SCOPED: ReadonlySet<string> = new Set([
  'groups',
  'namespaces',
  'nodes',
  'persistentvolumes',
  'users',
  ...['clusterroles', 'clusterrolebindings'].map((name) => `${name}.rbac.authorization.k8s.io`),
  ...[...ADMISSION, ...POLICIES].map((name) => `${name}.admissionregistration.k8s.io`),
  ...['certificatesigningrequests', 'signers', 'clustertrustbundles'].map((name) => `${name}.${CERTIFICATES}`),
  ...['storageclasses', 'csidrivers', 'csinodes', 'volumeattachments'].map((name) => `${name}.storage.k8s.io`),
  ...['flowschemas', 'prioritylevelconfigurations'].map((name) => `${name}.flowcontrol.apiserver.k8s.io`),
  ...['tokenreviews', 'selfsubjectreviews', 'uids', 'userextras'].map((name) => `${name}.authentication.k8s.io`),
  ...['subjectaccessreviews', 'selfsubjectaccessreviews', 'selfsubjectrulesreviews'].map(
    (name) => `${name}.authorization.k8s.io`,
  ),
  'apiservices.apiregistration.k8s.io',
  'customresourcedefinitions.apiextensions.k8s.io',
  'gatewayclasses.gateway.networking.k8s.io',
  'ingressclasses.networking.k8s.io',
  'podsecuritypolicies.policy',
  'priorityclasses.scheduling.k8s.io',
  'runtimeclasses.node.k8s.io',
]);

/** Whether objects of a resource, or of the resource it is a part of, stand in no namespace. */
export function isClusterScoped(group: string, resource: string): boolean {
  const [name = ''] = resource.split('/');
  return CLUSTER_SCOPED.has(group === '' ? name : `${name}.${group}`);
}
