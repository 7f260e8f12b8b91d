/** What a holder could do to some objects already that comes to as much as one more verb on them. */
import { sameObjects } from './rbac-homes.ts';
import { DELETES } from './rbac-verbs.ts';
import type { Grant } from './rbac.ts';

/** For a verb, what comes to as much: any of these sets of verbs, held together. Source: kubernetes.io, "Request verbs". */
const AS_MUCH: Readonly<Record<string, readonly (readonly string[])[]>> = {
  update: [['patch'], ['create', 'delete']],
  patch: [['update'], ['create', 'delete']],
  delete: [['deletecollection']],
  deletecollection: [['delete']],
};

/** Who may list what it may get by name needs no names any more. */
const ENUMERATES: ReadonlySet<string> = new Set(['list', 'watch']);

/** What runs pods by a template: each of its pods shows what it says. */
const OF_PODS: ReadonlySet<string> = new Set([
  'cronjobs.batch',
  'daemonsets.apps',
  'deployments.apps',
  'jobs.batch',
  'podtemplates.',
  'replicasets.apps',
  'replicationcontrollers.',
  'statefulsets.apps',
]);

/** Whether the role holds a verb on any object of a resource. */
export type Holds = (verb: string, resource: string, group: string) => boolean;

/** What is nothing but what it says: who may empty it destroys it as well. */
const EMPTIED: ReadonlySet<string> = new Set(['configmaps.', 'leases.coordination.k8s.io', 'secrets.']);

/**
 * Where endpoints are kept now: a slice shows what `endpoints` show. Who writes slices reaches more: those of Services with a selector
 * are not mirrored, and what is written as their `endpoints` is overwritten. Source: kubernetes.io, "EndpointSlice mirroring".
 */
const SLICES = 'endpointslices.discovery.k8s.io';
const READS: ReadonlySet<string> = new Set(['get', 'list', 'watch']);

/** Whether another verb, or others together, did as much to the same objects before, or read what they are mirrored from. */
export function didAsMuch({ verb, resource, group }: Grant, holds: Holds): boolean {
  if (`${resource}.${group}` === SLICES && READS.has(verb) && holds(verb, 'endpoints', '')) return true;
  const emptied = DELETES.has(verb) && EMPTIED.has(`${resource}.${group}`) ? [['update'], ['patch']] : [];
  return [...(AS_MUCH[verb] ?? []), ...emptied].some((others) =>
    others.every((other) => holds(other, resource, group)),
  );
}

/** Whether the grant adds to reading some objects by name only that their names need not be known. */
export const wasReadByName = ({ verb, resource, group }: Grant, holds: Holds): boolean =>
  ENUMERATES.has(verb) && holds('get', resource, group);

/** Whether the role made objects of the kind and read them all: what others put there it saw, and it could put its own beside. */
export const madeAndRead = ({ resource, group }: Grant, holds: Holds): boolean =>
  holds('create', resource, group) && ['get', 'list', 'watch'].some((read) => holds(read, resource, group));

/** Whether the grant shows what pods that were read already show. */
export const isSeenInPods = ({ verb, resource, group }: Grant, holds: Holds): boolean =>
  sameObjects(group, resource).some((home) => OF_PODS.has(`${resource}.${home}`)) &&
  [verb, 'list', 'watch'].some((read) => holds(read, 'pods', ''));
