/** The versions that a CustomResourceDefinition lists. */
import { at, itemsAt, switchOf, textAt, type ConfigNode } from '../tree.ts';

export const versionsOf = (root: ConfigNode): readonly ConfigNode[] => itemsAt(root, 'spec', 'versions');

export const isServed = (version: ConfigNode): boolean => switchOf(at(version, 'served')) !== false;

/** Whether a version says by its name that it may change or go at any time. */
export const isEarlyVersion = (version: ConfigNode): boolean => /alpha/.test(textAt(version, 'name') ?? '');

/** Whether a group, or a definition by its full name, is one of trials: `gateway.networking.x-k8s.io`. */
export const isEarlyGroup = (name: string): boolean => name.endsWith('.x-k8s.io');
