/** Encryption, and the checks that make it worth anything, in any configuration: rows L01, L02, E08 and E09 of the catalogue. */
import { control } from '../../control.ts';
import { isEncryptedNow, otherSideOf } from '../../other-side.ts';
import type { Setting } from '../../setting.ts';
import { entriesOf, type ConfigNode } from '../../tree.ts';
import { takenOver } from '../../taken-over.ts';
import { blockOr, endsIn, plainFile, protects, spelled } from '../../vocabulary.ts';
import { moved, safeOff, safeOn, safeWhenOn, weakWhenSet } from '../../weakening.ts';

const isEncryption = protects(
  'm?tls|ssl|https|starttls|encrypt|encrypted|encrypted-volume|encryption|encryption-at-rest|transport-security|secure|force-https',
);
const isInsecure = endsIn(
  [
    'insecure|allow-insecure|plaintext|allow-plaintext|allow-http|trust-all|trust-all-certs|kubelet-insecure-tls',
    '(?:insecure-)?skip-(?:tls-|ssl-|cert-|certificate-)?(?:verify|verification|check|validation)',
    '(?:tls|ssl)-(?:skip|no)-verify|(?:disable|no|without|skip)-(?:m?tls|ssl|https|encryption)',
    '(?:m?tls|ssl|https|encryption|self-signed-certificate)-disabled?',
  ].join('|'),
);
const isVerification = protects(
  [
    '(?:verify|validate|check)-(?:m?tls|ssl|certs?|certificates?|hostnames?|peer|host)|reject-unauthorized',
    '(?:m?tls|ssl|certs?|certificates?|hostnames?|peer)-(?:verify|verification|validation|check)|(?:client|peer)-cert-auth|pythonhttpsverify',
  ].join('|'),
);

/** Certificates that a program makes for itself are no encryption to rely on: etcd's `auto-tls`. */
const isMadeUp = ({ name }: Setting): boolean => /auto-?tls$/i.test(name);

/** Which library a program is built with: `USE_SYSTEM_SSL`. */
const isLibrary = (setting: Setting): boolean =>
  /(?:^|-)(?:system|vendored|bundled|static)-ssl$/.test(spelled(setting));

/** A cookie's `secure` is another matter. */
const isCookie = ({ keys }: Setting): boolean => keys.slice(-2).some((key) => /cookie|session/i.test(key));

/** The numbers by which a service is reached, where `http` and `https` are but the names of two. */
const isPorts = (node: ConfigNode): boolean => {
  const keys = entriesOf(node).map(([key]) => key);
  return keys.length > 0 && keys.every((key) => /port$|^protocol$|^name$/i.test(key));
};

/** What servers ask of clients is off unless somebody sets it. */
const isOfServer = ({ name }: Setting): boolean => /cert-?auth$/i.test(name);

/** A variable is new with its value, and belongs to a container that may have been there. */
const VARIABLE = /\[name=[^\]]*\]\.value$/;

const CHECKED = safeWhenOn({
  risk: 'high',
  dropped: 'medium',
  praise: 'certificates now checked',
  weak: 'verify_ssl: false',
  safe: 'verify_ssl: true',
  file: plainFile,
});

const SWITCHED = safeWhenOn({
  risk: 'critical',
  dropped: 'high',
  praise: 'encryption switched on',
  weak: 'transport-security: false',
  safe: 'transport-security: true',
  file: plainFile,
});

const INSECURE = weakWhenSet({
  risk: 'high',
  praise: 'insecure connections no longer allowed',
  weak: 'insecureSkipVerify: true',
  safe: 'insecureSkipVerify: false',
  file: plainFile,
});

const NEAR = 'Whoever shares the network with both sides can read the traffic, or answer in the name of the other one.';

const release = (webhook: string): string =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web }\nspec: { values: { webhook: { port: 1${webhook === '' ? '' : `, ${webhook}`} } } }\n`;

export default [
  control({
    id: 'config/encryption-disabled',
    class: 'encryption-disabled',
    title: 'encryption switched off',
    why: ({ subject, after }) => whoIsHurt(`${subject} ${after?.path ?? ''}`),
    fix: 'Put it back; if certificates are the trouble, rotate them first.',
    governs: (setting) =>
      isEncryption(setting) && ![isVerification, isCookie, isMadeUp, isLibrary].some((isAnother) => isAnother(setting)),
    rank: (node, setting) => (isPorts(node) ? undefined : blockOr(safeOn)(node, setting)),
    mark: takenOver,
    ...SWITCHED,
    outcomes: {
      ...SWITCHED.outcomes,
      'default-holds': {
        ...moved('low'),
        title: 'settings of encryption left to the chart',
        why: 'The chart now decides how traffic is encrypted, and whether.',
        fix: 'Look up what the chart does by default.',
      },
    },
    refine: ({ transition, mark }) => {
      if (transition === 'drop' && mark === 'chart') return 'default-holds';
      if (transition === 'drop' && mark === 'beside') return undefined;
      return transition === 'born' || transition === 'open' ? undefined : transition;
    },
    examples: [
      ...SWITCHED.examples,
      { before: release('tls: { mode: self }'), after: release(''), outcome: 'default-holds' },
      { before: release('tls: { enabled: true }'), after: release(''), outcome: 'drop' },
      {
        before: plainFile('server: { port: 1, tls: { cert: a.crt } }'),
        after: plainFile('server: { port: 1, https: { cert: a.crt, client_ca: b.crt } }'),
        outcome: 'none',
      },
      { before: plainFile('USE_SYSTEM_SSL: true'), after: plainFile('USE_SYSTEM_SSL: false'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/insecure-allowed',
    class: 'encryption-disabled',
    title: 'insecure connections allowed',
    why: 'Anybody on the way can read the traffic or answer in the name of the other side.',
    fix: 'Remove the switch, and give the client the certificate authority it does not know.',
    governs: isInsecure,
    rank: safeOff,
    mark: (setting) => (isEncryptedNow(setting) ? 'encrypted' : otherSideOf(setting)),
    ...INSECURE,
    outcomes: {
      ...INSECURE.outcomes,
      within: { ...moved('medium'), why: NEAR },
      'new-within': { ...moved('low'), why: NEAR },
      encrypted: {
        ...moved('low'),
        why: 'The connection was in clear text before; now it is encrypted, but to whoever answers.',
      },
      plain: {
        ...moved('low'),
        why: 'Nothing more is lost, for the address beside it is that of a connection in clear text.',
      },
    },
    refine: ({ transition, mark }) => {
      if (transition === 'drop') return undefined;
      if (mark === undefined || transition === 'hardened' || transition === 'template') return transition;
      if (mark === 'plain' || mark === 'encrypted') return mark;
      return transition === 'born' ? 'new-within' : 'within';
    },
    examples: [
      ...INSECURE.examples,
      {
        before: 'exporter: { endpoint: "tempo:4317" }',
        after: 'exporter: { endpoint: "tempo:4317", tls: { insecure: true } }',
        outcome: 'new-within',
      },
      {
        before: 'exporter: { endpoint: "tempo:4317", tls: { insecure: false } }',
        after: 'exporter: { endpoint: "tempo:4317", tls: { insecure: true } }',
        outcome: 'within',
      },
      {
        before: 'endpoints: [{ name: a, port: https }]',
        after: 'endpoints: [{ name: a, port: https, scheme: https, tls: { insecureSkipVerify: true } }]',
        outcome: 'encrypted',
      },
      {
        before: 'exporter: { endpoint: "http://t.acme.com" }',
        after: 'exporter: { endpoint: "http://t.acme.com", insecure: true }',
        outcome: 'plain',
      },
    ],
  }),
  control({
    id: 'config/certificate-check-disabled',
    class: 'encryption-disabled',
    title: 'certificates no longer checked',
    why: 'The connection is still encrypted, but to whoever answers: an attacker on the way can pose as the other side.',
    fix: 'Check certificates again, and trust the authority that signs them.',
    governs: isVerification,
    rank: safeOn,
    ...CHECKED,
    // Clients check unless they are told not to; one that was told to may be of another mind once nobody tells it.
    absent: (setting) => Number(setting.before === undefined && !isOfServer(setting)),
    outcomes: { ...CHECKED.outcomes, open: moved('high') },
    refine: ({ transition, subject }) => {
      if (transition !== 'born') return transition;
      return VARIABLE.test(subject) ? 'open' : undefined;
    },
    examples: [
      ...CHECKED.examples.filter(({ before, outcome }) => outcome !== 'none' || before !== plainFile('')),
      { before: plainFile('a: b'), after: plainFile('a: b\nverify_ssl: false'), outcome: 'open' },
      {
        before: 'env: [{ name: A, value: b }]',
        after: 'env: [{ name: A, value: b }, { name: NODE_TLS_REJECT_UNAUTHORIZED, value: "0" }]',
        outcome: 'open',
      },
      { before: plainFile('a: b'), after: plainFile('a: b\nhttp: { verify_ssl: false }'), outcome: 'none' },
      { before: plainFile('a: b'), after: plainFile('a: b\nverify_ssl: true'), outcome: 'none' },
      { before: plainFile('a: b'), after: plainFile('a: b\nclient-cert-auth: false'), outcome: 'none' },
    ],
  }),
];

/** Who can read what, by what is encrypted. */
function whoIsHurt(about: string): string {
  if (/etcd/i.test(about))
    return 'Peer and client traffic, secrets included, crosses the network in clear text, and a node without a certificate can join.';
  return /encrypt|storage|disk|volume/i.test(about)
    ? 'Data is kept in clear text from now on, for whoever reaches the disk or a backup of it.'
    : 'Traffic, passwords and tokens included, crosses the network in clear text for anybody on the way.';
}
