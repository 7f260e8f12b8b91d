/**
 * The half of the program that knows the rules and takes hostile text. Both entries start it as the child of a review,
 * and ask it for its rules; whatever else they do needs none of it, so that they start at once.
 */
import { domains } from './domains/index.ts';
import { isChild } from './sandbox/argument.ts';
import { serveReview } from './sandbox/child.ts';

export { loadAnalyzers } from './domains/index.ts';
export { exampleFindings } from './example.ts';

if (isChild(process.argv)) await serveReview(domains);
