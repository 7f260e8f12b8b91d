/** How certificates are asked for. Source: cert-manager.io/docs/reference/api-docs. */
import { seconds } from '../../algebra/duration.ts';
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { ofKind } from '../../kubernetes/paths.ts';
import { either } from '../../setting-paths.ts';
import { textAt, textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, moved, ordered, safeOff, untouched } from '../../weakening.ts';

const dialect = 'kubernetes';
const certificate = object('cert-manager.io/v1', 'Certificate');

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
    id: 'config/certificate-authority',
    class: 'permission-widening',
    title: 'certificate that may sign others',
    why: 'Whoever holds its key can make certificates in any name that its clients trust.',
    fix: 'Keep `isCA` off, and sign with an authority of its own.',
    dialect,
    governs: ofKind('Certificate', 'spec', 'isCA'),
    rank: safeOff,
    absent: 1,
    outcomes: { flip: moved('high'), open: moved('high'), hardened: hardened('certificate that signs no others') },
    examples: [
      { before: certificate('isCA: false'), after: certificate('isCA: true'), outcome: 'flip' },
      { before: certificate(''), after: certificate('isCA: true'), outcome: 'open' },
      { before: certificate('isCA: true'), after: certificate(''), outcome: 'hardened' },
      { before: '', after: certificate('isCA: true'), outcome: 'none' },
      { before: certificate('isCA: false'), after: certificate(''), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/certificate-issuer-changed',
    class: 'availability',
    title: 'certificate from another authority',
    why: 'Clients that trust the old authority alone refuse the certificate as soon as it is renewed.',
    fix: 'Give clients both authorities first.',
    dialect,
    governs: either(
      ofKind('Certificate', 'spec', 'issuerRef', 'name'),
      ofKind('Certificate', 'spec', 'issuerRef', 'kind'),
    ),
    rank: untouched,
    cause: () => 'issuerRef',
    outcomes: { flip: moved('medium') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      {
        before: certificate('issuerRef: { name: live }'),
        after: certificate('issuerRef: { name: other }'),
        outcome: 'flip',
      },
      {
        before: certificate('issuerRef: { name: live }'),
        after: certificate('issuerRef: { name: "live" }'),
        outcome: 'none',
      },
    ],
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
];
