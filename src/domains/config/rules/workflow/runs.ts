/** When workflows run, and what ends a run early. Source: docs.github.com, "Workflow syntax for GitHub Actions". */
import { control } from '../../control.ts';
import { ranReview } from '../../own/workflows.ts';
import { isEffective } from '../../effective.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { at, textAt, textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, moved, safeOff, untouched } from '../../weakening.ts';
import { job, step } from '../../workflows/examples.ts';
import { usesOf } from '../../workflows/model.ts';
import { inStep } from '../../workflows/paths.ts';
import { isOfRelease } from '../../workflows/releases.ts';

const path = '.github/workflows/ci.yml';
const dialect = 'github-workflow';
const on = (events: string): string => job('', `on: ${events}`);

const isGate = isEffective('gate');
const FILTERS = ['branches', 'branches-ignore', 'tags', 'tags-ignore'];

const isFilter = ({ keys, path: steps }: Setting): boolean =>
  keys.length === 3 && keys[0] === 'on' && FILTERS.includes(keys[2] ?? '') && steps.at(-1)?.kind === 'key';
const isCron = ({ keys }: Setting): boolean => keys.join('.') === 'on.schedule.cron';

/** What deploys or publishes: a run cut short leaves it half-way. */
const DEPLOYS = /deploy|release|publish|rollout|migrat/i;
const isCancelling = ({ keys }: Setting): boolean => keys.slice(-2).join('.') === 'concurrency.cancel-in-progress';

function deploys({ document: { after }, keys }: Setting): boolean {
  const [part, name = ''] = keys;
  const names = [after?.path, textAt(after?.root, 'name'), part === 'jobs' ? name : undefined];
  if (names.some((each) => each !== undefined && DEPLOYS.test(each))) return true;
  return part === 'jobs' && at(after?.root, 'jobs', name, 'environment') !== undefined;
}

const caches = (node: ConfigNode): number | undefined => {
  if (node.kind === 'scalar') return Number(/^(?:false|)$/.test(node.text));
  return usesOf(node) === 'actions/cache' ? 0 : undefined;
};

const OF_BOTH = '{ push: { tags: [v1] }, pull_request: {} }';
const setup = (cache: string, event: string): string =>
  step(
    `uses: actions/setup-node@v4\nwith: { node-version: 22${cache === '' ? '' : `, cache: ${cache}`} }`,
    `on: ${event}`,
  );

/** A digest is one image, a version is meant to be, anything else is whatever was pushed last. */
function fixedness(node: ConfigNode): number | undefined {
  const [image] = node.kind === 'scalar' ? textsOf(node) : [];
  if (image === undefined || image.includes('$')) return undefined;
  if (image.includes('@')) return 2;
  return Number(/:[^:/]*\d[^:/]*$/.test(image));
}

export default [
  control({
    id: 'config/workflow-runs-otherwise',
    class: 'availability',
    title: 'workflow runs at other times or on other branches',
    why: 'Checks or jobs that people count on may no longer run where they expect them.',
    fix: 'Check that required checks still run, and that schedules still fit what relies on them.',
    dialect,
    governs: (setting) => either(isFilter, isGate, isCron)(setting) && !ranReview(setting.document),
    rank: (node, setting) => (isGate(setting) ? 1 : untouched(node, setting)),
    absent: 0,
    outcomes: { flip: moved('low'), drop: { risk: 'low', message: (c) => `\`${c.name}\` was removed.` } },
    refine: ({ transition }) => (transition === 'flip' || transition === 'drop' ? transition : undefined),
    examples: [
      {
        path,
        before: on('{ push: { branches: [main, next] } }'),
        after: on('{ push: { branches: [main] } }'),
        outcome: 'flip',
      },
      { path, before: on('{ push: { branches: [main] } }'), after: on('{ push: {} }'), outcome: 'drop' },
      { path, before: on('{ pull_request: {}, push: {} }'), after: on('{ push: {} }'), outcome: 'drop' },
      {
        path,
        before: on('{ push: { branches: [a, b] } }'),
        after: on('{ push: { branches: [b, a] } }'),
        outcome: 'none',
      },
      { path, before: on('[pull_request, push]'), after: on('push'), outcome: 'drop' },
      { path, before: on('{ push: {} }'), after: on('{ push: {}, pull_request: {} }'), outcome: 'none' },
      { path, before: on('[pull_request, push]'), after: on('{ push: {}, pull_request: {} }'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/workflow-deploy-cancelled',
    class: 'availability',
    title: 'deployment may be cut short',
    why: 'The next push stops a deployment that runs, and leaves it half-way.',
    fix: 'Keep `cancel-in-progress: false` on what deploys.',
    dialect,
    governs: (setting) => isCancelling(setting) && deploys(setting),
    rank: safeOff,
    absent: 1,
    outcomes: { flip: moved('low'), open: moved('low'), hardened: hardened('deployment runs to its end') },
    refine: ({ transition }) =>
      transition === 'flip' || transition === 'open' || transition === 'hardened' ? transition : undefined,
    examples: [
      {
        path,
        before: job('environment: production\nconcurrency: { group: a, cancel-in-progress: false }'),
        after: job('environment: production\nconcurrency: { group: a, cancel-in-progress: true }'),
        outcome: 'flip',
      },
      {
        path,
        before: job('environment: production\nconcurrency: { group: a }'),
        after: job('environment: production\nconcurrency: { group: a, cancel-in-progress: true }'),
        outcome: 'open',
      },
      {
        path,
        before: job('environment: production\nconcurrency: { group: a, cancel-in-progress: true }'),
        after: job('environment: production\nconcurrency: { group: a, cancel-in-progress: false }'),
        outcome: 'hardened',
      },
      {
        path,
        before: job('concurrency: { group: a, cancel-in-progress: false }'),
        after: job('concurrency: { group: a, cancel-in-progress: true }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/workflow-release-cached',
    class: 'supply-chain',
    title: 'release built from a cache',
    why: 'Any run of the repository may fill the cache: what it puts there ends up in the release.',
    fix: 'Build releases without a cache.',
    equivalents: ['zizmor:cache-poisoning'],
    dialect,
    governs: (setting) =>
      (inStep('with', 'cache')(setting) || (inStep()(setting) && setting.path.at(-1)?.kind === 'item')) &&
      isOfRelease(setting.document.after, setting.keys[1]),
    rank: caches,
    absent: 1,
    outcomes: {
      open: { risk: 'medium', message: () => 'A workflow that releases now uses a cache.' },
      hardened: { ...hardened('release built without a cache'), message: () => 'The release no longer uses a cache.' },
    },
    refine: ({ transition }) => (transition === 'open' || transition === 'hardened' ? transition : undefined),
    examples: [
      { path, before: setup('', 'release'), after: setup('npm', 'release'), outcome: 'open' },
      { path, before: setup('npm', 'release'), after: setup('', 'release'), outcome: 'hardened' },
      { path, before: setup('', 'push'), after: setup('npm', 'push'), outcome: 'none' },
      { path, before: setup('', OF_BOTH), after: setup('npm', OF_BOTH), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/workflow-image-unpinned',
    class: 'supply-chain',
    title: 'image of a job no longer fixed',
    why: 'Whoever may move the tag chooses what runs in the job, with its secrets.',
    fix: 'Name the image by its digest.',
    equivalents: ['zizmor:unpinned-images'],
    dialect,
    governs: ({ keys }) =>
      (keys.at(-1) === 'image' && (keys.at(-2) === 'container' || keys.at(-3) === 'services')) ||
      (keys.at(-1) === 'container' && keys.length === 3),
    rank: fixedness,
    outcomes: { flip: moved('medium'), hardened: hardened('image of a job fixed') },
    refine: ({ transition }) => (transition === 'flip' || transition === 'hardened' ? transition : undefined),
    examples: [
      {
        path,
        before: job(`container: { image: 'node@sha256:1f' }`),
        after: job('container: { image: "node:22" }'),
        outcome: 'flip',
      },
      { path, before: job('container: node:22'), after: job('container: node:latest'), outcome: 'flip' },
      {
        path,
        before: job('container: { image: "node:latest" }'),
        after: job(`container: { image: 'node@sha256:1f' }`),
        outcome: 'hardened',
      },
      {
        path,
        before: job('container: { image: "node:20" }'),
        after: job('container: { image: "node:22" }'),
        outcome: 'none',
      },
    ],
  }),
];
