/** Splits a list so that no part weighs more than a bound, or holds more than a number of things; order is kept. */
export function inBatches<T>(
  things: readonly T[],
  most: { readonly things: number; readonly weight?: number },
  weigh: (thing: T) => number = () => 0,
): T[][] {
  const batches: T[][] = [];
  let weight = 0;
  for (const thing of things) {
    const batch = batches.at(-1);
    const own = weigh(thing);
    const fits = batch !== undefined && batch.length < most.things && weight + own <= (most.weight ?? Infinity);
    if (fits) batch.push(thing);
    else batches.push([thing]);
    weight = fits ? weight + own : own;
  }
  return batches;
}
