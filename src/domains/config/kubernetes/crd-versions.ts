/** The versions that a CustomResourceDefinition lists. */
import { at, entriesOf, itemsAt, switchOf, textAt, type ConfigNode } from '../tree.ts';

export const versionsOf = (root: ConfigNode): readonly ConfigNode[] => itemsAt(root, 'spec', 'versions');

export const isServed = (version: ConfigNode): boolean => switchOf(at(version, 'served')) !== false;

/** Whether a version says by its name that it may change or go at any time. */
export const isEarlyVersion = (version: ConfigNode): boolean => /alpha/.test(textAt(version, 'name') ?? '');

/** Whether all that a definition serves may change or go at any time: its group, its release or each version says so. */
export const isEarlyDefinition = (root: ConfigNode): boolean => {
  const served = versionsOf(root).filter(isServed);
  return isOnTrial(root) || (served.length > 0 && served.every(isEarlyVersion));
};

/** A group of trials as `gateway.networking.x-k8s.io`, or a release whose annotations call it experimental. */
export const isOnTrial = (root: ConfigNode): boolean =>
  [textAt(root, 'spec', 'group'), textAt(root, 'metadata', 'name')].some((name) => name?.endsWith('.x-k8s.io')) ||
  entriesOf(at(root, 'metadata', 'annotations')).some(([, value]) => textAt(value) === 'experimental');
