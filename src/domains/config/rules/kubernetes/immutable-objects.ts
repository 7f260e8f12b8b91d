/** Objects that the API takes as they are, or not at all. Source: kubernetes.io, the reference of each kind. */
import { control } from '../../control.ts';
import { isEffective } from '../../effective.ts';
import { object } from '../../kubernetes/examples.ts';
import { samenessOf, unchanged } from '../../kubernetes/fixed.ts';
import { kindOf } from '../../kubernetes/objects.ts';
import { ofKind } from '../../kubernetes/paths.ts';
import type { Setting } from '../../setting.ts';
import { moved, untouched } from '../../weakening.ts';

const dialect = 'kubernetes';
const job = (container: string): string =>
  `apiVersion: batch/v1\nkind: Job\nmetadata: { name: seed }\nspec:\n  template: { spec: { containers: [{ name: a, ${container} }] } }\n`;
const map = (lines: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: shop }\n${lines}\n`;
const volume = (server: string): string =>
  `apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: a }\nspec: { capacity: { storage: 1Gi }, nfs: { server: ${server} } }\n`;
const ingress = object('networking.k8s.io/v1', 'Ingress');

const ofJob = ({ document }: Setting): boolean => kindOf(document.after) === 'Job';
const isFixed = isEffective('fixed');

export default [
  control({
    id: 'config/immutable-job',
    class: 'compatibility',
    title: 'job changed that cannot be',
    why: 'The API refuses to change the pods of a job that exists: the update fails until somebody deletes it.',
    fix: 'Give the job a new name, or `ttlSecondsAfterFinished`, or let a hook delete it first.',
    dialect,
    governs: (setting) => isFixed(setting) && ofJob(setting),
    rank: unchanged,
    // That the job is refused is seen at once: what runs goes on, and is no other program than the new one.
    mark: ({ before, after }) => samenessOf(before, after),
    outcomes: {
      flip: { risk: 'medium', message: () => 'What the job runs changed, and its name did not.' },
      release: {
        risk: 'low',
        message: () => 'The job runs another release of its image, and its name did not change.',
      },
      program: {
        risk: 'low',
        message: () => 'The pods of the job changed, though not what they run, and its name did not.',
      },
    },
    refine: ({ transition, mark }) => {
      if (transition !== 'flip') return undefined;
      return mark === 'release' || mark === 'program' ? mark : 'flip';
    },
    examples: [
      { before: job('image: a, args: [seed]'), after: job('image: a, args: [migrate]'), outcome: 'flip' },
      { before: job('image: a'), after: job('image: b'), outcome: 'flip' },
      { before: job('image: "a:1.0.0"'), after: job('image: "a:2.0.0"'), outcome: 'release' },
      {
        before: job('image: a, imagePullPolicy: Always'),
        after: job('image: docker.io/library/a'),
        outcome: 'program',
      },
      { before: job('image: a'), after: job('image: b').replace('name: seed', 'name: seed-2'), outcome: 'none' },
      {
        before: job('image: a'),
        after: job('image: b').replace('name: seed', 'name: seed, annotations: { helm.sh/hook: pre-upgrade }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/immutable-object',
    class: 'compatibility',
    title: 'object changed that is fixed',
    why: 'The API refuses the change: the update fails, and pods keep what they have.',
    fix: 'Create an object under another name, and let those who use it name the new one.',
    dialect,
    governs: (setting) => isFixed(setting) && !ofJob(setting),
    rank: unchanged,
    outcomes: {
      flip: { risk: 'high', message: () => 'What the object holds changed, and the API does not let it.' },
      drop: { risk: 'high', message: () => 'What the object holds was removed, and the API does not let it.' },
    },
    refine: ({ transition }) => (transition === 'flip' || transition === 'drop' ? transition : undefined),
    examples: [
      {
        before: map('immutable: true\ndata: { a: b }'),
        after: map('immutable: true\ndata: { a: c }'),
        outcome: 'flip',
      },
      { before: map('immutable: true\ndata: { a: b }'), after: map('data: { a: b }'), outcome: 'drop' },
      { before: volume('a'), after: volume('b'), outcome: 'flip' },
      { before: volume('a'), after: volume('a').replace('1Gi', '2Gi'), outcome: 'none' },
      { before: map('data: { a: b }'), after: map('data: { a: c }'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/ingress-class-changed',
    class: 'compatibility',
    title: 'ingress served by another controller',
    why: 'The old controller drops the hosts at once; annotations made for it mean nothing to the new one.',
    fix: 'Add a second ingress for the new class, move the traffic, and remove the old one.',
    dialect,
    governs: ofKind('Ingress', 'spec', 'ingressClassName'),
    rank: untouched,
    outcomes: { flip: moved('medium') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: ingress('ingressClassName: nginx'), after: ingress('ingressClassName: traefik'), outcome: 'flip' },
      { before: ingress(), after: ingress('ingressClassName: nginx'), outcome: 'none' },
      { before: ingress('ingressClassName: nginx'), after: ingress('ingressClassName: "nginx"'), outcome: 'none' },
    ],
  }),
];
