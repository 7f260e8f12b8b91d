/** How jobs are guarded and taken seriously. */
import { shorten } from '../../../../core/present.ts';
import { maskSecrets } from '../../../../core/secrets.ts';
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { type ConfigNode, textAt } from '../../tree.ts';
import { hardened, moved, unless } from '../../weakening.ts';
import { OWN } from '../../workflows/callers.ts';
import { isCheck } from '../../workflows/checks.ts';
import { ELSEWHERE, REPLACED } from '../../workflows/elsewhere.ts';
import { job, step } from '../../workflows/examples.ts';
import { allSteps, jobsOf, usesOf, type WorkflowStep } from '../../workflows/model.ts';
import { inJob, inStep } from '../../workflows/paths.ts';

const path = '.github/workflows/ci.yml';
const dialect = 'github-workflow';
/** Whether as many steps as before use the action or run the script of one that is gone: it goes by another name. */
function isStillRun({ document, before }: Setting): boolean {
  const sense = before && senseOf(before);
  const count = (steps: readonly WorkflowStep[]) => steps.filter(({ node }) => senseOf(node) === sense).length;
  return sense !== undefined && count(allSteps(document.after)) >= count(allSteps(document.before));
}

/** The checks that a job no longer makes, in their order: jobs that lose the same, wherever they are, lose it for one cause. */
function lostChecks({ before, after }: Setting['document'], ofJob: string | undefined): string {
  const checks = (document: Setting['document']['after']) =>
    (jobsOf(document).find(({ name }) => name === ofJob)?.steps ?? [])
      .filter(({ node }) => isCheck(node))
      .flatMap(({ node }) => senseOf(node) ?? []);
  const kept = new Set(checks(after));
  return checks(before)
    .filter((check) => !kept.has(check))
    .join('\n');
}

/** By its name, its action, or what it runs first. */
const stepName = (node: ConfigNode): string =>
  textAt(node, 'name') ?? usesOf(node)?.replace(/@.*/, '') ?? shorten(maskSecrets(firstLine(textAt(node, 'run'))), 60);

const firstLine = (text = ''): string => text.trim().split('\n')[0] ?? '';

const senseOf = (node: ConfigNode): string | undefined => usesOf(node) ?? textAt(node, 'run');

const CALLED = 'uses: ./.github/workflows/build.yml';

const egress = (policy: string): string =>
  step(`uses: step-security/harden-runner@v2\nwith: { egress-policy: ${policy} }`);

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
    mark: ({ ownerAfter }) => (textAt(ownerAfter, 'uses')?.startsWith('./') === true ? OWN : undefined),
    outcomes: {
      flip: moved('medium'),
      open: moved('medium'),
      born: moved('low'),
      own: {
        ...moved('low'),
        title: 'all secrets handed to another workflow of the same owner',
        why: 'Its owner could name them here as well; its actions get no more than it passes on.',
      },
      hardened: hardened('only named secrets handed on'),
    },
    refine: ({ mark, transition }) => {
      if (transition === 'drop' || transition === 'template') return undefined;
      return mark === OWN && transition !== 'hardened' ? 'own' : transition;
    },
    examples: [
      {
        path,
        before: job('secrets: { TOKEN: "${{ secrets.TOKEN }}" }'),
        after: job('secrets: inherit'),
        outcome: 'flip',
      },
      { path, before: job(), after: job('secrets: inherit'), outcome: 'open' },
      { path, before: '', after: job('secrets: inherit'), outcome: 'born' },
      { path, before: job(CALLED), after: job(`${CALLED}\nsecrets: inherit`), outcome: 'own' },
      { path, before: job('secrets: inherit'), after: job(), outcome: 'hardened' },
      { path, before: job(), after: job('secrets: { TOKEN: "${{ secrets.TOKEN }}" }'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/workflow-check-removed',
    class: 'observability',
    title: 'security check removed',
    why: 'What it used to find, or to prove, of code, dependencies or images now goes unseen.',
    fix: 'Keep the step, or name the one that takes its place.',
    dialect,
    tell: stepName,
    governs: (setting) => setting.path.at(-1)?.kind === 'item' && inStep()(setting) && !isStillRun(setting),
    cause: ({ document, keys }) => `checks: ${lostChecks(document, keys[1]) || `${document.path} ${keys[1]}`}`,
    mark: ({ document, keys }) => (textAt(document.after?.root, 'jobs', keys[1] ?? '', 'uses') ? 'called' : undefined),
    rank: (node) => (isCheck(node) ? 1 : undefined),
    absent: 0,
    outcomes: {
      drop: {
        risk: 'medium',
        message: ({ from = '' }) => `The step \`${from}\` was removed, and no other takes its place.`,
      },
      called: {
        risk: 'low',
        title: 'security check left to a called workflow',
        message: ({ from = '' }) => `The step \`${from}\` was removed; its job now calls another workflow.`,
        why: 'Whether that workflow looks for the same cannot be seen here.',
        fix: 'Check that it does, and pin it by its commit.',
      },
      replaced: {
        risk: 'low',
        title: 'security check in another form',
        message: ({ from = '' }) =>
          `The step \`${from}\` was removed; another of its kind came, here or in a workflow that is called.`,
        why: 'What the other leaves out now goes unseen.',
        fix: 'Check that it covers the same.',
      },
    },
    refine: ({ transition, mark }) => {
      if (transition !== 'drop' || mark === ELSEWHERE) return undefined;
      if (mark === REPLACED) return 'replaced';
      return mark === 'called' ? 'called' : 'drop';
    },
    examples: [
      {
        path,
        before: step('uses: ossf/scorecard-action@v2'),
        after: job('uses: acme/shared/.github/workflows/scorecard.yml@v1').replace(/ {4}steps:[^]*/, ''),
        outcome: 'called',
      },
      {
        path,
        before: step('run: make').replace('- name', '- uses: github/codeql-action/analyze@v4\n      - name'),
        after: step('run: make'),
        outcome: 'drop',
      },
      {
        path,
        before: step('run: cosign sign app').replace('Build', 'Sign'),
        after: step('run: make && cosign sign app@$DIGEST'),
        outcome: 'replaced',
      },
      {
        path,
        before: step('uses: actions/dependency-review-action@v4'),
        after: step('uses: actions/dependency-review-action@v5').replace('Build', 'Review'),
        outcome: 'none',
      },
      {
        path,
        before: step('run: make').replace('- name', '- uses: actions/setup-node@v5\n      - name'),
        after: step('run: make'),
        outcome: 'none',
      },
      {
        path,
        before: step('run: make').replace(
          '- name',
          '- run: git clone https://github.com/github/codeql-action\n      - name',
        ),
        after: step('run: make'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/workflow-egress-watched',
    class: 'observability',
    title: 'network of a job only watched',
    why: 'Code that steals secrets is recorded now, and no longer stopped.',
    fix: 'Keep `block`, and list the hosts the job needs.',
    dialect,
    governs: inStep('with', 'egress-policy'),
    rank: unless('audit'),
    absent: 0,
    outcomes: { flip: moved('medium'), drop: moved('medium'), hardened: hardened('network of a job blocked') },
    examples: [
      { path, before: egress('block'), after: egress('audit'), outcome: 'flip' },
      { path, before: egress('block'), after: step('uses: step-security/harden-runner@v2'), outcome: 'drop' },
      { path, before: egress('audit'), after: egress('block'), outcome: 'hardened' },
      { path, before: egress('block'), after: egress('"block"'), outcome: 'none' },
    ],
  }),
];
