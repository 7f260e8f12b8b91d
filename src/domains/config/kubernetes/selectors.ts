/** One edit of the labels by which pods are found, in all that finds them. */
import { dirname } from 'node:path/posix';
import { gather } from '../../../core/compare.ts';
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { objectsIn } from '../host-reach.ts';
import { isKustomization } from '../kustomize/kustomization.ts';
import { at, entriesOf, itemsAt, textAt, type ConfigNode } from '../tree.ts';
import { kindOf, namespaceOf, nameOf } from './objects.ts';
import { podOf } from './pods.ts';
import { hasLabels, selectsPodsOf } from './readiness.ts';

const OF_SERVICE = 'config/service-selector';
const OF_WORKLOAD = 'config/immutable-field';

/**
 * The facts without those of Services that ask for other labels of a workload of the same change in no way that its own selector
 * does not: the API refuses the workload, which is graver, and says it all.
 */
export function withoutToldSelectors(
  facts: readonly ConfigChange[],
  pairs: readonly DocumentPair[],
): readonly ConfigChange[] {
  if (!facts.some((fact) => isOfSelector(fact, OF_WORKLOAD))) return facts;
  const editAt = editsIn(pairs);
  const told = facts.flatMap((fact) => (isOfSelector(fact, OF_WORKLOAD) ? (editAt(fact) ?? []) : []));
  const gaining = gather(
    told.flatMap((whole) => gainedIn(whole).map((label) => ({ label, whole }))),
    ({ label }) => label,
  );
  const isTold = (edit: Edit): boolean => {
    const [fewest = []] = gainedIn(edit)
      .map((label) => gaining.get(label) ?? [])
      .toSorted((a, b) => a.length - b.length);
    return fewest.some(({ whole }) => isPartOf(edit, whole));
  };
  return facts.filter((fact) => {
    const edit = isOfSelector(fact, OF_SERVICE) ? editAt(fact) : undefined;
    return edit === undefined || !isTold(edit);
  });
}

/** Finds, by where a selector stands, how its labels moved: a fact shows long ones cut short. */
function editsIn(pairs: readonly DocumentPair[]): (fact: ConfigChange) => Edit | undefined {
  const edits = new Map(
    pairs.map(({ before, after }) => [placeOf(after), { from: labelsAsked(before), to: labelsAsked(after) }] as const),
  );
  return (fact) => edits.get(placeOfFact(fact));
}

const labelsAsked = (document: ConfigDocument | undefined): readonly string[] => {
  const selector = at(document?.root, 'spec', 'selector');
  return entriesOf(at(selector, 'matchLabels') ?? selector).map(([name, value]) => `${name}=${textAt(value) ?? ''}`);
};

const gainedIn = ({ from, to }: Edit): readonly string[] => without(to, from);

/**
 * Whether one selector gains and gives up no label that another does not, asks for no less than it did, and for nothing that
 * the other asks for otherwise.
 */
const isPartOf = (edit: Edit, whole: Edit): boolean =>
  edit.to.length >= edit.from.length &&
  isAgreed(edit.from, whole.from) &&
  isAgreed(edit.to, whole.to) &&
  isWithin(without(edit.to, edit.from), without(whole.to, whole.from)) &&
  isWithin(without(edit.from, edit.to), without(whole.from, whole.to));

/** Whether two lists share a label, and give no name two values. */
function isAgreed(some: readonly string[], others: readonly string[]): boolean {
  const names = new Set(others.map(nameOfLabel));
  const shared = some.filter((each) => names.has(nameOfLabel(each)));
  return shared.length > 0 && isWithin(shared, others);
}

const nameOfLabel = (label: string): string => label.replace(/=.*/, '');

const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((each) => all.includes(each));

const without = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((each) => !others.includes(each));

/** The facts without those of Services that follow their pods to a workload of another name: that it is another is told of it. */
export function withoutFollowers(
  facts: readonly ConfigChange[],
  pairs: readonly DocumentPair[],
): readonly ConfigChange[] {
  if (!facts.some((fact) => isOfSelector(fact, OF_SERVICE))) return facts;
  const renamed = pairs.filter((pair) => isRunningStill(pair) && nameOf(pair.before) !== nameOf(pair.after));
  const following = new Set(pairs.filter((pair) => isFollowing(pair, renamed)).map(({ after }) => placeOf(after)));
  return facts.filter((fact) => !isOfSelector(fact, OF_SERVICE) || !following.has(placeOfFact(fact)));
}

interface Standing {
  readonly before: ConfigDocument;
  readonly after: ConfigDocument;
}

/** Whether a workload runs pods on both sides. */
const isRunningStill = (pair: DocumentPair): pair is DocumentPair & Standing =>
  podOf(pair.before) !== undefined && podOf(pair.after) !== undefined;

const isFollowing = ({ before: old, after: now }: DocumentPair, renamed: readonly DocumentPair[]): boolean =>
  old !== undefined &&
  now !== undefined &&
  kindOf(now) === 'Service' &&
  renamed.some(
    ({ before, after }) =>
      before !== undefined && after !== undefined && selectsPodsOf(old, before) && selectsPodsOf(now, after),
  );

/** The facts without those of selectors that ask for the same, with the labels that the Kustomization beside them adds. */
export function withoutSupplied(
  facts: readonly ConfigChange[],
  pairs: readonly DocumentPair[],
): readonly ConfigChange[] {
  const adding = pairs.filter(({ after }) => after !== undefined && isKustomization(after.root, after.path));
  return adding.length === 0 ? facts : facts.filter((fact) => !adding.some((pair) => isSupplied(fact, pair)));
}

function isSupplied(fact: ConfigChange, { before, after }: DocumentPair): boolean {
  if (fact.kind !== 'control-moved' || fact.name !== 'selector' || after === undefined) return false;
  if (dirname(after.path) !== dirname(fact.after?.path ?? '')) return false;
  return completed(fact.from, before) === completed(fact.to, after);
}

/** All labels that a selector asks for, once a Kustomization has added its own. */
const completed = (asked: string | undefined, kustomization: ConfigDocument | undefined): string =>
  [...new Set([...(asked ?? '').split(', '), ...labelsAddedBy(kustomization?.root)])]
    .filter((label) => label !== '')
    .toSorted()
    .join();

const labelsAddedBy = (root: ConfigNode | undefined): readonly string[] =>
  [
    at(root, 'commonLabels'),
    ...itemsAt(root, 'labels').flatMap((each) =>
      textAt(each, 'includeSelectors') === 'true' ? (at(each, 'pairs') ?? []) : [],
    ),
  ].flatMap((labels) => entriesOf(labels).map(([name, value]) => `${name}=${textAt(value) ?? ''}`));

/** How the facts of Services are marked whose pods have had the new labels before. */
export const CARRIED = 'carried';

/** The facts, those of Services marked that no known pod leaves, and that pods with the labels they now ask for stand behind. */
export function withCarriers(facts: readonly ConfigChange[], pairs: readonly DocumentPair[]): readonly ConfigChange[] {
  if (!facts.some((fact) => isOfSelector(fact, OF_SERVICE))) return facts;
  const workloads = pairs.filter(isRunningStill);
  const carried = new Set(pairs.filter((pair) => isCarried(pair, workloads)).map(({ after }) => placeOf(after)));
  return facts.map((fact) =>
    isOfSelector(fact, OF_SERVICE) && carried.has(placeOfFact(fact)) ? { ...fact, mark: CARRIED } : fact,
  );
}

/** The facts, those of network policies marked whose new labels all pods of the change get that they selected, and some do. */
export function withFollowed(facts: readonly ConfigChange[], pairs: readonly DocumentPair[]): readonly ConfigChange[] {
  const narrowed = facts.filter((fact) => fact.kind === 'network-policy-narrowed').length;
  const workloads = pairs.filter(isRunningStill);
  if (narrowed === 0 || narrowed * workloads.length > MOST_LOOKS) return facts;
  const objectOf = objectsIn(pairs);
  return facts.map((fact) => {
    if (fact.kind !== 'network-policy-narrowed') return fact;
    const policy = objectOf(fact);
    return policy !== undefined && keepsPods(policy, workloads) ? { ...fact, isFollowed: true as const } : fact;
  });
}

/** Pairs of a policy and a workload that are looked at: where there are more, nobody says that pods follow. */
const MOST_LOOKS = 100_000;

/**
 * Whether a policy by labels selects the pods of head, as it did those of base, for the labels that they got. Pods that had them
 * before say nothing of the others; undefined labels select no pods here.
 */
function keepsPods({ before: old, after: now }: DocumentPair, workloads: readonly DocumentPair[]): boolean {
  const asked = workloads.filter(({ before }) => isProtected(before, old));
  return asked.length > 0 && asked.every(({ before, after }) => isProtected(after, now) && !isProtected(before, now));
}

const isProtected = (workload: ConfigDocument | undefined, policy: ConfigDocument | undefined): boolean =>
  workload !== undefined &&
  policy !== undefined &&
  namespaceOf(workload) === namespaceOf(policy) &&
  at(policy.root, 'spec', 'podSelector', 'matchExpressions') === undefined &&
  hasLabels(workload, at(policy.root, 'spec', 'podSelector', 'matchLabels'));

/** Where the selector of a Service stands, as its facts say. */
const placeOf = (service: ConfigDocument | undefined): string =>
  `${service?.path ?? ''}:${at(service?.root, 'spec', 'selector')?.line ?? 0}`;

const placeOfFact = ({ after }: ConfigChange): string => `${after?.path ?? ''}:${after?.line ?? 0}`;

function isCarried({ before: old, after: now }: DocumentPair, workloads: readonly DocumentPair[]): boolean {
  if (old === undefined || now === undefined || kindOf(now) !== 'Service') return false;
  const asked = workloads.filter(({ before }) => before !== undefined && selectsPodsOf(old, before));
  const carriers = workloads.filter(
    ({ before, after }) =>
      before !== undefined && after !== undefined && selectsPodsOf(now, before) && selectsPodsOf(now, after),
  );
  return carriers.length > 0 && asked.every((pair) => carriers.includes(pair));
}

/** The labels that a selector asked for, and those that it asks for now. */
interface Edit {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Whether a fact of the control given says that a selector moved. */
const isOfSelector = (fact: ConfigChange, control: string): boolean =>
  fact.kind === 'control-moved' && fact.control === control && fact.name === 'selector';
