import type { Ecosystem } from './ecosystem.ts';
import { ecosystems } from './ecosystems/index.ts';

/** Copies of other people's files: their own review is elsewhere. */
const VENDORED = /(?:^|\/)(?:node_modules|vendor)\//;

/** Whether an ecosystem reads a file, or looks at it for what others declare. */
export const concerns = (ecosystem: Ecosystem, path: string): boolean =>
  !VENDORED.test(path) && (ecosystem.claims(path) || ecosystem.visits?.(path) === true);

/** Whether any ecosystem is concerned with a file, by its path. */
export const claims = (path: string): boolean => ecosystems.some((ecosystem) => concerns(ecosystem, path));
