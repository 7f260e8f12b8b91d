/** How the mesh takes calls from outside. Source: istio.io/latest/docs/reference/config/networking/gateway. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { ofKind } from '../../kubernetes/paths.ts';
import { textsOf } from '../../tree.ts';
import { hardened, moved, ordered, safeOn } from '../../weakening.ts';

const dialect = 'kubernetes';
const gateway = object('networking.istio.io/v1', 'Gateway');
const tls = (settings: string): string => gateway(`servers: [{ name: web, tls: { ${settings} } }]`);
const hosts = (list: string): string => gateway(`servers: [{ port: { number: 443, name: https }, hosts: ${list} }]`);
const VERSIONS = ['TLSV1_3', 'TLSV1_2', 'TLSV1_1', 'TLSV1_0'];

export default [
  control({
    id: 'config/mesh-gateway-redirect',
    class: 'encryption-disabled',
    title: 'mesh gateway no longer redirects to HTTPS',
    why: 'Clients that come without encryption stay without it.',
    fix: 'Keep `httpsRedirect: true`.',
    dialect,
    governs: ofKind('Gateway', 'spec', 'servers', 'tls', 'httpsRedirect'),
    rank: safeOn,
    absent: 0,
    outcomes: {
      flip: moved('medium'),
      drop: moved('medium'),
      hardened: hardened('mesh gateway now redirects to HTTPS'),
    },
    examples: [
      { before: tls('httpsRedirect: true'), after: tls('httpsRedirect: false'), outcome: 'flip' },
      { before: tls('httpsRedirect: true, mode: SIMPLE'), after: tls('mode: SIMPLE'), outcome: 'drop' },
      { before: tls('httpsRedirect: false'), after: tls('httpsRedirect: true'), outcome: 'hardened' },
      { before: tls('httpsRedirect: true'), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/mesh-gateway-client-certificate',
    class: 'permission-widening',
    title: 'mesh gateway no longer asks for a certificate',
    why: 'Clients without a certificate are let in.',
    fix: 'Keep `MUTUAL`.',
    dialect,
    governs: ofKind('Gateway', 'spec', 'servers', 'tls', 'mode'),
    rank: ordered(['MUTUAL', 'OPTIONAL_MUTUAL', 'SIMPLE']),
    outcomes: { flip: moved('high'), hardened: hardened('mesh gateway asks for a certificate') },
    examples: [
      { before: tls('mode: MUTUAL'), after: tls('mode: SIMPLE'), outcome: 'flip' },
      { before: tls('mode: SIMPLE'), after: tls('mode: MUTUAL'), outcome: 'hardened' },
      { before: tls('mode: MUTUAL'), after: tls('mode: "MUTUAL"'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/mesh-gateway-old-tls',
    class: 'encryption-disabled',
    title: 'mesh gateway takes older TLS',
    why: 'Versions before 1.2 can be broken by who listens.',
    fix: 'Keep `TLSV1_2` or later.',
    dialect,
    governs: ofKind('Gateway', 'spec', 'servers', 'tls', 'minProtocolVersion'),
    rank: ordered(VERSIONS),
    absent: 2,
    outcomes: {
      broken: moved('high'),
      older: moved('low'),
      hardened: hardened('mesh gateway takes newer TLS only'),
    },
    refine: ({ transition, to }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition === 'template') return undefined;
      return to === 'TLSV1_0' || to === 'TLSV1_1' ? 'broken' : 'older';
    },
    examples: [
      { before: tls('minProtocolVersion: TLSV1_2'), after: tls('minProtocolVersion: TLSV1_0'), outcome: 'broken' },
      { before: tls('minProtocolVersion: TLSV1_3'), after: tls('minProtocolVersion: TLSV1_2'), outcome: 'older' },
      { before: tls('minProtocolVersion: TLSV1_2'), after: tls('minProtocolVersion: TLSV1_3'), outcome: 'hardened' },
      { before: tls('mode: SIMPLE, minProtocolVersion: TLSV1_2'), after: tls('mode: SIMPLE'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/mesh-gateway-any-host',
    class: 'exposure',
    title: 'mesh gateway answers for any host',
    why: 'Any namespace can attach a route, and requests for names nobody thought of come in.',
    fix: 'Name the hosts.',
    dialect,
    governs: ofKind('Gateway', 'spec', 'servers', 'hosts'),
    rank: (node) => Number(!textsOf(node).some((host) => /^(?:\*\/)?\*$/.test(host))),
    outcomes: { flip: moved('medium'), hardened: hardened('mesh gateway names its hosts') },
    refine: ({ transition }) => (transition === 'flip' || transition === 'hardened' ? transition : undefined),
    examples: [
      { before: hosts('[shop.example.com]'), after: hosts("['*']"), outcome: 'flip' },
      { before: hosts("['*']"), after: hosts('[shop.example.com]'), outcome: 'hardened' },
      { before: hosts('[shop.example.com]'), after: hosts("['*.example.com']"), outcome: 'none' },
    ],
  }),
];
