/** Where a pipeline takes jobs from. Source: docs.gitlab.com/ci/yaml/includes. */
import { control } from '../../control.ts';
import { pipeline } from '../../gitlab/examples.ts';
import type { Setting } from '../../setting.ts';
import type { ConfigNode } from '../../tree.ts';
import { hardened, moved } from '../../weakening.ts';

const path = '.gitlab-ci.yml';
const dialect = 'gitlab-ci';
const include = (entry: string): string => pipeline('', `include: [${entry}]`);
const project = (ref: string): string => include(`{ project: acme/ci, ${ref}file: /base.yml }`);

const isRemote = ({ keys, path: steps, before, after }: Setting): boolean =>
  keys[0] === 'include' &&
  (keys.at(-1) === 'remote' || (steps.at(-1)?.kind === 'item' && [before, after].some(isAddress)));
const isAddress = (node: ConfigNode | undefined): boolean => node?.kind === 'scalar' && /^https?:/.test(node.text);

/** Names that move: a tag or a commit stays what it was. */
const BRANCH = /^(?:HEAD|main|master|dev|develop|trunk|next|stable|latest)$/;

export default [
  control({
    id: 'config/gitlab-include-remote',
    class: 'supply-chain',
    title: 'pipeline takes jobs from an address',
    why: 'Whoever serves the address writes jobs of this pipeline, which see its variables and tokens.',
    fix: 'Copy the file into the repository, or include it from a project by tag or commit.',
    dialect,
    governs: isRemote,
    rank: () => 0,
    absent: 1,
    outcomes: {
      open: { risk: 'high', message: (c) => `The pipeline now includes \`${c.to ?? ''}\`.` },
      born: { risk: 'high', message: (c) => `The pipeline now includes \`${c.to ?? ''}\`.` },
      hardened: {
        ...hardened('pipeline no longer takes jobs from an address'),
        message: (c) => `The pipeline no longer includes \`${c.from ?? ''}\`.`,
      },
    },
    examples: [
      {
        path,
        before: include('{ local: /ci/a.yml }'),
        after: include('{ remote: "https://ci.acme.com/a.yml" }'),
        outcome: 'open',
      },
      {
        path,
        before: include('{ local: /ci/a.yml }'),
        after: include('{ local: /ci/a.yml }, { remote: "https://ci.acme.com/a.yml" }'),
        outcome: 'born',
      },
      {
        path,
        before: include('{ remote: "https://ci.acme.com/a.yml" }'),
        after: include('{ local: /ci/a.yml }'),
        outcome: 'hardened',
      },
      { path, before: include('{ local: /ci/a.yml }'), after: include('{ local: /ci/b.yml }'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/gitlab-include-unpinned',
    class: 'supply-chain',
    title: 'included jobs no longer held at a version',
    why: 'Whoever may push to that branch writes jobs of this pipeline, which see its variables and tokens.',
    fix: 'Name a tag or a commit as `ref`.',
    dialect,
    governs: ({ keys }) => keys[0] === 'include' && keys.at(-1) === 'ref',
    rank: (node) => (node.kind === 'scalar' ? Number(!BRANCH.test(node.text)) : undefined),
    absent: 0,
    outcomes: {
      flip: moved('medium'),
      drop: moved('medium'),
      hardened: hardened('included jobs held at a version'),
    },
    examples: [
      { path, before: project('ref: v2.1.0, '), after: project('ref: main, '), outcome: 'flip' },
      { path, before: project('ref: v2.1.0, '), after: project(''), outcome: 'drop' },
      { path, before: project('ref: main, '), after: project('ref: v2.1.0, '), outcome: 'hardened' },
      { path, before: project('ref: v2.1.0, '), after: project('ref: v2.2.0, '), outcome: 'none' },
    ],
  }),
];
