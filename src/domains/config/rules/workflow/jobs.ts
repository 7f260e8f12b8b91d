/** How jobs are guarded and taken seriously. */
import { control } from '../../control.ts';
import { isInReview } from '../../own/workflows.ts';
import { either } from '../../setting-paths.ts';
import { added, hardened, moved, removed, safeOff, weakWhenSet } from '../../weakening.ts';
import { job, step } from '../../workflows/examples.ts';
import { usesOf } from '../../workflows/model.ts';
import { inJob, inStep } from '../../workflows/paths.ts';

const path = '.github/workflows/ci.yml';
const dialect = 'github-workflow';
/** Actions that look for trouble: a job without them no longer does. */
const CHECKS =
  /^(?:github\/codeql-action\/(?:analyze|upload-sarif)|actions\/dependency-review-action|ossf\/scorecard-action|gitleaks\/gitleaks-action|aquasecurity\/trivy-action|anchore\/(?:scan|sbom)-action|step-security\/harden-runner|sigstore\/|zizmorcore\/zizmor-action|trufflesecurity\/trufflehog|google\/osv-scanner-action|actions\/attest)/;

export default [
  control({
    id: 'config/workflow-secrets-inherited',
    class: 'secret',
    title: 'all secrets handed to a called workflow',
    why: 'The called workflow, and every action in it, gets every secret of the repository.',
    fix: 'Name the secrets it needs.',
    equivalents: ['zizmor:secrets-inherit'],
    dialect,
    governs: inJob('secrets'),
    rank: (node) => (node.kind === 'scalar' && node.text === 'inherit' ? 0 : 1),
    absent: 1,
    outcomes: { open: moved('medium'), born: moved('low'), hardened: hardened('only named secrets handed on') },
    examples: [
      { path, before: job(), after: job('secrets: inherit'), outcome: 'open' },
      { path, before: '', after: job('secrets: inherit'), outcome: 'born' },
      { path, before: job('secrets: inherit'), after: job(), outcome: 'hardened' },
      { path, before: job(), after: job('secrets: { TOKEN: "${{ secrets.TOKEN }}" }'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/workflow-failure-ignored',
    class: 'availability',
    title: 'failure ignored',
    why: 'The workflow turns green although this part of it failed.',
    fix: 'Let it fail, or take the step out.',
    dialect,
    governs: (setting) =>
      either(inJob('continue-on-error'), inStep('continue-on-error'))(setting) && !isInReview(setting),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'medium',
      praise: 'failure counts again',
      weak: 'continue-on-error: true',
      safe: 'continue-on-error: false',
      path,
      file: job,
    }),
  }),
  control({
    id: 'config/workflow-check-removed',
    class: 'observability',
    title: 'security check removed',
    why: 'What it used to find in code, dependencies or images now goes unseen.',
    fix: 'Keep the check, or name the one that takes its place.',
    dialect,
    governs: (setting) => setting.path.at(-1)?.kind === 'item' && inStep()(setting),
    rank: (node) => (CHECKS.test(usesOf(node) ?? '') ? 1 : undefined),
    absent: 0,
    outcomes: { drop: removed('medium', 'step that looks for trouble') },
    examples: [
      {
        path,
        before: step('run: make').replace('- name', '- uses: github/codeql-action/analyze@v4\n      - name'),
        after: step('run: make'),
        outcome: 'drop',
      },
      {
        path,
        before: step('run: make').replace('- name', '- uses: actions/setup-node@v5\n      - name'),
        after: step('run: make'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/workflow-environment-removed',
    class: 'permission-widening',
    title: 'job no longer waits for its environment',
    why: 'Required reviewers, wait times and branch rules of the environment no longer hold the job back.',
    fix: 'Keep `environment` on jobs that deploy.',
    dialect,
    governs: inJob('environment'),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: removed('medium', 'environment of the job'),
      hardened: added('job now waits for an environment', 'environment of the job'),
    },
    examples: [
      { path, before: job('environment: production'), after: job(), outcome: 'drop' },
      { path, before: job(), after: job('environment: production'), outcome: 'hardened' },
      {
        path,
        before: job('environment: production'),
        after: job('environment: { name: production }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/workflow-commands-unsecured',
    class: 'permission-widening',
    title: 'unsafe workflow commands allowed',
    why: 'Anything a step prints can set environment variables and paths for the steps after it.',
    fix: 'Remove the variable, and write to `$GITHUB_ENV` instead.',
    equivalents: ['zizmor:insecure-commands', 'checkov:CKV_GHA_1'],
    dialect,
    governs: ({ keys }) => keys.at(-1) === 'ACTIONS_ALLOW_UNSECURE_COMMANDS',
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'unsafe workflow commands forbidden',
      weak: 'env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }',
      safe: 'env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: false }',
      path,
      file: job,
    }),
  }),
];
