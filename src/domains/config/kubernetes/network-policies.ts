/** What NetworkPolicies let through, base against head, as facts: one a direction, naming the widest of its new openings. */
import {
  ALL_PORTS,
  DIRECTIONS,
  type Allowance,
  type Allowances,
  blockOf,
  coversPeer,
  type Direction,
  ofOtherFamily,
  type Opening,
  opened,
  type Peer,
  type Ports,
  type Reach,
  reachOf,
  type Selector,
} from '../algebra/network-policy.ts';
import type { NetworkClosed, NetworkOpened, NetworkPeer, NetworkPolicyNarrowed } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, entriesOf, itemsAt, textAt, textsOf, type ConfigNode } from '../tree.ts';
import { objectFact, titleOf } from './fact.ts';
import { groupOf, kindOf } from './objects.ts';

/** The rules and the peers of each direction, as the API names them. */
const FIELDS = { Ingress: ['ingress', 'from'], Egress: ['egress', 'to'] } as const;
const WIDEST: readonly Reach[] = ['everyone', 'all-namespaces', 'block', 'pods'];

export const isNetworkPolicy = ({ before, after }: DocumentPair): boolean => {
  const document = after ?? before;
  return kindOf(document) === 'NetworkPolicy' && document !== undefined && groupOf(document) === 'networking.k8s.io';
};

type NetworkFact = NetworkOpened | NetworkClosed | NetworkPolicyNarrowed;

/** A new policy opens nothing: without it all is open. One that is gone is a fact of its own. */
export function networkPolicyFacts(pair: DocumentPair): NetworkFact[] {
  const { before, after } = pair;
  if (before === undefined || after === undefined || after.isTemplate !== before.isTemplate) return [];
  const ofDirections = DIRECTIONS.flatMap((direction): NetworkFact[] => {
    const [base, head] = [allowances(before, direction), allowances(after, direction)];
    if (base !== undefined && head === undefined) return [release(pair, after, direction)];
    const gained = opened(direction, base, head ?? []);
    if (gained.length > 0) return [opening(pair, direction, gained, base ?? [])];
    const closed = head !== undefined && (base === undefined || opened(direction, head, base).length > 0);
    return closed ? [closing(pair, after, direction)] : [];
  });
  return [...ofDirections, ...narrowing(pair, before, after)];
}

const NO_LABELS: Selector = new Set();

/** Every label more that a policy asks of pods takes some out of its protection. */
function narrowing(pair: DocumentPair, before: ConfigDocument, after: ConfigDocument): NetworkPolicyNarrowed[] {
  const sides = { before: at(before.root, 'spec', 'podSelector'), after: at(after.root, 'spec', 'podSelector') };
  const [asked, asks] = [selector(sides.before) ?? NO_LABELS, selector(sides.after) ?? NO_LABELS];
  const isNarrower = asks.size > asked.size && [...asked].every((label) => asks.has(label));
  if (!isNarrower || after.isTemplate) return [];
  const labels = listed(asks);
  const where = objectFact(pair, ['spec', 'podSelector'], `selects ${labels}`, sides);
  return [{ kind: 'network-policy-narrowed', ...where, policy: titleOf(pair), labels }];
}

const sidesOf = ({ before }: DocumentPair, after: ConfigDocument) => ({
  before: at(before?.root, 'spec'),
  after: at(after.root, 'spec') ?? after.root,
});

const release = (pair: DocumentPair, after: ConfigDocument, direction: Direction): NetworkOpened => ({
  kind: 'network-opened',
  ...objectFact(pair, ['spec', 'policyTypes'], `${direction} released`, sidesOf(pair, after)),
  group: `${direction} released`,
  policy: titleOf(pair),
  direction,
  reach: 'everyone',
  peer: {},
  opened: 1,
  isKnownPeer: false,
  released: true,
});

const closing = (pair: DocumentPair, after: ConfigDocument, direction: Direction): NetworkClosed => ({
  kind: 'network-closed',
  ...objectFact(pair, ['spec', FIELDS[direction][0]], `${direction} closed`, sidesOf(pair, after)),
  policy: titleOf(pair),
  direction,
});

/** Lower is wider: by peer, then all ports before some. */
const rank = ({ peer, ports }: Opening): number => 2 * WIDEST.indexOf(reachOf(peer)) + Number(ports !== undefined);

/** The widest of some openings, one that is `less` only where all are. */
function widestOf(all: readonly Opening[], isLess: (opening: Opening) => boolean): Opening {
  const ordered = all.map((each) => ({ each, order: rank(each) + Number(isLess(each)) * 2 * WIDEST.length }));
  return ordered.reduce((best, next) => (next.order < best.order ? next : best)).each;
}

function opening(
  pair: DocumentPair,
  direction: Direction,
  gained: readonly Opening[],
  known: readonly Allowance[],
): NetworkOpened {
  const isLess = ofOtherFamily(known, direction);
  const widest = widestOf(gained, isLess);
  const [field] = FIELDS[direction];
  const rule = itemsAt(pair.after?.root, 'spec', field).find(({ line }) => line === widest.line);
  const sides = { before: at(pair.before?.root, 'spec', field) ?? at(pair.before?.root, 'spec'), after: rule };
  const [peer, ports] = [namedPeer(widest.peer), widest.ports && shownPorts(widest.ports)];
  const what = Object.values(peer).join(' of ') || 'everyone';
  const key = `${direction} ${what} ${ports ?? 'all ports'}`;
  return {
    kind: 'network-opened',
    ...objectFact(pair, ['spec', field], key, sides),
    group: key,
    policy: titleOf(pair),
    direction,
    reach: reachOf(widest.peer),
    peer,
    ...(ports === undefined ? {} : { ports }),
    opened: gained.length,
    isKnownPeer: known.some(({ peers }) => peers.some((each) => coversPeer(each, widest.peer))),
    released: false,
    ...(isLess(widest) ? { isOtherFamily: true as const } : {}),
  };
}

const listed = (chosen: Selector): string => [...chosen].join(', ');

function namedPeer(peer: Peer): NetworkPeer {
  if (peer.kind === 'everyone') return {};
  if (peer.kind === 'block') return { block: peer.cidr };
  return {
    pods: listed(peer.pods ?? new Set()),
    ...(peer.namespaces === undefined ? {} : { namespaces: listed(peer.namespaces) }),
  };
}

const shownPorts = ({ protocol, from, to, name }: Ports): string =>
  `${protocol} ${name ?? (from === to ? from : `${from}-${to}`)}`;

/** The rules of one direction; undefined where the policy does not isolate it (policyTypes says so, or the rules there are). */
function allowances({ root }: ConfigDocument, direction: Direction): Allowances {
  const [field, peers] = FIELDS[direction];
  const types = textsOf(at(root, 'spec', 'policyTypes'));
  const isolates =
    types.length > 0
      ? types.some((type) => type === direction || type.includes('{{'))
      : direction === 'Ingress' || at(root, 'spec', field) !== undefined;
  if (!isolates) return undefined;
  return itemsAt(root, 'spec', field).map((rule): Allowance => ({
    peers: itemsAt(rule, peers).map(peerOf),
    ports: itemsAt(rule, 'ports').map(portsOf),
    line: rule.line,
  }));
}

function peerOf(node: ConfigNode): Peer {
  const block = textAt(node, 'ipBlock', 'cidr');
  if (block !== undefined) return blockOf(block, textsOf(at(node, 'ipBlock', 'except')));
  return { kind: 'pods', namespaces: selector(at(node, 'namespaceSelector')), pods: selector(at(node, 'podSelector')) };
}

function selector(node: ConfigNode | undefined): Selector | undefined {
  if (node === undefined) return undefined;
  const labels = entriesOf(at(node, 'matchLabels')).map(([key, value]) => `${key}=${textsOf(value).join()}`);
  const expressions = itemsAt(node, 'matchExpressions').map((each) =>
    [textAt(each, 'key'), textAt(each, 'operator'), textsOf(at(each, 'values')).toSorted().join('|')].join(' ').trim(),
  );
  return new Set([...labels, ...expressions]);
}

function portsOf(node: ConfigNode): Ports {
  const protocol = textAt(node, 'protocol') ?? 'TCP';
  const port = textAt(node, 'port');
  if (port === undefined) return { protocol, ...ALL_PORTS };
  if (!/^\d{1,5}$/.test(port)) return { protocol, from: 0, to: 0, name: port };
  return { protocol, from: Number(port), to: Number(textAt(node, 'endPort') ?? port) };
}
