/** What a checkout brings in and leaves behind. Source: the README of actions/checkout. */
import { control } from '../../control.ts';
import { safeOff, safeWhenSet, weakWhenSet } from '../../weakening.ts';
import { step } from '../../workflows/examples.ts';
import { inStep } from '../../workflows/paths.ts';

const path = '.github/workflows/ci.yml';
const dialect = 'github-workflow';

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
    governs: inStep('with', 'persist-credentials'),
    rank: safeOff,
    ...safeWhenSet({
      risk: 'medium',
      praise: 'token no longer left behind by the checkout',
      weak: 'uses: actions/checkout@v6\nwith: { persist-credentials: true }',
      safe: 'uses: actions/checkout@v6\nwith: { persist-credentials: false }',
      path,
      file: (lines) => step(lines === '' ? 'uses: actions/checkout@v6' : lines),
    }),
  }),
];
