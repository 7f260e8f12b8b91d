/**
 * Names between objects that no longer meet. Only the objects of the change and those beside them are read, so only what base
 * resolved among them and head does not is told: what stands elsewhere or in the cluster, nobody can know.
 */
import type { ReferenceBroken } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, entriesOf, itemsAt, textAt } from '../tree.ts';
import { defaultOf } from '../template-defaults.ts';
import { kindOf, nameOf, namespaceOf } from './objects.ts';
import { podOf } from './pods.ts';
import { budgetFacts } from './budgets.ts';
import { mountFacts } from './mounts.ts';
import { brokenReference } from './reference-fact.ts';
import { namesIn, type NamedUse } from './pod-references.ts';
import { strandedFacts, targetFacts } from './targets.ts';

/** Objects that bring one of another kind into being. */
const MAKERS: ReadonlyMap<string, string> = new Map([
  ['ExternalSecret', 'Secret'],
  ['SealedSecret', 'Secret'],
  ['SopsSecret', 'Secret'],
]);

/** An object that holds fewer keys than it did. */
interface Thinned {
  readonly pair: DocumentPair;
  readonly keys: readonly string[];
}

const HOLDS_KEYS: ReadonlySet<string> = new Set(['ConfigMap', 'Secret']);

/** `patches` are of pods as well: what a container lists there it has where they are applied. */
export function referenceFacts(
  pairs: readonly DocumentPair[],
  patches: readonly DocumentPair[] = [],
): ReferenceBroken[] {
  const known = namesOf(pairs.flatMap(({ after }) => after ?? []));
  const filled = new Set(pairs.flatMap(({ after }) => (hasFilledName(after) ? [kindOf(after)] : [])));
  const lost = pairs.filter(
    ({ before }) => before !== undefined && !known.has(identityOf(before)) && !filled.has(kindOf(before)),
  );
  const thinned = pairs.map((pair) => ({ pair, keys: keysLost(pair) })).filter(({ keys }) => keys.length > 0);
  const users = pairs.filter(({ after }) => podOf(after) !== undefined || kindOf(after) === 'Ingress');
  return [
    ...users.flatMap((user) => [...lostObjects(user, lost), ...lostKeys(user, thinned), ...mountFacts(user)]),
    ...targetFacts(pairs, patches),
    ...strandedFacts(pairs),
    ...budgetFacts(pairs),
  ];
}

/** Whether a script fills in what an object is called: of that kind, nobody can say what is there. */
const hasFilledName = (document: ConfigDocument | undefined): boolean =>
  document !== undefined && /\$\{?\w+/.test(nameOf(document) ?? '');

const identityOf = (document: ConfigDocument): string =>
  [kindOf(document), namespaceOf(document), nameOf(document) ?? ''].join('/');

/** The same, where nobody sets what a template calls it by. */
const identityUnset = (document: ConfigDocument): string =>
  [kindOf(document), namespaceOf(document), defaultOf(nameOf(document) ?? '') ?? ''].join('/');

/** What head has, what it makes of others, and what a Kustomization generates, included. */
function namesOf(documents: readonly ConfigDocument[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap((document) => {
      const [namespace, name] = [namespaceOf(document), nameOf(document) ?? ''];
      const made = MAKERS.get(kindOf(document));
      const generated = ['ConfigMap', 'Secret'].flatMap((kind) =>
        itemsAt(document.root, `${kind.charAt(0).toLowerCase()}${kind.slice(1)}Generator`).map(
          (each) => `${kind}/${namespace}/${textAt(each, 'name') ?? ''}`,
        ),
      );
      return [
        identityOf(document),
        identityUnset(document),
        ...(made === undefined ? [] : [`${made}/${namespace}/${name}`]),
        ...generated,
      ];
    }),
  );
}

const refersTo = (use: NamedUse, user: DocumentPair, document: ConfigDocument | undefined): boolean =>
  use.kind === kindOf(document) &&
  document !== undefined &&
  use.name === nameOf(document) &&
  (user.after === undefined || namespaceOf(user.after) === namespaceOf(document));

/** One finding an object that is gone, however often it is named. */
function lostObjects(user: DocumentPair, lost: readonly DocumentPair[]): ReferenceBroken[] {
  const uses = lost.length === 0 ? [] : namesIn(user.after);
  return lost.flatMap(({ before }) => {
    const use = uses.find((each) => refersTo(each, user, before));
    return use === undefined
      ? []
      : [
          brokenReference(user, use.kind === 'Service' ? 'backend' : 'object', `${use.kind}/${use.name}`, {
            after: use.node,
          }),
        ];
  });
}

/** The keys that objects of both sides lost. */
function keysLost({ before, after }: DocumentPair): readonly string[] {
  if (before === undefined || after === undefined || !HOLDS_KEYS.has(kindOf(after))) return [];
  const still = keysOf(after);
  return [...keysOf(before)].filter((key) => !still.has(key));
}

/** One finding an object, however many of its keys are read. */
function lostKeys(user: DocumentPair, thinned: readonly Thinned[]): ReferenceBroken[] {
  const uses = thinned.length === 0 ? [] : namesIn(user.after);
  return thinned.flatMap(({ pair, keys }) => {
    const [first, ...more] = uses.filter(
      (use) => use.key !== undefined && keys.includes(use.key) && refersTo(use, user, pair.after),
    );
    if (first === undefined) return [];
    const others = new Set(more.map(({ key }) => key).filter((key) => key !== first.key)).size;
    const object = `${first.kind}/${first.name}`;
    const read = `${first.key ?? ''}${others === 0 ? '' : ` and ${others} more`}`;
    const fact = brokenReference(user, isEmptied(pair) ? 'emptied' : 'key', `${read} of ${object}`, {
      after: first.node,
    });
    return [{ ...fact, group: `key of ${object}` }];
  });
}

/** A Secret that holds nothing any more is filled by a controller or a script: what it held is no business of the repository. */
const isEmptied = ({ after }: DocumentPair): boolean =>
  after !== undefined && kindOf(after) === 'Secret' && keysOf(after).size === 0;

const keysOf = ({ root }: ConfigDocument): ReadonlySet<string> =>
  new Set(['data', 'stringData', 'binaryData'].flatMap((part) => entriesOf(at(root, part)).map(([name]) => name)));
