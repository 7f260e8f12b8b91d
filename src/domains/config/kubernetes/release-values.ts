/** Values that an object gives a chart, as a file of values does. Sources: fluxcd.io, "HelmReleases"; argo-cd.readthedocs.io, "Helm". */
import type { ConfigDocument } from '../documents.ts';
import { kindOf } from './objects.ts';

const VALUES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Application', ['spec', 'source', 'helm', 'valuesObject']],
  ['HelmRelease', ['spec', 'values']],
]);

/** Where an object holds them; undefined for objects of other kinds. */
export const valuesKeysOf = (document: ConfigDocument | undefined): readonly string[] | undefined =>
  VALUES.get(kindOf(document));

/** Whether keys lead to something among them. */
export const isInValues = (keys: readonly string[], document: ConfigDocument | undefined): boolean => {
  const held = valuesKeysOf(document);
  return held !== undefined && keys.length > held.length && held.every((key, index) => keys[index] === key);
};
