/** Who signs certificates, and how it is asked. Source: cert-manager.io/docs/reference/api-docs. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { endsWith } from '../../setting-paths.ts';
import { hardened, moved, safeOff, weakWhenSet } from '../../weakening.ts';

const dialect = 'kubernetes';
const issuer = object('cert-manager.io/v1', 'ClusterIssuer');
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
