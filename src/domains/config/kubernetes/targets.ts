/** Ports that a Service sends requests to, and the containers behind it no longer have. */
import type { ReferenceBroken } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, itemsAt, textAt, type ConfigNode } from '../tree.ts';
import { signature } from '../likeness.ts';
import { titleOf } from './fact.ts';
import { kindOf } from './objects.ts';
import { podOf } from './pods.ts';
import { brokenReference } from './reference-fact.ts';
import { selectsPodsOf } from './readiness.ts';

export function targetFacts(pairs: readonly DocumentPair[]): ReferenceBroken[] {
  const heads = pairs.flatMap(({ after }) => runsPods(after));
  const bases = pairs.flatMap(({ before }) => runsPods(before));
  return pairs
    .filter(({ after }) => kindOf(after) === 'Service' && after?.isTemplate === false)
    .flatMap((pair) => {
      const had = new Set(missed(pair.before, bases).map(targetOf));
      return missed(pair.after, heads)
        .filter((port) => !had.has(targetOf(port)))
        .map((port) => brokenReference(pair, 'port', targetOf(port), { after: at(port, 'targetPort') ?? port }));
    });
}

/** Services whose selector stayed, and whose pods have other labels now: nothing answers behind them. */
export function strandedFacts(pairs: readonly DocumentPair[]): ReferenceBroken[] {
  const workloads = pairs.filter(({ before, after }) => podOf(before) !== undefined && podOf(after) !== undefined);
  return pairs.flatMap((service) => {
    const { before, after } = service;
    if (kindOf(after) !== 'Service' || before === undefined || after === undefined || after.isTemplate) return [];
    const asked = at(after.root, 'spec', 'selector');
    if (asked === undefined || signatureOf(before) !== signatureOf(after)) return [];
    const isAnswered = pairs.some((pair) => runsPods(pair.after).some((document) => selectsPodsOf(after, document)));
    const lost = workloads.find((pair) => runsPods(pair.before).some((document) => selectsPodsOf(before, document)));
    return isAnswered || lost === undefined || lost.after?.isTemplate !== false
      ? []
      : [brokenReference(service, 'pods', titleOf(lost), { after: asked })];
  });
}

const signatureOf = ({ root }: ConfigDocument): string => {
  const asked = at(root, 'spec', 'selector');
  return asked === undefined ? '' : signature(asked);
};

/** A document that runs pods, in a list of its own. */
const runsPods = (document: ConfigDocument | undefined): readonly ConfigDocument[] =>
  document !== undefined && podOf(document) !== undefined ? [document] : [];

/** A port without a target goes to the port of its own number. */
const targetOf = (port: ConfigNode): string => textAt(port, 'targetPort') ?? textAt(port, 'port') ?? '';

/** The ports of a Service that none of the pods it selects lists; pods that list no ports say nothing of numbers. */
function missed(service: ConfigDocument | undefined, documents: readonly ConfigDocument[]): readonly ConfigNode[] {
  if (service === undefined) return [];
  const pods = documents.filter((document) => selectsPodsOf(service, document));
  const ports = pods.flatMap((document) =>
    itemsAt(podOf(document)?.node, 'containers').flatMap((container) => itemsAt(container, 'ports')),
  );
  if (pods.length === 0 || ports.length === 0 || pods.some(({ isTemplate }) => isTemplate)) return [];
  const listed = new Set(ports.flatMap((port) => [textAt(port, 'name'), textAt(port, 'containerPort')]));
  return itemsAt(service.root, 'spec', 'ports').filter((port) => !listed.has(targetOf(port)));
}
