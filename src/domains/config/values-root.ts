/**
 * How a template goes to the values of its chart, as a part of patterns: `.Values`, `$.Values`, and by the names that helpers
 * give to the root. Any other variable may hold anything.
 */
export const VALUES = String.raw`(?:\$(?:context|ctx|root|top|global|main)?)?\.Values`;
