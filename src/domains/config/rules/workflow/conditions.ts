/** Conditions that keep strangers out of a job or a step. */
import { control } from '../../control.ts';
import { isInReview } from '../../own/workflows.ts';
import { either } from '../../setting-paths.ts';
import { hardened, moved } from '../../weakening.ts';
import { job } from '../../workflows/examples.ts';
import { inJob, inStep } from '../../workflows/paths.ts';

const path = '.github/workflows/ci.yml';
/** What tells the people of a repository from strangers, and its own branches from forks. */
const WHO =
  /\bgithub\.(?:actor|repository_owner|triggering_actor|event\.(?:sender|pull_request\.(?:head\.repo|user|author_association)|comment\.(?:user|author_association)|issue\.(?:user|author_association)|workflow_run\.(?:actor|head_repository)))\b/;
const SAME_REPOSITORY = 'if: github.event.pull_request.head.repo.full_name == github.repository';

export default control({
  id: 'config/workflow-condition-removed',
  class: 'permission-widening',
  title: 'condition on who may start a job removed',
  why: 'Strangers whose runs were skipped now run the job, with the rights its trigger gives.',
  fix: 'Keep the condition.',
  dialect: 'github-workflow',
  governs: (setting) => either(inJob('if'), inStep('if'))(setting) && !isInReview(setting),
  rank: (node) => (node.kind === 'scalar' ? Number(WHO.test(node.text)) : undefined),
  absent: 0,
  // A condition is an expression, in `${{ }}` or without.
  byPresence: true,
  outcomes: { flip: moved('medium'), drop: moved('medium'), hardened: hardened('condition on who may start a job') },
  examples: [
    { path, before: job(SAME_REPOSITORY), after: job(), outcome: 'drop' },
    { path, before: job("if: github.actor == 'octocat'"), after: job('if: always()'), outcome: 'flip' },
    { path, before: job("if: ${{ github.actor == 'octocat' }}"), after: job('if: always()'), outcome: 'flip' },
    { path, before: job(), after: job("if: github.actor == 'octocat'"), outcome: 'hardened' },
    { path, before: job("if: ${{ matrix.os == 'linux' }}"), after: job("if: matrix.os != 'mac'"), outcome: 'none' },
    { path, before: job('if: always()'), after: job(), outcome: 'none' },
    { path, before: job(SAME_REPOSITORY), after: '', outcome: 'none' },
  ],
});
