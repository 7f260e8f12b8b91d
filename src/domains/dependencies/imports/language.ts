/** How the sources of an ecosystem import packages: as much as it takes to say that one which is gone is still imported. */

/** One import of a source file. */
export interface Import {
  /** As the source writes it: `lodash/fp`, `package:http/http.dart`. */
  readonly specifier: string;
  readonly line: number;
}

export interface Language {
  /** The source files. */
  readonly sources: RegExp;
  /** What stands between a package and a part of it: `/` of `lodash/fp`. */
  readonly separator: string;
  /** The imports that always run and cannot be meant for anything else: what stands in comments, in text, or behind a condition is none. */
  importsOf(text: string): readonly Import[];
  /** What sources write for a package; undefined where its name does not tell, or where something else may answer to it. */
  importName(name: string): string | undefined;
  /** The manifests that declare packages for a folder and, where `inherits`, for all folders below. */
  readonly manifests: readonly string[];
  readonly inherits: boolean;
  /** Whether manifests of other names, anywhere below the folder, declare packages for it too. */
  readonly scattered?: boolean;
  /** Finds what the project itself is imported as in its manifest. */
  readonly ownName?: RegExp;
  /** The lockfiles that tell whether another package still brings one; null where only a declared one can be imported. */
  readonly lockfiles: readonly string[] | null;
  /** Files beside the manifest that may ask for packages in words of their own. */
  readonly alsoNamedIn?: readonly string[];
  /** Whether another package may bring the same import: `psycopg2-binary` brings `psycopg2`. */
  mayBring?(other: string, importName: string): boolean;
}

/** Whether a specifier is a package, or a part of it. */
export const belongsTo = (specifier: string, name: string, { separator }: Language): boolean =>
  specifier === name || specifier.startsWith(name + separator);

/** Tells the line of an offset, from 1. */
export function lineCounter(text: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** A text of the same length and lines in which comments are blank, and literals keep only their quotes; one that is not closed ends with its line. */
export const blanked = (text: string, literals: RegExp): string =>
  text.replace(literals, (match) => {
    const open = /^(?:\/[/*]|#)/.test(match) ? ' ' : (match[0] ?? '');
    const close = match.length > 1 && match.endsWith(open) ? open : '';
    return open + match.slice(1, match.length - close.length).replace(/[^\n]/g, ' ') + close;
  });
