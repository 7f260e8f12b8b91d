/**
 * What a NetworkPolicy lets through, as a set of openings (a peer and the ports it may use), one set a direction.
 * Source: kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1.
 */
import { cidr, contains, overlaps, type Cidr } from './cidr.ts';

export const DIRECTIONS = ['Ingress', 'Egress'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Requirements on labels, each in one spelling; none at all selects everything. */
export type Selector = ReadonlySet<string>;

/** A peer as written. `everyone` is what an absent or empty `from` or `to` stands for. */
export type Peer =
  | { readonly kind: 'everyone' }
  | Block
  | { readonly kind: 'pods'; readonly namespaces: Selector | undefined; readonly pods: Selector | undefined };

/** A block of addresses with holes in it, as written and as read; unread where a template fills it in. */
export interface Block {
  readonly kind: 'block';
  readonly cidr: string;
  readonly range: Cidr | undefined;
  readonly holes: readonly Cidr[];
}

export const blockOf = (text: string, except: readonly string[]): Block => ({
  kind: 'block',
  cidr: text,
  range: cidr(text),
  holes: except.flatMap((hole) => cidr(hole) ?? []),
});

/** A range of port numbers, or one port by its name. */
export interface Ports {
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
  readonly name?: string;
}

/** What an entry without a port stands for. */
export const ALL_PORTS = { from: 0, to: 65_535 } as const;

/** One rule of a policy. No peers are everyone, no ports are all ports. */
export interface Allowance {
  readonly peers: readonly Peer[];
  readonly ports: readonly Ports[];
  readonly line: number;
}

export interface Opening {
  readonly direction: Direction;
  readonly peer: Peer;
  /** Undefined for all ports. */
  readonly ports: Ports | undefined;
  readonly line: number;
}

/** Rules of one direction; undefined where the policy does not isolate that direction, which is as good as open. */
export type Allowances = readonly Allowance[] | undefined;

/** Past this many comparisons, openings count as new that are not written alike in base: rather too much than a miss. */
const MOST_COMPARISONS = 1_000_000;

const EVERYONE: Peer = { kind: 'everyone' };

function openings(direction: Direction, rules: readonly Allowance[]): Opening[] {
  return rules.flatMap(({ peers, ports, line }) =>
    (peers.length === 0 ? [EVERYONE] : peers).flatMap((peer) =>
      (ports.length === 0 ? [undefined] : ports).map((port) => ({ direction, peer, ports: port, line })),
    ),
  );
}

/** The openings of `head` that no opening of `base` covers; empty where base did not isolate the direction at all. */
export function opened(direction: Direction, base: Allowances, head: readonly Allowance[]): Opening[] {
  if (base === undefined) return [];
  const known = openings(direction, base);
  const alike = new Set(known.map(spelling));
  const asked = openings(direction, head);
  const fresh = asked.filter((opening) => !alike.has(spelling(opening)));
  if (fresh.length * known.length > MOST_COMPARISONS) return fresh;
  const kept = new Set(asked.map(spelling));
  const gone = known.filter((opening) => !kept.has(spelling(opening)));
  return fresh.filter(
    ({ peer, ports }) =>
      !known.some((wider) => coversPeer(wider.peer, peer) && coversPorts(wider.ports, ports)) &&
      !gone.some((old) => coversPeer(old.peer, peer) && mayBeSame(old.ports, ports)),
  );
}

/**
 * Tells whether an opening gives all addresses of one family what all of the other family have already. Source: IPv4 and IPv6 of
 * RFC 4291.
 */
export function ofOtherFamily(base: readonly Allowance[], direction: Direction): (opening: Opening) => boolean {
  const known = openings(direction, base)
    .flatMap(({ peer, ports }) => (isWholeFamily(peer) ? [{ bits: peer.range?.bits, ports }] : []))
    .slice(0, MOST_FAMILIES);
  return ({ peer, ports }) =>
    isWholeFamily(peer) && known.some((other) => other.bits !== peer.range?.bits && coversPorts(other.ports, ports));
}

/** Openings to a whole family that one is held against. */
const MOST_FAMILIES = 100;

const isWholeFamily = (peer: Peer): peer is Block =>
  peer.kind === 'block' && peer.range?.prefix === 0 && peer.holes.length === 0;

/** Whether a template fills in one of two ports: nobody can say that it is not the other. */
const mayBeSame = (old: Ports | undefined, now: Ports | undefined): boolean =>
  old?.protocol === now?.protocol &&
  old?.from === old?.to &&
  now?.from === now?.to &&
  [old, now].some((ports) => ports?.name?.includes('{{') === true);

const spelling = ({ peer, ports }: Opening): string => JSON.stringify([ports, ...partsOf(peer)]);

function partsOf(peer: Peer): readonly unknown[] {
  if (peer.kind === 'everyone') return [];
  if (peer.kind === 'block') return [peer.cidr, peer.holes.map(({ address, prefix }) => `${address}/${prefix}`)];
  return [peer.namespaces && [...peer.namespaces], peer.pods && [...peer.pods]];
}

/** Whether everybody who is `inner` is `outer` as well. */
export function coversPeer(outer: Peer, inner: Peer): boolean {
  if (outer.kind === 'everyone') return true;
  if (outer.kind === 'block') return inner.kind === 'block' && coversBlock(outer, inner);
  if (inner.kind !== 'pods' || !fewer(outer.pods, inner.pods)) return false;
  if (outer.namespaces === undefined) return inner.namespaces === undefined;
  return inner.namespaces === undefined ? outer.namespaces.size === 0 : fewer(outer.namespaces, inner.namespaces);
}

/** A selector with fewer requirements selects more. */
const fewer = (outer: Selector = new Set(), inner: Selector = new Set()): boolean =>
  [...outer].every((requirement) => inner.has(requirement));

function coversBlock(outer: Block, inner: Block): boolean {
  const [wide, narrow] = [outer.range, inner.range];
  if (wide === undefined || narrow === undefined) return outer.cidr === inner.cidr;
  if (!contains(wide, narrow)) return false;
  return outer.holes.every((hole) => !overlaps(hole, narrow) || inner.holes.some((still) => contains(still, hole)));
}

function coversPorts(outer: Ports | undefined, inner: Ports | undefined): boolean {
  if (outer === undefined) return true;
  if (inner === undefined || outer.protocol !== inner.protocol) return false;
  if (outer.name !== undefined) return outer.name === inner.name;
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** How far an opening reaches. */
export type Reach = 'everyone' | 'all-namespaces' | 'block' | 'pods';

export function reachOf(peer: Peer): Reach {
  if (peer.kind === 'everyone') return 'everyone';
  if (peer.kind === 'block') return peer.range?.prefix === 0 ? 'everyone' : 'block';
  return peer.namespaces?.size === 0 && (peer.pods?.size ?? 0) === 0 ? 'all-namespaces' : 'pods';
}
