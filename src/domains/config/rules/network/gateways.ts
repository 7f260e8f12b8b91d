/** What a Gateway lets in. Source: gateway-api.sigs.k8s.io/reference/spec. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { MANIFESTS, ofKind } from '../../kubernetes/paths.ts';
import { atEnd } from '../../setting-paths.ts';
import { hardened, moved, unless } from '../../weakening.ts';

const gateway = object('gateway.networking.k8s.io/v1', 'Gateway');
const routes = (from: string): string =>
  gateway(`listeners: [{ name: web, port: 80, allowedRoutes: { namespaces: { from: ${from} } } }]`);

const sealed = (tls: string): string => gateway(`listeners: [{ name: web, protocol: TLS, tls: { ${tls} } }]`);
const option = (version: string): string => sealed(`options: { example.com/min-tls-version: '${version}' }`);

/** Versions of TLS as providers write them, the oldest first. */
const VERSIONS = [/1[._]?0$|v1$|SSL/i, /1[._]?1$/, /1[._]?2(?:_\d+)?$/, /1[._]?3(?:_\d+)?$/];

export default [
  control({
    id: 'config/gateway-listener-plain',
    class: 'encryption-disabled',
    title: 'gateway listener no longer encrypts',
    why: 'Requests to this listener cross the network in clear text.',
    fix: 'Keep `HTTPS` or `TLS`; redirect from a listener of its own.',
    dialect: MANIFESTS,
    governs: ofKind('Gateway', 'spec', 'listeners', 'protocol'),
    rank: (node) => (node.kind === 'scalar' ? Number(/^(?:HTTPS|TLS)$/.test(node.text)) : undefined),
    outcomes: { flip: moved('high'), hardened: hardened('gateway listener now encrypts') },
    examples: [
      {
        before: gateway('listeners: [{ name: web, protocol: HTTPS, port: 443 }]'),
        after: gateway('listeners: [{ name: web, protocol: HTTP, port: 443 }]'),
        outcome: 'flip',
      },
      {
        before: gateway('listeners: [{ name: web, protocol: HTTP, port: 80 }]'),
        after: gateway('listeners: [{ name: web, protocol: TLS, port: 80 }]'),
        outcome: 'hardened',
      },
      {
        before: gateway('listeners: [{ name: web, protocol: HTTPS, port: 443 }]'),
        after: gateway('listeners: [{ name: web, protocol: TLS, port: 443 }]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/gateway-routes-opened',
    class: 'exposure',
    title: 'gateway takes routes from every namespace',
    why: 'Any team can now attach a route, and take over a host or path of another.',
    fix: 'Keep `Same`, or select namespaces by label.',
    dialect: MANIFESTS,
    governs: atEnd('allowedRoutes', 'namespaces', 'from'),
    rank: unless('All'),
    absent: 1,
    outcomes: { flip: moved('medium'), open: moved('medium'), hardened: hardened('gateway takes fewer routes') },
    examples: [
      { before: routes('Same'), after: routes('All'), outcome: 'flip' },
      { before: gateway('listeners: [{ name: web, port: 80 }]'), after: routes('All'), outcome: 'open' },
      { before: routes('All'), after: routes('Selector'), outcome: 'hardened' },
      { before: routes('Same'), after: routes('Selector'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/gateway-tls-ends',
    class: 'encryption-disabled',
    title: 'gateway opens what it passed on sealed',
    why: 'From the gateway on, requests are in clear text unless something encrypts them anew.',
    fix: 'Keep `Passthrough`, or encrypt from the gateway to the pods.',
    dialect: MANIFESTS,
    governs: ofKind('Gateway', 'spec', 'listeners', 'tls', 'mode'),
    rank: unless('Terminate'),
    outcomes: { flip: moved('medium'), hardened: hardened('gateway passes on sealed requests') },
    examples: [
      { before: sealed('mode: Passthrough'), after: sealed('mode: Terminate'), outcome: 'flip' },
      { before: sealed('mode: Terminate'), after: sealed('mode: Passthrough'), outcome: 'hardened' },
      { before: sealed('mode: Passthrough'), after: sealed('mode: "Passthrough"'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/gateway-old-tls',
    class: 'encryption-disabled',
    title: 'gateway takes older TLS',
    why: 'Versions before 1.2 can be broken by who listens.',
    fix: 'Keep 1.2 or later.',
    dialect: MANIFESTS,
    governs: ({ keys }) =>
      keys.at(-2) === 'options' && keys.at(-3) === 'tls' && /min[\w-]*version/i.test(keys.at(-1) ?? ''),
    rank: (node) => (node.kind === 'scalar' ? VERSIONS.findIndex((version) => version.test(node.text)) : undefined),
    outcomes: { flip: moved('high'), hardened: hardened('gateway takes newer TLS only') },
    refine: ({ transition, to = '' }) => {
      if (transition === 'hardened') return 'hardened';
      return transition === 'flip' && VERSIONS.slice(0, 2).some((old) => old.test(to)) ? 'flip' : undefined;
    },
    examples: [
      { before: option('1.2'), after: option('1.0'), outcome: 'flip' },
      { before: option('1.2'), after: option('1.3'), outcome: 'hardened' },
      { before: option('1.3'), after: option('1.2'), outcome: 'none' },
    ],
  }),
];
