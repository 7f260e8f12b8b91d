/** What keeps data when objects go. Source: kubernetes.io/docs/concepts/storage/persistent-volumes. */
import { quantity } from '../../algebra/quantity.ts';
import { control } from '../../control.ts';
import { annotated, object, pod } from '../../kubernetes/examples.ts';
import { annotation, ofKind, WORKLOADS } from '../../kubernetes/paths.ts';
import { atEnd, either } from '../../setting-paths.ts';
import { at, textsOf } from '../../tree.ts';
import { hardened, moved, removed, unless } from '../../weakening.ts';

const volume = object('v1', 'PersistentVolume');
const claim = (size: string) => object('v1', 'PersistentVolumeClaim')(`resources: { requests: { storage: ${size} } }`);
const kept = annotated('v1', 'PersistentVolumeClaim');

/** What says of an object, in an annotation or as a finalizer, that its data outlives a deletion. */
const KEEPS = /^keep$|\b(?:Prune|Delete)=false\b|protection$|finalizer/;

export default [
  control({
    id: 'config/reclaim-deletes',
    class: 'data-loss',
    title: 'data deleted with its claim',
    why: 'When the claim or the set goes, the disk and all data on it go too, without a question.',
    fix: 'Keep `Retain` for data that nothing else holds.',
    dialect: WORKLOADS,
    governs: ({ keys }) =>
      ['persistentVolumeReclaimPolicy', 'reclaimPolicy', 'whenDeleted', 'whenScaled'].includes(keys.at(-1) ?? ''),
    rank: unless('Delete'),
    outcomes: {
      flip: moved('high'),
      drop: moved('medium'),
      hardened: hardened('data kept when its claim goes'),
    },
    examples: [
      {
        before: volume('persistentVolumeReclaimPolicy: Retain'),
        after: volume('persistentVolumeReclaimPolicy: Delete'),
        outcome: 'flip',
      },
      { before: volume('persistentVolumeReclaimPolicy: Retain'), after: volume(), outcome: 'drop' },
      {
        before: volume('persistentVolumeReclaimPolicy: Delete'),
        after: volume('persistentVolumeReclaimPolicy: Retain'),
        outcome: 'hardened',
      },
      { before: '', after: volume('persistentVolumeReclaimPolicy: Delete'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/volume-ephemeral',
    class: 'data-loss',
    title: 'data no longer outlives the pod',
    why: 'What the pod writes is lost whenever it is moved, updated or evicted.',
    fix: 'Keep the persistent volume claim.',
    dialect: WORKLOADS,
    governs: atEnd('volumes', 'emptyDir'),
    // A template may hold both, one of them in the branch that is rendered.
    rank: (_, { ownerBefore, ownerAfter }) =>
      at(ownerBefore, 'persistentVolumeClaim') === undefined || at(ownerAfter, 'persistentVolumeClaim') !== undefined
        ? undefined
        : 0,
    absent: 1,
    outcomes: { open: { risk: 'high', message: () => 'A volume goes from `persistentVolumeClaim` to `emptyDir`.' } },
    examples: [
      {
        before: pod('volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]'),
        after: pod('volumes: [{ name: data, emptyDir: {} }]'),
        outcome: 'open',
      },
      { before: pod(), after: pod('volumes: [{ name: data, emptyDir: {} }]'), outcome: 'none' },
      {
        before: pod('volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]'),
        after: pod('volumes: [{ name: data, persistentVolumeClaim: { claimName: data }, emptyDir: {} }]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/claim-templates-removed',
    class: 'data-loss',
    title: 'volume claims of a set removed',
    why: 'New pods start without their disks; and the API refuses the change on a set that exists.',
    fix: 'Move the data first, and replace the set.',
    dialect: WORKLOADS,
    governs: ofKind('StatefulSet', 'spec', 'volumeClaimTemplates'),
    rank: () => 1,
    absent: 0,
    cause: () => 'claims of sets',
    outcomes: { drop: removed('high', 'template for volume claims') },
    examples: [
      {
        before: object('apps/v1', 'StatefulSet')('volumeClaimTemplates: [{ metadata: { name: data } }]'),
        after: object('apps/v1', 'StatefulSet')(),
        outcome: 'drop',
      },
      {
        before: object('apps/v1', 'StatefulSet')(),
        after: object('apps/v1', 'StatefulSet')('volumeClaimTemplates: [{ metadata: { name: data } }]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/claim-shrunk',
    class: 'compatibility',
    title: 'volume claim made smaller',
    why: 'The API refuses to shrink a claim that exists: the update fails.',
    fix: 'Create a smaller claim, copy the data, and switch over.',
    dialect: WORKLOADS,
    governs: atEnd('resources', 'requests', 'storage'),
    rank: (node) => (node.kind === 'scalar' ? quantity(node.text) : undefined),
    outcomes: { flip: moved('high') },
    examples: [
      { before: claim('10Gi'), after: claim('5Gi'), outcome: 'flip' },
      { before: claim('10Gi'), after: claim('20Gi'), outcome: 'none' },
      { before: claim('1Gi'), after: claim('1024Mi'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/keep-removed',
    class: 'data-loss',
    title: 'object no longer kept on uninstall',
    why: 'Uninstalling or pruning now deletes the object, and with it the data it stands for.',
    fix: 'Keep the annotation on whatever holds data.',
    dialect: WORKLOADS,
    governs: either(
      annotation('helm.sh/resource-policy', 'argocd.argoproj.io/sync-options'),
      atEnd('metadata', 'finalizers'),
    ),
    rank: (node) => Number(KEEPS.test(textsOf(node).join())),
    absent: 0,
    outcomes: { drop: moved('high'), hardened: hardened('object now kept on uninstall') },
    examples: [
      { before: kept('helm.sh/resource-policy: keep'), after: kept(), outcome: 'drop' },
      { before: kept('argocd.argoproj.io/sync-options: Prune=false'), after: kept(), outcome: 'drop' },
      {
        before: kept().replace('name: web', 'name: web\n  finalizers: [kubernetes.io/pvc-protection]'),
        after: kept(),
        outcome: 'drop',
      },
      { before: kept(), after: kept('helm.sh/resource-policy: keep'), outcome: 'hardened' },
      {
        before: kept('helm.sh/resource-policy: keep'),
        after: kept('helm.sh/resource-policy: "keep"'),
        outcome: 'none',
      },
      { before: kept('helm.sh/resource-policy: keep'), after: '', outcome: 'none' },
    ],
  }),
];
