/** Which groups a container's process belongs to, and when its image is fetched. */
import { control } from '../../control.ts';
import { isEffectiveOrApart } from '../../kubernetes/effective.ts';
import { container, pod } from '../../kubernetes/examples.ts';
import { inContainer, inPod, WORKLOADS } from '../../kubernetes/paths.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { textAt, textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, moved } from '../../weakening.ts';

const group = (lines: string): string => pod(`securityContext: { ${lines} }`);

/** An image whose tag may stand for another tomorrow: none, or a word without a version. */
const isMutable = (image: string): boolean => !image.includes('@') && !/:[^:/]*\d[^:/]*$/.test(image);

function pulls(node: ConfigNode, { ownerAfter }: Setting): number | undefined {
  const image = textAt(ownerAfter, 'image');
  return node.kind !== 'scalar' || image === undefined || !isMutable(image)
    ? undefined
    : Number(node.text === 'Always');
}

const pulled = (policy: string, image = 'shop/web:latest'): string =>
  container(policy === '' ? '' : `imagePullPolicy: ${policy}`).replace('image: web', `image: ${image}`);

export default [
  control({
    id: 'config/group-root',
    class: 'permission-widening',
    title: 'container joins group 0',
    why: 'Group 0 may read, and often write, what root keeps from others, in the image and on shared volumes.',
    fix: 'Give the process a group of its own, above 0.',
    dialect: WORKLOADS,
    governs: either(
      isEffectiveOrApart('runAsGroup'),
      inPod('securityContext', 'fsGroup'),
      inPod('securityContext', 'supplementalGroups'),
    ),
    rank: (node) => Number(!textsOf(node).includes('0')),
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      born: moved('medium'),
      drop: {
        ...moved('low'),
        title: 'group left to the image',
        why: 'The image decides which group the process runs as; many images say root.',
        fix: 'Keep the group.',
      },
      volumes: {
        ...moved('low'),
        title: 'volumes belong to group 0',
        why: 'Images made for OpenShift ask for it; what runs in that group, root’s own helpers too, may change the data.',
      },
      hardened: hardened('container no longer in group 0'),
    },
    refine: ({ transition, name }) => {
      if (transition === 'template') return undefined;
      return name === 'fsGroup' && transition !== 'drop' && transition !== 'hardened' ? 'volumes' : transition;
    },
    examples: [
      { before: group('runAsGroup: 1000'), after: group('runAsGroup: 0'), outcome: 'flip' },
      { before: group('supplementalGroups: [7]'), after: group('supplementalGroups: [7, 0]'), outcome: 'flip' },
      { before: pod(), after: group('runAsGroup: 0'), outcome: 'open' },
      { before: '', after: group('runAsGroup: 0'), outcome: 'born' },
      { before: pod(), after: group('fsGroup: 0'), outcome: 'volumes' },
      { before: group('fsGroup: 1000'), after: pod(), outcome: 'drop' },
      { before: group('fsGroup: 0'), after: group('fsGroup: 1000'), outcome: 'hardened' },
      { before: group('fsGroup: 1000'), after: group('fsGroup: 2000'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/image-pull-relaxed',
    class: 'supply-chain',
    title: 'tag that moves no longer pulled again',
    why: 'Each node keeps whatever the tag stood for when it first pulled it: pods of one workload run different images.',
    fix: 'Keep `Always`, or name a version or a digest.',
    equivalents: ['checkov:CKV_K8S_15'],
    dialect: WORKLOADS,
    governs: inContainer('imagePullPolicy'),
    rank: pulls,
    absent: 1,
    outcomes: { flip: moved('low'), open: moved('low'), hardened: hardened('tag that moves pulled each time') },
    refine: ({ transition }) =>
      transition === 'born' || transition === 'drop' || transition === 'template' ? undefined : transition,
    examples: [
      { before: pulled('Always'), after: pulled('IfNotPresent'), outcome: 'flip' },
      { before: pulled(''), after: pulled('Never'), outcome: 'open' },
      { before: pulled('Never'), after: pulled('Always'), outcome: 'hardened' },
      { before: pulled('Always', 'web:1.2.3'), after: pulled('IfNotPresent', 'web:1.2.3'), outcome: 'none' },
    ],
  }),
];
