/** Conditions that keep strangers out of a job or a step. */
import { control } from '../../control.ts';
import { isInReview } from '../../own/workflows.ts';
import { either } from '../../setting-paths.ts';
import type { Setting } from '../../setting.ts';
import { at, textsOf } from '../../tree.ts';
import { hardened, moved } from '../../weakening.ts';
import { job, step } from '../../workflows/examples.ts';
import { asks, asksWho, isAskedForNothing } from '../../workflows/guards.ts';
import { jobsOf } from '../../workflows/model.ts';
import { inJob, inStep } from '../../workflows/paths.ts';
import { isHeldByNeeds } from '../../workflows/strangers.ts';

const path = '.github/workflows/ci.yml';
const ASKS = "  ask: { if: github.actor == 'octocat', steps: [{ run: make ask }] }\n";
const SAME_REPOSITORY = 'if: github.event.pull_request.head.repo.full_name == github.repository';

/** Nobody starts what never runs. */
const NEVER = /^(?:\$\{\{\s*)?false(?:\s*\}\})?$/;

/** Whether the job of a step asks now, or waits for one that does: where that one is skipped, so is this. */
function isAskedBefore({ document, keys }: Setting): boolean {
  const jobs = jobsOf(document.after);
  const node = keys[0] === 'jobs' ? jobs.find(({ name }) => name === keys[1])?.node : undefined;
  if (node === undefined) return false;
  if (keys.includes('steps') && asks(node)) return true;
  const needed = isHeldByNeeds(node) ? textsOf(at(node, 'needs')) : [];
  return jobs.some((other) => needed.includes(other.name) && asks(other.node));
}

const isCondition = either(inJob('if'), inStep('if'));

const isNeedless = ({ before, document }: Setting): boolean =>
  before?.kind === 'scalar' && isAskedForNothing(before.text, document);

export default control({
  id: 'config/workflow-condition-removed',
  class: 'permission-widening',
  title: 'condition on who may start a job removed',
  why: 'Strangers whose runs were skipped now run the job, with the rights its trigger gives.',
  fix: 'Keep the condition.',
  dialect: 'github-workflow',
  governs: (setting) => isCondition(setting) && !isInReview(setting) && !isAskedBefore(setting) && !isNeedless(setting),
  rank: (node) => (node.kind === 'scalar' && !NEVER.test(node.text) ? Number(asksWho(node.text)) : undefined),
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
    { path, before: job("if: github.actor != 'dependabot[bot]'"), after: job(), outcome: 'none' },
    {
      path,
      before: job(`if: "!contains(fromJson('[\\"a[bot]\\"]'), github.actor)"`),
      after: job(),
      outcome: 'none',
    },
    { path, before: job("if: github.actor == 'octocat'"), after: job('if: false'), outcome: 'none' },
    { path, before: job(SAME_REPOSITORY.replace('==', '!=')), after: job(), outcome: 'none' },
    { path, before: job("if: github.repository_owner == 'acme'"), after: job(), outcome: 'none' },
    { path, before: job(SAME_REPOSITORY), after: job('needs: [ask]').concat(ASKS), outcome: 'none' },
    { path, before: job(SAME_REPOSITORY), after: job('needs: [ask]\nif: always()').concat(ASKS), outcome: 'flip' },
    { path, before: job(SAME_REPOSITORY), after: '', outcome: 'none' },
    { path, before: job(SAME_REPOSITORY, 'on: [push, pull_request]'), after: job('', 'on: push'), outcome: 'none' },
    { path, before: step(`run: make\n${SAME_REPOSITORY}`), after: step('run: make'), outcome: 'drop' },
    {
      path,
      before: step(`run: make\n${SAME_REPOSITORY}`),
      after: step('run: make').replace('    steps:', `    ${SAME_REPOSITORY}\n    steps:`),
      outcome: 'none',
    },
  ],
});
