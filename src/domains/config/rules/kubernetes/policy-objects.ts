/** Objects that hold pods and requests to a policy: security constraints, the audit policy. */
import { control } from '../../control.ts';
import { groupOf, kindOf } from '../../kubernetes/objects.ts';
import type { Setting } from '../../setting.ts';
import { endsWith } from '../../setting-paths.ts';
import { type ConfigNode, textsOf } from '../../tree.ts';
import { hardened, moved, ordered, safeOff, weakWhenSet } from '../../weakening.ts';

const constraints = (lines = ''): string =>
  `apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata: { name: web }\npriority: 1\n${lines}\n`;
const audit = (level: string, resource = 'secrets'): string =>
  `apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n  - level: ${level}\n    resources: [{ group: "", resources: [${resource}] }]\n`;

const SWITCHES: ReadonlySet<string> = new Set([
  'allowHostDirVolumePlugin',
  'allowHostIPC',
  'allowHostNetwork',
  'allowHostPID',
  'allowHostPorts',
  'allowPrivilegeEscalation',
  'allowPrivilegedContainer',
  'hostIPC',
  'hostNetwork',
  'hostPID',
  'privileged',
]);
/** Lists that each let pods ask for what stands in them. */
const LISTS: ReadonlySet<string> = new Set([
  'allowedCapabilities',
  'allowedHostPaths',
  'allowedUnsafeSysctls',
  'defaultAddCapabilities',
  'volumes',
]);
const KINDS: ReadonlySet<string> = new Set(['PodSecurityPolicy', 'SecurityContextConstraints']);

const isConstraint = ({ keys, document }: Setting): boolean =>
  SWITCHES.has(keys.at(-1) ?? '') && KINDS.has(kindOf(document.after ?? document.before));

const isAllowance = ({ keys, document }: Setting): boolean =>
  LISTS.has(keys.at(-1) ?? '') && KINDS.has(kindOf(document.after ?? document.before));

/** Volumes that hold nothing of a node's, nor of other pods'. */
const OF_POD: ReadonlySet<string> = new Set(['configMap', 'downwardAPI', 'emptyDir', 'ephemeral', 'projected']);

/** 0 where the list names something that base did not. */
const namesNoMore = (node: ConfigNode, { before }: Setting): number => {
  const known = new Set(textsOf(before));
  return Number(known.has('*') || textsOf(node).every((text) => known.has(text) || OF_POD.has(text)));
};

const isAuditLevel = ({ keys, document }: Setting): boolean => {
  const known = document.after ?? document.before;
  return endsWith(keys, ['rules', 'level']) && known !== undefined && groupOf(known) === 'audit.k8s.io';
};

export default [
  control({
    id: 'config/security-constraints-widened',
    class: 'permission-widening',
    title: 'pods may ask for more',
    why: 'Every pod that these constraints apply to may now ask for this right over its node.',
    fix: 'Keep it shut, and make constraints of their own for the one account that needs it.',
    equivalents: [
      'checkov:CKV_K8S_1',
      'checkov:CKV_K8S_2',
      'checkov:CKV_K8S_3',
      'checkov:CKV_K8S_4',
      'checkov:CKV_K8S_5',
      'kube-linter:scc-deny-privileged-container',
    ],
    dialect: 'kubernetes',
    governs: isConstraint,
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'pods may ask for less',
      weak: 'allowPrivilegedContainer: true',
      safe: 'allowPrivilegedContainer: false',
      file: constraints,
    }),
  }),
  control({
    id: 'config/security-constraints-grown',
    class: 'permission-widening',
    title: 'pods may ask for more kinds of access',
    why: 'Every pod that these constraints apply to may now ask for the new entry too.',
    fix: 'Keep the list short, and make constraints of their own for the one account that needs more.',
    equivalents: ['checkov:CKV_K8S_24'],
    dialect: 'kubernetes',
    governs: isAllowance,
    rank: namesNoMore,
    outcomes: { flip: moved('high') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      {
        before: constraints('allowedCapabilities: [CHOWN]'),
        after: constraints('allowedCapabilities: [CHOWN, SYS_ADMIN]'),
        outcome: 'flip',
      },
      { before: constraints('volumes: [secret]'), after: constraints("volumes: ['*']"), outcome: 'flip' },
      { before: constraints('volumes: [secret]'), after: constraints('volumes: [secret, configMap]'), outcome: 'none' },
      { before: constraints('volumes: [secret]'), after: constraints('volumes: [secret, hostPath]'), outcome: 'flip' },
      {
        before: constraints('volumes: [secret, configMap]'),
        after: constraints('volumes: [configMap]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/audit-level-lowered',
    class: 'observability',
    title: 'audit log records less',
    why: 'Who did what to these objects can no longer be told in full afterwards.',
    fix: 'Keep at least `Metadata` for everything that changes or reads secrets.',
    dialect: 'kubernetes',
    governs: isAuditLevel,
    rank: ordered(['RequestResponse', 'Request', 'Metadata', 'None']),
    outcomes: { blind: moved('high'), less: moved('medium'), hardened: hardened('audit log records more') },
    refine: ({ transition, to }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition !== 'flip') return undefined;
      return to === 'None' ? 'blind' : 'less';
    },
    examples: [
      { before: audit('Metadata'), after: audit('None'), outcome: 'blind' },
      { before: audit('RequestResponse'), after: audit('Metadata'), outcome: 'less' },
      { before: audit('None'), after: audit('Metadata'), outcome: 'hardened' },
      { before: audit('Metadata'), after: audit('Metadata', 'secrets, configmaps'), outcome: 'none' },
    ],
  }),
];
