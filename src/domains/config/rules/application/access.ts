/** Who gets in, in any configuration: rows L05, L06, L14 and L16 of the catalogue. */
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { type ConfigNode, switchOf } from '../../tree.ts';
import { isSignUpByOthers, wayInOf } from '../../ways-in.ts';
import { blockOr, endsIn, plainFile, protects, spelled } from '../../vocabulary.ts';
import { moved, safeOff, safeOn, safeWhenOn, weakWhenSet } from '../../weakening.ts';

const isAuthentication = protects(
  'auth|authentication|authorization|authn|authz|csrf|login|acl|require-auth|require-login|protected-mode|xpack-security|access-control|basic-auth|oauth|oidc',
);
/** In a chart's values, wherever they stand, this says whether roles are installed, not whether they are asked for. */
const isRoleCheck = (setting: Setting): boolean =>
  setting.document.dialect !== 'helm-values' && !setting.keys.includes('values') && protects('rbac')(setting);
const OPEN_DOORS = /^(?:anonymous|noop|allow-?all|always-?allow|trust|permit-?all)$/i;

/** What S3 calls the lists of who may do what: other controls read them. */
const CANNED =
  /^(?:private|public-?read(?:-?write)?|authenticated-?read|aws-?exec-?read|bucket-?owner-?[\w-]+|log-?delivery-?write)$/i;

/** Off, or a word that lets everybody in; any other word is a way to authenticate. */
function authenticates(node: ConfigNode): number | undefined {
  if (node.kind !== 'scalar' || node.value === null || CANNED.test(node.text)) return undefined;
  return Number(switchOf(node) !== false && !OPEN_DOORS.test(node.text));
}

const isAnonymous = endsIn(
  'anonymous|allow-anonymous|anonymous-(?:auth|access)|guest|allow-guest|guest-access|permit-all|public-access|publicly-accessible|open-registration|allow-unauthenticated|allow-sign-?up|(?:disable|skip|no|bypass)-(?:auth|authentication|authorization|login|csrf)|allow-(?:none|no|anonymous|empty)-(?:auth|authentication|login|password)',
);

const isProtection = protects(
  'read-?only|immutable|append-only|prevent-destroy|(?:deletion|termination)-protection|protected|delete-protection|block-public-(?:acls|policy|access)|ignore-public-acls|restrict-public-buckets',
);

const AUTHENTICATED = safeWhenOn({
  risk: 'critical',
  dropped: 'high',
  praise: 'authentication switched on',
  weak: 'auth: { enabled: false }',
  safe: 'auth: { enabled: true }',
  file: plainFile,
});

export default [
  control({
    id: 'config/authentication-disabled',
    class: 'permission-widening',
    title: 'authentication switched off',
    why: 'Whoever reaches the service over the network is let in, without a name or a password.',
    fix: 'Put it back; open single paths by name where something must be public.',
    governs: (setting) => isAuthentication(setting) || isRoleCheck(setting),
    rank: blockOr(authenticates),
    mark: wayInOf,
    ...AUTHENTICATED,
    outcomes: {
      ...AUTHENTICATED.outcomes,
      way: {
        ...moved('low'),
        title: 'one way to sign in switched off',
        why: 'Who signed in this way needs another; the others stay as they are.',
        fix: 'Tell who used it which way is left.',
      },
      presented: {
        ...moved('low'),
        title: 'login no longer sent',
        why: 'The client no longer says who it is in this way; whom the other side lets in is decided there.',
        fix: 'Check that the other side still answers, and that it asks for a login.',
      },
    },
    refine: ({ transition, mark }) => {
      if (transition === 'born' || transition === 'open') return undefined;
      if (mark === undefined || transition === 'hardened' || transition === 'template') return transition;
      return mark === 'presented' ? 'presented' : 'way';
    },
    examples: [
      ...AUTHENTICATED.examples,
      {
        before: plainFile('ldap: { enabled: true }\noidc: { enabled: true }'),
        after: plainFile('ldap: { enabled: true }\noidc: { enabled: false }'),
        outcome: 'way',
      },
      {
        before: plainFile('identity_providers: { oidc: { enabled: true } }'),
        after: plainFile('identity_providers: { oidc: { enabled: false } }'),
        outcome: 'way',
      },
      { before: 'oidc: { enabled: true }', after: 'oidc: { enabled: false }', outcome: 'flip' },
      { before: 'a: { url: b://c, oidc: on }', after: 'a: { url: b://c, oidc: off }', outcome: 'presented' },
    ],
  }),
  control({
    id: 'config/anonymous-access',
    class: 'permission-widening',
    title: 'anonymous access allowed',
    why: 'Requests of people nobody knows are answered.',
    fix: 'Keep it off; give callers an identity with the least they need.',
    governs: (setting) => isAnonymous(setting) && !isSignUpByOthers(setting),
    rank: safeOff,
    ...weakWhenSet({
      risk: 'high',
      praise: 'anonymous access no longer allowed',
      weak: 'allow_anonymous: true',
      safe: 'allow_anonymous: false',
      file: plainFile,
    }),
  }),
  control({
    id: 'config/protection-disabled',
    class: 'permission-widening',
    title: 'write or delete protection switched off',
    why: 'What could only be read or kept can now be changed or deleted, by mistake or by an attacker.',
    fix: 'Put the protection back; lift it for a single operation only.',
    governs: (setting) => isProtection(setting) && (setting.document.dialect !== 'kubernetes' || setting.isNested),
    rank: safeOn,
    ...safeWhenOn({
      risk: 'high',
      dropped: 'medium',
      praise: 'protection switched on',
      weak: 'deletion_protection: false',
      safe: 'deletion_protection: true',
      file: plainFile,
    }),
  }),
  control({
    id: 'config/second-factor-disabled',
    class: 'permission-widening',
    title: 'second factor switched off',
    why: 'A stolen or guessed password alone opens the account.',
    fix: 'Require the second factor again.',
    governs: protects('mfa|2fa|two-factor|totp|webauthn|multi-factor(?:-auth(?:entication)?)?'),
    rank: safeOn,
    ...safeWhenOn({
      risk: 'high',
      praise: 'second factor required',
      weak: 'require_mfa: false',
      safe: 'require_mfa: true',
      file: plainFile,
    }),
  }),
  control({
    id: 'config/cookie-unprotected',
    class: 'exposure',
    title: 'cookie no longer protected',
    why: 'The session cookie can be read by scripts or sent in clear text, and with it the session is stolen.',
    fix: 'Keep `secure`, `httpOnly` and `sameSite` on.',
    governs: (setting) =>
      /(?:cookie|session)(?:-\w+)*-(?:secure|http-?only|same-?site)$/.test(spelled(setting)) ||
      (/^(?:secure|http-?only|same-?site)$/.test(spelled(setting)) &&
        /cookie|session/i.test(setting.keys.at(-2) ?? '')),
    rank: (node) => (node.kind === 'scalar' && /^(?:strict|lax)$/i.test(node.text) ? 1 : safeOn(node)),
    ...safeWhenOn({
      risk: 'medium',
      praise: 'cookie protected',
      weak: 'cookie_secure: false',
      safe: 'cookie_secure: true',
      file: plainFile,
    }),
  }),
];
