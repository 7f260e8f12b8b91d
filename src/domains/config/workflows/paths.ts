/** Where a setting stands in a workflow, by its path alone. */
import type { Setting } from '../setting.ts';

/** Settings at `tail` of any step of a job; the step itself without one. */
export const inStep =
  (...tail: readonly string[]) =>
  ({ keys }: Setting): boolean =>
    keys.length === 3 + tail.length && keys[2] === 'steps' && tail.every((name, i) => keys[3 + i] === name);

/** Settings at `tail` of any job. */
export const inJob =
  (...tail: readonly string[]) =>
  ({ keys }: Setting): boolean =>
    keys.length === 2 + tail.length && keys[0] === 'jobs' && tail.every((name, i) => keys[2 + i] === name);
