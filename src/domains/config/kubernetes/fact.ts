import type { DocumentPair } from '../documents.ts';
import { factAt, key, type FactBase, type Sides } from '../fact-at.ts';
import { kindOf, nameOf } from './objects.ts';

/** The common part of a fact about the place `keys` of an object; `what` tells it from others of the object. */
export const objectFact = (pair: DocumentPair, keys: readonly string[], what: string, sides: Sides): FactBase =>
  factAt(pair, keys.map(key), `${titleOf(pair)}: ${what}`, sides);

/** `ClusterRole/reader`: an object as messages call it; its kind alone where it has no name, as a file of settings. */
export function titleOf({ before, after }: DocumentPair): string {
  const document = after ?? before;
  return document === undefined ? '' : [kindOf(document), nameOf(document)].filter(Boolean).join('/');
}
