/** Which tokens the mesh takes. Source: istio.io/latest/docs/reference/config/security/request_authentication. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { itemOfKind, ofKind } from '../../kubernetes/paths.ts';
import { moved, removed, safeOff, untouched, weakWhenSet } from '../../weakening.ts';
import { either } from '../../setting-paths.ts';

const dialect = 'kubernetes';
const tokens = object('security.istio.io/v1', 'RequestAuthentication');
const issuers = (...names: readonly string[]): string =>
  tokens(`jwtRules: [${names.map((name) => `{ issuer: ${name}, jwksUri: x }`).join(', ')}]`);

export default [
  control({
    id: 'config/mesh-issuer-changed',
    class: 'permission-widening',
    title: 'mesh takes tokens of other issuers',
    why: 'Callers with tokens of the old issuer are no longer known, and those of a new one are.',
    fix: 'Take both issuers until all callers have new tokens.',
    dialect,
    governs: either(
      itemOfKind('RequestAuthentication', 'spec', 'jwtRules'),
      ofKind('RequestAuthentication', 'spec', 'jwtRules', 'issuer'),
    ),
    rank: (node, setting) => (node.kind === 'scalar' ? untouched(node, setting) : 1),
    absent: 0,
    outcomes: { flip: moved('high'), drop: removed('medium', 'rule of an issuer') },
    refine: ({ transition }) => (transition === 'flip' || transition === 'drop' ? transition : undefined),
    examples: [
      { before: issuers('a'), after: issuers('b'), outcome: 'flip' },
      { before: issuers('a', 'b'), after: issuers('a'), outcome: 'drop' },
      { before: issuers('a'), after: issuers('a', 'b'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/mesh-token-forwarded',
    class: 'permission-widening',
    title: 'mesh hands tokens on',
    why: 'The workload, and whoever takes it over, can act with the token of each caller.',
    fix: 'Hand on single claims in headers instead.',
    dialect,
    governs: ofKind('RequestAuthentication', 'spec', 'jwtRules', 'forwardOriginalToken'),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'medium',
      praise: 'mesh keeps tokens to itself',
      weak: 'jwtRules: [{ issuer: a, forwardOriginalToken: true }]',
      safe: 'jwtRules: [{ issuer: a, forwardOriginalToken: false }]',
      file: (lines) => tokens(lines === '' ? 'jwtRules: [{ issuer: a }]' : lines),
    }),
  }),
];
