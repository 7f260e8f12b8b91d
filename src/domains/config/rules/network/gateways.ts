/** What a Gateway lets in. Source: gateway-api.sigs.k8s.io/reference/spec. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { MANIFESTS, ofKind } from '../../kubernetes/paths.ts';
import { atEnd } from '../../setting-paths.ts';
import { hardened, moved, unless } from '../../weakening.ts';

const gateway = object('gateway.networking.k8s.io/v1', 'Gateway');
const routes = (from: string): string =>
  gateway(`listeners: [{ name: web, port: 80, allowedRoutes: { namespaces: { from: ${from} } } }]`);

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
];
