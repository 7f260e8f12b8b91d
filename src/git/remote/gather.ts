import { setTimeout as sleep } from 'node:timers/promises';

/** In milliseconds: far less than one exchange takes, and enough for those who read many files at once to name them all. */
const GATHERING = 5;

/** Has what some ids name brought here; each is brought once. */
export type Ensure = (ids: readonly string[]) => Promise<void>;

/** Turns many small wishes into few large ones: those that come shortly after each other, or while one is served, go together. */
export function gathering(bring: Ensure): Ensure {
  const known = new Map<string, Promise<void>>();
  let next: { readonly ids: string[]; readonly done: Promise<void> } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const begin = () => {
    const ids: string[] = [];
    const done = Promise.all([sleep(GATHERING), last]).then(() => {
      next = undefined;
      return bring(ids);
    });
    last = done.catch(() => undefined); // whoever waits for it is told
    return { ids, done };
  };
  const join = (id: string): Promise<void> => {
    next ??= begin();
    next.ids.push(id);
    return next.done;
  };
  return async (ids) => {
    const waiting = new Set<Promise<void>>();
    for (const id of ids) {
      const done = known.get(id) ?? join(id);
      known.set(id, done);
      waiting.add(done);
    }
    await Promise.all(waiting);
  };
}
