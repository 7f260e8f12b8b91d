/** What Services open to the outside, and whom they reach. Source: kubernetes.io/docs/concepts/services-networking/service. */
import { letsInMore } from '../../algebra/cidr.ts';
import { SERVICE_REACH } from '../../algebra/lattices.ts';
import { control } from '../../control.ts';
import { annotated, object } from '../../kubernetes/examples.ts';
import { annotation, MANIFESTS, ofKind } from '../../kubernetes/paths.ts';
import type { Setting } from '../../setting.ts';
import { atEnd, either } from '../../setting-paths.ts';
import { textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, moved, ordered, unless } from '../../weakening.ts';

const service = object('v1', 'Service');
const internal = annotated('v1', 'Service');
const AWS = 'service.beta.kubernetes.io/aws-load-balancer-internal';

/** 0 where all addresses are let in, or one that base did not let in. */
function noWider(node: ConfigNode, { before }: Setting): number {
  const [known, listed] = [textsOf(before), textsOf(node)];
  // An empty list keeps nobody out, as if it were not there.
  return Number(listed.length > 0 && !letsInMore(known.length === 0 ? listed : known, listed));
}

/** Fewer addresses are safer, and one in the place of another counts as one more. */
function addresses(node: ConfigNode, { before }: Setting): number {
  const known = new Set(textsOf(before));
  const fresh = textsOf(node).filter((text) => !known.has(text));
  return -(node === before || fresh.length === 0 ? textsOf(node).length : known.size + fresh.length);
}

export default [
  control({
    id: 'config/service-exposed',
    class: 'exposure',
    title: 'service opened to the outside',
    why: 'A load balancer gives the service an address that the world can reach, unless something else keeps it out.',
    fix: 'Keep `ClusterIP` and publish through an Ingress, or make the load balancer internal.',
    equivalents: ['kube-linter:exposed-services'],
    dialect: MANIFESTS,
    governs: either(ofKind('Service', 'spec', 'type'), atEnd('service', 'type')),
    rank: ordered(SERVICE_REACH),
    absent: 2,
    outcomes: {
      balancer: moved('high'),
      'new-balancer': { ...moved('medium'), title: 'new service open to the outside' },
      nodes: { ...moved('medium'), why: 'Every node of the cluster now answers on a port for this service.' },
      'new-nodes': {
        ...moved('low'),
        title: 'new service open on every node',
        why: 'Every node of the cluster answers on a port for this service.',
      },
      hardened: hardened('service no longer open to the outside'),
    },
    refine: ({ transition, to }) => {
      if (transition === 'template') return undefined;
      if (transition === 'hardened') return 'hardened';
      if (transition === 'born') return to === 'LoadBalancer' ? 'new-balancer' : 'new-nodes';
      return to === 'LoadBalancer' ? 'balancer' : 'nodes';
    },
    examples: [
      { before: service('type: ClusterIP'), after: service('type: LoadBalancer'), outcome: 'balancer' },
      { before: service(), after: service('type: LoadBalancer'), outcome: 'balancer' },
      { before: '', after: service('type: LoadBalancer'), outcome: 'new-balancer' },
      { before: service('type: ClusterIP'), after: service('type: NodePort'), outcome: 'nodes' },
      { before: '', after: service('type: NodePort'), outcome: 'new-nodes' },
      { before: service('type: LoadBalancer'), after: service('type: ClusterIP'), outcome: 'hardened' },
      { before: service('type: ClusterIP'), after: service(), outcome: 'none' },
      {
        path: 'values.yaml',
        before: 'service:\n  type: ClusterIP\n',
        after: 'service:\n  type: NodePort\n',
        outcome: 'nodes',
      },
    ],
  }),
  control({
    id: 'config/service-external-name',
    class: 'exposure',
    title: 'service sends its callers outside',
    why: 'Whoever calls the service is sent to the other name: requests and credentials leave the cluster.',
    fix: 'Keep the service on pods of the cluster, and call the other name by itself.',
    dialect: MANIFESTS,
    governs: either(ofKind('Service', 'spec', 'type'), atEnd('service', 'type')),
    rank: unless('ExternalName'),
    absent: 1,
    outcomes: { flip: moved('high'), open: moved('high'), hardened: hardened('service stays in the cluster') },
    refine: ({ transition }) =>
      transition === 'flip' || transition === 'open' || transition === 'hardened' ? transition : undefined,
    examples: [
      { before: service('type: ClusterIP'), after: service('type: ExternalName'), outcome: 'flip' },
      { before: service(), after: service('type: ExternalName'), outcome: 'open' },
      { before: service('type: ExternalName'), after: service('type: ClusterIP'), outcome: 'hardened' },
      { before: '', after: service('type: ExternalName'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/load-balancer-sources',
    class: 'exposure',
    title: 'load balancer lets in more addresses',
    why: 'Addresses that were kept out now reach the service.',
    fix: 'List the ranges that need it.',
    dialect: MANIFESTS,
    governs: atEnd('loadBalancerSourceRanges'),
    rank: noWider,
    absent: 0,
    outcomes: {
      flip: moved('high'),
      drop: moved('high'),
      hardened: hardened('load balancer lets in listed addresses only'),
    },
    examples: [
      {
        before: service('loadBalancerSourceRanges: [10.0.0.0/8]'),
        after: service('loadBalancerSourceRanges: [10.0.0.0/8, 192.168.0.0/16]'),
        outcome: 'flip',
      },
      { before: service('loadBalancerSourceRanges: [10.0.0.0/8]'), after: service(), outcome: 'drop' },
      { before: service(), after: service('loadBalancerSourceRanges: [10.0.0.0/8]'), outcome: 'hardened' },
      {
        before: service('loadBalancerSourceRanges: [10.0.0.0/8]'),
        after: service('loadBalancerSourceRanges: []'),
        outcome: 'flip',
      },
      { before: service('loadBalancerSourceRanges: []'), after: service(), outcome: 'none' },
      { before: service(), after: service('loadBalancerSourceRanges: [0.0.0.0/0]'), outcome: 'none' },
      {
        before: service('loadBalancerSourceRanges: [10.0.0.0/8]'),
        after: service('loadBalancerSourceRanges: [10.1.0.0/16]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/load-balancer-public',
    class: 'exposure',
    title: 'internal load balancer made public',
    why: 'The service gets an address that the internet can reach.',
    fix: 'Keep the annotation that makes the load balancer internal.',
    dialect: MANIFESTS,
    governs: annotation(
      AWS,
      'alb.ingress.kubernetes.io/scheme',
      'service.beta.kubernetes.io/aws-load-balancer-scheme',
      'service.beta.kubernetes.io/azure-load-balancer-internal',
      'networking.gke.io/load-balancer-type',
      'cloud.google.com/load-balancer-type',
    ),
    rank: (node) => (node.kind === 'scalar' ? Number(/^(?:true|internal|0\.0\.0\.0\/0)$/i.test(node.text)) : undefined),
    absent: 0,
    outcomes: { flip: moved('high'), drop: moved('high'), hardened: hardened('load balancer now internal') },
    examples: [
      { before: internal(`${AWS}: "true"`), after: internal(`${AWS}: "false"`), outcome: 'flip' },
      { before: internal(`${AWS}: "true"`), after: internal(), outcome: 'drop' },
      { before: internal(), after: internal(`${AWS}: "true"`), outcome: 'hardened' },
      { before: internal(), after: internal(`${AWS}: "false"`), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/external-ip',
    class: 'exposure',
    title: 'service takes an address of its own',
    why: 'Traffic to these addresses goes to the service, whoever they belong to.',
    fix: 'Use a load balancer, which checks whose address it is.',
    dialect: MANIFESTS,
    governs: ofKind('Service', 'spec', 'externalIPs'),
    rank: addresses,
    absent: 0,
    outcomes: {
      open: moved('high'),
      flip: moved('high'),
      born: moved('medium'),
      hardened: hardened('service gives up its own address'),
    },
    examples: [
      { before: service(), after: service('externalIPs: [192.0.2.1]'), outcome: 'open' },
      {
        before: service('externalIPs: [192.0.2.1]'),
        after: service('externalIPs: [192.0.2.2]'),
        outcome: 'flip',
      },
      { before: '', after: service('externalIPs: [192.0.2.1]'), outcome: 'born' },
      { before: service('externalIPs: [192.0.2.1]'), after: service(), outcome: 'hardened' },
      {
        before: service('externalIPs: [192.0.2.1]'),
        after: service('externalIPs: [192.0.2.1] # ours'),
        outcome: 'none',
      },
    ],
  }),
];
