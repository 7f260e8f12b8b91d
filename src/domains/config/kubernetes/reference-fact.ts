import type { ReferenceBroken } from './changes.ts';
import type { DocumentPair } from '../documents.ts';
import { factAt, type Sides } from '../fact-at.ts';
import { objectFact, titleOf } from './fact.ts';

/** What goes once, however many refer to it: one root cause. */
const SHARED: readonly ReferenceBroken['what'][] = ['backend', 'emptied', 'key', 'object'];

/** A fact about what an object refers to. */
export const brokenReference = (
  user: DocumentPair,
  what: ReferenceBroken['what'],
  to: string,
  sides: Sides,
): ReferenceBroken => ({
  kind: 'reference-broken',
  ...(SHARED.includes(what)
    ? { ...factAt(user, [], `${what} ${to}`, sides), group: `${what} ${to}` }
    : objectFact(user, ['spec'], `${what} ${to}`, sides)),
  object: titleOf(user),
  what,
  to,
});
