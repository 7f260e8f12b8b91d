/** Versions, as the names of tags tell them. */

/** The numbers of a version, and whether it is what those before it were on the way to. */
export type Version = readonly [major: number, minor: number, patch: number, isFinal: 0 | 1];

const VERSION = /(\d+)\.(\d+)(?:\.(\d+))?([-.+\w]*)$/;
/** Nobody calls a release by a longer name. */
const LONGEST = 100;

/** The version at the end of a name; undefined where there is none. */
export function versionOf(name: string): Version | undefined {
  const found = name.length > LONGEST ? null : VERSION.exec(name);
  if (found === null) return undefined;
  const [, major, minor, patch = 0, rest = ''] = found;
  return [Number(major), Number(minor), Number(patch), /[a-z]/i.test(rest) ? 0 : 1];
}

/** The highest first. */
export const byVersion = (a: Version, b: Version): number => b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || b[3] - a[3];

/** What one version after the other is of: what stands before it, and all but its patch. */
export function lineOf(name: string): string {
  const [major, minor, , isFinal] = versionOf(name) ?? [];
  return [name.replace(VERSION, ''), major, minor, isFinal].join(' ');
}
