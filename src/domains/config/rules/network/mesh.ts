/** What a service mesh asks of those who call. Source: istio.io/latest/docs/reference/config. */
import { CLIENT_TLS, MUTUAL_TLS } from '../../algebra/lattices.ts';
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { atEnd, either } from '../../setting-paths.ts';
import type { Setting } from '../../setting.ts';
import { kindOf } from '../../kubernetes/objects.ts';
import { at } from '../../tree.ts';
import { hardened, moved, ordered } from '../../weakening.ts';

const dialect = 'kubernetes';
const peers = object('security.istio.io/v1', 'PeerAuthentication');
const destination = object('networking.istio.io/v1', 'DestinationRule');
const telemetry = object('install.istio.io/v1alpha1', 'IstioOperator');

const within =
  (kind: string, holds: (setting: Setting) => boolean) =>
  (setting: Setting): boolean =>
    kindOf(setting.document.after ?? setting.document.before) === kind && holds(setting);

const modeRank = ordered(MUTUAL_TLS);

/** A port that is not named has the mode of its object; an object without one that of the mesh, which takes callers of any kind. */
function inherited({ keys, document }: Setting): number | undefined {
  const mode = at((document.after ?? document.before)?.root, 'spec', 'mtls', 'mode');
  if (!keys.includes('portLevelMtls')) return MUTUAL_TLS.length - 1 - MUTUAL_TLS.indexOf('PERMISSIVE');
  return mode && modeRank(mode);
}

export default [
  control({
    id: 'config/mesh-mutual-tls',
    class: 'encryption-disabled',
    title: 'mutual TLS of the mesh lowered',
    why: 'Callers without a certificate are let in, and traffic between pods may cross the network in clear text.',
    fix: 'Keep `STRICT`; exempt the single port that cannot.',
    dialect,
    governs: within(
      'PeerAuthentication',
      either(atEnd('mtls', 'mode'), ({ keys }) => keys.includes('portLevelMtls')),
    ),
    rank: modeRank,
    absent: inherited,
    outcomes: {
      disabled: moved('critical'),
      permissive: moved('high'),
      unset: moved('medium'),
      hardened: hardened('mutual TLS of the mesh raised'),
    },
    refine: ({ transition, to }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition === 'drop') return 'unset';
      if (transition === 'born' || transition === 'template') return undefined;
      return to === 'DISABLE' ? 'disabled' : 'permissive';
    },
    examples: [
      { before: peers('mtls: { mode: STRICT }'), after: peers('mtls: { mode: DISABLE }'), outcome: 'disabled' },
      { before: peers('mtls: { mode: STRICT }'), after: peers('mtls: { mode: PERMISSIVE }'), outcome: 'permissive' },
      { before: peers('mtls: { mode: STRICT }'), after: peers(), outcome: 'unset' },
      { before: peers('mtls: { mode: PERMISSIVE }'), after: peers('mtls: { mode: STRICT }'), outcome: 'hardened' },
      {
        before: peers('mtls: { mode: STRICT }'),
        after: peers('mtls: { mode: STRICT }\nportLevelMtls: { 80: { mode: DISABLE } }'),
        outcome: 'disabled',
      },
      {
        before: peers('mtls: { mode: STRICT }'),
        after: peers('mtls: { mode: STRICT }\nportLevelMtls: { 80: { mode: PERMISSIVE } }'),
        outcome: 'permissive',
      },
      {
        before: peers('mtls: { mode: STRICT }\nportLevelMtls: { 80: { mode: PERMISSIVE } }'),
        after: peers('mtls: { mode: STRICT }'),
        outcome: 'hardened',
      },
      { before: peers('mtls: { mode: STRICT }'), after: peers('mtls: { mode: "STRICT" }'), outcome: 'none' },
      { before: peers('mtls: { mode: PERMISSIVE }'), after: peers(), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/mesh-client-tls',
    class: 'encryption-disabled',
    title: 'calls to a service less protected',
    why: 'Requests to the service may cross the network in clear text, or without proof of who calls.',
    fix: 'Keep `ISTIO_MUTUAL`.',
    dialect,
    governs: within('DestinationRule', atEnd('tls', 'mode')),
    // MUTUAL and ISTIO_MUTUAL differ in who brings the certificate only.
    rank: (node) => {
      const rank = ordered(CLIENT_TLS)(node);
      return rank === undefined ? undefined : Math.min(rank, 2);
    },
    outcomes: { flip: moved('high'), drop: moved('medium'), hardened: hardened('calls to a service better protected') },
    examples: [
      {
        before: destination('trafficPolicy: { tls: { mode: ISTIO_MUTUAL } }'),
        after: destination('trafficPolicy: { tls: { mode: DISABLE } }'),
        outcome: 'flip',
      },
      { before: destination('trafficPolicy: { tls: { mode: SIMPLE } }'), after: destination(), outcome: 'drop' },
      {
        before: destination('trafficPolicy: { tls: { mode: DISABLE } }'),
        after: destination('trafficPolicy: { tls: { mode: SIMPLE } }'),
        outcome: 'hardened',
      },
      {
        before: destination('trafficPolicy: { tls: { mode: MUTUAL } }'),
        after: destination('trafficPolicy: { tls: { mode: ISTIO_MUTUAL } }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/mesh-outbound',
    class: 'exposure',
    title: 'pods of the mesh may call anywhere',
    why: 'A pod that is taken over can now send data to any host outside.',
    fix: 'Keep `REGISTRY_ONLY`, and register the hosts that pods need.',
    governs: atEnd('outboundTrafficPolicy', 'mode'),
    rank: (node) => (node.kind === 'scalar' ? Number(!node.text.startsWith('ALLOW_ANY')) : undefined),
    outcomes: {
      flip: moved('medium'),
      drop: moved('medium'),
      hardened: hardened('pods of the mesh call known hosts only'),
    },
    examples: [
      {
        before: telemetry('meshConfig: { outboundTrafficPolicy: { mode: REGISTRY_ONLY } }'),
        after: telemetry('meshConfig: { outboundTrafficPolicy: { mode: ALLOW_ANY } }'),
        outcome: 'flip',
      },
      {
        before: telemetry('meshConfig: { outboundTrafficPolicy: { mode: REGISTRY_ONLY } }'),
        after: telemetry(),
        outcome: 'drop',
      },
      {
        before: telemetry('meshConfig: { outboundTrafficPolicy: { mode: ALLOW_ANY } }'),
        after: telemetry('meshConfig: { outboundTrafficPolicy: { mode: REGISTRY_ONLY } }'),
        outcome: 'hardened',
      },
      {
        before: telemetry('meshConfig: { outboundTrafficPolicy: { mode: ALLOW_ANY } }'),
        after: telemetry('meshConfig: { outboundTrafficPolicy: { mode: ALLOW_ANY_DYNAMIC_DNS } }'),
        outcome: 'none',
      },
    ],
  }),
];
