/** How certificates are asked for. Source: cert-manager.io/docs/reference/api-docs. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { endsWith } from '../../setting-paths.ts';
import { ofKind } from '../../kubernetes/paths.ts';
import { hardened, moved, safeOff, weakWhenSet } from '../../weakening.ts';

const dialect = 'kubernetes';
const issuer = object('cert-manager.io/v1', 'ClusterIssuer');
const certificate = object('cert-manager.io/v1', 'Certificate');
const acme = (server: string): string => issuer(`acme: { server: ${server} }`);
const PRODUCTION = 'https://acme-v02.api.letsencrypt.org/directory';
const STAGING = 'https://acme-staging-v02.api.letsencrypt.org/directory';

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
    // The name of the setting says key, so its values are never shown.
    outcomes: {
      flip: { risk: 'medium', message: () => 'The key of the certificate is shorter than it was.' },
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
        before: certificate('privateKey: { algorithm: RSA, size: 2048 }'),
        after: certificate('privateKey: { algorithm: RSA, size: 4096 }'),
        outcome: 'hardened',
      },
      { before: certificate('privateKey: { size: 2048 }'), after: certificate(), outcome: 'none' },
    ],
  }),
];
