/** Which API groups serve the resources of Kubernetes: a rule that lists several groups and resources names many that are nowhere. */

/** The groups, and the resources that each of them serves or served. Source: the API reference of Kubernetes 1.16 to 1.35. */
const SERVED: readonly (readonly [group: string, ...resources: string[]])[] = [
  ['', 'configmaps', 'endpoints', 'events', 'limitranges', 'namespaces', 'nodes', 'persistentvolumeclaims'],
  ['', 'persistentvolumes', 'pods', 'podtemplates', 'replicationcontrollers', 'resourcequotas', 'secrets'],
  ['', 'serviceaccounts', 'services'],
  ['apps', 'controllerrevisions', 'daemonsets', 'deployments', 'replicasets', 'statefulsets'],
  ['autoscaling', 'horizontalpodautoscalers'],
  ['batch', 'cronjobs', 'jobs'],
  ['coordination.k8s.io', 'leasecandidates', 'leases'],
  ['discovery.k8s.io', 'endpointslices'],
  ['events.k8s.io', 'events'],
  ['extensions', 'daemonsets', 'deployments', 'ingresses', 'networkpolicies', 'podsecuritypolicies', 'replicasets'],
  ['networking.k8s.io', 'ingressclasses', 'ingresses', 'networkpolicies'],
  ['policy', 'poddisruptionbudgets', 'podsecuritypolicies'],
  ['rbac.authorization.k8s.io', 'clusterrolebindings', 'clusterroles', 'rolebindings', 'roles'],
  ['storage.k8s.io', 'csidrivers', 'csinodes', 'storageclasses', 'volumeattachments'],
];

const GROUPS: ReadonlySet<string> = new Set(SERVED.map(([group]) => group));
const HOMES: ReadonlyMap<string, readonly string[]> = new Map(
  SERVED.flatMap(([, ...resources]) => resources).map((resource) => [
    resource,
    SERVED.filter(([, ...served]) => served.includes(resource)).map(([group]) => group),
  ]),
);

const homesOf = (resource: string): readonly string[] | undefined => HOMES.get(resource.replace(/\/.*$/, ''));

/** Whether a resource is called like one of Kubernetes itself. */
export const isOfKubernetes = (resource: string): boolean => homesOf(resource) !== undefined;

/** Whether there is such a resource in a group, as far as both are known: `deployments` of `batch` are none. */
export function isServed(group: string, resource: string): boolean {
  const homes = homesOf(resource);
  return homes === undefined || !GROUPS.has(group) || homes.includes(group);
}

/** The groups with a dot that the API server serves by itself, and those of figures. All others are there by definitions. */
const BUILT_IN: ReadonlySet<string> = new Set(
  (
    'admissionregistration apiextensions apiregistration authentication authorization certificates coordination ' +
    'custom.metrics discovery events external.metrics flowcontrol.apiserver internal.apiserver metrics networking ' +
    'node rbac.authorization resource scheduling storage storagemigration'
  )
    .split(' ')
    .map((name) => `${name}.k8s.io`),
);

/** Whether the objects of a group are there by definitions alone, as those of the Gateway API and of snapshots are. */
export const isOfDefinition = (group: string): boolean =>
  group.includes('.') && !group.includes('*') && !BUILT_IN.has(group);

/** Resources of Kubernetes that show settings, commands and environments. */
const SHOWING: ReadonlySet<string> = new Set([
  'configmaps',
  'pods',
  'podtemplates',
  'replicationcontrollers',
  'secrets',
]);
const SHOWING_GROUPS: ReadonlySet<string> = new Set(['apps', 'batch']);

/** What a kubelet tells of how busy its node and pods are. */
const OF_FIGURES: ReadonlySet<string> = new Set(['nodes/metrics', 'nodes/stats', 'nodes/healthz']);

/** Whether an object of Kubernetes or of its own add-ons tells names, addresses and classes: where things run, and who may do what. */
export function isWhereabouts(group: string, resource: string): boolean {
  if (group === '' && OF_FIGURES.has(resource)) return true;
  const name = resource.replace(/\/status$/, '');
  if (name.includes('/') || name.includes('*') || SHOWING_GROUPS.has(group)) return false;
  if (group === 'extensions') return isServed('networking.k8s.io', name) || name === 'podsecuritypolicies';
  if (group === '') return !SHOWING.has(name);
  return !group.includes('.') || OF_PLATFORM.test(group);
}

const OF_PLATFORM = /(?:^|\.)k8s\.io$|^config\.openshift\.io$/;

/** The groups that serve the same objects as a resource of a group, itself first: `extensions` went over into others. */
export const sameObjects = (group: string, resource: string): readonly string[] => [
  group,
  ...(homesOf(resource)?.includes(group) === true ? (homesOf(resource) ?? []).filter((home) => home !== group) : []),
];
