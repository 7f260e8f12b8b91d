/** Mounts of volumes that the pod does not have. */
import type { ReferenceBroken } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { itemsAt, textAt } from '../tree.ts';
import { CONTAINER_LISTS, podOf } from './pods.ts';
import { brokenReference } from './reference-fact.ts';

export function mountFacts(pair: DocumentPair): ReferenceBroken[] {
  if (pair.before === undefined || pair.after?.isTemplate !== false) return [];
  const known = new Set(danglingIn(pair.before).map((mount) => textAt(mount, 'name')));
  return danglingIn(pair.after)
    .filter((mount) => !known.has(textAt(mount, 'name')))
    .map((mount) => brokenReference(pair, 'volume', textAt(mount, 'name') ?? '', { after: mount }));
}

function danglingIn(document: ConfigDocument) {
  const pod = podOf(document)?.node;
  const claims = itemsAt(document.root, 'spec', 'volumeClaimTemplates').map((claim) =>
    textAt(claim, 'metadata', 'name'),
  );
  const volumes = new Set([...itemsAt(pod, 'volumes').map((volume) => textAt(volume, 'name')), ...claims]);
  return CONTAINER_LISTS.flatMap((list) => itemsAt(pod, list))
    .flatMap((container) => itemsAt(container, 'volumeMounts'))
    .filter((mount) => !volumes.has(textAt(mount, 'name')));
}
