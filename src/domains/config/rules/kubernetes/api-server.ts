/** Flags and files of the API server and the kubelet. Source: the CIS Kubernetes Benchmark, sections 1 and 4. */
import { control } from '../../control.ts';
import { container } from '../../kubernetes/examples.ts';
import { componentFlag, ofKind } from '../../kubernetes/paths.ts';
import { either } from '../../setting-paths.ts';
import { textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, moved, safeOff, safeWhenSet } from '../../weakening.ts';

const args = (flag: string): string => container(flag === '' ? 'args: [--port=1]' : `args: [--port=1, ${flag}]`);
const kubelet = (lines: string): string =>
  `apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nport: 10250\n${lines}\n`;
const words = (node: ConfigNode): string[] => textsOf(node).flatMap((text) => text.split(','));

/** Admission plugins that each keep a way into the cluster shut. */
const ADMISSION_GUARDS = ['NodeRestriction', 'PodSecurity', 'ServiceAccount', 'NamespaceLifecycle', 'AlwaysPullImages'];
const guards = (node: ConfigNode): number => words(node).filter((word) => ADMISSION_GUARDS.includes(word)).length;
/** A plugin that lets everything in takes back what the others give. */
const admits = (node: ConfigNode): number => guards(node) - (words(node).includes('AlwaysAdmit') ? 10 : 0);

export default [
  control({
    id: 'config/anonymous-requests',
    class: 'permission-widening',
    title: 'anonymous requests allowed',
    why: 'Requests without any credentials are let in, with whatever anonymous users are granted.',
    fix: 'Set `--anonymous-auth=false` again.',
    equivalents: ['checkov:CKV_K8S_68', 'checkov:CKV_K8S_138'],
    dialect: 'kubernetes',
    governs: either(
      componentFlag('anonymous-auth'),
      ofKind('KubeletConfiguration', 'authentication', 'anonymous', 'enabled'),
    ),
    rank: safeOff,
    ...safeWhenSet({
      risk: 'critical',
      praise: 'anonymous requests refused',
      weak: '--anonymous-auth=true',
      safe: '--anonymous-auth=false',
      file: args,
    }),
  }),
  control({
    id: 'config/authorization-mode',
    class: 'permission-widening',
    title: 'requests no longer checked',
    why: 'Whoever is let in may do everything, or the one check that was taken out no longer holds anybody back.',
    fix: 'Keep `Node,RBAC`, or `Webhook` for a kubelet.',
    equivalents: ['checkov:CKV_K8S_74', 'checkov:CKV_K8S_77', 'checkov:CKV_K8S_139'],
    dialect: 'kubernetes',
    governs: either(componentFlag('authorization-mode'), ofKind('KubeletConfiguration', 'authorization', 'mode')),
    rank: (node) => (words(node).includes('AlwaysAllow') ? 0 : words(node).length),
    outcomes: { flip: moved('critical'), drop: moved('high'), hardened: hardened('requests now checked') },
    examples: [
      {
        before: args('"--authorization-mode=Node,RBAC"'),
        after: args('--authorization-mode=AlwaysAllow'),
        outcome: 'flip',
      },
      { before: args('"--authorization-mode=Node,RBAC"'), after: args('--authorization-mode=Node'), outcome: 'flip' },
      { before: args('"--authorization-mode=Node,RBAC"'), after: args(''), outcome: 'drop' },
      {
        before: kubelet('authorization: { mode: AlwaysAllow }'),
        after: kubelet('authorization: { mode: Webhook }'),
        outcome: 'hardened',
      },
      {
        before: args('"--authorization-mode=Node,RBAC"'),
        after: args('"--authorization-mode=RBAC,Node"'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/insecure-port',
    class: 'exposure',
    title: 'unprotected port opened',
    why: 'Requests to this port are neither encrypted nor asked who sends them.',
    fix: 'Set it to `0`.',
    equivalents: ['checkov:CKV_K8S_86', 'checkov:CKV_K8S_88', 'checkov:CKV_K8S_141'],
    dialect: 'kubernetes',
    governs: either(
      componentFlag('insecure-port'),
      componentFlag('insecure-bind-address'),
      componentFlag('read-only-port'),
      ofKind('KubeletConfiguration', 'readOnlyPort'),
    ),
    rank: (node) => (node.kind === 'scalar' ? Number(/^(?:0|127\.[\d.]+|localhost|::1)$/.test(node.text)) : undefined),
    absent: 1,
    outcomes: {
      flip: moved('critical'),
      open: moved('critical'),
      born: moved('high'),
      hardened: hardened('unprotected port closed'),
    },
    examples: [
      { before: args('--insecure-port=0'), after: args('--insecure-port=8080'), outcome: 'flip' },
      { before: kubelet(''), after: kubelet('readOnlyPort: 10255'), outcome: 'open' },
      { before: '', after: args('--read-only-port=10255'), outcome: 'born' },
      { before: args('--read-only-port=10255'), after: args('--read-only-port=0'), outcome: 'hardened' },
      { before: args('--insecure-port=0'), after: args(''), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/component-certificates',
    class: 'encryption-disabled',
    title: 'certificate of a component taken away',
    why: 'The component can no longer prove who it is, or no longer checks who it talks to.',
    fix: 'Keep the flag, and renew the file it names.',
    equivalents: ['checkov:CKV_K8S_73', 'checkov:CKV_K8S_100', 'checkov:CKV_K8S_102', 'checkov:CKV_K8S_140'],
    dialect: 'kubernetes',
    governs: either(
      ...[
        'tls-cert-file',
        'tls-private-key-file',
        'client-ca-file',
        'etcd-cafile',
        'kubelet-certificate-authority',
      ].map((flag) => componentFlag(flag)),
    ),
    rank: (node) => (node.kind === 'scalar' && node.text !== '' ? 1 : 0),
    absent: 0,
    outcomes: { drop: moved('high'), flip: moved('high'), hardened: hardened('component has a certificate') },
    examples: [
      { before: args('--client-ca-file=/etc/ca.crt'), after: args(''), outcome: 'drop' },
      { before: args('--client-ca-file=/etc/ca.crt'), after: args('--client-ca-file='), outcome: 'flip' },
      { before: args(''), after: args('--client-ca-file=/etc/ca.crt'), outcome: 'hardened' },
      { before: args('--client-ca-file=/etc/ca.crt'), after: args('--client-ca-file=/pki/ca.crt'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/admission-plugins',
    class: 'permission-widening',
    title: 'admission check switched off',
    why: 'The API server accepts objects that this check refused or changed.',
    fix: 'Keep the plugin.',
    equivalents: [
      'checkov:CKV_K8S_79',
      'checkov:CKV_K8S_80',
      'checkov:CKV_K8S_82',
      'checkov:CKV_K8S_83',
      'checkov:CKV_K8S_85',
    ],
    dialect: 'kubernetes',
    governs: componentFlag('enable-admission-plugins'),
    rank: admits,
    absent: 0,
    outcomes: { flip: moved('high'), drop: moved('high'), hardened: hardened('admission check switched on') },
    examples: [
      {
        before: args('"--enable-admission-plugins=NodeRestriction,PodSecurity"'),
        after: args('--enable-admission-plugins=PodSecurity'),
        outcome: 'flip',
      },
      {
        before: args('--enable-admission-plugins=NodeRestriction'),
        after: args('"--enable-admission-plugins=NodeRestriction,AlwaysAdmit"'),
        outcome: 'flip',
      },
      { before: args('--enable-admission-plugins=NodeRestriction'), after: args(''), outcome: 'drop' },
      { before: args(''), after: args('--enable-admission-plugins=NodeRestriction'), outcome: 'hardened' },
      {
        before: args('"--enable-admission-plugins=NodeRestriction,PodSecurity"'),
        after: args('"--enable-admission-plugins=PodSecurity,NodeRestriction"'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/admission-plugins-disabled',
    class: 'permission-widening',
    title: 'admission check switched off by name',
    why: 'The check is on by default; now the API server accepts objects that it refused or changed.',
    fix: 'Take the plugin off the list.',
    equivalents: ['checkov:CKV_K8S_82', 'checkov:CKV_K8S_83', 'checkov:CKV_K8S_85'],
    dialect: 'kubernetes',
    governs: componentFlag('disable-admission-plugins'),
    rank: (node) => ADMISSION_GUARDS.length - guards(node),
    absent: ADMISSION_GUARDS.length,
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      born: moved('medium'),
      hardened: hardened('admission check switched on again'),
    },
    examples: [
      {
        before: args('--disable-admission-plugins=PodSecurity'),
        after: args('"--disable-admission-plugins=PodSecurity,ServiceAccount"'),
        outcome: 'flip',
      },
      { before: args(''), after: args('--disable-admission-plugins=PodSecurity'), outcome: 'open' },
      { before: '', after: args('--disable-admission-plugins=PodSecurity'), outcome: 'born' },
      { before: args('--disable-admission-plugins=PodSecurity'), after: args(''), outcome: 'hardened' },
      { before: args(''), after: args('--disable-admission-plugins=DefaultIngressClass'), outcome: 'none' },
    ],
  }),
];
