/** Which groups a container's process belongs to, and when its image is fetched. */
import { control } from '../../control.ts';
import { isEffective } from '../../effective.ts';
import { isEffectiveOrApart } from '../../kubernetes/effective.ts';
import { container, pod } from '../../kubernetes/examples.ts';
import { inContainer, inPod, WORKLOADS } from '../../kubernetes/paths.ts';
import { podOf } from '../../kubernetes/pods.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { at, switchOf, textAt, textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, moved } from '../../weakening.ts';

const group = (lines: string): string => pod(`securityContext: { ${lines} }`);

/** The fields that say that a process is not root; of a container its own come before those of its pod. */
function isOfOtherUser(setting: Setting): boolean {
  const { ownerAfter, document } = setting;
  const own = isEffective('runAsGroup')(setting);
  const contexts = own
    ? [ownerAfter, podOf(document.after)?.node].map((node) => at(node, 'securityContext'))
    : [ownerAfter];
  const [user, nonRoot] = ['runAsUser', 'runAsNonRoot'].map((name) =>
    contexts.map((context) => at(context, name)).find((node) => node !== undefined),
  );
  const named = textAt(user);
  return named === undefined || !/^\d+$/.test(named) ? switchOf(nonRoot) === true : Number(named) > 0;
}

const OTHER_USER = 'other user';

const OF_OTHER_USER = {
  title: 'container of another user joins group 0',
  why: 'It is not root, yet may use what its image and shared volumes open to group 0, as pods of OpenShift do.',
  fix: 'Keep it where the image is made for it; else give the process a group of its own.',
} as const;

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
    mark: (setting) => (isOfOtherUser(setting) ? OTHER_USER : undefined),
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      born: moved('medium'),
      'other-user': { ...moved('medium'), ...OF_OTHER_USER },
      'other-user-born': { ...moved('low'), ...OF_OTHER_USER },
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
    refine: ({ transition, name, mark }) => {
      if (transition === 'template') return undefined;
      if (transition === 'drop' || transition === 'hardened') return transition;
      if (name === 'fsGroup') return 'volumes';
      if (mark === undefined) return transition;
      return transition === 'born' ? 'other-user-born' : 'other-user';
    },
    examples: [
      { before: group('runAsGroup: 1000'), after: group('runAsGroup: 0'), outcome: 'flip' },
      { before: group('supplementalGroups: [7]'), after: group('supplementalGroups: [7, 0]'), outcome: 'flip' },
      { before: pod(), after: group('runAsGroup: 0'), outcome: 'open' },
      { before: '', after: group('runAsGroup: 0'), outcome: 'born' },
      {
        before: group('runAsUser: 1000, runAsGroup: 1000'),
        after: group('runAsUser: 1000, runAsGroup: 0'),
        outcome: 'other-user',
      },
      { before: pod(), after: group('runAsNonRoot: true, supplementalGroups: [0]'), outcome: 'other-user' },
      { before: '', after: group('runAsNonRoot: true, runAsGroup: 0'), outcome: 'other-user-born' },
      { before: group('runAsUser: 0'), after: group('runAsUser: 0, runAsGroup: 0'), outcome: 'open' },
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
