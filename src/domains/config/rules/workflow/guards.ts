/** What holds jobs back, and what runs in them unseen. */
import { control } from '../../control.ts';
import type { DocumentPair } from '../../documents.ts';
import type { Setting } from '../../setting.ts';
import { at, type ConfigNode, textAt, textsOf } from '../../tree.ts';
import { added, removed, safeOff, weakWhenSet } from '../../weakening.ts';
import { job } from '../../workflows/examples.ts';
import { newJobsOf } from '../../workflows/model.ts';
import { inJob } from '../../workflows/paths.ts';

const path = '.github/workflows/ci.yml';
const dialect = 'github-workflow';

/** Whether a job that is new waits for the environment now: what deployed was parted from the rest. */
function wentToNewJob(environment: ConfigNode, { document }: Setting): boolean {
  const name = nameOf(environment);
  if (name === undefined) return false;
  const found = known.get(document) ?? environmentsOfNewJobs(document);
  known.set(document, found);
  return found.has(name);
}

const known = new WeakMap<DocumentPair, ReadonlySet<string>>();

const environmentsOfNewJobs = (pair: DocumentPair): ReadonlySet<string> =>
  new Set(newJobsOf(pair).flatMap(({ node }) => nameOf(at(node, 'environment')) ?? []));

/** The name of an environment, wherever its page is; undefined for one that has none. */
const nameOf = (environment: ConfigNode | undefined): string | undefined =>
  textsOf(environment)[0] ?? textAt(environment, 'name');

export default [
  control({
    id: 'config/workflow-environment-removed',
    class: 'permission-widening',
    title: 'job no longer waits for its environment',
    why: 'Required reviewers, wait times and branch rules of the environment no longer hold the job back.',
    fix: 'Keep `environment` on jobs that deploy.',
    dialect,
    governs: inJob('environment'),
    rank: (node, setting) => (setting.after === undefined && wentToNewJob(node, setting) ? undefined : 1),
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
        after: job().concat('  deploy: { environment: production, steps: [{ run: make deploy }] }\n'),
        outcome: 'none',
      },
      {
        path,
        before: job('environment: { name: production, url: https://a.example.com }'),
        after: job().concat('  deploy: { environment: { name: production }, steps: [{ run: make deploy }] }\n'),
        outcome: 'none',
      },
      {
        path,
        before: job('environment: { deployment: false }'),
        after: job().concat('  deploy: { steps: [{ run: make deploy }] }\n'),
        outcome: 'drop',
      },
      {
        path,
        before: job('environment: production'),
        after: job().concat('  deploy: { environment: staging, steps: [{ run: make deploy }] }\n'),
        outcome: 'drop',
      },
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
