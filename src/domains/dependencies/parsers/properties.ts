/** Named values that versions are written with: Maven properties, Gradle variables, MSBuild properties. */

export interface Property {
  readonly value: string;
  readonly line: number;
}
export type Properties = ReadonlyMap<string, Property>;

/** A version as it stands in the file: its text, where it is edited, and the property it comes from. */
export interface Written {
  readonly written: string;
  readonly line: number;
  readonly via?: string;
}

/** A property may name another; a circle ends here. */
const DEEPEST = 10;
const LONGEST = 500;

/**
 * Follows the references in a version text to where the version stands. A reference to nothing that this file knows
 * stays as it is written.
 */
export function resolve(text: string, line: number, properties: Properties, reference: RegExp): Written {
  let found: Written = { written: text, line };
  for (let depth = 0; depth < DEEPEST; depth++) {
    const [whole = '', name = ''] = reference.exec(found.written) ?? [];
    const property = properties.get(name);
    if (property === undefined || found.written.length > LONGEST) return found;
    found = { written: found.written.replace(whole, () => property.value), line: property.line, via: name };
  }
  return { written: text, line };
}
