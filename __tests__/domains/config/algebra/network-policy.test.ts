import { expect, test } from 'vitest';
import {
  type Allowance,
  type Peer,
  type Ports,
  blockOf,
  coversPeer,
  opened,
  reachOf,
} from '../../../../src/domains/config/algebra/network-policy.ts';

const block = (cidr: string, ...except: string[]): Peer => blockOf(cidr, except);
const pods = (selector?: string[], namespaces?: string[]): Peer => ({
  kind: 'pods',
  pods: selector && new Set(selector),
  namespaces: namespaces && new Set(namespaces),
});
const tcp = (from: number, to = from): Ports => ({ protocol: 'TCP', from, to });
const filled: Ports = { protocol: 'TCP', from: 0, to: 0, name: '{{ .Values.port }}' };
const allow = (peers: Peer[], ports: Ports[] = []): Allowance => ({ peers, ports, line: 1 });
const everyone: Peer = { kind: 'everyone' };

test.each<[string, Peer, Peer, boolean]>([
  ['everyone covers a block', everyone, block('10.0.0.0/8'), true],
  ['a block does not cover everyone', block('10.0.0.0/8'), everyone, false],
  ['a wider block', block('10.0.0.0/8'), block('10.1.0.0/16'), true],
  ['a block with a hole', block('10.0.0.0/8', '10.1.0.0/16'), block('10.1.2.0/24'), false],
  ['a hole that both have', block('10.0.0.0/8', '10.1.0.0/16'), block('10.0.0.0/8', '10.1.0.0/16'), true],
  ['a hole that closed', block('10.0.0.0/8', '10.1.0.0/16'), block('10.0.0.0/8'), false],
  ['a block that is a template covers only itself', block('{{ x }}'), block('{{ x }}'), true],
  ['fewer labels select more', pods(['app=web']), pods(['app=web', 'tier=front']), true],
  ['more labels select less', pods(['app=web', 'tier=front']), pods(['app=web']), false],
  ['all namespaces cover the own one', pods(undefined, []), pods(['app=web']), true],
  ['a namespace does not cover the own one', pods(undefined, ['team=a']), pods(['app=web']), false],
  ['the own namespace does not cover others', pods([]), pods(undefined, ['team=a']), false],
  ['pods do not cover a block', pods([], []), block('10.0.0.0/8'), false],
])('%s', (_, outer, inner, expected) => {
  expect(coversPeer(outer, inner)).toBe(expected);
});

test.each<[string, Allowance[] | undefined, Allowance[], number]>([
  ['the same', [allow([block('10.0.0.0/8')], [tcp(80)])], [allow([block('10.0.0.0/8')], [tcp(80)])], 0],
  ['a peer more', [allow([pods(['a=b'])])], [allow([pods(['a=b']), block('0.0.0.0/0')])], 1],
  ['no peers are everyone', [allow([pods(['a=b'])])], [allow([])], 1],
  ['no ports are all ports', [allow([everyone], [tcp(80)])], [allow([everyone])], 1],
  ['a range within a range', [allow([everyone], [tcp(1, 1024)])], [allow([everyone], [tcp(80)])], 0],
  ['a port that a template filled in', [allow([everyone], [filled])], [allow([everyone], [tcp(80)])], 0],
  [
    'a port beside one that a template fills in',
    [allow([everyone], [filled])],
    [allow([everyone], [filled, tcp(80)])],
    1,
  ],
  ['all ports for one that a template filled in', [allow([everyone], [filled])], [allow([everyone])], 1],
  ['a wider range', [allow([everyone], [tcp(80)])], [allow([everyone], [tcp(1, 1024)])], 1],
  ['a direction that was open anyhow', undefined, [allow([])], 0],
  ['a direction that was closed', [], [allow([block('10.0.0.0/8')])], 1],
])('opened: %s', (_, base, head, count) => {
  expect(opened('Ingress', base, head)).toHaveLength(count);
});

test('of very many openings those count that are not written alike', () => {
  const many = (from: number) => [
    allow(Array.from({ length: 1500 }, (_, i) => block(`10.${(from + i) >> 8}.${(from + i) & 255}.0/24`))),
  ];
  expect(opened('Ingress', many(0), many(1))).toHaveLength(1);
  expect(opened('Ingress', many(0), many(5000))).toHaveLength(1500);
});

test('how far a peer reaches', () => {
  const peers = [everyone, block('::/0'), block('10.0.0.0/8'), pods(undefined, []), pods([], ['a=b']), pods([])];
  expect(peers.map(reachOf)).toEqual(['everyone', 'everyone', 'block', 'all-namespaces', 'pods', 'pods']);
});
