/** How certificates are asked for. Source: cert-manager.io/docs/reference/api-docs. */
import { seconds } from '../../algebra/duration.ts';
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { endsWith } from '../../setting-paths.ts';
import { ofKind } from '../../kubernetes/paths.ts';
import { either } from '../../setting-paths.ts';
import { textAt, textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, moved, ordered, safeOff, weakWhenSet } from '../../weakening.ts';

const dialect = 'kubernetes';
const issuer = object('cert-manager.io/v1', 'ClusterIssuer');
const certificate = object('cert-manager.io/v1', 'Certificate');
const acme = (server: string): string => issuer(`acme: { server: ${server} }`);
const PRODUCTION = 'https://acme-v02.api.letsencrypt.org/directory';
const STAGING = 'https://acme-staging-v02.api.letsencrypt.org/directory';

/** Go's durations, `720h` and `1h30m`, in hours. */
function hoursOf(node: ConfigNode): number | undefined {
  const total = node.kind === 'scalar' ? (seconds(node.text) ?? 0) : 0;
  return total > 0 ? total / 3600 : undefined;
}

const ENOUGH = 'enough';

/** Whether a key on a curve is as long as RSA of 3072 bits is strong. Source: NIST SP 800-57. */
const isEnough = (size: ConfigNode | undefined, key: ConfigNode | undefined): boolean =>
  textAt(key, 'algorithm') === 'ECDSA' && Number(textsOf(size)[0]) >= 256;

export default [
  control({
    id: 'config/issuer-staging',
    class: 'encryption-disabled',
    title: 'certificates from a staging authority',
    why: 'No client trusts them: browsers warn, and calls fail.',
    fix: 'Keep the production server; use an issuer of its own to try things.',
    dialect,
    governs: ({ keys }) => endsWith(keys, ['acme', 'server']),
    rank: (node) => (node.kind === 'scalar' ? Number(!/staging/i.test(node.text)) : undefined),
    outcomes: { flip: moved('high'), hardened: hardened('certificates that clients trust') },
    examples: [
      { before: acme(PRODUCTION), after: acme(STAGING), outcome: 'flip' },
      { before: acme(STAGING), after: acme(PRODUCTION), outcome: 'hardened' },
      { before: acme(PRODUCTION), after: acme('https://ca.example.com'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/issuer-unverified',
    class: 'encryption-disabled',
    title: 'certificate authority not verified',
    why: 'Whoever stands in between can hand out certificates.',
    fix: 'Give the authority in `caBundle` instead.',
    dialect,
    governs: ({ keys }) => endsWith(keys, ['acme', 'skipTLSVerify']),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'certificate authority verified',
      weak: 'acme: { skipTLSVerify: true }',
      safe: 'acme: { skipTLSVerify: false }',
      file: issuer,
    }),
  }),
  control({
    id: 'config/certificate-key-shortened',
    class: 'encryption-disabled',
    title: 'key of a certificate shortened',
    why: 'A shorter key is easier to break, for as long as the certificate holds.',
    fix: 'Keep the size.',
    dialect,
    governs: ofKind('Certificate', 'spec', 'privateKey', 'size'),
    rank: (node) => (node.kind === 'scalar' && /^\d{2,5}$/.test(node.text) ? Number(node.text) : undefined),
    mark: ({ after, ownerAfter }) => (isEnough(after, ownerAfter) ? ENOUGH : undefined),
    refine: ({ transition, mark }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition !== 'flip') return undefined;
      return mark === ENOUGH ? 'enough' : 'flip';
    },
    // The name of the setting says key, so its values are never shown.
    outcomes: {
      flip: { risk: 'medium', message: () => 'The key of the certificate is shorter than it was.' },
      enough: {
        risk: 'low',
        message: () => 'The key of the certificate is shorter than it was.',
        why: 'It is as long as those of most of the web: nobody breaks it.',
      },
      hardened: {
        ...hardened('key of a certificate lengthened'),
        message: () => 'The key of the certificate is longer.',
      },
    },
    examples: [
      {
        before: certificate('privateKey: { algorithm: RSA, size: 4096 }'),
        after: certificate('privateKey: { algorithm: RSA, size: 2048 }'),
        outcome: 'flip',
      },
      {
        before: certificate('privateKey: { algorithm: ECDSA, size: 384 }'),
        after: certificate('privateKey: { algorithm: ECDSA, size: 256 }'),
        outcome: 'enough',
      },
      {
        before: certificate('privateKey: { algorithm: RSA, size: 2048 }'),
        after: certificate('privateKey: { algorithm: RSA, size: 4096 }'),
        outcome: 'hardened',
      },
      { before: certificate('privateKey: { size: 2048 }'), after: certificate(), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/certificate-algorithm-lowered',
    class: 'encryption-disabled',
    title: 'certificate with another kind of key',
    why: 'Keys of this kind are weaker or slower at the same size.',
    fix: 'Keep `ECDSA` or `Ed25519`, unless a client cannot take it.',
    dialect,
    governs: ofKind('Certificate', 'spec', 'privateKey', 'algorithm'),
    rank: ordered(['Ed25519', 'ECDSA', 'RSA']),
    outcomes: {
      flip: { risk: 'medium', message: () => 'The key of the certificate is of a weaker kind than it was.' },
      hardened: {
        ...hardened('certificate with a stronger kind of key'),
        message: () => 'The key is of a stronger kind.',
      },
    },
    refine: ({ transition }) => (transition === 'flip' || transition === 'hardened' ? transition : undefined),
    examples: [
      {
        before: certificate('privateKey: { algorithm: ECDSA }'),
        after: certificate('privateKey: { algorithm: RSA }'),
        outcome: 'flip',
      },
      {
        before: certificate('privateKey: { algorithm: RSA }'),
        after: certificate('privateKey: { algorithm: Ed25519 }'),
        outcome: 'hardened',
      },
      {
        before: certificate('privateKey: { algorithm: RSA }'),
        after: certificate('privateKey: { algorithm: "RSA" }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/certificate-renewed-later',
    class: 'availability',
    title: 'certificate lives longer, or is renewed later',
    why: 'A stolen key is of use for longer; or a renewal that fails leaves no time to mend it.',
    fix: 'Keep the life short, and renew when a third of it is left.',
    dialect,
    governs: either(ofKind('Certificate', 'spec', 'duration'), ofKind('Certificate', 'spec', 'renewBefore')),
    rank: (node, { keys }) => {
      const hours = hoursOf(node);
      return hours === undefined || keys.at(-1) === 'renewBefore' ? hours : -hours;
    },
    outcomes: { flip: moved('low'), hardened: hardened('certificate renewed sooner') },
    refine: ({ transition }) => (transition === 'flip' || transition === 'hardened' ? transition : undefined),
    examples: [
      { before: certificate('duration: 2160h'), after: certificate('duration: 87600h'), outcome: 'flip' },
      { before: certificate('renewBefore: 720h'), after: certificate('renewBefore: 1h'), outcome: 'flip' },
      { before: certificate('renewBefore: 1h'), after: certificate('renewBefore: 720h'), outcome: 'hardened' },
      { before: certificate('duration: 24h'), after: certificate('duration: 24h0m'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/issuer-solver-changed',
    class: 'availability',
    title: 'authority proves the name in another way',
    why: 'Where the new way does not work, certificates are not renewed and run out.',
    fix: 'Try the solver with a certificate of its own first.',
    dialect,
    governs: ({ keys, ownerBefore, ownerAfter }) =>
      endsWith(keys.slice(0, -1), ['acme', 'solvers']) &&
      ['dns01', 'http01'].includes(keys.at(-1) ?? '') &&
      ownerBefore !== undefined &&
      ownerAfter !== undefined,
    rank: () => 1,
    absent: 0,
    outcomes: { drop: { risk: 'low', message: (c) => `The solver \`${c.name}\` was removed.` } },
    refine: ({ transition }) => (transition === 'drop' ? 'drop' : undefined),
    examples: [
      {
        before: issuer('acme: { solvers: [{ dns01: { route53: {} } }] }'),
        after: issuer('acme: { solvers: [{ http01: { ingress: {} } }] }'),
        outcome: 'drop',
      },
      {
        before: issuer('acme: { solvers: [{ dns01: { route53: {} } }] }'),
        after: issuer('acme: { solvers: [{ dns01: { route53: { region: a } } }] }'),
        outcome: 'none',
      },
      { before: issuer('acme: { solvers: [{ dns01: {} }] }'), after: '', outcome: 'none' },
    ],
  }),
];
