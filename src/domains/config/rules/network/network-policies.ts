/** What a NetworkPolicy lets through. Source: kubernetes.io/docs/concepts/services-networking/network-policies. */
import { configRule } from '../../changes.ts';
import { control } from '../../control.ts';
import type { NetworkOpened, NetworkPeer } from '../../kubernetes/changes.ts';
import { textsOf } from '../../tree.ts';
import { hardened, moved } from '../../weakening.ts';

const policy = (spec: string) => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: db }
spec:
  podSelector: { matchLabels: { app: db } }
${spec}
`;
/** Of Cilium (https://docs.cilium.io/en/stable/security/policy/language/#entities-based). */
const cilium = (entities: string) => `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: { name: api }
spec:
  endpointSelector: { matchLabels: { app: api } }
  ingress:
    - toPorts: [{ ports: [{ port: "8080" }] }]
      ${entities}
`;
const from = (peers: string, ports = ', ports: [{ port: 5432 }]') =>
  policy(`  policyTypes: [Ingress]\n  ingress:\n    - { from: [${peers}]${ports} }`);
const WEB = '{ podSelector: { matchLabels: { app: web } } }';
const IPV4 = '{ ipBlock: { cidr: 0.0.0.0/0 } }';
const IPV6 = '{ ipBlock: { cidr: "::/0" } }';
const DB = `apiVersion: v1\nkind: Pod\nmetadata: { name: db, labels: { app: db } }\nspec: { containers: [{ name: db, image: db }] }\n`;
const ANY_NAMESPACE = '{ namespaceSelector: {} }';

const through = ({ peer, ports }: NetworkOpened): string =>
  `${named(peer)} on ${ports === undefined ? 'all ports' : `\`${ports}\``}`;

function named({ block, pods, namespaces }: NetworkPeer): string {
  if (block !== undefined) return `\`${block}\``;
  if (pods === undefined) return 'everyone';
  const who = pods === '' ? 'all pods' : `pods \`${pods}\``;
  if (namespaces === undefined) return who;
  return namespaces === '' ? `${who} of all namespaces` : `${who} of namespaces \`${namespaces}\``;
}

const side = { Ingress: 'lets in', Egress: 'lets out to' } as const;

export default [
  configRule({
    id: 'config/network-policy-opened',
    on: 'network-opened',
    class: 'exposure',
    title: 'network policy lets more through',
    why: 'Pods that were kept apart can now connect, and so can whoever takes one of them over.',
    fix: 'Name the peers and ports that need it.',
    outcomes: {
      released: {
        risk: 'high',
        title: 'network policy gives up a direction',
        message: (c) => `\`${c.policy}\` no longer limits \`${c.direction}\` traffic at all.`,
        why: 'With the direction left out of the policy, every connection is allowed there.',
        fix: 'List the direction under `policyTypes` again.',
      },
      everyone: { risk: 'high', message: (c) => `\`${c.policy}\` now ${side[c.direction]} ${through(c)}.` },
      'all-ports': { risk: 'high', message: (c) => `\`${c.policy}\` now ${side[c.direction]} ${through(c)}.` },
      'all-namespaces': { risk: 'medium', message: (c) => `\`${c.policy}\` now ${side[c.direction]} ${through(c)}.` },
      peer: { risk: 'low', message: (c) => `\`${c.policy}\` now ${side[c.direction]} ${through(c)}.` },
      'other-family': {
        risk: 'low',
        message: (c) => `\`${c.policy}\` now ${side[c.direction]} ${through(c)}.`,
        why: 'All addresses of the other family of IP could connect already; on networks that have both, these can now too.',
      },
    },
    examples: [
      { before: from(WEB), after: policy('  policyTypes: []\n  egress: []'), outcome: 'none' },
      { before: from(WEB), after: policy('  policyTypes: [Egress]\n  egress: []'), outcome: 'released' },
      {
        path: 'charts/web/templates/policy.yaml',
        before: from(WEB),
        after: policy('  policyTypes: {{ toYaml .Values.types | nindent 2 }}\n  egress: []'),
        outcome: 'none',
      },
      { before: from(WEB), after: from('{ ipBlock: { cidr: 0.0.0.0/0 } }'), outcome: 'everyone' },
      { before: from(IPV4), after: from(`${IPV4}, ${IPV6}`), outcome: 'other-family' },
      { before: from(IPV4), after: from(`${IPV4}, ${IPV6}`, ''), outcome: 'everyone' },
      { before: from('{ ipBlock: { cidr: 10.0.0.0/8 } }'), after: from(IPV6), outcome: 'everyone' },
      { before: from(WEB), after: policy('  policyTypes: [Ingress]\n  ingress: [{}]'), outcome: 'everyone' },
      { before: from(WEB), after: from(WEB, ''), outcome: 'all-ports' },
      { before: from(WEB), after: from(`${WEB}, ${ANY_NAMESPACE}`), outcome: 'all-namespaces' },
      { before: from(WEB), after: from(`${WEB}, { podSelector: { matchLabels: { app: job } } }`), outcome: 'peer' },
      { before: from(`${WEB}, ${ANY_NAMESPACE}`), after: from(`${ANY_NAMESPACE}, ${WEB}`), outcome: 'none' },
      { before: '', after: from('{ ipBlock: { cidr: 0.0.0.0/0 } }'), outcome: 'none' },
    ],
    classify: ({ released, reach, ports, isKnownPeer, isOtherFamily }) => {
      if (released) return 'released';
      if (isOtherFamily === true) return 'other-family';
      if (reach === 'everyone' || reach === 'all-namespaces') return reach;
      return ports === undefined && isKnownPeer ? 'all-ports' : 'peer';
    },
  }),
  configRule({
    id: 'config/network-policy-narrowed',
    on: 'network-policy-narrowed',
    class: 'exposure',
    title: 'network policy protects fewer pods',
    why: 'The pods it no longer selects are open to everyone, unless another policy selects them.',
    fix: 'Keep the wider selector, or add a policy for the others.',
    outcomes: {
      narrowed: { risk: 'medium', message: (c) => `\`${c.policy}\` now protects only pods with \`${c.labels}\`.` },
      followed: {
        risk: 'low',
        message: (c) => `\`${c.policy}\` now protects only pods with \`${c.labels}\`.`,
        why: 'The pods beside it have the labels; others that it selected, and that have them not, are open to everyone.',
      },
    },
    examples: [
      {
        before: { 'p.yaml': from(WEB), 'w.yaml': DB },
        after: {
          'p.yaml': from(WEB).replace('app: db', 'app: db, tier: back'),
          'w.yaml': DB.replace('app: db', 'app: db, tier: back'),
        },
        outcome: 'followed',
      },
      { before: from(WEB), after: from(WEB).replace('app: db', 'app: db, tier: back'), outcome: 'narrowed' },
      { before: from(WEB).replace('app: db', 'app: db, tier: back'), after: from(WEB), outcome: 'none' },
      { before: from(WEB), after: from(WEB).replace('app: db', 'app: store'), outcome: 'none' },
    ],
    classify: ({ isFollowed }) => (isFollowed === true ? 'followed' : 'narrowed'),
  }),
  configRule({
    id: 'config/network-policy-closed',
    on: 'network-closed',
    class: 'hardening',
    title: 'network policy lets less through',
    why: 'Fewer pods and addresses can connect.',
    fix: 'Check that nothing still relies on what is now refused.',
    outcomes: {
      closed: {
        risk: 'info',
        message: (c) => `\`${c.policy}\` allows less \`${c.direction}\` traffic, and nothing new.`,
      },
    },
    examples: [
      { before: from(`${WEB}, ${ANY_NAMESPACE}`), after: from(WEB), outcome: 'closed' },
      { before: from(WEB), after: from(`${WEB}, ${ANY_NAMESPACE}`), outcome: 'none' },
    ],
    classify: () => 'closed',
  }),
  control({
    id: 'config/network-policy-world',
    class: 'exposure',
    title: 'network policy lets the world in',
    why: 'Every address that routes to the pods may connect to them.',
    fix: 'Name `cluster`, or the endpoints and networks that need it.',
    dialect: 'kubernetes',
    governs: ({ keys }) => keys.at(-1) === 'fromEntities',
    rank: (node) => Number(!textsOf(node).some((entity) => entity === 'world' || entity === 'all')),
    absent: 1,
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      born: moved('medium'),
      hardened: hardened('network policy keeps the world out'),
    },
    examples: [
      { before: cilium('fromEntities: [cluster]'), after: cilium('fromEntities: [world]'), outcome: 'flip' },
      { before: cilium(''), after: cilium('fromEntities: [all]'), outcome: 'open' },
      { before: '', after: cilium('fromEntities: [world]'), outcome: 'born' },
      { before: cilium('fromEntities: [world, host]'), after: cilium('fromEntities: [host]'), outcome: 'hardened' },
      { before: cilium('fromEntities: [cluster]'), after: cilium('fromEntities: [host]'), outcome: 'none' },
    ],
  }),
];
