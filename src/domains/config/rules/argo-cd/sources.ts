/** Where Argo CD and Flux take from what they install. Sources: argo-cd.readthedocs.io, "Application Specification"; fluxcd.io, "Sources". */
import { control } from '../../control.ts';
import type { ConfigDocument } from '../../documents.ts';
import { object } from '../../kubernetes/examples.ts';
import { ownerOf, SOURCES } from '../../kubernetes/gitops-sources.ts';
import { nameOf } from '../../kubernetes/objects.ts';
import { ofKind } from '../../kubernetes/paths.ts';
import type { Setting } from '../../setting.ts';
import { atEnd, either } from '../../setting-paths.ts';
import type { ConfigNode } from '../../tree.ts';
import { hardened, moved } from '../../weakening.ts';

const dialect = 'kubernetes';
const application = object('argoproj.io/v1alpha1', 'Application');
const source = (lines: string): string => application(`project: shop\nsource: { path: a, ${lines} }`);
const helmRepository = (url: string): string => object('source.toolkit.fluxcd.io/v1', 'HelmRepository')(`url: ${url}`);
const OURS = 'repoURL: https://github.com/acme/shop';

const isSource = either(
  atEnd('source', 'repoURL'),
  atEnd('sources', 'repoURL'),
  ...SOURCES.map((kind) => ofKind(kind, 'spec', 'url')),
);

function sameOwner(node: ConfigNode, { before }: Setting): number | undefined {
  const [was, is] = [ownerOf(before), ownerOf(node)];
  return was === undefined || is === undefined ? undefined : Number(was === is);
}

/** A repository of charts by another name: one more, of which nothing is installed until something names it. */
const another = (setting: Setting): 'another' | undefined =>
  isOfCharts(setting) && nameIn(setting.document.before) !== nameIn(setting.document.after) ? 'another' : undefined;
const isOfCharts = ofKind('HelmRepository', 'spec', 'url');

const nameIn = (document: ConfigDocument | undefined): string | undefined => document && nameOf(document);

/** A version or a commit stays what it is; a branch and a range move by themselves. */
function pinned(node: ConfigNode): number | undefined {
  if (node.kind !== 'scalar') return undefined;
  if (/^(?:refs\/tags\/.+|v?\d+(?:\.\d+)+(?:[-+][\w.-]+)?|[0-9a-f]{40})$/.test(node.text)) return 1;
  return /^(?:HEAD|main|master|develop|trunk|latest)?$|[*^~<>]|\.x$/.test(node.text) ? 0 : undefined;
}

export default [
  control({
    id: 'config/gitops-source-changed',
    class: 'supply-chain',
    title: 'installed from somebody else',
    why: 'Whoever writes to the new source decides what runs in the cluster, with the rights of what installs it.',
    fix: 'Make sure that the new owner is yours or trusted, and that what it holds is what was reviewed.',
    dialect,
    governs: isSource,
    rank: sameOwner,
    mark: another,
    outcomes: {
      flip: moved('high'),
      another: {
        risk: 'medium',
        title: 'charts of somebody else',
        message: (c) => `A repository of charts gave way to one of another name, at \`${c.to}\`.`,
        why: 'Whoever writes to it decides what runs in the cluster, as soon as a release names it.',
      },
    },
    refine: ({ transition, mark }) => {
      if (transition !== 'flip') return undefined;
      return mark === 'another' ? 'another' : 'flip';
    },
    examples: [
      { before: source(OURS), after: source('repoURL: https://github.com/other/shop'), outcome: 'flip' },
      { before: source(OURS), after: source('repoURL: git@github.com:acme/shop.git'), outcome: 'none' },
      { before: source(OURS), after: source('repoURL: https://github.com/acme/shop-2'), outcome: 'none' },
      { before: source(OURS), after: source('repoURL: https://github.com/acme/../other/shop'), outcome: 'flip' },
      {
        before: helmRepository('https://charts.acme.com'),
        after: helmRepository('https://charts.acme.org'),
        outcome: 'flip',
      },
      {
        before: helmRepository('https://charts.acme.com'),
        after: helmRepository('https://charts.acme.com/'),
        outcome: 'none',
      },
      { before: source(OURS), after: source('repoURL: "{{ .Values.repo }}"'), outcome: 'none' },
      {
        before: helmRepository('https://charts.acme.com'),
        after: helmRepository('https://charts.other.org').replace(/name: \w+/, 'name: other'),
        outcome: 'another',
      },
    ],
  }),
  control({
    id: 'config/gitops-revision-moves',
    class: 'supply-chain',
    title: 'revision that moves by itself',
    why: 'What is installed now changes without a change here, and nobody reviews it or can go back to what ran before.',
    fix: 'Name a version, a tag or a commit; let a bot raise it.',
    dialect,
    governs: either(atEnd('source', 'targetRevision'), atEnd('sources', 'targetRevision')),
    rank: pinned,
    absent: 0,
    outcomes: { flip: moved('medium'), drop: moved('medium'), hardened: hardened('revision pinned') },
    examples: [
      {
        before: source(`${OURS}, targetRevision: v1.2.0`),
        after: source(`${OURS}, targetRevision: HEAD`),
        outcome: 'flip',
      },
      {
        before: source(`${OURS}, targetRevision: 1.2.0`),
        after: source(`${OURS}, targetRevision: 1.*`),
        outcome: 'flip',
      },
      { before: source(`${OURS}, targetRevision: v1.2.0`), after: source(OURS), outcome: 'drop' },
      {
        before: source(`${OURS}, targetRevision: main`),
        after: source(`${OURS}, targetRevision: v1.2.0`),
        outcome: 'hardened',
      },
      {
        before: source(`${OURS}, targetRevision: v1.2.0`),
        after: source(`${OURS}, targetRevision: v1.3.0`),
        outcome: 'none',
      },
      { before: source(OURS), after: source(`${OURS}, targetRevision: HEAD`), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/argocd-project-default',
    class: 'permission-widening',
    title: 'application of the default project',
    why: 'Unless somebody narrowed it, the project `default` lets an application install anything, from anywhere, in every cluster.',
    fix: 'Keep a project that names its sources, its namespaces and its kinds.',
    dialect,
    governs: either(
      ofKind('Application', 'spec', 'project'),
      ofKind('ApplicationSet', 'spec', 'template', 'spec', 'project'),
    ),
    rank: (node) => (node.kind === 'scalar' ? Number(node.text !== 'default') : undefined),
    absent: 0,
    outcomes: {
      flip: moved('medium'),
      drop: moved('medium'),
      hardened: hardened('application of a project of its own'),
    },
    examples: [
      { before: application('project: shop'), after: application('project: default'), outcome: 'flip' },
      {
        before: application('project: shop\nrevisionHistoryLimit: 3'),
        after: application('revisionHistoryLimit: 3'),
        outcome: 'drop',
      },
      { before: application('project: default'), after: application('project: shop'), outcome: 'hardened' },
      { before: application('project: shop'), after: application('project: carts'), outcome: 'none' },
    ],
  }),
];
