/** Who may call whom through the mesh. Source: istio.io/latest/docs/reference/config/security. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { itemOfKind, ofKind } from '../../kubernetes/paths.ts';
import { either } from '../../setting-paths.ts';
import type { Setting } from '../../setting.ts';
import { textAt, textsOf } from '../../tree.ts';
import { added, hardened, moved, removed, unless, untouched } from '../../weakening.ts';

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

const refusing = (...namespaces: readonly string[]): string =>
  policy(
    `action: DENY\nrules: [${namespaces.map((name) => `{ from: [{ source: { namespaces: [${name}] } }] }`).join(', ')}]`,
  );
const ruleItem = itemOfKind('AuthorizationPolicy', 'spec', 'rules');
/** Whether each rule of the policy lets calls in; one that asks somebody else or refuses is safer with more rules. */
const grants = ({ document }: Setting): boolean =>
  (textAt(document.after?.root, 'spec', 'action') ?? 'ALLOW') === 'ALLOW';

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
  control({
    id: 'config/mesh-refusal-removed',
    class: 'permission-widening',
    title: 'mesh no longer refuses some calls',
    why: 'Calls that the rule refused now reach the workload.',
    fix: 'Keep the rule, or show that another one refuses the same calls.',
    dialect,
    governs: (setting) => ruleItem(setting) && !grants(setting),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: { risk: 'high', message: () => 'A rule that refuses calls was removed.' },
      hardened: added('mesh refuses more calls', 'rule that refuses calls'),
    },
    examples: [
      { before: refusing('a', 'b'), after: refusing('a'), outcome: 'drop' },
      { before: refusing('a'), after: refusing('a', 'b'), outcome: 'hardened' },
      { before: refusing('a', 'b'), after: refusing('b', 'a'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/mesh-rule-added',
    class: 'permission-widening',
    title: 'mesh lets in calls by a new rule',
    why: 'Callers that no rule let in before are let in by this one.',
    fix: 'Name the callers, paths and methods that need it.',
    dialect,
    governs: (setting) => ruleItem(setting) && grants(setting),
    rank: () => 0,
    absent: 1,
    outcomes: {
      open: { risk: 'medium', message: () => 'A new rule lets more calls in.' },
      hardened: { ...hardened('mesh lets in fewer calls'), message: () => 'A rule that lets calls in was removed.' },
    },
    refine: ({ transition }) => (transition === 'open' || transition === 'hardened' ? transition : undefined),
    examples: [
      {
        before: allowing(FROM_WEB),
        after: policy(`action: ALLOW\nrules: [{ ${FROM_WEB} }, { to: [{ x: y }] }]`),
        outcome: 'open',
      },
      {
        before: policy(`action: ALLOW\nrules: [{ ${FROM_WEB} }, { to: [{ x: y }] }]`),
        after: allowing(FROM_WEB),
        outcome: 'hardened',
      },
      { before: '', after: allowing(FROM_WEB), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/mesh-action-changed',
    class: 'permission-widening',
    title: 'mesh policy turned around',
    why: 'What its rules refused is now let in, or the other way round.',
    fix: 'Write a new policy for the new action, and keep the old one until it works.',
    dialect,
    governs: at('action'),
    rank: (node, setting) =>
      textsOf(node)[0] === 'AUDIT' || textsOf(setting.before)[0] === 'AUDIT' ? undefined : untouched(node, setting),
    outcomes: { flip: moved('high') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: allowing(FROM_WEB, 'DENY'), after: allowing(FROM_WEB), outcome: 'flip' },
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB, 'AUDIT'), outcome: 'none' },
      { before: allowing(FROM_WEB), after: allowing(FROM_WEB, '"ALLOW"'), outcome: 'none' },
    ],
  }),
];
