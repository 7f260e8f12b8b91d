/** The words of a key's name, in lower case: `transport-security`, `transportSecurity`, `TRANSPORT_SECURITY` are the same two. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const NEGATIONS = new Set([
  'disable',
  'disabled',
  'skip',
  'no',
  'not',
  'without',
  'ignore',
  'bypass',
  'exclude',
  'deny',
  'off',
  'non',
  'none',
  'anonymous',
  'guest',
  'empty',
]);

/** Whether an odd number of negations turns the sense of a name: `disableTLS`, `skip-verify`; not `no-skip-verify`. */
export const isNegative = (name: string): boolean =>
  wordsOf(name).filter((word) => NEGATIONS.has(word)).length % 2 === 1;
