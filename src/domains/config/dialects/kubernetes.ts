import type { Dialect } from '../dialect.ts';
import { isOneOfMany } from '../kubernetes/collections.ts';
import { effectiveSettings } from '../kubernetes/effective.ts';
import { decryptionSettings, encryptionSettings } from '../kubernetes/encryption.ts';
import { fixedSettings } from '../kubernetes/fixed.ts';
import { kubernetesFacts } from '../kubernetes/facts.ts';
import { groupOf, isObject, isPatch, kindOf, nameOf, namespaceOf } from '../kubernetes/objects.ts';
import { speaksFor } from '../kubernetes/owned.ts';
import { settingsInRelease } from '../kubernetes/in-values.ts';
import { referenceSettings, selectorSettings } from '../kubernetes/references.ts';
import { holdsValues, isInValues } from '../kubernetes/release-values.ts';
import { areTwo } from '../kubernetes/two-objects.ts';

/** Kubernetes manifests, charts' templates of them, and the objects of operators. */
export default {
  name: 'kubernetes',
  recognises: isObject,
  identity(document) {
    const name = nameOf(document);
    return name === undefined
      ? undefined
      : [document.isPatch ? 'patch' : '', groupOf(document), kindOf(document), namespaceOf(document), name].join('/');
  },
  areTwo,
  title: (document) => [kindOf(document), nameOf(document)].filter(Boolean).join('/'),
  // The values that an object gives a chart are made of blocks, as those of the chart are.
  isObject: (keys, document, entry) => isInValues(keys, document) || isOneOfMany(document, entry),
  knowsText: holdsValues,
  isSchema: (keys) => keys.includes('openAPIV3Schema'),
  closedKeys: (keys) => !FREE_KEYS.has(keys.at(-1) ?? '') && !isOfOtherProgram(keys),
  owns: speaksFor,
  effective: (pair) => [
    ...effectiveSettings(pair),
    ...encryptionSettings(pair),
    ...decryptionSettings(pair),
    ...(isPatch(pair) ? [] : [...referenceSettings(pair), ...selectorSettings(pair)]),
    ...fixedSettings(pair),
    ...settingsInRelease(pair),
  ],
  facts: kubernetesFacts,
} satisfies Dialect;

/** Below `spec.config` the objects of operators keep the configuration of a program, in its own words. */
const isOfOtherProgram = (keys: readonly string[]): boolean => keys[0] === 'spec' && keys[1] === 'config';

/** Maps whose keys the author chooses. */
const FREE_KEYS: ReadonlySet<string> = new Set([
  'annotations',
  'binaryData',
  'data',
  'labels',
  'matchLabels',
  'nodeSelector',
  'parameters',
  'selector',
  'stringData',
]);
