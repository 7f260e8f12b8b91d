/** Failures that no longer count. Source: docs.github.com, "Workflow syntax for GitHub Actions". */
import { control } from '../../control.ts';
import { isInReview } from '../../own/workflows.ts';
import { either } from '../../setting-paths.ts';
import type { Setting } from '../../setting.ts';
import { type ConfigNode, textAt } from '../../tree.ts';
import { moved, safeOff, weakWhenSet } from '../../weakening.ts';
import { job, step } from '../../workflows/examples.ts';
import { jobsOf, mentions, usesOf } from '../../workflows/model.ts';
import { inJob, inStep } from '../../workflows/paths.ts';

const path = '.github/workflows/ci.yml';

/** Whether a later condition or script looks at how the step or job ended, or at what came of it. */
function isHandled({ document, keys, ownerAfter }: Setting): boolean {
  const id = textAt(ownerAfter, 'id');
  const jobs = jobsOf(document.after);
  if (keys.includes('steps')) {
    const steps = jobs.find(({ name }) => name === keys[1])?.steps ?? [];
    return id !== undefined && steps.some(({ node }) => mentions(node, (text) => text.includes(`steps.${id}.`)));
  }
  return jobs.some(({ node }) => mentions(node, (text) => text.includes(`needs.${keys[1]}.result`)));
}

/** Steps that only pass on or tell what others found, or that keep house. */
const REPORTERS =
  /codecov|coveralls|codeclimate|upload-(?:artifact|sarif)|report|unit-test-result|comment|slack|discord|notif|label|^actions\/(?:cache|download-artifact|github-script|stale)/i;
const REPORTING =
  /\b(?:upload|report|comment|notify|notification|annotate|post|collect|dump|(?:fetch|show|print|get|save)\s+\w*\s?logs?|debug)s?\b/i;

function onlyReports(node: ConfigNode | undefined): boolean {
  if (node === undefined) return false;
  const uses = usesOf(node);
  return uses === undefined ? REPORTING.test(textAt(node, 'name') ?? '') : REPORTERS.test(uses);
}

const SWITCH = weakWhenSet({
  risk: 'medium',
  praise: 'failure counts again',
  weak: 'continue-on-error: true',
  safe: 'continue-on-error: false',
  path,
  file: job,
});

export default control({
  id: 'config/workflow-failure-ignored',
  class: 'availability',
  title: 'failure ignored',
  why: 'The workflow turns green although this part of it failed.',
  fix: 'Let it fail, or take the step out.',
  dialect: 'github-workflow',
  governs: (setting) =>
    either(inJob('continue-on-error'), inStep('continue-on-error'))(setting) &&
    !isInReview(setting) &&
    !isHandled(setting),
  rank: safeOff,
  absent: SWITCH.absent,
  mark: ({ ownerAfter, keys }) => (keys.includes('steps') && onlyReports(ownerAfter) ? 'reports' : undefined),
  outcomes: {
    ...SWITCH.outcomes,
    reports: {
      ...moved('low'),
      title: 'failure of a step besides ignored',
      why: 'The workflow turns green although what it found went nowhere, or something besides was not done.',
      fix: 'Look now and then whether it still is.',
    },
  },
  refine: ({ mark, transition }) => {
    if (transition === 'drop') return undefined;
    return mark === 'reports' && transition !== 'hardened' ? 'reports' : transition;
  },
  examples: [
    ...SWITCH.examples,
    {
      path,
      before: step('uses: codecov/codecov-action@v5'),
      after: step('uses: codecov/codecov-action@v5\ncontinue-on-error: true'),
      outcome: 'reports',
    },
  ],
});
