import type { ReferenceBroken } from './changes.ts';
import type { DocumentPair } from '../documents.ts';
import type { Sides } from '../fact-at.ts';
import { objectFact, titleOf } from './fact.ts';

/** A fact about what an object refers to. */
export const brokenReference = (
  user: DocumentPair,
  what: ReferenceBroken['what'],
  to: string,
  sides: Sides,
): ReferenceBroken => ({
  kind: 'reference-broken',
  ...objectFact(user, ['spec'], `${what} ${to}`, sides),
  object: titleOf(user),
  what,
  to,
});
