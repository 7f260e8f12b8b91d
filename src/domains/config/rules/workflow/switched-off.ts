/** Jobs and steps that never run any more. Source: docs.github.com, "Using conditions to control job execution". */
import { control } from '../../control.ts';
import { either } from '../../setting-paths.ts';
import type { Setting } from '../../setting.ts';
import type { ConfigNode } from '../../tree.ts';
import { hardened, moved } from '../../weakening.ts';
import { job, step } from '../../workflows/examples.ts';
import { inJob, inStep } from '../../workflows/paths.ts';

const path = '.github/workflows/ci.yml';
const STEP = 'step';

const isOfStep = inStep('if');

const asideOf = ({ keys }: Setting) => (ASIDE.test(keys[1] ?? '') ? 'aside' : undefined);

/** Jobs by whose being skipped nothing goes unseen that a change breaks. */
const ASIDE =
  /(?:^|[-_ ])(?:announce|auto-?merge|backports?|comments?|discord|docs?|documentation|labels?|labeler|notify|notifications?|people|slack|sponsors?|stale|sync|welcome)(?:[-_ ]|$)/i;

/** 0 for a condition that never holds. */
const holds = (node: ConfigNode): number | undefined =>
  node.kind === 'scalar' ? Number(!/^(?:\$\{\{\s*)?false(?:\s*\}\})?$/.test(node.text)) : undefined;

export default control<'job' | 'step' | 'aside' | 'hardened'>({
  id: 'config/workflow-switched-off',
  class: 'availability',
  title: 'never runs any more',
  why: 'What is skipped counts as passed: a required check stays green, whatever the change breaks.',
  fix: 'Mend it, or delete it and what requires it.',
  dialect: 'github-workflow',
  governs: either(inJob('if'), isOfStep),
  rank: holds,
  absent: 1,
  byPresence: true,
  mark: (setting: Setting) => (isOfStep(setting) ? STEP : asideOf(setting)),
  outcomes: {
    job: moved('medium'),
    step: moved('low'),
    aside: { ...moved('low'), why: 'What it did beside the checks is no longer done.' },
    hardened: hardened('runs again'),
  },
  refine: ({ transition, mark }) => {
    if (transition === 'hardened') return 'hardened';
    if (transition === 'born') return undefined;
    return mark === STEP || mark === 'aside' ? mark : 'job';
  },
  examples: [
    { path, before: job(), after: job('if: false'), outcome: 'job' },
    { path, before: job("if: github.event_name == 'push'"), after: job('if: ${{ false }}'), outcome: 'job' },
    { path, before: step('run: make lint'), after: step('run: make lint\nif: false'), outcome: 'step' },
    {
      path,
      before: job().replace('build:', 'sync_docs:'),
      after: job('if: false').replace('build:', 'sync_docs:'),
      outcome: 'aside',
    },
    { path, before: job('if: false'), after: job(), outcome: 'hardened' },
    { path, before: job(), after: job("if: github.event_name == 'push'"), outcome: 'none' },
    { path, before: '', after: job('if: false'), outcome: 'none' },
  ],
});
