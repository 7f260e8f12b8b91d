/** Who may do what in Argo CD. Source: argo-cd.readthedocs.io, operator manual. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { itemOfKind, ofKind } from '../../kubernetes/paths.ts';
import { either } from '../../setting-paths.ts';
import { kindOf } from '../../kubernetes/objects.ts';
import type { Setting } from '../../setting.ts';
import { textAt, textsOf } from '../../tree.ts';
import { hardened, moved, ordered, safeOff, weakWhenSet } from '../../weakening.ts';

const dialect = 'kubernetes';
const settings = ['kubernetes', 'helm-values'];
const map = (lines = ''): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: argocd-cm }\ndata:\n  url: https://cd.example.com\n${lines === '' ? '' : `  ${lines}\n`}`;
const project = object('argoproj.io/v1alpha1', 'AppProject');

/** Only where what holds the setting was there before: a new item speaks for all that it holds. */
const withinKnown =
  (governs: (setting: Setting) => boolean) =>
  (setting: Setting): boolean =>
    setting.ownerBefore !== undefined && governs(setting);

/** Where the values of its chart keep the settings of Argo CD. */
const IN_CHART = /^(?:cm|rbac|params|config|rbacConfig)$/;

/** A key of the settings of Argo CD, in its ConfigMaps and in the values that its chart makes them of. */
const key =
  (name: string) =>
  ({ keys, document }: Setting): boolean => {
    if (keys.at(-1) !== name) return false;
    if (document.dialect !== 'kubernetes') return IN_CHART.test(keys.at(-2) ?? '');
    const read = document.after ?? document.before;
    const isItsOwn =
      kindOf(read) === 'ConfigMap' && (textAt(read?.root, 'metadata', 'name') ?? '').startsWith('argocd-');
    return isItsOwn && keys.length === 2 && keys[0] === 'data';
  };

export default [
  control({
    id: 'config/argocd-default-role',
    class: 'permission-widening',
    title: 'everybody who signs in to Argo CD may do more',
    why: 'Whoever can sign in has this role, and with `admin` may deploy anything.',
    fix: 'Keep `role:readonly` or none, and give roles to groups in `policy.csv`.',
    dialect: settings,
    governs: key('policy.default'),
    rank: ordered(['', 'role:readonly', 'role:admin']),
    absent: 2,
    outcomes: {
      admin: moved('critical'),
      reader: moved('low'),
      hardened: hardened('everybody who signs in to Argo CD may do less'),
    },
    refine: ({ transition, to }) => {
      if (transition === 'hardened') return 'hardened';
      return to === 'role:admin' ? 'admin' : 'reader';
    },
    examples: [
      { before: map('policy.default: role:readonly'), after: map('policy.default: role:admin'), outcome: 'admin' },
      { before: map(), after: map('policy.default: role:readonly'), outcome: 'reader' },
      {
        path: 'argo-cd/values.yaml',
        before: 'configs: { rbac: { policy.default: role:readonly } }',
        after: 'configs: { rbac: { policy.default: role:admin } }',
        outcome: 'admin',
      },
      { before: map('policy.default: role:admin'), after: map('policy.default: role:readonly'), outcome: 'hardened' },
      { before: map('policy.default: role:readonly'), after: map('policy.default: "role:readonly"'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/argocd-anonymous',
    class: 'permission-widening',
    title: 'Argo CD open without signing in',
    why: 'Anybody who reaches it has the default role.',
    fix: 'Keep it off.',
    dialect: settings,
    governs: key('users.anonymous.enabled'),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'Argo CD asks who is there',
      weak: 'users.anonymous.enabled: "true"',
      safe: 'users.anonymous.enabled: "false"',
      file: map,
    }),
  }),
  control({
    id: 'config/argocd-exec',
    class: 'permission-widening',
    title: 'shells in pods through Argo CD',
    why: 'Whoever may use it runs commands in every application.',
    fix: 'Keep it off.',
    dialect: settings,
    governs: key('exec.enabled'),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'no shells in pods through Argo CD',
      weak: 'exec.enabled: "true"',
      safe: 'exec.enabled: "false"',
      file: map,
    }),
  }),
  control({
    id: 'config/argocd-insecure',
    class: 'encryption-disabled',
    title: 'Argo CD serves in clear text',
    why: 'Passwords and tokens cross the network in clear text, unless a proxy in front encrypts.',
    fix: 'Keep TLS on, or encrypt up to the pod.',
    dialect: settings,
    governs: key('server.insecure'),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'Argo CD serves over TLS',
      weak: 'server.insecure: "true"',
      safe: 'server.insecure: "false"',
      file: map,
    }),
  }),
  control({
    id: 'config/argocd-any-source',
    class: 'permission-widening',
    title: 'project of Argo CD takes any repository',
    why: 'Whoever may edit an application of the project deploys from a repository of their own.',
    fix: 'List the repositories.',
    dialect,
    governs: ofKind('AppProject', 'spec', 'sourceRepos'),
    rank: (node) => Number(!textsOf(node).includes('*')),
    absent: 1,
    outcomes: {
      flip: moved('medium'),
      open: moved('medium'),
      hardened: hardened('project of Argo CD takes known repositories'),
    },
    examples: [
      { before: project('sourceRepos: [a]'), after: project('sourceRepos: ["*"]'), outcome: 'flip' },
      { before: project(), after: project('sourceRepos: ["*"]'), outcome: 'open' },
      { before: project('sourceRepos: ["*"]'), after: project('sourceRepos: [a]'), outcome: 'hardened' },
      { before: project('sourceRepos: [a]'), after: project('sourceRepos: [a, b]'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/argocd-any-target',
    class: 'permission-widening',
    title: 'project of Argo CD reaches everything',
    why: 'Applications of the project may change any namespace, or any object of the cluster.',
    fix: 'List the namespaces and kinds that it needs.',
    dialect,
    governs: either(
      itemOfKind('AppProject', 'spec', 'clusterResourceWhitelist'),
      itemOfKind('AppProject', 'spec', 'destinations'),
      withinKnown(ofKind('AppProject', 'spec', 'destinations', 'namespace')),
    ),
    rank: (node) => {
      const words = [textAt(node, 'namespace') ?? textAt(node, 'kind'), textsOf(node)[0]];
      return Number(!words.includes('*'));
    },
    absent: 1,
    outcomes: {
      flip: moved('high'),
      open: { risk: 'high', message: () => 'The project now reaches everything (`*`).' },
      born: { risk: 'medium', message: () => 'The new project reaches everything (`*`).' },
      hardened: hardened('project of Argo CD reaches less'),
    },
    examples: [
      { before: '', after: project('destinations: [{ server: a, namespace: "*" }]'), outcome: 'born' },
      {
        before: project('destinations: [{ server: a, namespace: shop }]'),
        after: project('destinations: [{ server: a, namespace: "*" }]'),
        outcome: 'flip',
      },
      {
        before: project('clusterResourceWhitelist: [{ group: "", kind: Namespace }]'),
        after: project('clusterResourceWhitelist: [{ group: "", kind: Namespace }, { group: "*", kind: "*" }]'),
        outcome: 'open',
      },
      {
        before: project('destinations: [{ server: a, namespace: "*" }]'),
        after: project('destinations: [{ server: a, namespace: shop }]'),
        outcome: 'hardened',
      },
      {
        before: project('destinations: [{ server: a, namespace: shop }]'),
        after: project('destinations: [{ server: a, namespace: store }]'),
        outcome: 'none',
      },
    ],
  }),
];
