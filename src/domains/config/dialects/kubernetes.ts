import type { Dialect } from '../dialect.ts';
import { isOneOfMany } from '../kubernetes/collections.ts';
import type { ConfigDocument } from '../documents.ts';
import { effectiveSettings } from '../kubernetes/effective.ts';
import { decryptionSettings, encryptionSettings } from '../kubernetes/encryption.ts';
import { fixedSettings } from '../kubernetes/fixed.ts';
import { kubernetesFacts } from '../kubernetes/facts.ts';
import { groupOf, isObject, isPatch, kindOf, nameOf, namespaceOf } from '../kubernetes/objects.ts';
import { speaksFor } from '../kubernetes/owned.ts';
import { referenceSettings, selectorSettings } from '../kubernetes/references.ts';
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
  isObject: (keys, document, entry) => isOfRelease(keys, document) || isOneOfMany(document, entry),
  isSchema: (keys) => keys.includes('openAPIV3Schema'),
  closedKeys: (keys) => !FREE_KEYS.has(keys.at(-1) ?? '') && !isOfOtherProgram(keys),
  owns: speaksFor,
  effective: (pair) => [
    ...effectiveSettings(pair),
    ...encryptionSettings(pair),
    ...decryptionSettings(pair),
    ...(isPatch(pair) ? [] : [...referenceSettings(pair), ...selectorSettings(pair)]),
    ...fixedSettings(pair),
  ],
  facts: kubernetesFacts,
} satisfies Dialect;

/** The values that a release of Flux gives a chart are made of blocks, as those of the chart are. */
function isOfRelease([first, second, ...below]: readonly string[], document: ConfigDocument): boolean {
  return first === 'spec' && second === 'values' && below.length > 0 && kindOf(document) === 'HelmRelease';
}

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
