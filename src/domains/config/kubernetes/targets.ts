/** Ports that a Service sends requests to, and the containers behind it no longer have. */
import { gather } from '../../../core/compare.ts';
import type { ReferenceBroken } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, itemsAt, isDynamic, textAt, type ConfigNode } from '../tree.ts';
import { signature } from '../likeness.ts';
import { titleOf } from './fact.ts';
import { kindAndName, kindOf, namespaceOf } from './objects.ts';
import { podOf } from './pods.ts';
import { brokenReference } from './reference-fact.ts';
import { hasLabels, selectsPodsOf } from './readiness.ts';

/** What `patches` list counts for the object they patch. */
export function targetFacts(pairs: readonly DocumentPair[], patches: readonly DocumentPair[]): ReferenceBroken[] {
  const heads = pairs.flatMap(({ after }) => runsPods(after));
  const bases = pairs.flatMap(({ before }) => runsPods(before));
  const patched = gather(
    patches.flatMap(({ after }) => runsPods(after)),
    kindAndName,
  );
  return pairs
    .filter(({ after }) => kindOf(after) === 'Service' && after?.isTemplate === false)
    .flatMap((pair) =>
      newlyMissed(pair, { heads, bases, patched }).map((port) => ({
        ...brokenReference(pair, 'port', targetOf(port), { after: at(port, 'targetPort') ?? port }),
        ...(pair.before === undefined ? { isNew: true as const } : {}),
      })),
    );
}

interface Around {
  readonly heads: readonly ConfigDocument[];
  readonly bases: readonly ConfigDocument[];
  /** What is patched, by kind and name. */
  readonly patched: ReadonlyMap<string, readonly ConfigDocument[]>;
}

/** The ports of a Service that its pods of head lack, and no patch gives them; what its pods of base lacked, is not new. */
function newlyMissed(pair: DocumentPair, { heads, bases, patched }: Around): readonly ConfigNode[] {
  const misses = missed(pair.after, heads);
  if (misses.length === 0) return [];
  const had = new Set(missed(pair.before, bases).map(targetOf));
  const names = new Set(heads.filter((head) => selectsAny(pair.after, [head])).map(kindAndName));
  const patching = [...names].flatMap((name) => patched.get(name) ?? []);
  const given = new Set(patching.flatMap(portsOf).flatMap(namesOfPort));
  return misses.filter((port) => !had.has(targetOf(port)) && !given.has(targetOf(port)));
}

/** Services whose selector stayed, and whose pods have other labels now: nothing answers behind them. */
export function strandedFacts(pairs: readonly DocumentPair[]): ReferenceBroken[] {
  const workloads = pairs.filter(({ before, after }) => podOf(before) !== undefined && isWritten(after));
  const heads = pairs.flatMap(({ after }) => runsPods(after));
  return pairs.filter(keepsSelector).flatMap((service) => {
    const lost = workloads.find((pair) => selectsAny(service.before, runsPods(pair.before)));
    return lost === undefined || maySelectAny(service.after, heads)
      ? []
      : [brokenReference(service, 'pods', titleOf(lost), { after: at(service.after?.root, 'spec', 'selector') })];
  });
}

/** Whether a document runs pods whose labels no template fills in. */
const isWritten = (document: ConfigDocument | undefined): boolean =>
  document?.isTemplate === false && podOf(document) !== undefined;

const selectsAny = (service: ConfigDocument | undefined, documents: readonly ConfigDocument[]): boolean =>
  service !== undefined && documents.some((document) => selectsPodsOf(service, document));

/** The same, where one of them may be put into the namespace of the other when it is applied. */
const maySelectAny = (service: ConfigDocument | undefined, documents: readonly ConfigDocument[]): boolean =>
  documents.some((document) => {
    const namespaces = new Set([service, document].map((each) => (each && namespaceOf(each)) ?? ''));
    const asked = at(service?.root, 'spec', 'selector');
    return (namespaces.size === 1 || namespaces.has('')) && hasLabels(document, asked);
  });

function keepsSelector({ before, after }: DocumentPair): boolean {
  const [had, has] = [before, after].map((document) => at(document?.root, 'spec', 'selector'));
  if (kindOf(after) !== 'Service' || after?.isTemplate !== false || had === undefined || has === undefined)
    return false;
  return signature(had) === signature(has);
}

/** A document that runs pods, in a list of its own. */
const runsPods = (document: ConfigDocument | undefined): readonly ConfigDocument[] =>
  document !== undefined && podOf(document) !== undefined ? [document] : [];

/** A port without a target goes to the port of its own number; programs write a target that is not set as 0. */
function targetOf(port: ConfigNode): string {
  const target = textAt(port, 'targetPort');
  return (target === '0' ? undefined : target) ?? textAt(port, 'port') ?? '';
}

const portsOf = (document: ConfigDocument): readonly ConfigNode[] =>
  itemsAt(podOf(document)?.node, 'containers').flatMap((container) => itemsAt(container, 'ports'));

const namesOfPort = (port: ConfigNode): readonly string[] =>
  ['name', 'containerPort'].flatMap((key) => textAt(port, key) ?? []);

/** The ports of a Service that none of the pods it selects lists; pods that list no ports say nothing of numbers. */
function missed(service: ConfigDocument | undefined, documents: readonly ConfigDocument[]): readonly ConfigNode[] {
  if (service === undefined) return [];
  const pods = documents.filter((document) => selectsPodsOf(service, document));
  const ports = pods.flatMap(portsOf);
  if (pods.length === 0 || ports.length === 0 || pods.some(({ isTemplate }) => isTemplate)) return [];
  const listed = new Set(ports.flatMap(namesOfPort));
  return itemsAt(service.root, 'spec', 'ports').filter(
    (port) => !isDynamic(at(port, 'targetPort')) && !listed.has(targetOf(port)),
  );
}
