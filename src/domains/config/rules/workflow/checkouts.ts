/** What a checkout brings in and leaves behind. Source: the README of actions/checkout. */
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { safeOff, safeWhenSet, weakWhenSet } from '../../weakening.ts';
import { step } from '../../workflows/examples.ts';
import { allSteps } from '../../workflows/model.ts';
import { inStep } from '../../workflows/paths.ts';

const path = '.github/workflows/ci.yml';
const dialect = 'github-workflow';

const KEPT = safeWhenSet({
  risk: 'medium',
  praise: 'token no longer left behind by the checkout',
  weak: 'uses: actions/checkout@v6\nwith: { persist-credentials: true }',
  safe: 'uses: actions/checkout@v6\nwith: { persist-credentials: false }',
  path,
  file: (lines) => step(lines === '' ? 'uses: actions/checkout@v6' : lines),
});

/** Whether the step still checks anything out: where another takes its place, no token is left behind. */
function stillChecksOut({ after, document, path: steps }: Setting): boolean {
  const [label] = steps.flatMap((each) => (each.kind === 'item' ? [each.name ?? each.label] : []));
  const now = allSteps(document.after).find((each) => each.label === label);
  return after !== undefined || now === undefined || now.uses === 'actions/checkout';
}

export default [
  control({
    id: 'config/workflow-unsafe-checkout',
    class: 'permission-widening',
    title: 'guard against strangers’ code switched off',
    why: 'The checkout may now bring in the code of a pull request where secrets and a token that may write are at hand.',
    fix: 'Remove `allow-unsafe-pr-checkout`, and build strangers’ code on `pull_request`.',
    dialect,
    governs: inStep('with', 'allow-unsafe-pr-checkout'),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'guard against strangers’ code switched on',
      weak: 'uses: actions/checkout@v6\nwith: { allow-unsafe-pr-checkout: true }',
      safe: 'uses: actions/checkout@v6\nwith: { allow-unsafe-pr-checkout: false }',
      path,
      file: step,
    }),
  }),
  control({
    id: 'config/workflow-credentials-kept',
    class: 'secret',
    title: 'token left behind by the checkout',
    why: 'The token stays in the working copy, where every later step and every uploaded artifact of it can hold it.',
    fix: 'Set `persist-credentials: false` again, unless a later step pushes.',
    equivalents: ['zizmor:artipacked'],
    dialect,
    governs: (setting) => inStep('with', 'persist-credentials')(setting) && stillChecksOut(setting),
    rank: safeOff,
    ...KEPT,
    examples: [
      ...KEPT.examples,
      {
        path,
        before: step('uses: actions/checkout@v6\nwith: { persist-credentials: false }'),
        after: step('run: git clone --depth=1 https://github.com/acme/shop .'),
        outcome: 'none',
      },
    ],
  }),
];
