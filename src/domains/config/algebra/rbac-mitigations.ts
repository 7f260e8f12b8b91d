/** Why a grant is worth less than its power says: what its role held before, or what the objects are. A fact; how much less, modifiers say. */
import { gather } from '../../../core/compare.ts';
import { isOfDefinition } from './rbac-homes.ts';
import { type Power, powerOf } from './rbac-powers.ts';
import { didAsMuch, type Holds, isSeenInPods, wasReadByName } from './rbac-same-objects.ts';
import { mitigationOfUrl } from './rbac-urls.ts';
import type { Grant } from './rbac.ts';

/**
 * `part`: a subresource of objects that the role writes (or reads) already. `own-group`: custom objects of an API group
 * that is the role's own. `held`: the role had the same power over other objects, by another verb, or over a URL above.
 * `by-name`: what it read by name it may list. `all-verbs`: every verb, as the role had it for other objects of the group. `notes`: what controllers note on custom objects, of whomever. `scaling`: what
 * decides how many pods there are. `whereabouts`: what tells where things run, and no more. `health`: whether the API
 * server is well. `custom-reads`: a look at custom objects of one group.
 */
export type Mitigation =
  | 'part'
  | 'own-group'
  | 'held'
  | 'by-name'
  | 'all-verbs'
  | 'notes'
  | 'scaling'
  | 'whereabouts'
  | 'health'
  | 'custom-reads';

/** Powers that are no stronger for reaching one more kind of object. */
const SAME_FOR_ANY: ReadonlySet<Power> = new Set(['run-pods', 'enter-pods', 'write-admission']);
/** Powers that say no more than the verb does. */
const PLAIN: ReadonlySet<Power> = new Set(['wildcard', 'delete', 'write', 'read']);

const READS: ReadonlySet<string> = new Set(['get', 'list', 'watch']);
const CHANGES: ReadonlySet<string> = new Set(['create', 'update', 'patch']);
const DELETES: ReadonlySet<string> = new Set(['delete', 'deletecollection']);

/** Below an object: what controllers keep of it, and how many replicas it has. */
const PART = /^([^/*]+)\/(?:status|finalizers|scale)$/;

const SCALING: ReadonlySet<string> = new Set([
  'horizontalpodautoscalers.autoscaling',
  'leases.coordination.k8s.io',
  'poddisruptionbudgets.policy',
]);

/** Names, addresses and classes: groups that hold no settings, no commands and no environment, and resources of others. */
const WHEREABOUTS: ReadonlySet<string> = new Set([
  'referencegrants.gateway.networking.k8s.io',
  'admissionregistration.k8s.io',
  'coordination.k8s.io',
  'discovery.k8s.io',
  'config.openshift.io',
  'events.k8s.io',
  'gateway.networking.k8s.io',
  'metrics.k8s.io',
  'networking.k8s.io',
  'resource.k8s.io',
  'scheduling.k8s.io',
  'storage.k8s.io',
  ...['endpoints', 'events', 'limitranges', 'namespaces', 'nodes', 'persistentvolumeclaims'].map((name) => `${name}.`),
  ...['persistentvolumes', 'resourcequotas', 'serviceaccounts', 'services'].map((name) => `${name}.`),
  'horizontalpodautoscalers.autoscaling',
  'ingresses.extensions',
  'poddisruptionbudgets.policy',
]);

/** Groups of the cluster itself, whoever defines their objects. */
const OF_CLUSTER = /(?:^|\.)(?:k8s|openshift)\.io$/;

/** Whether a group is made by a definition of somebody's own: those of Kubernetes have no dot, or end in `k8s.io`. */
const isCustom = (group: string): boolean => group.includes('.') && !group.includes('*') && !OF_CLUSTER.test(group);

/** Domains under which many products have groups. */
const OF_MANY = /^(?:coreos\.com|google\.com|github\.io|x-k8s\.io|(?:ac|co|com|gov|net|org)\.[a-z]{2})$/;

/** `serving.example.dev` and `eventing.example.dev` are of one maker. */
function makerOf(group: string): string {
  const labels = group.split('.');
  const domain = labels.slice(-2).join('.');
  return OF_MANY.test(domain) ? labels.slice(-3).join('.') : domain;
}

/** What a role could do before, as far as it mitigates. */
interface Held {
  readonly holds: Holds;
  readonly powers: ReadonlySet<Power>;
  /** The groups of which it did everything to some objects. */
  readonly allVerbs: ReadonlySet<string>;
  /** By maker: the verbs held on any of the custom objects, and on all of some group. */
  readonly verbs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly verbsOnAll: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * How the grants a role gained are mitigated.
 * @param base What the role granted before; empty for a new one.
 * @param defined The API groups whose definitions come with the change.
 * @returns The mitigation of a grant; undefined where it weighs what its power weighs.
 */
export function mitigations(
  base: readonly Grant[],
  defined: ReadonlySet<string>,
): (grant: Grant) => Mitigation | undefined {
  const held = heldBy(base.filter(({ url, name }) => !url && name === '*'));
  const urls = base.filter(({ url }) => url);
  return (grant) => {
    const power = powerOf(grant);
    if (grant.url) return mitigationOfUrl(grant, urls);
    if (isHeld(grant, power, held)) return 'held';
    if (power === 'read-secrets' && wasReadByName(grant, held.holds)) return 'by-name';
    if (!PLAIN.has(power) || grant.group === '*') return undefined;
    if (grant.resource.includes('*')) return ofWhole(grant, held);
    if (isPartOfHeld(grant, held)) return 'part';
    return isOwn(grant, held, defined) ? 'own-group' : byObject(grant, power, held);
  };
}

/** Of Kubernetes' own objects the status decides: where traffic goes, which pods are ready. */
const isNote = ({ group, resource, verb }: Grant): boolean =>
  CHANGES.has(verb) && isOfDefinition(group) && /^[^/*]+\/(?:status|finalizers)$/.test(resource);

const isWhereabouts = ({ group, resource }: Grant): boolean =>
  WHEREABOUTS.has(group) || WHEREABOUTS.has(`${resource.replace(/\/status$/, '')}.${group}`);

function heldBy(grants: readonly Grant[]): Held {
  const ofMakers = grants.filter(({ group }) => isCustom(group));
  const known = new Set(grants.map(keyOf));
  return {
    holds: (verb, resource, group) => known.has(keyOf({ verb, resource, group })),
    powers: new Set(grants.map(powerOf)),
    allVerbs: new Set(grants.filter(({ verb }) => verb === '*').map(({ group }) => group)),
    verbs: verbsByMaker(ofMakers),
    verbsOnAll: verbsByMaker(ofMakers.filter(({ resource }) => resource === '*')),
  };
}

const verbsByMaker = (grants: readonly Grant[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...gather(grants, ({ group }) => makerOf(group))].map(([maker, some]) => [
      maker,
      new Set(some.map(({ verb }) => verb)),
    ]),
  );

/** Who may see what it could have made like others of is told nothing by it either. */
function isHeld(grant: Grant, power: Power, { powers, holds }: Held): boolean {
  if (didAsMuch(grant, holds)) return true;
  if (power === 'read' && (wasReadByName(grant, holds) || isSeenInPods(grant, holds))) return true;
  if (grant.resource.includes('*') || grant.group === '*') return false;
  if (SAME_FOR_ANY.has(power)) return powers.has(power);
  const made = power === 'read' ? ['create', 'patch'].map((verb) => powerOf({ ...grant, verb })) : [];
  return made.some((other) => SAME_FOR_ANY.has(other) && powers.has(other));
}

const keyOf = ({ verb, resource, group }: Pick<Grant, 'verb' | 'resource' | 'group'>): string =>
  `${verb} ${resource}.${group}`;

/** Who writes an object decides what becomes of it already; who reads it sees its parts. */
function isPartOfHeld({ verb, resource, group }: Grant, { holds }: Held): boolean {
  const [, parent] = PART.exec(resource) ?? [];
  if (parent === undefined) return false;
  const verbs = READS.has(verb) ? READS : CHANGES;
  return [...verbs, '*'].some((each) => [parent, '*'].some((wide) => holds(each, wide, group)));
}

function isOwn({ group, verb }: Grant, held: Held, defined: ReadonlySet<string>): boolean {
  return isCustom(group) && (defined.has(group) || isAsStrong(held.verbs.get(makerOf(group)), verb));
}

/** Every object of one more group, where the role had every object of another group of its maker. */
const isOwnWhole = ({ group, resource, verb }: Grant, { verbsOnAll }: Held): boolean =>
  resource === '*' && isCustom(group) && isAsStrong(verbsOnAll.get(makerOf(group)), verb);

function ofWhole(grant: Grant, held: Held): Mitigation | undefined {
  if (isOwnWhole(grant, held)) return 'own-group';
  return grant.resource === '*' && isCustom(grant.group) && READS.has(grant.verb) ? 'custom-reads' : undefined;
}

/** Whether verbs that were held reach as far: to write is more than to read, to delete more than to write. */
function isAsStrong(held: ReadonlySet<string> | undefined, verb: string): boolean {
  if (held === undefined) return false;
  if (held.has('*') || held.has(verb)) return true;
  const stronger = [...(READS.has(verb) ? CHANGES : []), ...(READS.has(verb) || CHANGES.has(verb) ? DELETES : [])];
  return DELETES.has(verb) ? [...DELETES].some((each) => held.has(each)) : stronger.some((each) => held.has(each));
}

function byObject(grant: Grant, power: Power, { allVerbs }: Held): Mitigation | undefined {
  if (SCALING.has(`${grant.resource}.${grant.group}`) && power !== 'read') return 'scaling';
  if (power === 'wildcard') return allVerbs.has(grant.group) ? 'all-verbs' : undefined;
  if (isNote(grant)) return 'notes';
  if (power !== 'read') return undefined;
  if (isWhereabouts(grant)) return 'whereabouts';
  return isCustom(grant.group) ? 'custom-reads' : undefined;
}
