/** Numbers as versions write them: of any length, with leading zeros, never rounded. */

export const isNumeral = (text: string): boolean => /^[0-9]+$/.test(text);

/** Orders two runs of digits by value. */
export function compareNumerals(a: string, b: string): number {
  const [left, right] = [withoutZeros(a), withoutZeros(b)];
  return left.length - right.length || compareText(left, right);
}

/** Orders two texts by their code units. */
export const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Orders two lists by their first unequal pair; what the shorter one lacks is `missing`. */
export function compareLists<T>(
  a: readonly T[],
  b: readonly T[],
  missing: T,
  compareItems: (left: T, right: T) => number,
): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = compareItems(a[i] ?? missing, b[i] ?? missing);
    if (order !== 0) return order;
  }
  return 0;
}

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=[0-9])/, '');
