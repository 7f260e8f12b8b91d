/** Why a grant is worth less than its power says: what its role held before, or what the objects are. A fact; how much less, modifiers say. */
import { gather } from '../../../core/compare.ts';
import { isOfDefinition, isWhereabouts } from './rbac-homes.ts';
import { isCustom, type Owner, type OwnGroups, ownGroups } from './rbac-own-groups.ts';
import { type Power, powerOf } from './rbac-powers.ts';
import { didAsMuch, type Holds, isSeenInPods, madeAndRead, wasReadByName } from './rbac-same-objects.ts';
import { mitigationOfUrl } from './rbac-urls.ts';
import { CHANGES, DELETES, READS } from './rbac-verbs.ts';
import type { Grant } from './rbac.ts';

/**
 * `part`: a subresource of objects that the role writes (or reads) already. `own-group`: custom objects of an API group
 * that is the role's own. `held`: the role had the same power over other objects, by another verb, or over a URL above.
 * `outgrown`: the role could become any account before, and so do as much. `known`: secrets that it made and read.
 * `moved`: another role of the change gives it up, or the role itself under another name of the object.
 * `withdrawn`: a role of the whole cluster gives it up, and one of a namespace takes it over.
 * `by-name`: what it read by name it may list. `all-verbs`: every verb, as the role had it for other objects of the group.
 * `notes`: what controllers note on custom objects, of whomever. `scaling`: what decides how many pods there are.
 * `whereabouts`: what tells where things run, and no more. `health`: whether the API server is well. `custom-reads`: a
 * look at custom objects of one group.
 */
export type Mitigation =
  | 'part'
  | 'own-group'
  | 'held'
  | 'outgrown'
  | 'known'
  | 'moved'
  | 'withdrawn'
  | 'by-name'
  | 'all-verbs'
  | 'notes'
  | 'scaling'
  | 'whereabouts'
  | 'health'
  | 'custom-reads';

/** Powers that are no stronger for reaching one more kind of object. */
const SAME_FOR_ANY: ReadonlySet<Power> = new Set(['run-pods', 'enter-pods', 'write-admission', 'write-policies']);
/** Powers that say no more than the verb does. */
const PLAIN: ReadonlySet<Power> = new Set(['wildcard', 'delete', 'write', 'read']);
/** Powers by which a holder becomes another account, whichever it likes. */
const BECOMING: ReadonlySet<Power> = new Set([
  'everything',
  'escalate-roles',
  'impersonate',
  'proxy-nodes',
  'create-tokens',
  'enter-pods',
  'run-pods',
  'write-volumes',
]);

/** What keeps data, or keeps traffic out: a mistake of whoever may write or delete it costs more than its rights tell. */
const DATA: ReadonlySet<string> = new Set(['namespaces.', 'persistentvolumeclaims.', 'persistentvolumes.']);
const GUARDS: ReadonlySet<string> = new Set(['networkpolicies.networking.k8s.io', 'networkpolicies.extensions']);

/** Below an object: what controllers keep of it, and how many replicas it has. */
const PART = /^([^/*]+)\/(?:status|finalizers|scale)$/;

/** How many there are of whatever there is, and how it fares. */
const COUNTS = /^\*\/(?:scale|status)$/;

const SCALING: ReadonlySet<string> = new Set([
  'horizontalpodautoscalers.autoscaling',
  'leasecandidates.coordination.k8s.io',
  'leases.coordination.k8s.io',
  'poddisruptionbudgets.policy',
]);

/** What a role could do before, as far as it mitigates. */
interface Held extends OwnGroups {
  readonly holds: Holds;
  readonly powers: ReadonlySet<Power>;
  /** The groups of which it did everything to some objects. */
  readonly allVerbs: ReadonlySet<string>;
}

/**
 * How the grants a role gained are mitigated.
 * @param base What the role granted before; empty for a new one.
 * @param owner Whose groups are the role's own besides those that it held.
 * @returns The mitigation of a grant; undefined where it weighs what its power weighs.
 */
export function mitigations(base: readonly Grant[], owner: Owner): (grant: Grant) => Mitigation | undefined {
  const urls = base.filter(({ url }) => url);
  const byName = gather(
    base.filter(({ url }) => !url),
    ({ name }) => name,
  );
  const onAny = byName.get('*') ?? [];
  const heldOnAny = heldBy(onAny, owner);
  const known = new Map<string, Held>([['*', heldOnAny]]);
  const heldOn = (object: string): Held => {
    const onIt = byName.get(object);
    const held = known.get(object) ?? (onIt === undefined ? heldOnAny : heldBy([...onAny, ...onIt], owner));
    known.set(object, held);
    return held;
  };
  return (grant) => {
    const power = powerOf(grant);
    if (grant.url) return mitigationOfUrl(grant, urls);
    const held = heldOn(grant.name);
    return ofSecrets(grant, power, held) ?? ofPlain(grant, power, held);
  };
}

/** As much as it held, whatever that is; and how secrets came to be seen. */
function ofSecrets(grant: Grant, power: Power, held: Held): Mitigation | undefined {
  if (isHeld(grant, power, held)) return 'held';
  if (power === 'read-secrets' && wasReadByName(grant, held.holds)) return 'by-name';
  return power === 'write-secrets' && madeAndRead(grant, held.holds) ? 'known' : undefined;
}

function ofPlain(grant: Grant, power: Power, held: Held): Mitigation | undefined {
  if (COUNTS.test(grant.resource) && READS.has(grant.verb)) return 'custom-reads';
  if (!PLAIN.has(power) || grant.group === '*') return undefined;
  if (grant.resource.includes('*')) return ofWhole(grant, held);
  if (isPartOfHeld(grant, held)) return 'part';
  if (held.isOwn(grant)) return 'own-group';
  if (isBelowHeld(grant, held)) return 'held';
  return isOutgrown(grant, power, held) ? 'outgrown' : byObject(grant, power, held);
}

/** Of Kubernetes' own objects the status decides: where traffic goes, which pods are ready. */
const isNote = ({ group, resource, verb }: Grant): boolean =>
  CHANGES.has(verb) && isOfDefinition(group) && /^[^/*]+\/(?:status|finalizers)$/.test(resource);

function heldBy(grants: readonly Grant[], owner: Owner): Held {
  const known = new Set(grants.map(keyOf));
  return {
    holds: (verb, resource, group) => known.has(keyOf({ verb, resource, group })),
    powers: new Set(grants.map(powerOf)),
    allVerbs: new Set(grants.filter(({ verb }) => verb === '*').map(({ group }) => group)),
    ...ownGroups(grants, owner),
  };
}

/** Who may see what it could have made like others of is told nothing by it either. */
function isHeld(grant: Grant, power: Power, { powers, holds }: Held): boolean {
  if (didAsMuch(grant, holds)) return true;
  if (power === 'read' && isKnown(grant, powers, holds)) return true;
  if (grant.resource.includes('*') || grant.group === '*') return false;
  if (SAME_FOR_ANY.has(power)) return powers.has(power);
  const made = power === 'read' ? ['create', 'patch'].map((verb) => powerOf({ ...grant, verb })) : [];
  return made.some((other) => SAME_FOR_ANY.has(other) && powers.has(other));
}

/** Whether it reads what the role saw, what the API server shows whoever changes it, or what is less than all secrets. */
const isKnown = (grant: Grant, powers: ReadonlySet<Power>, holds: Holds): boolean =>
  powers.has('read-secrets') ||
  wasReadByName(grant, holds) ||
  isSeenInPods(grant, holds) ||
  ['update', 'patch', ...DELETES].some((verb) => holds(verb, grant.resource, grant.group));

const keyOf = ({ verb, resource, group }: Pick<Grant, 'verb' | 'resource' | 'group'>): string =>
  `${verb} ${resource}.${group}`;

/** Who writes an object decides what becomes of it already; who reads it sees its parts. */
function isPartOfHeld({ verb, resource, group }: Grant, { holds }: Held): boolean {
  const [, parent] = PART.exec(resource) ?? [];
  if (parent === undefined) return false;
  const verbs = READS.has(verb) ? READS : CHANGES;
  return [...verbs, '*'].some((each) => [parent, '*'].some((wide) => holds(each, wide, group)));
}

/** Whether it writes something below an object that the role writes; to evict a pod is to delete it. */
function isBelowHeld({ verb, resource, group }: Grant, { holds }: Held): boolean {
  const [parent = '', below] = resource.split('/');
  if (below === undefined || !CHANGES.has(verb)) return false;
  const verbs = below === 'eviction' ? DELETES : CHANGES;
  return [...verbs, '*'].some((each) => holds(each, parent, group));
}

/** Whether a role that may become any account could do it before, and no data and no guard is at stake. */
const isOutgrown = ({ group, resource, verb }: Grant, power: Power, { powers }: Held): boolean =>
  power !== 'wildcard' &&
  ![DATA, GUARDS].some((some) => some.has(`${resource}.${group}`) && (some === GUARDS || DELETES.has(verb))) &&
  [...powers].some((each) => BECOMING.has(each));

function ofWhole(grant: Grant, held: Held): Mitigation | undefined {
  if (held.isOwnWhole(grant)) return 'own-group';
  return grant.resource === '*' && isCustom(grant.group) && READS.has(grant.verb) ? 'custom-reads' : undefined;
}

function byObject(grant: Grant, power: Power, { allVerbs }: Held): Mitigation | undefined {
  if (SCALING.has(`${grant.resource}.${grant.group}`) && power !== 'read') return 'scaling';
  if (power === 'wildcard') return allVerbs.has(grant.group) ? 'all-verbs' : undefined;
  if (isNote(grant)) return 'notes';
  if (power !== 'read') return undefined;
  if (isWhereabouts(grant.group, grant.resource)) return 'whereabouts';
  return isCustom(grant.group) ? 'custom-reads' : undefined;
}
