/** What a container may use of its node, and what it is sure to get. */
import { dockerBytes, quantity } from '../../algebra/quantity.ts';
import { control } from '../../control.ts';
import { container } from '../../kubernetes/examples.ts';
import { WORKLOADS } from '../../kubernetes/paths.ts';
import { OTHER_PROGRAM, programMark } from '../../kubernetes/programs.ts';
import type { Setting } from '../../setting.ts';
import { at, type ConfigNode } from '../../tree.ts';
import { moved } from '../../weakening.ts';

/** A fall by more than this part is likely to be felt. */
const NOTABLE = 0.25;

const amount = (node: ConfigNode): number | undefined => (node.kind === 'scalar' ? quantity(node.text) : undefined);
/** Compose counts memory as Docker does. */
const memory = (node: ConfigNode, { document }: Setting): number | undefined =>
  document.dialect === 'compose' && node.kind === 'scalar' ? dockerBytes(node.text) : amount(node);
/** The memory of what is still there: with a thing that is gone goes its limit. */
const memoryOfKept = (node: ConfigNode, setting: Setting): number | undefined =>
  setting.after === undefined && isGoneWithOwner(setting) ? undefined : memory(node, setting);

function isGoneWithOwner({ document, keys, path }: Setting): boolean {
  const owner = keys.slice(0, keys.lastIndexOf('resources'));
  return path.every(({ kind }) => kind === 'key') && at(document.after?.root, ...owner) === undefined;
}

const bytes = (text: string): number => quantity(text) ?? dockerBytes(text) ?? 0;

const resource =
  (list: 'limits' | 'requests', ...names: readonly string[]) =>
  ({ keys }: Setting): boolean =>
    keys.at(-2) === list && keys.at(-3) === 'resources' && names.includes(keys.at(-1) ?? '');

const fallsMuch = ({ from = '', to = '' }: { readonly from?: string; readonly to?: string }): boolean =>
  bytes(to) < bytes(from) * (1 - NOTABLE);

const limits = (text: string): string => container(`resources:\n  limits: { ${text} }`);
const pooled = (text: string): string =>
  `apiVersion: sale.example.com/v1\nkind: Shop\nmetadata: { name: a }\nspec: { ${text} }\n`;
const requests = (text: string): string => container(`resources:\n  requests: { ${text} }`);

export default [
  control({
    id: 'config/memory-limit',
    class: 'availability',
    title: 'memory limit removed',
    why: 'One leak can take all memory of the node, and the kernel then kills other pods.',
    fix: 'Keep a memory limit; raise it where it is too tight.',
    equivalents: ['checkov:CKV_K8S_13', 'kube-linter:unset-memory-requirements'],
    dialect: WORKLOADS,
    governs: resource('limits', 'memory'),
    rank: memoryOfKept,
    absent: 0,
    // Whoever lowers several limits looked at all of them.
    cause: ({ after }) => `memory limits ${after === undefined ? 'removed' : 'lowered'}`,
    outcomes: {
      drop: moved('medium'),
      lowered: {
        ...moved('medium'),
        title: 'memory limit lowered',
        why: 'The kernel kills the container as soon as it needs more than the new limit.',
        fix: 'Compare the new limit with the peak the container really reaches.',
      },
      'other-program': {
        ...moved('low'),
        title: 'less memory for another program',
        why: 'What the old program needed says nothing of the new one.',
        fix: 'Compare the limit with the peak that the new program really reaches.',
      },
      trimmed: {
        ...moved('low'),
        title: 'memory limit lowered',
        why: 'The kernel kills the container as soon as it needs more than the new limit.',
        fix: 'Compare the new limit with the peak the container really reaches.',
      },
    },
    mark: programMark,
    refine: (change) => {
      if (change.transition === 'drop') return 'drop';
      if (change.transition !== 'flip') return undefined;
      if (change.mark === OTHER_PROGRAM) return 'other-program';
      return fallsMuch(change) ? 'lowered' : 'trimmed';
    },
    examples: [
      { before: limits('memory: 512Mi'), after: container(), outcome: 'drop' },
      { before: limits('memory: 512Mi, cpu: 1'), after: limits('cpu: 1'), outcome: 'drop' },
      { before: limits('memory: 1Gi'), after: limits('memory: 512Mi'), outcome: 'lowered' },
      {
        before: pooled('pooler: { size: 1, resources: { limits: { memory: 1Gi } } }'),
        after: pooled('size: 1'),
        outcome: 'none',
      },
      {
        before: pooled('pooler: { size: 1, resources: { limits: { memory: 1Gi } } }'),
        after: pooled('pooler: { size: 1 }'),
        outcome: 'drop',
      },
      { before: limits('memory: 1Gi'), after: limits('memory: 1000Mi'), outcome: 'trimmed' },
      {
        before: limits('memory: 1Gi'),
        after: limits('memory: 512Mi').replace('image: web', 'image: shop'),
        outcome: 'other-program',
      },
      { before: limits('memory: 1Gi'), after: limits('memory: 1024Mi'), outcome: 'none' },
      { before: limits('memory: 512Mi'), after: limits('memory: 1Gi'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/cpu-limit',
    class: 'availability',
    title: 'processor limit removed',
    why: 'A busy container may now slow down its neighbours, as far as their requests let it.',
    fix: 'Make sure every pod of the node requests the processor time it needs.',
    equivalents: ['checkov:CKV_K8S_11', 'kube-linter:unset-cpu-requirements'],
    dialect: WORKLOADS,
    governs: resource('limits', 'cpu'),
    rank: amount,
    absent: 0,
    outcomes: {
      drop: moved('low'),
      lowered: {
        ...moved('low'),
        title: 'processor limit lowered',
        why: 'The container is slowed down as soon as it needs more, and its probes may time out.',
        fix: 'Compare the new limit with what the container really uses under load.',
      },
    },
    refine: (change) => {
      if (change.transition === 'drop') return 'drop';
      return change.transition === 'flip' && fallsMuch(change) ? 'lowered' : undefined;
    },
    examples: [
      { before: limits('cpu: 500m'), after: container(), outcome: 'drop' },
      { before: limits('cpu: 1'), after: limits('cpu: 500m'), outcome: 'lowered' },
      { before: limits('cpu: 1'), after: limits('cpu: 1000m'), outcome: 'none' },
      { before: limits('cpu: 1'), after: limits('cpu: 900m'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/resource-request-removed',
    class: 'availability',
    title: 'resource request removed',
    why: 'The scheduler no longer keeps room for the container, and it is among the first to go when a node is full.',
    fix: 'Keep a request near what the container uses.',
    equivalents: ['checkov:CKV_K8S_10', 'checkov:CKV_K8S_12'],
    dialect: WORKLOADS,
    governs: resource('requests', 'memory', 'cpu'),
    rank: (node) => (amount(node) === undefined ? undefined : 1),
    absent: 0,
    outcomes: { drop: moved('low') },
    examples: [
      { before: requests('cpu: 100m'), after: container(), outcome: 'drop' },
      { before: requests('cpu: 100m'), after: requests('cpu: 200m'), outcome: 'none' },
      { before: container(), after: requests('cpu: 100m'), outcome: 'none' },
    ],
  }),
];
