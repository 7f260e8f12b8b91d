/** Whose custom objects a role holds: those of one maker are the business of a role that wrote others of them. */
import { gather } from '../../../core/compare.ts';
import { isOfDefinition } from './rbac-homes.ts';
import { CHANGES, DELETES, READS } from './rbac-verbs.ts';
import type { Grant } from './rbac.ts';

/** OpenShift serves many groups by itself. */
const OF_OPENSHIFT = /(?:^|\.)openshift\.io$/;

/** Whether a group is made by a definition of somebody's own. */
export const isCustom = (group: string): boolean => isOfDefinition(group) && !OF_OPENSHIFT.test(group);

/** Domains under which many products have groups. */
const OF_MANY = /^(?:coreos\.com|google\.com|github\.io|k8s\.io|x-k8s\.io|(?:ac|co|com|gov|net|org)\.[a-z]{2})$/;

/** `serving.example.dev` and `eventing.example.dev` are of one maker. */
function makerOf(group: string): string {
  const labels = group.split('.');
  const domain = labels.slice(-2).join('.');
  return OF_MANY.test(domain) ? labels.slice(-3).join('.') : domain;
}

/** Tells of a grant whether it was as good as held before. */
export interface OwnGroups {
  /** Over one kind of custom objects, where others of its maker, or the same of its former domain, were held as far. */
  readonly isOwn: (grant: Grant) => boolean;
  /** Over all objects of a group, where all of another group of its maker were, or several kinds of it were changed. */
  readonly isOwnWhole: (grant: Grant) => boolean;
}

/** Whose role it is, as far as that tells whose groups are its own. */
export interface Owner {
  /** The API groups whose definitions come with the change. */
  readonly defined: ReadonlySet<string>;
  /** The words of the role's name, and of the product that its labels name, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** `eventing.knative.dev` is the business of a role called `knative-eventing-controller`. */
function isNamedAfter(group: string, words: ReadonlySet<string>): boolean {
  const [maker = ''] = makerOf(group).split('.');
  return maker.length >= SHORTEST_MAKER && makerOf(group).split('.').length === 2 && words.has(maker);
}

const SHORTEST_MAKER = 4;

/** `shops` is the business of a role called `shop-editor-role`, as generators write one for each kind. */
const isNamedAfterKind = (resource: string, words: ReadonlySet<string>): boolean =>
  ['editor', 'viewer', 'admin'].some((word) => words.has(word)) &&
  [resource, resource.replace(/s$/, ''), resource.replace(/es$/, ''), resource.replace(/ies$/, 'y')].some((kind) =>
    words.has(kind),
  );

/**
 * What a role held of custom objects.
 * @param grants What it granted before.
 */
export function ownGroups(grants: readonly Grant[], { defined, words }: Owner): OwnGroups {
  const custom = grants.filter(({ group }) => isCustom(group));
  const verbs = verbsBy(custom, makerOfGrant);
  const verbsOnAll = verbsBy(
    custom.filter(({ resource }) => resource === '*'),
    makerOfGrant,
  );
  const verbsOnGroup = verbsBy(custom, ({ group }) => group);
  const kindsOfGroup = new Map(
    [...gather(custom, ({ group }) => group)].map(([group, some]) => [group, new Set(some.map(kindWhole))]),
  );
  const verbsOnName = verbsBy(custom, renamed);
  const verbsOnKind = verbsBy(custom, kindOf);
  return {
    isOwn: (grant) =>
      isCustom(grant.group) &&
      (defined.has(grant.group) ||
        isNamedAfter(grant.group, words) ||
        isNamedAfterKind(grant.resource, words) ||
        isAsStrong(verbs.get(makerOfGrant(grant)), grant.verb) ||
        (DELETES.has(grant.verb) && isMade(verbsOnKind.get(kindOf(grant)))) ||
        isAsStrong(verbsOnName.get(renamed(grant)), grant.verb)),
    isOwnWhole: (grant) =>
      grant.resource.startsWith('*') &&
      isCustom(grant.group) &&
      (isNamedAfter(grant.group, words) ||
        isAsStrong(verbsOnAll.get(makerOfGrant(grant)), grant.verb) ||
        ((kindsOfGroup.get(grant.group)?.size ?? 0) > 1 && isChanged(verbsOnGroup.get(grant.group), grant.verb))),
  };
}

/** A product that moves to another domain keeps its name, and its objects keep theirs: `traefik.containo.us`, `traefik.io`. */
const renamed = ({ group, resource }: Grant): string => `${resource} ${group.replace(/\..*$/, '')}`;

const kindWhole = ({ resource }: Grant): string => resource.replace(/\/.*$/, '');

const kindOf = ({ group, resource }: Grant): string => `${resource}.${group}`;

/** Who makes and changes objects of a kind takes them away as well. */
const isMade = (held: ReadonlySet<string> | undefined): boolean =>
  held?.has('create') === true && (held.has('update') || held.has('patch'));

const makerOfGrant = ({ group }: Grant): string => makerOf(group);

const verbsBy = (grants: readonly Grant[], by: (grant: Grant) => string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map([...gather(grants, by)].map(([key, some]) => [key, new Set(some.map(({ verb }) => verb))]));

/** Who changes objects of several kinds of a group is its controller, and does to the rest what it did to them. */
const isChanged = (held: ReadonlySet<string> | undefined, verb: string): boolean =>
  held !== undefined && [...CHANGES].some((each) => held.has(each)) && (verb === '*' || isAsStrong(held, verb));

const EDITS: Readonly<Record<string, readonly string[]>> = { update: ['patch'], patch: ['update'] };

/** Whether verbs that were held reach as far: to write is more than to read, to delete more than to write. */
function isAsStrong(held: ReadonlySet<string> | undefined, verb: string): boolean {
  if (held === undefined) return false;
  if (held.has('*') || held.has(verb)) return true;
  const known = READS.has(verb) || CHANGES.has(verb) || DELETES.has(verb);
  const stronger = known ? [...(READS.has(verb) ? CHANGES : []), ...DELETES, ...(EDITS[verb] ?? [])] : [];
  return stronger.some((each) => held.has(each));
}
