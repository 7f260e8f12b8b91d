/** How jobs of GitLab are guarded. Source: docs.gitlab.com/ci/yaml. */
import { control } from '../../control.ts';
import { pipeline } from '../../gitlab/examples.ts';
import { inJob } from '../../gitlab/model.ts';
import type { Transition } from '../../setting-changes.ts';
import { either } from '../../setting-paths.ts';
import { at, entriesOf, itemsAt, textAt, textsOf, type ConfigNode } from '../../tree.ts';
import { added, hardened, moved, removed, safeOff, unless, weakWhenSet } from '../../weakening.ts';

const path = '.gitlab-ci.yml';
const dialect = 'gitlab-ci';
/** The images of services, each by its name alone or with more of it. */
const imagesOf = (node: ConfigNode): readonly string[] => [
  ...textsOf(node),
  ...itemsAt(node).flatMap((each) => textAt(each, 'name') ?? []),
];

const runsEngine = (node: ConfigNode | undefined): boolean =>
  node !== undefined && imagesOf(node).some((name) => /\bdind\b/.test(name));

/** Whether any job of a pipeline ran an engine. */
const ranEngine = (root: ConfigNode): boolean =>
  runsEngine(at(root, 'services')) || entriesOf(root).some(([, job]) => runsEngine(at(job, 'services')));

const engineOf = (transition: Exclude<Transition, 'drop' | 'template'>, mark: string | undefined) =>
  mark === AGAIN && transition !== 'hardened' ? AGAIN : transition;

/** What the facts of engines are marked with where other jobs ran one before. */
const AGAIN = 'again';

export default [
  control({
    id: 'config/gitlab-failure-ignored',
    class: 'availability',
    title: 'failure of a job ignored',
    why: 'The pipeline turns green although this job failed.',
    fix: 'Let it fail, or take the job out.',
    dialect,
    governs: inJob('allow_failure'),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'medium',
      praise: 'failure of a job counts again',
      weak: 'allow_failure: true',
      safe: 'allow_failure: false',
      path,
      file: pipeline,
    }),
  }),
  control({
    id: 'config/gitlab-condition-removed',
    class: 'permission-widening',
    title: 'job runs without its condition',
    why: 'The job now runs on branches and for people it was kept from, with its variables and its environment.',
    fix: 'Keep the rules that name the branches and sources.',
    dialect,
    governs: either(inJob('rules'), inJob('only'), inJob('except')),
    mark: ({ keys, ownerAfter }) =>
      keys[0]?.startsWith('.') || at(ownerAfter, 'extends') !== undefined ? 'elsewhere' : undefined,
    rank: () => 1,
    absent: 0,
    refine: ({ transition, mark }) => {
      if (transition === 'drop') return mark === 'elsewhere' ? 'elsewhere' : 'drop';
      return transition === 'hardened' ? 'hardened' : undefined;
    },
    outcomes: {
      drop: { risk: 'medium', message: (c) => `\`${c.name}\` of the job was removed.` },
      elsewhere: {
        risk: 'low',
        title: 'condition of a job left to others',
        message: (c) => `\`${c.name}\` of the job was removed; what it extends, or what extends it, may say so now.`,
        why: 'Whether it still runs only where it did cannot be seen here.',
      },
      hardened: added('job runs under a condition', 'condition of the job'),
    },
    examples: [
      { path, before: pipeline('only: [main]'), after: pipeline(), outcome: 'drop' },
      { path, before: pipeline('only: [main]'), after: pipeline('extends: .guarded'), outcome: 'elsewhere' },
      { path, before: pipeline(), after: pipeline('rules: [{ if: $CI_COMMIT_BRANCH }]'), outcome: 'hardened' },
      { path, before: pipeline('only: [main]'), after: pipeline('only: [main, next]'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/gitlab-docker-in-docker',
    class: 'permission-widening',
    title: 'job runs a Docker engine of its own',
    why: 'The engine needs a privileged runner: a script in the job can take the machine over.',
    fix: 'Build images with a tool that needs no engine, or keep such jobs on machines of their own.',
    dialect,
    governs: either(inJob('services'), ({ keys }) => keys.join() === 'services'),
    rank: (node) => Number(!runsEngine(node)),
    tell: (node) => `[${imagesOf(node).join(', ')}]`,
    absent: 1,
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      born: moved('medium'),
      again: {
        ...moved('low'),
        title: 'one more job runs a Docker engine of its own',
        why: 'Other jobs of the pipeline did before, and their runners are privileged already.',
      },
      hardened: hardened('job runs no Docker engine'),
    },
    mark: ({ document }) => (document.before !== undefined && ranEngine(document.before.root) ? AGAIN : undefined),
    refine: ({ mark, transition }) =>
      transition === 'drop' || transition === 'template' ? undefined : engineOf(transition, mark),
    examples: [
      {
        path,
        before: pipeline('services: [postgres]'),
        after: pipeline('services: [postgres, "docker:dind"]'),
        outcome: 'flip',
      },
      { path, before: pipeline(), after: pipeline('services: ["docker:27-dind"]'), outcome: 'open' },
      { path, before: pipeline(), after: pipeline('services: [{ name: "docker:27-dind" }]'), outcome: 'open' },
      { path, before: '', after: pipeline('services: ["docker:dind"]'), outcome: 'born' },
      { path, before: pipeline('services: ["docker:dind"]'), after: pipeline(), outcome: 'hardened' },
      {
        path,
        before: `${pipeline('services: ["docker:26-dind"]')}test: { script: [make] }\n`,
        after: `${pipeline('services: ["docker:26-dind"]')}test: { script: [make], services: ["docker:27-dind"] }\n`,
        outcome: 'again',
      },
      { path, before: pipeline(), after: pipeline('services: [postgres]'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/gitlab-docker-plain',
    class: 'encryption-disabled',
    title: 'Docker engine of a job without certificates',
    why: 'Whatever reaches the port of the engine takes over its runner, and reads what the job sends to it.',
    fix: 'Set it to `/certs` again, where the engine leaves its certificates.',
    dialect,
    governs: ({ keys }) => keys.at(-1) === 'DOCKER_TLS_CERTDIR',
    rank: unless(''),
    ...weakWhenSet({
      risk: 'medium',
      praise: 'Docker engine of a job asks for certificates',
      weak: 'DOCKER_TLS_CERTDIR: ""',
      safe: 'DOCKER_TLS_CERTDIR: /certs',
      path,
      file: (text) => pipeline(`variables:\n    NAME: web\n    ${text}`),
    }),
  }),
  control({
    id: 'config/gitlab-identity',
    class: 'permission-widening',
    title: 'job gets an identity for other clouds',
    why: 'Every command of the job may act elsewhere with whatever that identity is trusted to do.',
    fix: 'Give it to the one job that needs it, and trust it for one branch only.',
    dialect,
    governs: inJob('id_tokens'),
    rank: () => 0,
    absent: 1,
    outcomes: {
      open: { risk: 'medium', message: () => 'The job now gets an identity token.' },
      born: { risk: 'low', message: () => 'The new job gets an identity token.' },
      hardened: { ...hardened('job gets no identity'), message: () => 'The job no longer gets an identity token.' },
    },
    examples: [
      { path, before: pipeline(), after: pipeline('id_tokens: { AWS: { aud: a } }'), outcome: 'open' },
      { path, before: '', after: pipeline('id_tokens: { AWS: { aud: a } }'), outcome: 'born' },
      { path, before: pipeline('id_tokens: { AWS: { aud: a } }'), after: pipeline(), outcome: 'hardened' },
      {
        path,
        before: pipeline('id_tokens: { AWS: { aud: a } }'),
        after: pipeline('id_tokens: { AWS: { aud: b } }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/gitlab-environment-removed',
    class: 'permission-widening',
    title: 'job no longer bound to its environment',
    why: 'Approvals and protected variables of the environment no longer hold the job back.',
    fix: 'Keep `environment` on jobs that deploy.',
    dialect,
    governs: inJob('environment'),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: removed('medium', 'environment of the job'),
      hardened: added('job bound to an environment', 'environment of the job'),
    },
    examples: [
      { path, before: pipeline('environment: production'), after: pipeline(), outcome: 'drop' },
      { path, before: pipeline(), after: pipeline('environment: production'), outcome: 'hardened' },
      {
        path,
        before: pipeline('environment: production'),
        after: pipeline('environment: { name: production }'),
        outcome: 'none',
      },
    ],
  }),
];
