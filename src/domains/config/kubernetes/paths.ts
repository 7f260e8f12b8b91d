/** Whether a setting stands in a container or a pod, by its path alone, so that charts' values and operators' objects count too. */
import type { Setting } from '../setting.ts';
import { endsWith } from '../setting-paths.ts';
import { kindOf } from './objects.ts';
import { CONTAINER_LISTS } from './pods.ts';

/** Settings at `tail` of any container. */
export const inContainer =
  (...tail: readonly string[]) =>
  ({ keys }: Setting): boolean =>
    endsWith(keys, tail) && CONTAINER_LISTS.some((list) => list === keys.at(-1 - tail.length));

/** Settings at `tail` of any pod. */
export const inPod =
  (...tail: readonly string[]) =>
  ({ keys }: Setting): boolean =>
    endsWith(keys, tail) && keys.at(-1 - tail.length) === 'spec';

/** Settings at exactly `keys` of objects of a kind. */
export const ofKind =
  (kind: string, ...keys: readonly string[]) =>
  (setting: Setting): boolean =>
    setting.keys.length === keys.length &&
    endsWith(setting.keys, keys) &&
    kindOf(setting.document.after ?? setting.document.before) === kind;

/** Each entry of the map at `keys` of objects of a kind. */
export const belowKind =
  (kind: string, ...keys: readonly string[]) =>
  (setting: Setting): boolean =>
    ofKind(kind, ...keys)({ ...setting, keys: setting.keys.slice(0, -1) });

/** An annotation, of whatever object. */
export const annotation =
  (...names: readonly string[]) =>
  ({ keys }: Setting): boolean =>
    names.includes(keys.at(-1) ?? '') && /annotations$/i.test(keys.at(-2) ?? '');
