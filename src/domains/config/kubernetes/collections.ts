/** Maps of the objects of operators whose keys their author chose, as names of things that are all alike. */
import type { Entry } from '../dialect.ts';
import type { ConfigDocument } from '../documents.ts';
import { entriesOf, type ConfigNode } from '../tree.ts';
import { groupOf } from './objects.ts';

/** Groups of Kubernetes itself, whose schemas have no such maps. */
const OF_KUBERNETES = /^(?:|[a-z]+|[\w.-]+\.k8s\.io)$/;

/** Whether an entry is one of several things of a custom object: it holds blocks, and another entry beside it says most of the same keys. */
export const isOneOfMany = (document: ConfigDocument, { node, owners }: Entry): boolean =>
  holdsBlocks(node) &&
  !OF_KUBERNETES.test(groupOf(document)) &&
  owners.some((owner) =>
    entriesOf(owner)
      .slice(0, MOST_BESIDE)
      .some(([, other]) => other !== node && isAlike(node, other)),
  );

const LEAST_KEYS = 3;
/** Of more, the first tell whether they are alike. */
const MOST_BESIDE = 20;

function holdsBlocks(node: ConfigNode): boolean {
  const entries = entriesOf(node);
  return entries.length >= LEAST_KEYS && entries.some(([, { kind }]) => kind !== 'scalar');
}

/** Whether two maps have half or more of their keys in common. */
function isAlike(one: ConfigNode, other: ConfigNode): boolean {
  const [keys, others] = [one, other].map((node) => new Set(entriesOf(node).map(([key]) => key)));
  const shared = [...(keys ?? [])].filter((key) => others?.has(key)).length;
  return holdsBlocks(other) && shared * 2 >= Math.max(keys?.size ?? 0, others?.size ?? 0);
}
