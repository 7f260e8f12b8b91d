/** Who holds which role, base against head, as facts: one a binding, naming the widest of its new holders. */
import { dirname } from 'node:path/posix';
import { gather } from '../../../core/compare.ts';
import { isCustom } from '../algebra/rbac-own-groups.ts';
import { powerOf } from '../algebra/rbac-powers.ts';
import { grantsOf } from '../algebra/rbac.ts';
import type { BindingNarrowed, BindingRoleChanged, BindingWidened } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, entriesOf, itemsAt, textAt, textsOf, type ConfigNode, isDynamic } from '../tree.ts';
import { objectFact, titleOf } from './fact.ts';
import { asIncluded, kindOf, nameOf } from './objects.ts';
import { isRole, policyRules } from './policy-rules.ts';

type BindingFact = BindingWidened | BindingNarrowed | BindingRoleChanged;

interface Holder {
  /** As messages call it. */
  readonly name: string;
  readonly called: string;
  /** Undefined where it is left to a template, or to whoever deploys the binding. */
  readonly namespace: string | undefined;
  readonly reach: BindingWidened['reach'];
  readonly node: ConfigNode;
}

/** The groups and users that stand for many, the widest first. */
const REACH: readonly (readonly [pattern: RegExp, reach: BindingWidened['reach']])[] = [
  [/^(?:Group system:unauthenticated|User system:anonymous)$/, 'anonymous'],
  [/^Group system:masters$/, 'masters'],
  [/^(?:Group system:(?:authenticated|serviceaccounts(?:$|:.*))|ServiceAccount (?:.*\/)?default)$/, 'broad'],
];
const ORDER: readonly BindingWidened['reach'][] = ['anonymous', 'masters', 'broad', 'single'];

const isBinding = ({ before, after }: DocumentPair): boolean => kindOf(after ?? before).endsWith('RoleBinding');

/**
 * What the bindings among some objects give to others than they did.
 * @param pairs All objects of the change: the roles among them tell how much a binding gives.
 */
export function bindingsFacts(pairs: readonly DocumentPair[]): BindingFact[] {
  const roles = gather(
    pairs.flatMap(({ after }) => (after !== undefined && isRole(after) ? [after] : [])),
    (role) => `${kindOf(role)}/${nameOf(role)}`,
  );
  return pairs.filter(isBinding).flatMap((pair) => bindingFacts(pair, roles));
}

/** The roles of the change by their kinds and names. */
type Roles = ReadonlyMap<string, readonly ConfigDocument[]>;

function bindingFacts(pair: DocumentPair, roles: Roles): BindingFact[] {
  const { before, after } = pair;
  if (after === undefined) return [];
  const ofHolders = holdersChanged(pair, before, after).filter((fact) => !isUnknown(fact));
  return [...roleChanged(pair, after), ...ofHolders.map((fact) => withGiven(fact, after, roles))];
}

/** Whether a patch that names no role gives it to one more: whoever holds the binding judges that. */
const isUnknown = (fact: BindingFact): boolean =>
  fact.kind === 'binding-widened' && fact.role === NO_ROLE && fact.reach === 'single';

const NO_ROLE = '/';

/** The fact, marked with what the role gives, where that is little. */
function withGiven(fact: BindingFact, after: ConfigDocument, roles: Roles): BindingFact {
  if (fact.kind !== 'binding-widened') return fact;
  const named = roles.get(roleOf(after)) ?? [];
  const gives = fact.reach === 'single' && isOfLeaders(after, named) ? 'leases' : givenBy(after, named);
  return gives === undefined ? fact : { ...fact, gives };
}

/** What controllers agree on that way of which of them leads. */
const LEADERS = /\bleader-?(?:election|locking)\b/i;
const OF_LEADERS: ReadonlySet<string> = new Set(['leases', 'configmaps', 'events']);

/** Whether a role of one namespace is for choosing a leader, by its name, and by what it gives where it stands in the change. */
const isOfLeaders = (binding: ConfigDocument, named: readonly ConfigDocument[]): boolean =>
  kindOf(binding) === 'RoleBinding' &&
  LEADERS.test(roleOf(binding)) &&
  named.flatMap((role) => grantsOf(policyRules(role))).every(({ resource }) => OF_LEADERS.has(resource));

/** What a role that stands beside its binding gives, where that is little: it only reads, and what it names or custom objects. */
function givenBy(binding: ConfigDocument, named: readonly ConfigDocument[]): BindingWidened['gives'] {
  const role = named.find((each) => dirname(each.path) === dirname(binding.path));
  const grants = grantsOf(policyRules(role));
  if (grants.length === 0 || grants.some((grant) => powerOf(grant) !== 'read')) return undefined;
  if (grants.every(({ name }) => name !== '*')) return 'by-name';
  return grants.every(({ group }) => isCustom(group)) ? 'custom' : undefined;
}

function roleChanged(pair: DocumentPair, after: ConfigDocument): BindingRoleChanged[] {
  const [from, to] = [roleOf(pair.before), roleOf(after)];
  // A binding under another name is another binding: the API takes it.
  if (pair.before === undefined || nameOf(pair.before) !== nameOf(after)) return [];
  const reachesCluster = reachesFurther(pair.before, after);
  if (!reachesCluster && (from === to || mayHaveBeen(from, to))) return [];
  const sides = { before: at(pair.before.root, 'roleRef'), after: at(after.root, 'roleRef') ?? after.root };
  const fact = objectFact(pair, ['roleRef'], `${from}->${to}${reachesCluster ? ' everywhere' : ''}`, sides);
  const isSameObject = kindOf(pair.before) === kindOf(after);
  const onDemand = reachesCluster && maySay(after, kindOf(pair.before)) ? { onDemand: true as const } : {};
  const binding = titleOf(pair);
  // Where a role gives way in several bindings, each may have its own in the place.
  const group = `binding#${from}`;
  return [
    { kind: 'binding-role-changed', ...fact, group, binding, from, to, reachesCluster, isSameObject, ...onDemand },
  ];
}

/** Whether a template chose among roles of which the other is one, or the values name both. */
const mayHaveBeen = (from: string, to: string): boolean =>
  from.includes('{{') && (to.includes('{{') || from.includes(to.slice(to.indexOf('/') + 1)));

const reachesFurther = (before: ConfigDocument, after: ConfigDocument): boolean =>
  kindOf(before) === 'RoleBinding' && kindOf(after) === 'ClusterRoleBinding' && !maySay(before, 'ClusterRoleBinding');

/** Whether another branch of a template gives the object a kind. */
const maySay = ({ root }: ConfigDocument, kind: string): boolean =>
  entriesOf(root).some(([key, value]) => key.startsWith('kind (') && textsOf(value).includes(kind));

function holdersChanged(pair: DocumentPair, before: ConfigDocument | undefined, after: ConfigDocument): BindingFact[] {
  const [had, has] = [holders(before), holders(after)];
  const [gone, fresh] = [without(had, has), without(has, had)];
  if (fresh.length > 0 && !isRefilled(gone, fresh)) return [holderAdded(pair, after, gone, fresh)];
  const lost = had.length - has.length;
  if (lost <= 0) return [];
  const sides = { before: at(before?.root, 'subjects'), after: at(after.root, 'subjects') ?? after.root };
  const fact = objectFact(pair, ['subjects'], `${lost} less`, sides);
  return [{ kind: 'binding-narrowed', ...fact, binding: titleOf(pair), lost }];
}

function holderAdded(
  pair: DocumentPair,
  after: ConfigDocument,
  gone: readonly Holder[],
  fresh: readonly Holder[],
): BindingWidened {
  const { before } = pair;
  const widest = fresh.reduce((one, other) => (ORDER.indexOf(other.reach) < ORDER.indexOf(one.reach) ? other : one));
  const { name: holder, reach, node } = widest;
  const fact = objectFact(pair, ['subjects'], holder, { before: at(before?.root, 'subjects'), after: node });
  // A binding under another name is another binding.
  const isNew = before === undefined || nameOf(before) !== nameOf(after);
  const [first] = !isNew && fresh.length <= gone.length ? gone : [];
  const instead = first === undefined ? {} : { instead: first.name };
  // A chart and what is built of it call one role by other beginnings.
  const group =
    isNew || reach !== 'single' ? {} : { group: `binding of ${roleOf(after).replace(/^.*(?:\}\}-?|\/)/, '')}` };
  return {
    kind: 'binding-widened',
    ...fact,
    binding: titleOf(pair),
    holder,
    reach,
    role: roleOf(after),
    ...instead,
    ...group,
    isNew,
  };
}

const without = (some: readonly Holder[], others: readonly Holder[]): readonly Holder[] =>
  some.filter((holder) => !others.some((other) => isSame(holder, other)));

/** Whether a template calls its one account by another name of its own: it is filled in likewise where the account is made. */
function isRefilled(gone: readonly Holder[], fresh: readonly Holder[]): boolean {
  const all = [...gone, ...fresh];
  return gone.length === 1 && fresh.length === 1 && all.every(isOfTemplate);
}

const isOfTemplate = ({ node }: Holder): boolean =>
  textAt(node, 'kind') === 'ServiceAccount' && isDynamic(at(node, 'name'));

const roleOf = (document: ConfigDocument | undefined): string =>
  `${textAt(document?.root, 'roleRef', 'kind') ?? ''}/${asIncluded(textAt(document?.root, 'roleRef', 'name')) ?? ''}`;

function holders(document: ConfigDocument | undefined): Holder[] {
  return itemsAt(document?.root, 'subjects').map((node) => {
    // Which namespace a template fills in is unknown, and another template for it no other holder; the API takes no empty one.
    const namespace = isDynamic(at(node, 'namespace')) ? undefined : textAt(node, 'namespace') || undefined;
    const [kind, called] = [textAt(node, 'kind') ?? '', asIncluded(textAt(node, 'name')) ?? ''];
    const name = `${kind} ${namespace === undefined ? '' : `${namespace}/`}${called}`;
    const reach = REACH.find(([pattern]) => pattern.test(name))?.[1] ?? 'single';
    return { name, called: `${kind} ${called}`, namespace, reach, node };
  });
}

/** Whether two entries may name one holder: the namespace that one of them leaves open may be that of the other. */
const isSame = (one: Holder, other: Holder): boolean =>
  one.called === other.called &&
  (one.namespace === other.namespace || one.namespace === undefined || other.namespace === undefined);
