/**
 * What a NetworkPolicy lets through, as a set of openings (a peer and the ports it may use), one set a direction.
 * Source: kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1.
 */
import { cidr, contains, overlaps } from './cidr.ts';

export const DIRECTIONS = ['Ingress', 'Egress'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Requirements on labels, each in one spelling; none at all selects everything. */
export type Selector = ReadonlySet<string>;

/** A peer as written. `everyone` is what an absent or empty `from` or `to` stands for. */
export type Peer =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'block'; readonly cidr: string; readonly except: readonly string[] }
  | { readonly kind: 'pods'; readonly namespaces: Selector | undefined; readonly pods: Selector | undefined };

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

/** More openings than this on a side are not compared one by one. */
const MOST_OPENINGS = 2_000;

const EVERYONE: Peer = { kind: 'everyone' };

export function openings(direction: Direction, rules: readonly Allowance[]): Opening[] {
  return rules.flatMap(({ peers, ports, line }) =>
    (peers.length === 0 ? [EVERYONE] : peers).flatMap((peer) =>
      (ports.length === 0 ? [undefined] : ports).map((port) => ({ direction, peer, ports: port, line })),
    ),
  );
}

/** The openings of `head` that no opening of `base` covers; empty where base did not isolate the direction at all. */
export function opened(direction: Direction, base: Allowances, head: readonly Allowance[]): Opening[] {
  if (base === undefined) return [];
  const known = openings(direction, base).slice(0, MOST_OPENINGS);
  return openings(direction, head)
    .slice(0, MOST_OPENINGS)
    .filter(
      (opening) =>
        !known.some((wider) => coversPeer(wider.peer, opening.peer) && coversPorts(wider.ports, opening.ports)),
    );
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

type Block = Extract<Peer, { kind: 'block' }>;

function coversBlock(outer: Block, inner: Block): boolean {
  const [wide, narrow] = [cidr(outer.cidr), cidr(inner.cidr)];
  if (wide === undefined || narrow === undefined) return outer.cidr === inner.cidr;
  if (!contains(wide, narrow)) return false;
  const kept = inner.except.flatMap((text) => cidr(text) ?? []);
  return outer.except
    .flatMap((text) => cidr(text) ?? [])
    .every((hole) => !overlaps(hole, narrow) || kept.some((still) => contains(still, hole)));
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
  if (peer.kind === 'block') return cidr(peer.cidr)?.prefix === 0 ? 'everyone' : 'block';
  return peer.namespaces?.size === 0 && (peer.pods?.size ?? 0) === 0 ? 'all-namespaces' : 'pods';
}
