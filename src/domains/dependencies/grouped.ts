/** Things by a key, in the order of their appearance. */
export function groupsBy<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const known = groups.get(keyOf(thing));
    if (known === undefined) groups.set(keyOf(thing), [thing]);
    else known.push(thing);
  }
  return groups;
}
