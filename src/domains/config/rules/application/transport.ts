/** How strong encryption is: modes, versions and schemes as orders of safety. Rows L02, L03 and L04 of the catalogue. */
import type { ControlMoved } from '../../setting-changes.ts';
import { TLS_MODES } from '../../algebra/lattices.ts';
import { control } from '../../control.ts';
import { isNear } from '../../near.ts';
import type { Setting } from '../../setting.ts';
import { type ConfigNode, textsOf } from '../../tree.ts';
import { spelled } from '../../vocabulary.ts';
import { hardened, moved } from '../../weakening.ts';

const SYNONYMS: Readonly<Record<string, string>> = {
  disabled: 'disable',
  off: 'disable',
  none: 'disable',
  plaintext: 'disable',
  'sasl-plaintext': 'disable',
  preferred: 'prefer',
  required: 'require',
  ssl: 'require',
  'sasl-ssl': 'require',
  'istio-mutual': 'verify-full',
  mutual: 'verify-full',
  simple: 'require',
};

/** The lowest of the modes a text names: Kafka maps one to each of its listeners, `CLIENT:SASL_SSL,CONTROLLER:SSL`. */
function modeOf(node: ConfigNode): number | undefined {
  const ranks = (textsOf(node)[0] ?? '').split(/,\s*/).map((part) => {
    const word = part
      .slice(part.lastIndexOf(':') + 1)
      .toLowerCase()
      .replaceAll('_', '-');
    return TLS_MODES.indexOf(SYNONYMS[word] ?? word);
  });
  return ranks.includes(-1) ? undefined : Math.min(...ranks);
}

const VERSION = /^(?:version)?(ssl|d?tls)?[\s_v-]*([123])(?:[._]?([0-3]))?(?:[_.][\w.]*)?$/i;

/** TLS 1.3 is 13, SSL 3 is 3; of several versions the lowest counts. */
function versionOf(node: ConfigNode): number | undefined {
  const ranks = textsOf(node)
    .flatMap((text) => text.split(/[\s,+]+/))
    .flatMap((text) => {
      const [, protocol, major, minor = '0'] = VERSION.exec(text) ?? [];
      if (major === undefined) return [];
      return /ssl/i.test(protocol ?? '') ? Number(major) : Number(major) * 10 + Number(minor);
    });
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

const isOld = ({ to = '' }: ControlMoved): boolean => /ssl|1[._]?[01](?!\d)|v1(?![._\d])/i.test(to);

const NAMES_VERSION =
  /(?:^|-)(?:(?:min(?:imum)?-)?(?:tls|ssl)(?:-min(?:imum)?)?(?:-protocol)?-versions?|min(?:imum)?-protocol-version|(?:tls|ssl)-(?:min(?:imum)?|protocols?))$/;

/** `tls-min-version`; `minVersion` only below something that speaks of TLS. */
function isTlsVersion(setting: Setting): boolean {
  if (NAMES_VERSION.test(spelled(setting))) return true;
  return (
    /^(?:min(?:imum)?-)?(?:version|protocols?)$/.test(spelled(setting)) &&
    setting.keys.some((key) => /tls|ssl/i.test(key))
  );
}

const SCHEMES: Readonly<Record<string, number>> = {
  https: 1,
  wss: 1,
  ldaps: 1,
  amqps: 1,
  rediss: 1,
  mqtts: 1,
  ftps: 1,
  sftp: 1,
  grpcs: 1,
  http: 0,
  ws: 0,
  ldap: 0,
  amqp: 0,
  redis: 0,
  mqtt: 0,
  ftp: 0,
  grpc: 0,
};
/** What a template prints within it is no break. */
const ADDRESS = /^([a-z]+):\/\/(?:[^\s{]|\{\{[^{}]{0,200}\}\}|\{)+$/i;

/** The weakest scheme among addresses; undefined where any text is none. */
function schemeOf(node: ConfigNode): number | undefined {
  const ranks = textsOf(node)
    .flatMap((text) => text.split(/,\s*/))
    .map((text) => SCHEMES[ADDRESS.exec(text)?.[1]?.toLowerCase() ?? '']);
  const known = ranks.filter((rank) => rank !== undefined);
  return known.length === 0 || known.length < ranks.length ? undefined : Math.min(...known);
}

/** Addresses for people to follow are no connections. */
const FOR_READERS =
  /(?:^|-)(?:home|homepage|icon|sources?|docs?|documentation|links?|website|license|image|logo|avatar|schema|id|xmlns|runbook-url)$/;

export default [
  control<'disabled' | 'lowered' | 'hardened'>({
    id: 'config/tls-mode-lowered',
    class: 'encryption-disabled',
    title: 'TLS mode lowered',
    why: 'Connections that were refused before, unencrypted or to the wrong server, are accepted now.',
    fix: 'Keep the stricter mode, and give the clients certificates they can verify.',
    governs: (setting) =>
      /(?:^|-)(?:ssl-?mode|m?tls-mode|security-(?:inter-broker-)?protocol(?:-map)?)$/.test(spelled(setting)),
    rank: modeOf,
    refine: ({ transition, to = '' }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition !== 'flip') return undefined;
      return /disable|plaintext|off|none/i.test(to) ? 'disabled' : 'lowered';
    },
    outcomes: {
      disabled: { ...moved('critical'), title: 'encryption switched off' },
      lowered: moved('high'),
      hardened: hardened('TLS mode raised'),
    },
    examples: [
      { before: 'sslmode: verify-full', after: 'sslmode: disable', outcome: 'disabled' },
      { before: 'security.protocol: SASL_SSL', after: 'security.protocol: SASL_PLAINTEXT', outcome: 'disabled' },
      {
        before: 'LISTENER_SECURITY_PROTOCOL_MAP: "IN:SSL,OUT:SASL_SSL"',
        after: 'LISTENER_SECURITY_PROTOCOL_MAP: "IN:SSL,OUT:PLAINTEXT"',
        outcome: 'disabled',
      },
      { before: 'mtls: { mode: STRICT }', after: 'mtls: { mode: PERMISSIVE }', outcome: 'lowered' },
      { before: 'ssl_mode: prefer', after: 'ssl_mode: verify-full', outcome: 'hardened' },
      { before: 'sslmode: require', after: 'sslmode: ${SSL_MODE}', outcome: 'none' },
    ],
  }),
  control<'old' | 'lowered' | 'hardened'>({
    id: 'config/tls-version-lowered',
    class: 'encryption-disabled',
    title: 'TLS version lowered',
    why: 'Clients may agree on an older protocol, whose known attacks the newer one closed.',
    fix: 'Require TLS 1.2 at least; serve clients that cannot from an endpoint of their own.',
    equivalents: ['checkov:CKV_AWS_103', 'checkov:CKV_AWS_206'],
    governs: isTlsVersion,
    rank: versionOf,
    refine: (change) => {
      if (change.transition === 'hardened') return 'hardened';
      if (change.transition !== 'flip') return undefined;
      return isOld(change) ? 'old' : 'lowered';
    },
    outcomes: { old: moved('high'), lowered: moved('low'), hardened: hardened('TLS version raised') },
    examples: [
      { before: 'tlsMinVersion: VersionTLS12', after: 'tlsMinVersion: VersionTLS10', outcome: 'old' },
      { before: 'tls: { minVersion: "1.2" }', after: 'tls: { minVersion: "1.0" }', outcome: 'old' },
      { before: 'ssl_protocols: TLSv1.2 TLSv1.3', after: 'ssl_protocols: TLSv1.1 TLSv1.2 TLSv1.3', outcome: 'old' },
      { before: 'tls: { min_version: TLSv1.3 }', after: 'tls: { min_version: TLSv1.2 }', outcome: 'lowered' },
      { before: 'tls: { minVersion: "1.1" }', after: 'tls: { minVersion: "1.2" }', outcome: 'hardened' },
      { before: 'minVersion: "1.2"', after: 'minVersion: "1.0"', outcome: 'none' },
    ],
  }),
  control<'far' | 'near' | 'hardened'>({
    id: 'config/plain-address',
    class: 'encryption-disabled',
    title: 'address without encryption',
    why: 'What is sent there, credentials included, crosses the network in clear text.',
    fix: 'Use the encrypted scheme of the same service.',
    governs: (setting) => !FOR_READERS.test(spelled(setting)),
    rank: schemeOf,
    ofParts: true,
    refine: ({ transition, to = '' }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition !== 'flip') return undefined;
      return isNear(to) ? 'near' : 'far';
    },
    outcomes: {
      far: moved('high'),
      near: { ...moved('low'), why: 'The host is near, but whoever shares its network can read what is sent.' },
      hardened: hardened('address with encryption'),
    },
    examples: [
      { before: 'url: https://api.acme.com/v1', after: 'url: http://api.acme.com/v1', outcome: 'far' },
      { before: 'cache: rediss://cache.acme.com:6379', after: 'cache: redis://cache.acme.com:6379', outcome: 'far' },
      { before: 'url: https://api.acme.com', after: 'url: http://api.shop.svc:8080', outcome: 'near' },
      { before: 'url: https://git.acme.com', after: 'url: http://gitea-http.gitea:3000/api', outcome: 'near' },
      { before: 'url: http://api.acme.com', after: 'url: https://api.acme.com', outcome: 'hardened' },
      { before: 'home: https://acme.com', after: 'home: http://acme.com', outcome: 'none' },
      { before: 'url: https://a.acme.com', after: 'url: https://b.acme.com', outcome: 'none' },
      { before: 'url: https://${HOST}/v1', after: 'url: http://${HOST}/v1', outcome: 'far' },
      {
        before: 'url: https://{{ include "shop.fullname" . }}:8080',
        after: 'url: http://{{ include "shop.fullname" . }}:8080',
        outcome: 'near',
      },
      { before: 'url: https://api.acme.com', after: 'url: ${URL}', outcome: 'none' },
      { before: 'url: http://${HOST}:5105', after: 'url: http://10.0.75.1:5105', outcome: 'none' },
    ],
  }),
];
