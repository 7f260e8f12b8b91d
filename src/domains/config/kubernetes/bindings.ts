/** Who holds which role, base against head, as facts: one a binding, naming the widest of its new holders. */
import type { BindingNarrowed, BindingRoleChanged, BindingWidened } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, entriesOf, itemsAt, textAt, textsOf, type ConfigNode, isDynamic } from '../tree.ts';
import { objectFact, titleOf } from './fact.ts';
import { kindOf, nameOf } from './objects.ts';

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

export const isBinding = ({ before, after }: DocumentPair): boolean => kindOf(after ?? before).endsWith('RoleBinding');

export function bindingFacts(pair: DocumentPair): BindingFact[] {
  const { before, after } = pair;
  if (after === undefined) return [];
  return [...roleChanged(pair, after), ...holdersChanged(pair, before, after)];
}

function roleChanged(pair: DocumentPair, after: ConfigDocument): BindingRoleChanged[] {
  const [from, to] = [roleOf(pair.before), roleOf(after)];
  // A binding under another name is another binding: the API takes it.
  const reachesCluster = kindOf(pair.before) === 'RoleBinding' && kindOf(after) === 'ClusterRoleBinding';
  if (pair.before === undefined || nameOf(pair.before) !== nameOf(after)) return [];
  if (from === to && !reachesCluster) return [];
  const sides = { before: at(pair.before.root, 'roleRef'), after: at(after.root, 'roleRef') ?? after.root };
  const fact = objectFact(pair, ['roleRef'], `${from}->${to}${reachesCluster ? ' everywhere' : ''}`, sides);
  const isSameObject = kindOf(pair.before) === kindOf(after);
  const onDemand = reachesCluster && maySay(after, kindOf(pair.before)) ? { onDemand: true as const } : {};
  const binding = titleOf(pair);
  return [{ kind: 'binding-role-changed', ...fact, binding, from, to, reachesCluster, isSameObject, ...onDemand }];
}

/** Whether another branch of a template still gives the object a kind. */
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
  return {
    kind: 'binding-widened',
    ...fact,
    binding: titleOf(pair),
    holder,
    reach,
    role: roleOf(after),
    ...instead,
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
  `${textAt(document?.root, 'roleRef', 'kind') ?? ''}/${textAt(document?.root, 'roleRef', 'name') ?? ''}`;

function holders(document: ConfigDocument | undefined): Holder[] {
  return itemsAt(document?.root, 'subjects').map((node) => {
    // Which namespace a template fills in is unknown, and another template for it no other holder.
    const namespace = isDynamic(at(node, 'namespace')) ? undefined : textAt(node, 'namespace');
    const [kind, called] = [textAt(node, 'kind') ?? '', textAt(node, 'name') ?? ''];
    const name = `${kind} ${namespace === undefined ? '' : `${namespace}/`}${called}`;
    const reach = REACH.find(([pattern]) => pattern.test(name))?.[1] ?? 'single';
    return { name, called: `${kind} ${called}`, namespace, reach, node };
  });
}

/** Whether two entries may name one holder: the namespace that one of them leaves open may be that of the other. */
const isSame = (one: Holder, other: Holder): boolean =>
  one.called === other.called &&
  (one.namespace === other.namespace || one.namespace === undefined || other.namespace === undefined);
