/**
 * Values that an object gives a chart, as a file of values does, whether as a map or as the text of one.
 * Sources: fluxcd.io, "HelmReleases"; argo-cd.readthedocs.io, "Helm"; docs.k3s.io, "Helm".
 */
import type { ConfigDocument } from '../documents.ts';
import { kindOf } from './objects.ts';

const OF_APPLICATION = ['source', 'sources'].flatMap((source) =>
  ['valuesObject', 'values'].map((values) => ['spec', source, 'helm', values]),
);

const VALUES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['Application', OF_APPLICATION],
  ['ApplicationSet', OF_APPLICATION.map((keys) => ['spec', 'template', ...keys])],
  ['HelmChart', [['spec', 'valuesContent']]],
  ['HelmChartConfig', [['spec', 'valuesContent']]],
  ['HelmRelease', [['spec', 'values']]],
]);

/** Where an object holds them; nowhere in objects of other kinds. */
export const valuesKeysOf = (document: ConfigDocument | undefined): readonly (readonly string[])[] =>
  VALUES.get(kindOf(document)) ?? [];

/** Whether keys lead to something among them. */
export const isInValues = (keys: readonly string[], document: ConfigDocument | undefined): boolean =>
  valuesKeysOf(document).some((held) => keys.length > held.length && isAt(held, keys));

/** Whether keys lead to the values themselves. */
export const holdsValues = (keys: readonly string[], document: ConfigDocument | undefined): boolean =>
  valuesKeysOf(document).some((held) => keys.length === held.length && isAt(held, keys));

const isAt = (held: readonly string[], keys: readonly string[]): boolean =>
  held.every((key, index) => keys[index] === key);
