import { claims } from './claims.ts';
import { type ApprovalQuestion, readApprovals } from './github/approvals.ts';
import { deliver } from './github/deliver.ts';
import { explain } from './github/explain.ts';
import { setFailed } from './github/log.ts';
import { prepare } from './github/prepare.ts';
import { reporters } from './reporters/index.ts';
import { reviewApart } from './sandbox/host.ts';

/** Runs the Action: the review, and all that it delivers. `engine` is the file that becomes the child of the review. */
export async function runAction(engine: string): Promise<void> {
  try {
    const prepared = await prepare(process.env);
    const request = {
      ...prepared.request,
      claims,
      approvals: (question: ApprovalQuestion) => readApprovals(prepared, question),
    };
    const report = await reviewApart(request, { entry: engine });
    await deliver(report, { ...prepared, reporters });
    if (report.verdict.conclusion === 'block') setFailed(report.verdict.because);
  } catch (error) {
    setFailed(explain(error));
  }
}
