/** Objects of different names that look alike, and have nothing to do with each other. */
import type { ConfigDocument } from '../documents.ts';
import { at, entriesOf, itemsAt, textAt } from '../tree.ts';
import { kindOf } from './objects.ts';

type Both = readonly [ConfigDocument, ConfigDocument];

/** Whether nothing tells that one object is what the other was. */
export const areTwo = (...both: Both): boolean =>
  (both.every((document) => kindOf(document) === 'Service') && haveNoPortInCommon(both)) ||
  (both[0].path !== both[1].path && both.some(saysNothing));

/** What a Service is about stands in the numbers of its ports. */
function haveNoPortInCommon(both: Both): boolean {
  const [old = [], now = []] = both.map(({ root }) =>
    itemsAt(root, 'spec', 'ports').flatMap((port) => textAt(port, 'port') ?? []),
  );
  return old.length > 0 && now.length > 0 && !old.some((number) => now.includes(number));
}

/** A file of such an object is like all others of its kind. */
const saysNothing = ({ root }: ConfigDocument): boolean =>
  entriesOf(root).every(([name]) => ['apiVersion', 'kind', 'metadata'].includes(name)) &&
  entriesOf(at(root, 'metadata')).every(([name]) => ['name', 'namespace'].includes(name));
