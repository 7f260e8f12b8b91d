import { analyzers } from './domains/index.ts';
import { type ApprovalQuestion, readApprovals } from './github/approvals.ts';
import { deliver } from './github/deliver.ts';
import { explain } from './github/explain.ts';
import { setFailed } from './github/log.ts';
import { prepare } from './github/prepare.ts';
import { reviewRepository } from './ports.ts';
import { reporters } from './reporters/index.ts';

try {
  const prepared = await prepare(process.env);
  const request = { ...prepared.request, approvals: (question: ApprovalQuestion) => readApprovals(prepared, question) };
  const { verdict } = await reviewRepository(request, analyzers, (report) =>
    deliver(report, { ...prepared, reporters }),
  );
  if (verdict.conclusion === 'block') setFailed(verdict.because);
} catch (error) {
  setFailed(explain(error));
}
