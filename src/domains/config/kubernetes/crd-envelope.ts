/** What a CustomResourceDefinition says around its schemas: how objects are stored, converted, found, and their subresources. */
import type { ConfigDocument } from '../documents.ts';
import { at, itemsAt, switchOf, textAt, textsOf, type ConfigNode } from '../tree.ts';
import type { SchemaBreak } from './crd-break.ts';
import { isEarlyDefinition, isEarlyVersion, isOnTrial, isServed, versionsOf } from './crd-versions.ts';

type Check = (before: ConfigNode, after: ConfigNode) => readonly SchemaBreak[];

/** All breaks of two sides of a definition, its schemas apart. */
export const envelopeBreaks = (before: ConfigDocument, after: ConfigDocument): SchemaBreak[] =>
  CHECKS.flatMap((check) => check(before.root, after.root));

const storedIn = (root: ConfigNode): ConfigNode | undefined =>
  versionsOf(root).find((version) => switchOf(at(version, 'storage')) === true);

/** A version that is withdrawn can hold no objects any more: that says it all. One that was served before, a rollback reads too. */
const storageMoved: Check = (before, after) => {
  const [old, now] = [storedIn(before), storedIn(after)];
  const [from, to] = [textAt(old, 'name'), textAt(now, 'name')];
  if (from === undefined || to === undefined || from === to) return [];
  if (!versionsOf(after).some((version) => textAt(version, 'name') === from && isServed(version))) return [];
  const isKnown = versionsOf(before).some((version) => textAt(version, 'name') === to && isServed(version));
  const isEarly = (old !== undefined && isEarlyVersion(old)) || isOnTrial(before);
  const weight = isKnown ? { weight: 'mild' as const } : isEarly ? { weight: 'early' as const } : {};
  return [{ what: 'storage-moved', field: 'storage', from, to, before: old, after: now, ...weight }];
};

const isConverted = (root: ConfigNode): boolean => textAt(root, 'spec', 'conversion', 'strategy') === 'Webhook';

/** One version needs no conversion; objects may still be stored in one that is listed and no longer served. */
const conversionRemoved: Check = (before, after) => {
  if (!isConverted(before) || isConverted(after) || versionsOf(after).length < 2) return [];
  return [{ what: 'conversion-removed', field: 'conversion', before: at(before, 'spec', 'conversion') }];
};

const subresourcesRemoved: Check = (before, after) =>
  versionsOf(before).flatMap((version) => {
    const kept = versionsOf(after).find((other) => textAt(other, 'name') === textAt(version, 'name'));
    return ['status', 'scale'].flatMap((name): SchemaBreak[] => {
      const old = at(version, 'subresources', name);
      if (kept === undefined || old === undefined || at(kept, 'subresources', name) !== undefined) return [];
      const weight = isEarlyVersion(version) ? { weight: 'early' as const } : {};
      return [{ what: 'subresource-removed', field: name, before: old, after: kept, ...weight }];
    });
  });

const shortNamesRemoved: Check = (before, after) => {
  const names = at(before, 'spec', 'names', 'shortNames');
  const still = new Set(textsOf(at(after, 'spec', 'names', 'shortNames')));
  return textsOf(names)
    .filter((name) => !still.has(name))
    .map((name) => ({ what: 'short-name-removed', field: name, before: names, after: at(after, 'spec', 'names') }));
};

/** Under another name, group, kind or plural it is another definition, whatever else changed: the one that exists is left alone. */
export function identityChanged(before: ConfigNode, after: ConfigNode): SchemaBreak | undefined {
  for (const [field, ...path] of IDENTITY) {
    const [old, now] = [at(before, ...path), at(after, ...path)];
    const [from, to] = [textsOf(old)[0], textsOf(now)[0]];
    if (from === undefined || to === undefined || from === to || `${from}${to}`.includes('{{')) continue;
    return {
      what: 'identity-changed',
      field,
      from,
      to,
      before: old,
      after: now,
      ...(isEarlyDefinition(before) ? { weight: 'early' as const } : {}),
    };
  }
  return undefined;
}

const IDENTITY = [
  ['name', 'metadata', 'name'],
  ['group', 'spec', 'group'],
  ['names.plural', 'spec', 'names', 'plural'],
  ['names.kind', 'spec', 'names', 'kind'],
] as const;

const selectableRemoved: Check = (before, after) =>
  versionsOf(before).flatMap((version) => {
    const kept = versionsOf(after).find((other) => textAt(other, 'name') === textAt(version, 'name'));
    const still = new Set(itemsAt(kept, 'selectableFields').map((field) => textAt(field, 'jsonPath')));
    return itemsAt(version, 'selectableFields').flatMap((field): SchemaBreak[] => {
      const path = textAt(field, 'jsonPath') ?? '';
      return kept === undefined || still.has(path)
        ? []
        : [{ what: 'selectable-removed', field: path, before: field, after: kept }];
    });
  });

const CHECKS: readonly Check[] = [
  selectableRemoved,
  storageMoved,
  conversionRemoved,
  subresourcesRemoved,
  shortNamesRemoved,
];
