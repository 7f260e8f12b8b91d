/** Objects of different names that look alike, and have nothing to do with each other. */
import type { ConfigDocument } from '../documents.ts';
import { at, entriesOf, itemsAt, textAt } from '../tree.ts';
import { kindOf } from './objects.ts';

type Both = readonly [ConfigDocument, ConfigDocument];

/** Whether nothing tells that one object is what the other was. */
export const areTwo = (...both: Both): boolean =>
  haveNothingInCommon('webhooks', 'name', both) ||
  (both.every((document) => kindOf(document) === 'Service') && haveNothingInCommon('ports', 'port', both)) ||
  (both[0].path !== both[1].path && both.some(saysNothing));

/** What an object is about stands in its items: webhooks by their names, ports by their numbers. */
function haveNothingInCommon(list: string, key: string, both: Both): boolean {
  const [old = [], now = []] = both.map(({ root }) =>
    [at(root, list), at(root, 'spec', list)].flatMap((items) =>
      itemsAt(items).flatMap((item) => textAt(item, key) ?? []),
    ),
  );
  return old.length > 0 && now.length > 0 && !old.some((name) => now.includes(name));
}

/** A file of such an object is like all others of its kind. */
const saysNothing = ({ root }: ConfigDocument): boolean =>
  entriesOf(root).every(([name]) => ['apiVersion', 'kind', 'metadata'].includes(name)) &&
  entriesOf(at(root, 'metadata')).every(([name]) => ['name', 'namespace'].includes(name));
