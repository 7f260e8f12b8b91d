/** Who may call whom through the mesh. Source: istio.io/latest/docs/reference/config/security. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { ofKind } from '../../kubernetes/paths.ts';
import { either } from '../../setting-paths.ts';
import type { Setting } from '../../setting.ts';
import { textAt, textsOf } from '../../tree.ts';
import { hardened, moved, removed, unless } from '../../weakening.ts';

const dialect = 'kubernetes';
const policy = object('security.istio.io/v1', 'AuthorizationPolicy');
const tokens = object('security.istio.io/v1', 'RequestAuthentication');
const FROM_WEB = 'from: [{ source: { principals: [web] } }]';
const allowing = (rule: string, action = 'ALLOW'): string => policy(`action: ${action}\nrules: [{ ${rule} }]`);

const at = (...keys: readonly string[]) => ofKind('AuthorizationPolicy', 'spec', ...keys);

/** In a policy that refuses, the wider a rule the safer. */
const allows = ({ document }: Setting): boolean => textAt(document.after?.root, 'spec', 'action') !== 'DENY';

const condition = either(at('rules', 'from'), at('rules', 'to'), at('rules', 'when'));
const callers = either(
  ...['principals', 'requestPrincipals', 'namespaces', 'ipBlocks'].map((name) => at('rules', 'from', 'source', name)),
);

export default [
  control({
    id: 'config/mesh-rule-widened',
    class: 'permission-widening',
    title: 'mesh lets in more callers',
    why: 'A rule without the condition lets in every call that the rest of it matches.',
    fix: 'Keep the condition, or name the callers that are new.',
    dialect,
    governs: (setting) => condition(setting) && allows(setting),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: removed('high', 'condition of a rule that allows'),
      hardened: hardened('mesh lets in fewer callers'),
    },
    examples: [
      { before: allowing(`${FROM_WEB}, to: []`), after: allowing('to: []'), outcome: 'drop' },
      { before: allowing('to: []'), after: allowing(`${FROM_WEB}, to: []`), outcome: 'hardened' },
      { before: allowing(`${FROM_WEB}, to: []`, 'DENY'), after: allowing('to: []', 'DENY'), outcome: 'none' },
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB.replace('web', '"web"')), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/mesh-any-caller',
    class: 'permission-widening',
    title: 'mesh lets in any caller',
    why: 'Every workload that has an identity may call, whoever runs it.',
    fix: 'Name the callers.',
    dialect,
    governs: (setting) => callers(setting) && allows(setting),
    rank: (node) => Number(!textsOf(node).includes('*')),
    outcomes: { flip: moved('high'), hardened: hardened('mesh names its callers') },
    examples: [
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB.replace('web', '"*"')), outcome: 'flip' },
      { before: allowing(FROM_WEB.replace('web', '"*"')), after: allowing(FROM_WEB), outcome: 'hardened' },
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB.replace('web', 'web, shop')), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/mesh-policy-audit',
    class: 'permission-widening',
    title: 'mesh policy only watches',
    why: 'The policy no longer refuses anybody.',
    fix: 'Keep `ALLOW` or `DENY`, and add a policy of its own that audits.',
    dialect,
    governs: at('action'),
    rank: unless('AUDIT'),
    outcomes: { flip: moved('high'), hardened: hardened('mesh policy now decides') },
    examples: [
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB, 'AUDIT'), outcome: 'flip' },
      { before: allowing(FROM_WEB, 'AUDIT'), after: allowing(FROM_WEB), outcome: 'hardened' },
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB, '"ALLOW"'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/mesh-token-audience',
    class: 'permission-widening',
    title: 'mesh takes tokens meant for others',
    why: 'A token that another service was given is now taken here too.',
    fix: 'Keep `audiences`.',
    dialect,
    governs: ofKind('RequestAuthentication', 'spec', 'jwtRules', 'audiences'),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: removed('medium', 'list of audiences'),
      hardened: hardened('mesh checks whom tokens are meant for'),
    },
    examples: [
      {
        before: tokens('jwtRules: [{ issuer: me, audiences: [shop] }]'),
        after: tokens('jwtRules: [{ issuer: me }]'),
        outcome: 'drop',
      },
      {
        before: tokens('jwtRules: [{ issuer: me }]'),
        after: tokens('jwtRules: [{ issuer: me, audiences: [shop] }]'),
        outcome: 'hardened',
      },
      { before: tokens('jwtRules: [{ issuer: me, audiences: [shop] }]'), after: '', outcome: 'none' },
    ],
  }),
];
