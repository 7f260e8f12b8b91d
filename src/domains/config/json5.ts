/** What JSON5 allows beyond comments and trailing commas, as JSON. Source: spec.json5.org. */

/** Comments and double quotes stay as they are; single quotes, and names of keys without any, do not. */
const PIECE =
  /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|"(?:[^"\\]|\\[^])*"?|'((?:[^'\\]|\\[^])*)'?|(?<![\w$.])([A-Za-z_$][\w$]*)(?![\w$])(?=\s*:)/g;

/** The same text with all its strings and keys in double quotes, every line where it was. Numbers and the like are left to whoever reads it. */
export const asJson = (text: string): string =>
  text.replace(PIECE, (piece, single?: string, name?: string) => {
    if (name !== undefined) return `"${name}"`;
    return single === undefined ? piece : `"${inDoubleQuotes(single)}"`;
  });

const inDoubleQuotes = (text: string): string =>
  text.replace(/\\[^]|"/g, (piece) => (piece === '"' ? '\\"' : piece === "\\'" ? "'" : piece));
