/** Where a setting stands, by its path alone: what the controls of every dialect are built from. */
import type { Setting } from './setting.ts';

/** Whether a path of keys ends with these. */
export const endsWith = (keys: readonly string[], tail: readonly string[]): boolean =>
  tail.every((name, i) => keys[keys.length - tail.length + i] === name);

/** Whether a written path leads to what stands at another, or below it. */
export const isWithin = (path: string, other: string): boolean => path === other || path.startsWith(`${other}.`);

/** Settings at `tail` of any document. */
export const atEnd =
  (...tail: readonly string[]) =>
  ({ keys, path }: Setting): boolean =>
    endsWith(keys, tail) && path.at(-1)?.kind !== 'item';

/** Settings that any of the places holds. */
export const either =
  (...places: readonly ((setting: Setting) => boolean)[]) =>
  (setting: Setting): boolean =>
    places.some((holds) => holds(setting));
