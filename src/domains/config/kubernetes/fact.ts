import type { DocumentPair } from '../documents.ts';
import { factAt, key, type FactBase, type Sides } from '../fact-at.ts';
import { kindOf, nameOf } from './objects.ts';

/**
 * The common part of a fact about the place `keys` of an object; `what` tells it from others of the object. Copies of the object
 * in other files, as a release is rendered, are places of the same cause.
 */
export const objectFact = (pair: DocumentPair, keys: readonly string[], what: string, sides: Sides): GroupedFact => ({
  ...factAt(pair, keys.map(key), `${titleOf(pair)}: ${what}`, sides),
  group: `${keys.join('.')} of ${titleOf(pair)}`,
});

type GroupedFact = FactBase & { readonly group: string };

/** `ClusterRole/reader`: an object as messages call it; its kind alone where it has no name, as a file of settings. */
export function titleOf({ before, after }: Pick<DocumentPair, 'before' | 'after'>): string {
  const document = after ?? before;
  return document === undefined ? '' : [kindOf(document), nameOf(document)].filter(Boolean).join('/');
}
