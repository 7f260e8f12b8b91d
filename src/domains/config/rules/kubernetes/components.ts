/** Smaller switches of the control plane, and etcd. Sources: the CIS Kubernetes Benchmark; etcd.io, "Transport security model". */
import { control } from '../../control.ts';
import { container } from '../../kubernetes/examples.ts';
import { componentFlag, ofKind } from '../../kubernetes/paths.ts';
import { atEnd, either } from '../../setting-paths.ts';
import { hardened, moved, present, removed, safeOff, safeOn, safeWhenSet } from '../../weakening.ts';

const args = (flag: string): string => container(flag === '' ? 'args: [--port=1]' : `args: [--port=1, ${flag}]`);
const kubelet = (lines: string): string =>
  `apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nport: 10250\n${lines}\n`;
const etcd = (lines: string): string => `name: etcd-1\ndata-dir: /var/lib/etcd\n${lines}\n`;
const TRANSPORTS = ['client-transport-security', 'peer-transport-security'];

export default [
  control({
    id: 'config/etcd-client-certificates',
    class: 'permission-widening',
    title: 'etcd no longer asks for certificates',
    why: 'Whoever reaches etcd reads and writes all it holds: in a cluster, every secret and every object.',
    fix: 'Set it to `true` again; if certificates are the trouble, rotate them first.',
    equivalents: ['checkov:CKV_K8S_117', 'checkov:CKV_K8S_121'],
    dialect: 'kubernetes',
    governs: either(componentFlag('client-cert-auth'), componentFlag('peer-client-cert-auth')),
    rank: safeOn,
    ...safeWhenSet({
      risk: 'critical',
      praise: 'etcd now asks for certificates',
      weak: '--client-cert-auth=false',
      safe: '--client-cert-auth=true',
      file: args,
    }),
  }),
  control({
    id: 'config/etcd-transport-removed',
    class: 'encryption-disabled',
    title: 'etcd no longer encrypts',
    why: 'What etcd holds, secrets included, crosses the network in clear text, and anybody may join or read.',
    fix: 'Keep the block, and renew the certificates it names.',
    equivalents: ['checkov:CKV_K8S_116', 'checkov:CKV_K8S_119'],
    governs: either(...TRANSPORTS.map((block) => atEnd(block))),
    rank: present,
    absent: 0,
    outcomes: {
      drop: removed('critical', 'transport security of etcd'),
      hardened: hardened('etcd now encrypts'),
    },
    examples: [
      {
        path: 'etcd.yaml',
        before: etcd('client-transport-security: { cert-file: a.crt }'),
        after: etcd(''),
        outcome: 'drop',
      },
      {
        path: 'etcd.yaml',
        before: etcd(''),
        after: etcd('peer-transport-security: { cert-file: a.crt }'),
        outcome: 'hardened',
      },
      {
        path: 'etcd.yaml',
        before: etcd('client-transport-security: { cert-file: a.crt }'),
        after: etcd('client-transport-security: { cert-file: b.crt }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/etcd-auto-tls',
    class: 'encryption-disabled',
    title: 'etcd makes up its own certificates',
    why: 'Nobody can check a certificate that etcd signs itself: an attacker in between goes unseen.',
    fix: 'Name certificates of a CA of your own.',
    equivalents: ['checkov:CKV_K8S_118'],
    governs: either(
      componentFlag('auto-tls'),
      componentFlag('peer-auto-tls'),
      ...TRANSPORTS.map((block) => atEnd(block, 'auto-tls')),
    ),
    rank: safeOff,
    absent: 1,
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      hardened: hardened('etcd uses certificates that can be checked'),
    },
    examples: [
      { before: args('--auto-tls=false'), after: args('--auto-tls=true'), outcome: 'flip' },
      { before: args(''), after: args('--auto-tls'), outcome: 'open' },
      { before: args('--auto-tls=true'), after: args(''), outcome: 'hardened' },
      { before: args(''), after: args('--auto-tls=false'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/audit-log-removed',
    class: 'observability',
    title: 'audit log of the API server switched off',
    why: 'Nobody can tell any more who did what to the cluster.',
    fix: 'Keep `--audit-log-path` and its policy.',
    equivalents: ['checkov:CKV_K8S_91'],
    dialect: 'kubernetes',
    governs: either(componentFlag('audit-log-path'), componentFlag('audit-policy-file')),
    rank: () => 1,
    absent: 0,
    outcomes: { drop: moved('high'), hardened: hardened('audit log of the API server switched on') },
    examples: [
      { before: args('--audit-log-path=/var/log/audit.log'), after: args(''), outcome: 'drop' },
      { before: args(''), after: args('--audit-log-path=/var/log/audit.log'), outcome: 'hardened' },
      { before: args('--audit-log-path=/a.log'), after: args('--audit-log-path=/b.log'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/audit-log-shortened',
    class: 'observability',
    title: 'audit log of the API server kept shorter',
    why: 'By the time somebody looks into an attack, the log of it is gone.',
    fix: 'Keep 30 days and 10 files or more, or send the log elsewhere.',
    equivalents: ['checkov:CKV_K8S_92', 'checkov:CKV_K8S_93', 'checkov:CKV_K8S_94'],
    dialect: 'kubernetes',
    governs: either(...['maxage', 'maxbackup', 'maxsize'].map((name) => componentFlag(`audit-log-${name}`))),
    rank: (node) => (node.kind === 'scalar' && /^\d{1,6}$/.test(node.text) ? Number(node.text) : undefined),
    outcomes: { flip: moved('medium'), drop: moved('medium'), hardened: hardened('audit log kept longer') },
    examples: [
      { before: args('--audit-log-maxage=30'), after: args('--audit-log-maxage=1'), outcome: 'flip' },
      { before: args('--audit-log-maxbackup=10'), after: args(''), outcome: 'drop' },
      { before: args('--audit-log-maxage=7'), after: args('--audit-log-maxage=30'), outcome: 'hardened' },
      { before: args(''), after: args('--audit-log-maxage=30'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/profiling-on',
    class: 'observability',
    title: 'profiling pages served',
    why: 'The pages show the inside of the component and cost it time when they are called.',
    fix: 'Set `--profiling=false` again.',
    equivalents: ['checkov:CKV_K8S_90', 'checkov:CKV_K8S_107', 'checkov:CKV_K8S_114'],
    dialect: 'kubernetes',
    governs: either(
      componentFlag('profiling'),
      ofKind('KubeletConfiguration', 'enableDebuggingHandlers'),
      ofKind('KubeletConfiguration', 'enableProfilingHandler'),
    ),
    rank: safeOff,
    ...safeWhenSet({
      risk: 'medium',
      praise: 'profiling pages no longer served',
      weak: '--profiling=true',
      safe: '--profiling=false',
      file: args,
    }),
  }),
  control({
    id: 'config/kubelet-guard-off',
    class: 'permission-widening',
    title: 'guard of the kubelet switched off',
    why: 'The node keeps old certificates, or takes kernel settings that the kubelet would refuse.',
    fix: 'Set it to `true` again.',
    equivalents: ['checkov:CKV_K8S_144', 'checkov:CKV_K8S_145', 'checkov:CKV_K8S_149'],
    dialect: 'kubernetes',
    governs: either(
      ...['rotateCertificates', 'serverTLSBootstrap', 'protectKernelDefaults', 'makeIPTablesUtilChains'].map((name) =>
        ofKind('KubeletConfiguration', name),
      ),
      ...[
        'rotate-certificates',
        'rotate-server-certificates',
        'protect-kernel-defaults',
        'make-iptables-util-chains',
      ].map((flag) => componentFlag(flag)),
    ),
    rank: safeOn,
    outcomes: { flip: moved('medium'), drop: moved('medium'), hardened: hardened('guard of the kubelet switched on') },
    examples: [
      { before: kubelet('rotateCertificates: true'), after: kubelet('rotateCertificates: false'), outcome: 'flip' },
      { before: kubelet('protectKernelDefaults: true'), after: kubelet(''), outcome: 'drop' },
      {
        before: kubelet('serverTLSBootstrap: false'),
        after: kubelet('serverTLSBootstrap: true'),
        outcome: 'hardened',
      },
      { before: kubelet(''), after: kubelet('rotateCertificates: true'), outcome: 'none' },
    ],
  }),
];
