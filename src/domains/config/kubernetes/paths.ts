/** Whether a setting stands in a container or a pod, by its path alone, so that charts' values and operators' objects count too. */
import type { Setting } from '../setting.ts';
import { CONTAINER_LISTS } from './pods.ts';

/** Whether a path of keys ends with these. */
export const endsWith = (keys: readonly string[], tail: readonly string[]): boolean =>
  tail.every((name, i) => keys[keys.length - tail.length + i] === name);

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

/** Settings at `tail` of any document. */
export const atEnd =
  (...tail: readonly string[]) =>
  ({ keys }: Setting): boolean =>
    endsWith(keys, tail);
