import type { Analyzer, Report } from './core/types.ts';
import { openOutside } from './outside.ts';
import { portsOf, type ReviewRequest } from './ports.ts';
import { review } from './review.ts';

/** Reviews a real repository in this very process, for tests and for tools that trust what they read. */
export async function reviewInProcess(request: ReviewRequest, analyzers: readonly Analyzer[]): Promise<Report> {
  const outside = openOutside(request);
  try {
    const rules = analyzers.flatMap((analyzer) => analyzer.rules.map(({ id }) => id));
    return await review(analyzers, { ...(await portsOf(outside, request, rules)), deliver: async () => {} });
  } finally {
    await outside.close();
  }
}
