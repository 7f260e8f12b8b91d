/** Where a setting stands in a workflow, by its path alone. */
import type { Setting } from '../setting.ts';

/** Settings at `tail` of any step of a job or of a composite action; the step itself without one. */
export const inStep =
  (...tail: readonly string[]) =>
  ({ keys }: Setting): boolean => {
    const above = keys.slice(0, keys.length - tail.length);
    const isStep = (above.length === 3 && above[2] === 'steps') || above.join() === 'runs,steps';
    return isStep && tail.every((name, i) => keys[above.length + i] === name);
  };

/** Settings at `tail` of any job. */
export const inJob =
  (...tail: readonly string[]) =>
  ({ keys }: Setting): boolean =>
    keys.length === 2 + tail.length && keys[0] === 'jobs' && tail.every((name, i) => keys[2 + i] === name);
