/** Ranges of versions as settings write them, one language for all ecosystems: `>=3.3.6 <4 || 5.0.0`. */
import type { VersionScheme } from '../versions/scheme.ts';

const TERM = /^(>=|<=|>|<|=|)(\w[^<>=^~!*]*)$/;

const HOLDS: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['>=', (order) => order >= 0],
  ['<=', (order) => order <= 0],
  ['>', (order) => order > 0],
  ['<', (order) => order < 0],
  ['=', (order) => order === 0],
  ['', (order) => order === 0],
]);

/** The terms of each alternative; undefined where the text is no range. */
function termsOf(range: string): (readonly (readonly [operator: string, version: string])[])[] | undefined {
  const alternatives = range.split('||').map((alternative) =>
    alternative
      .replaceAll(/([<>=]) +/g, '$1')
      .split(/[ ,]+/)
      .filter((term) => term !== '')
      .map((term) => TERM.exec(term)),
  );
  if (alternatives.some((terms) => terms.length === 0 || terms.includes(null))) return undefined;
  return alternatives.map((terms) => terms.map((term) => [term?.[1] ?? '', term?.[2] ?? '']));
}

/** Whether a text is a range whose versions a scheme can read. */
export const isRange = (range: string, scheme: VersionScheme): boolean =>
  termsOf(range)?.every((terms) => terms.every(([, version]) => scheme.parse(version) !== undefined)) ?? false;

/** Whether a version lies in a range. */
export const isWithin = (range: string, version: string, scheme: VersionScheme): boolean =>
  (termsOf(range) ?? []).some((terms) =>
    terms.every(([operator, bound]) => {
      const [one, other] = [scheme.parse(version), scheme.parse(bound)];
      return one !== undefined && other !== undefined && HOLDS.get(operator)?.(scheme.compare(one, other)) === true;
    }),
  );
