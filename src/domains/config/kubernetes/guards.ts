/** Objects that protect others, gone while what they protect stays. */
import { dirname } from 'node:path/posix';
import { gather, sharedLength } from '../../../core/compare.ts';
import type { GuardAdded, GuardRemoved } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { likeness, signature } from '../likeness.ts';
import { at, entriesOf, itemsAt, textAt, textsOf, type ConfigNode } from '../tree.ts';
import { objectFact } from './fact.ts';
import { groupOf, isSameObject, kindOf, nameOf } from './objects.ts';
import { podOf } from './pods.ts';

/** Each kind with what it guards. Those of Gatekeeper have kinds of their users' own. */
const GUARDS: Readonly<Record<string, GuardRemoved['guards']>> = {
  AuthorizationPolicy: 'mesh',
  PeerAuthentication: 'mesh',
  RequestAuthentication: 'mesh',
  CiliumClusterwideNetworkPolicy: 'network',
  CiliumNetworkPolicy: 'network',
  GlobalNetworkPolicy: 'network',
  NetworkPolicy: 'network',
  PodDisruptionBudget: 'disruption',
  ClusterPolicy: 'admission',
  ValidatingAdmissionPolicy: 'admission',
  ValidatingAdmissionPolicyBinding: 'admission',
  ValidatingPolicy: 'admission',
  ValidatingWebhookConfiguration: 'webhook',
};

function guardedBy(document: ConfigDocument | undefined): GuardRemoved['guards'] | undefined {
  if (document === undefined) return undefined;
  const [kind, group] = [kindOf(document), groupOf(document)];
  if (group === 'constraints.gatekeeper.sh' || (group === 'kyverno.io' && kind === 'Policy')) return 'admission';
  return Object.hasOwn(GUARDS, kind) ? GUARDS[kind] : undefined;
}

const SELECTORS = ['podSelector', 'selector'];

/** A guard that comes or goes together with workloads of its folder is part of them, and no news. */
export function guardFacts(pairs: readonly DocumentPair[]): (GuardAdded | GuardRemoved)[] {
  const gone = lone(pairs.filter(({ after }) => after === undefined));
  const fresh = lone(pairs.filter(({ before }) => before === undefined));
  return [
    ...withoutMerged(withoutRenamed(gone, fresh), pairs).map((pair) => ({
      kind: 'guard-removed' as const,
      guards: guardedBy(pair.before) ?? 'mesh',
      ...objectFact(pair, [], 'removed', { before: pair.before?.root }),
      group: `removed ${kindOf(pair.before)}`,
      ...ofOnePolicy(pair.before),
      ...ofOneKind(pair.before),
      ...called(pair.before),
    })),
    ...withoutRenamed(fresh, gone).map((pair) => ({
      kind: 'guard-added' as const,
      ...objectFact(pair, [], 'added', { after: pair.after?.root }),
      ...called(pair.after),
    })),
  ];
}

/** An admission policy and what binds it are one guard. */
function ofOnePolicy(document: ConfigDocument | undefined): { readonly group?: string } {
  const kind = kindOf(document);
  if (kind === 'ValidatingAdmissionPolicy') return { group: `admission policy ${nameIn(document) ?? ''}` };
  if (kind !== 'ValidatingAdmissionPolicyBinding') return {};
  return { group: `admission policy ${textAt(document?.root, 'spec', 'policyName') ?? ''}` };
}

/** Networks are opened and budgets given up by one decision, in however many policies they were written. */
function ofOneKind(document: ConfigDocument | undefined): { readonly group?: string } {
  const guards = guardedBy(document);
  return guards === 'network' || guards === 'disruption' ? { group: `${kindOf(document)} removed` } : {};
}

/** Guards this alike are one by another name. */
const SAME = 0.6;

const withoutRenamed = (pairs: readonly DocumentPair[], others: readonly DocumentPair[]): DocumentPair[] =>
  pairs.filter((pair) => !others.some((other) => isLike(pair.after ?? pair.before, other.after ?? other.before)));

/** The policies but for those whose directions another one of the same pods has taken over. */
function withoutMerged(gone: readonly DocumentPair[], pairs: readonly DocumentPair[]): DocumentPair[] {
  const standing = gather(
    pairs.filter(({ after }) => kindOf(after) === 'NetworkPolicy'),
    ({ after }) => podsOf(after),
  );
  return gone.filter(
    ({ before: policy }) =>
      kindOf(policy) !== 'NetworkPolicy' ||
      !(standing.get(podsOf(policy)) ?? [])
        .slice(0, MOST_ALIKE)
        .some(({ before, after }) => isGuardingAlike(policy, after) && !isGuardingAlike(policy, before)),
  );
}

/** Policies of the same pods that one is held against. */
const MOST_ALIKE = 40;

/** How a policy selects its pods. */
const podsOf = (policy: ConfigDocument | undefined): string | undefined =>
  selectorOf(policy, 'NetworkPolicy') ?? filledSelector(policy);

/** Whether a policy selects the pods of another, in all its directions. */
function isGuardingAlike(policy: ConfigDocument | undefined, other: ConfigDocument | undefined): boolean {
  const [selector, same] = [policy, other].map(podsOf);
  const [types, all] = [policy, other].map((each) => textsOf(at(each?.root, 'spec', 'policyTypes')));
  if (selector === undefined || selector !== same || types === undefined || types.length === 0) return false;
  return types.every((type) => all?.includes(type) === true);
}

/** The actions of a template that fill in all labels by which a policy selects its pods. */
function filledSelector(document: ConfigDocument | undefined): string | undefined {
  const labels = at(document?.root, 'spec', 'podSelector', 'matchLabels');
  return labels && document?.filled?.get(labels.line)?.join();
}

/** In another file, an object of one name may be of an API version that a template chooses. */
const isLike = (one: ConfigDocument | undefined, other: ConfigDocument | undefined): boolean =>
  kindOf(one) === kindOf(other) &&
  ((nameIn(one) !== undefined && isSameObject(one, other)) || isOfLikeSpec(one, other));

function isOfLikeSpec(one: ConfigDocument | undefined, other: ConfigDocument | undefined): boolean {
  const [spec, same] = [at(one?.root, 'spec'), at(other?.root, 'spec')];
  if (spec === undefined || same === undefined) return false;
  if (likeness(spec, same) >= SAME) return true;
  const [name = '', longer = ''] = [nameIn(one), nameIn(other)];
  const isNear = sharedLength(name, longer) >= SAME * Math.max(name.length, longer.length);
  return isNear && likeness(withoutSelector(spec), withoutSelector(same)) === 1;
}

/** What a guard allows, whoever it is that it protects. */
const withoutSelector = (spec: ConfigNode): ConfigNode =>
  spec.kind === 'map'
    ? { ...spec, entries: new Map([...spec.entries].filter(([key]) => !SELECTORS.includes(key))) }
    : spec;

function lone(pairs: readonly DocumentPair[]): DocumentPair[] {
  const moving = pairs.filter(({ before, after }) => isGuarded(after ?? before));
  const folders = new Set(moving.map(({ path }) => dirname(path)));
  const names = new Set(moving.flatMap(({ before, after }) => nameIn(after ?? before) ?? []));
  const selected = new Set(pairs.flatMap(({ before, after }) => selectorOf(after ?? before, 'Service') ?? []));
  return pairs.filter(({ before, after, path }) => {
    const guard = after ?? before;
    return (
      guard !== undefined &&
      isGuard(guard) &&
      !folders.has(dirname(path)) &&
      !namesSelectedBy(guard).some((name) => names.has(name)) &&
      !selected.has(selectorOf(guard, 'NetworkPolicy') ?? '')
    );
  });
}

/** The pods that a Service or a NetworkPolicy selects: they come and go together with what the pods serve there. */
function selectorOf(document: ConfigDocument | undefined, kind: 'NetworkPolicy' | 'Service'): string | undefined {
  if (kindOf(document) !== kind) return undefined;
  const path = kind === 'Service' ? ['selector'] : ['podSelector', 'matchLabels'];
  const labels = at(document?.root, 'spec', ...path);
  return labels === undefined || entriesOf(labels).length === 0 ? undefined : signature(labels);
}

/** Releases and charts stand for the pods that they bring. */
const BRINGS_PODS: ReadonlySet<string> = new Set(['Application', 'HelmChart', 'HelmRelease']);

/** What guards stand over: pods, and the definitions of custom objects. */
const isGuarded = (document: ConfigDocument | undefined): boolean =>
  podOf(document) !== undefined || BRINGS_PODS.has(kindOf(document)) || kindOf(document) === 'CustomResourceDefinition';

const nameIn = (document: ConfigDocument | undefined): string | undefined => document && nameOf(document);

/** The names by which a guard may call what it protects: those in its selector. */
const namesSelectedBy = ({ root }: ConfigDocument): readonly string[] =>
  SELECTORS.flatMap((key) => {
    const selector = at(root, 'spec', key);
    const labels = entriesOf(at(selector, 'matchLabels')).flatMap(([, value]) => textsOf(value));
    return [...labels, ...itemsAt(selector, 'matchExpressions').flatMap((each) => textsOf(at(each, 'values')))];
  });

/** What lets everybody do everything protects nothing; what lets no pod go keeps nodes from being drained. */
const isGuard = (document: ConfigDocument): boolean =>
  guardedBy(document) !== undefined && !letsAllIn(document) && !letsNoneGo(document);

const letsNoneGo = ({ root }: ConfigDocument): boolean =>
  textAt(root, 'kind') === 'PodDisruptionBudget' &&
  (textAt(root, 'spec', 'minAvailable') === '100%' || /^0%?$/.test(textAt(root, 'spec', 'maxUnavailable') ?? ''));

function letsAllIn(document: ConfigDocument): boolean {
  const { root } = document;
  if (kindOf(document) !== 'AuthorizationPolicy' || (textAt(root, 'spec', 'action') ?? 'ALLOW') !== 'ALLOW')
    return false;
  return itemsAt(root, 'spec', 'rules').some((rule) => rule.kind === 'map' && rule.entries.size === 0);
}

const called = (document: ConfigDocument | undefined) => ({
  objectKind: kindOf(document),
  name: (document && nameOf(document)) ?? '',
});
