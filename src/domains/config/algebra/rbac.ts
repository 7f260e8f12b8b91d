/**
 * What a Role or ClusterRole grants, as a set. Rules are never compared by their position or text: each is taken apart
 * into grants, and one set of grants is held against another by the API server's own matching
 * (k8s.io/kubernetes/pkg/apis/rbac/v1/evaluation_helpers.go).
 */

import { isServed, sameObjects } from './rbac-homes.ts';

/** One entry of `rules:` as written, lists always present. */
export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames: readonly string[];
  readonly verbs: readonly string[];
  readonly nonResourceURLs: readonly string[];
  readonly line: number;
}

/** One verb on one resource, or on one URL of the API server. */
export interface Grant {
  readonly verb: string;
  /** The API group; '' is the core group. */
  readonly group: string;
  /** `pods`, `pods/exec`, a wildcard; for a URL, the URL. */
  readonly resource: string;
  /** The one object it is bound to; '*' for any. */
  readonly name: string;
  readonly url: boolean;
  readonly line: number;
}

/** Past this many grants on a side, rules are compared whole instead of taken apart. */
const MOST_GRANTS = 50_000;
/** Longer URLs match only as they are written. */
const LONGEST_URL = 256;

/** What rules grant, taken apart once to be asked many times. */
export interface Granted {
  /** How many grants they hold, each as often as it is written. */
  readonly size: number;
  readonly spellings: ReadonlySet<string>;
  /** The keys of the grants; none where they are too many to take apart. */
  readonly keys: ReadonlySet<string>;
}

/** Takes rules apart, for `coverage`. */
export function grantedBy(rules: readonly PolicyRule[]): Granted {
  const held = size(rules);
  const taken = held > MOST_GRANTS ? [] : rules.flatMap(grants);
  return { size: held, spellings: new Set(rules.map(spelling)), keys: new Set(taken.map(keyOf)) };
}

/** The grants of `head` that `base` does not cover, in the order of their rules. Called the other way round: what was narrowed. */
export const widened = (base: readonly PolicyRule[], head: readonly PolicyRule[]): Grant[] =>
  widenedBeyond([grantedBy(base)], head);

/** The grants of rules that none of some sets covers, in the order of the rules. */
function widenedBeyond(known: readonly Granted[], head: readonly PolicyRule[]): Grant[] {
  const fresh = head.filter((rule) => !isSpelled(rule, known));
  const held = known.reduce((sum, each) => sum + each.size, 0);
  if (held > MOST_GRANTS || size(fresh) > MOST_GRANTS) return fresh.flatMap(broadest);
  const isCovered = (key: string): boolean => known.some(({ keys }) => keys.has(key));
  const seen = new Set<string>();
  return fresh.flatMap(grants).filter((grant) => {
    const key = keyOf(grant);
    if (seen.has(key) || seenBy(grant).some((same) => coveringKeys(same).some(isCovered))) return false;
    seen.add(key);
    return true;
  });
}

function isSpelled(rule: PolicyRule, known: readonly Granted[]): boolean {
  const spelled = spelling(rule);
  return known.some(({ spellings }) => spellings.has(spelled));
}

/** The grant, and those that show as much: who may list or watch objects sees them whole. */
const seenBy = (grant: Grant): Grant[] => [
  grant,
  ...(READS.has(grant.verb) && !grant.url && !grant.resource.includes('/')
    ? ['list', 'watch'].map((verb) => ({ ...grant, verb }))
    : []),
];
const READS: ReadonlySet<string> = new Set(['get', 'list', 'watch']);

/** What rules grant, one by one; nothing where that is too much to take apart. */
export const grantsOf = (rules: readonly PolicyRule[]): Grant[] =>
  size(rules) > MOST_GRANTS ? [] : rules.flatMap(grants);

/** A rule that grants this alone. */
export const asRule = ({ verb, group, resource, name, url, line }: Grant): PolicyRule => ({
  apiGroups: url ? [] : [group],
  resources: url ? [] : [resource],
  resourceNames: name === '*' ? [] : [name],
  verbs: [verb],
  nonResourceURLs: url ? [resource] : [],
  line,
});

/** Whether any of some sets covers a grant, asked of some grants at once. */
export function coverage(known: readonly Granted[], asked: readonly Grant[]): (grant: Grant) => boolean {
  const left = new Set(widenedBeyond(known, asked.map(asRule)).map(keyOf));
  return (grant) => !left.has(keyOf(grant));
}

/** Takes one rule apart. */
export function grants({ apiGroups, resources, resourceNames, verbs, nonResourceURLs, line }: PolicyRule): Grant[] {
  const names = resourceNames.length === 0 ? ['*'] : resourceNames;
  const targets = [
    ...nonResourceURLs.map((url) => ({ group: '', resource: url, name: '*', url: true })),
    ...apiGroups.flatMap((group) =>
      resources.flatMap((resource) => names.map((name) => ({ group, resource, name, url: false }))),
    ),
  ];
  return verbs.flatMap((verb) => targets.map((target) => ({ verb, ...target, line }))).filter(isEffective);
}

/** A create or deletecollection request names no object, so a rule bound to names never matches it; and no request names what is not there. */
const isEffective = ({ verb, group, resource, name, url }: Grant): boolean =>
  (name === '*' || resource.includes('/') || (verb !== 'create' && verb !== 'deletecollection')) &&
  (url || isServed(group, resource));

const size = (rules: readonly PolicyRule[]): number =>
  rules.reduce(
    (sum, rule) =>
      sum +
      rule.verbs.length *
        (rule.apiGroups.length * rule.resources.length * Math.max(1, rule.resourceNames.length) +
          rule.nonResourceURLs.length),
    0,
  );

/** One rule in a spelling that does not depend on the order of its lists. */
const spelling = (rule: PolicyRule): string =>
  JSON.stringify(
    [rule.apiGroups, rule.resources, rule.resourceNames, rule.verbs, rule.nonResourceURLs].map((list) =>
      list.toSorted(),
    ),
  );

/** Of a rule too large to take apart: its first grant for each verb. */
const broadest = (rule: PolicyRule): Grant[] =>
  grants({
    ...rule,
    apiGroups: rule.apiGroups.slice(0, 1),
    resources: rule.resources.slice(0, 1),
    resourceNames: rule.resourceNames.slice(0, 1),
    nonResourceURLs: rule.nonResourceURLs.slice(0, 1),
    verbs: rule.verbs.slice(0, 100),
  });

const keyOf = ({ url, group, resource, name, verb }: Omit<Grant, 'line'>): string =>
  JSON.stringify([url, group, resource, name, verb]);

/** The keys of all grants that would cover this one, itself included. */
function coveringKeys({ verb, group, resource, name, url }: Grant): string[] {
  const patterns = url ? urlPatterns(resource) : resourcePatterns(resource);
  const groups = url ? [group] : [...sameObjects(group, resource), ...(group === '*' ? [] : ['*'])];
  return withAny(verb).flatMap((anyVerb) =>
    groups.flatMap((anyGroup) =>
      patterns.flatMap((pattern) =>
        withAny(name).map((anyName) =>
          keyOf({ url, group: anyGroup, resource: pattern, name: anyName, verb: anyVerb }),
        ),
      ),
    ),
  );
}

const withAny = (part: string): string[] => (part === '*' ? [part] : [part, '*']);

/** `*` covers subresources too; `pods` does not cover `pods/exec`. */
function resourcePatterns(resource: string): string[] {
  const slash = resource.indexOf('/');
  if (slash < 0) return [resource, '*'];
  return [resource, `*${resource.slice(slash)}`, '*', ...(OF_KUBELET.test(resource) ? ['nodes/proxy'] : [])];
}

/**
 * What the kubelet asks for first, and takes `nodes/proxy` for as well.
 * Source: kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz, "fine-grained authorization".
 */
const OF_KUBELET = /^nodes\/(?:checkpoint|configz|healthz|log|metrics|pods|spec|stats)$/;

/** A URL rule may end in `*`, which stands for any rest. */
function urlPatterns(url: string): string[] {
  const stem = url.slice(0, LONGEST_URL).replace(/\*$/, '');
  return [url, ...Array.from({ length: stem.length + 1 }, (_, end) => `${stem.slice(0, end)}*`)];
}
