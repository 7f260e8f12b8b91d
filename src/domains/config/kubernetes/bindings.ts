/** Who holds which role, base against head, as facts: one a binding, naming the widest of its new holders. */
import type { BindingNarrowed, BindingRoleChanged, BindingWidened } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, itemsAt, textAt, type ConfigNode, isDynamic } from '../tree.ts';
import { objectFact, titleOf } from './fact.ts';
import { kindOf, nameOf } from './objects.ts';

type BindingFact = BindingWidened | BindingNarrowed | BindingRoleChanged;

interface Holder {
  readonly name: string;
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
  return [{ kind: 'binding-role-changed', ...fact, binding: titleOf(pair), from, to, reachesCluster }];
}

function holdersChanged(pair: DocumentPair, before: ConfigDocument | undefined, after: ConfigDocument): BindingFact[] {
  const [had, has] = [holders(before), holders(after)];
  const gained = has.filter(({ name }) => !had.some((other) => other.name === name));
  const [widest] = gained.toSorted((a, b) => ORDER.indexOf(a.reach) - ORDER.indexOf(b.reach));
  const binding = titleOf(pair);
  if (widest !== undefined) {
    const sides = { before: at(before?.root, 'subjects'), after: widest.node };
    const fact = objectFact(pair, ['subjects'], widest.name, sides);
    const role = roleOf(after);
    return [
      {
        kind: 'binding-widened',
        ...fact,
        binding,
        holder: widest.name,
        reach: widest.reach,
        role,
        isNew: before === undefined,
      },
    ];
  }
  const lost = had.length - has.length;
  if (lost <= 0) return [];
  const sides = { before: at(before?.root, 'subjects'), after: at(after.root, 'subjects') ?? after.root };
  return [{ kind: 'binding-narrowed', ...objectFact(pair, ['subjects'], `${lost} less`, sides), binding, lost }];
}

const roleOf = (document: ConfigDocument | undefined): string =>
  `${textAt(document?.root, 'roleRef', 'kind') ?? ''}/${textAt(document?.root, 'roleRef', 'name') ?? ''}`;

function holders(document: ConfigDocument | undefined): Holder[] {
  return itemsAt(document?.root, 'subjects').map((node) => {
    // Which namespace a template fills in is unknown, and another template for it no other holder.
    const namespace = isDynamic(at(node, 'namespace')) ? undefined : textAt(node, 'namespace');
    const name = `${textAt(node, 'kind') ?? ''} ${namespace === undefined ? '' : `${namespace}/`}${textAt(node, 'name') ?? ''}`;
    return { name, reach: REACH.find(([pattern]) => pattern.test(name))?.[1] ?? 'single', node };
  });
}
