/** Who is somebody, and for how long, in any configuration: rows L05, L06, L15, L16 and L24 of the catalogue. */
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { type ConfigNode, textsOf } from '../../tree.ts';
import { spelled } from '../../vocabulary.ts';
import { hardened, moved, safeOff } from '../../weakening.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** A count, or a duration such as `30m` in seconds. */
function amountOf(node: ConfigNode): number | undefined {
  const [, count, unit = ''] = /^(\d{1,12})\s*(ms|[smhdw])?(?:in|our|ay)?s?$/i.exec(textsOf(node)[0] ?? '') ?? [];
  return count === undefined ? undefined : Number(count) * (UNITS[unit.toLowerCase()] ?? 1);
}

/** Twice as long is another policy; a few minutes more are none. */
const asShort = (node: ConfigNode, { before }: Setting): number | undefined => {
  const [was, is] = [before && amountOf(before), amountOf(node)];
  return was === undefined || is === undefined ? undefined : Number(is <= 2 * was);
};

const PROOF =
  /(?:^|-)(?:jwt|access-token|refresh-token|id-token|token|session|cookie)(?:-\w+)*-(?:expir(?:y|ation|es)(?:-in|-time)?|ttl|timeout|max-age|lifetime|duration)$/;
const LIFE = /^(?:expir(?:y|ation|es)(?:-in|-time)?|ttl|timeout|max-age|lifetime|duration)$/;
const isLifetime = (setting: Setting): boolean =>
  PROOF.test(spelled(setting)) ||
  (LIFE.test(spelled(setting)) &&
    /^(?:jwt|token|session|cookie|access_?token|refresh_?token)$/i.test(setting.keys.at(-2) ?? ''));

/** Lines by which a database takes everybody for who they say they are, from elsewhere than its own machine. */
const trusting = (node: ConfigNode | undefined): readonly string[] =>
  textsOf(node)
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replace(/#.*/, ''))
    .filter((line) => /^\s*(?:host\w*\s.*\s)?trust\s*$/.test(line) && !OWN_ADDRESS.test(line));
const OWN_ADDRESS = /\s(?:127\.0\.0\.1(?:\/32)?|::1(?:\/128)?|localhost|samehost)\s+trust\s*$/;
const ONE_ADDRESS = /\s(?:\d+(?:\.\d+){3}\/32|[\da-f:]+\/128)\s+trust\s*$/i;

/** Whom a database trusts: everybody who reaches it from somewhere, single machines, or nobody. */
const [ALL, MACHINES, NOBODY] = [0, 1, 2];

function trust(node: ConfigNode): number {
  const lines = trusting(node);
  if (lines.length === 0) return NOBODY;
  return lines.every((line) => ONE_ADDRESS.test(line)) ? MACHINES : ALL;
}

/** Whether what is trusted now are single machines. */
const markOf = (after: ConfigNode | undefined): 'machine' | undefined =>
  after !== undefined && trust(after) === MACHINES ? 'machine' : undefined;

const holdsNoMore = (node: ConfigNode, { before }: Setting): number =>
  Number(textsOf(node).every((name) => textsOf(before).includes(name)));

export default [
  control({
    id: 'config/administrator-added',
    class: 'permission-widening',
    title: 'one more administrator',
    why: 'Whoever holds the account, or takes it over, may change everything.',
    fix: 'Give the account the role its task needs, for as long as the task takes.',
    governs: (setting) =>
      /(?:^|-)(?:admins?|administrators|admin-(?:users|groups|emails)|super-?users|super-?admins)$/.test(
        spelled(setting),
      ),
    rank: (node, setting) => (node.kind === 'list' ? holdsNoMore(node, setting) : undefined),
    outcomes: { flip: moved('high') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: 'admins: [ann]', after: 'admins: [ann, bob]', outcome: 'flip' },
      { before: 'admins: [ann, bob]', after: 'admins: [bob]', outcome: 'none' },
      { before: 'members: [ann]', after: 'members: [ann, bob]', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/made-public',
    class: 'permission-widening',
    title: 'made public',
    why: 'Everybody may now see or use what was kept among few.',
    fix: 'Keep it private, and invite those who need it.',
    governs: (setting) => /^(?:public|is-public|publicly-visible)$/.test(spelled(setting)),
    rank: safeOff,
    outcomes: { flip: moved('high'), hardened: hardened('made private') },
    refine: ({ transition }) => (transition === 'flip' || transition === 'hardened' ? transition : undefined),
    examples: [
      { before: 'public: false', after: 'public: true', outcome: 'flip' },
      { before: 'public: true', after: 'public: false', outcome: 'hardened' },
      { before: 'name: app', after: 'name: app\npublic: true', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/password-no-longer-asked',
    class: 'permission-widening',
    title: 'password no longer asked for',
    why: 'Whoever reaches the service over the network reads and writes all it holds.',
    fix: 'Keep the password, or put the service where only its clients reach it.',
    governs: (setting) => /(?:^|-)(?:requirepass|require-pass|masterauth)$/.test(spelled(setting)),
    rank: (node) => Number(textsOf(node).join() !== ''),
    absent: 0,
    byPresence: true,
    // The value is a password: it is never shown.
    outcomes: {
      drop: { risk: 'critical', message: (c) => `\`${c.name}\` is no longer set.` },
      flip: { risk: 'critical', message: (c) => `\`${c.name}\` is now empty.` },
      hardened: { ...hardened('password asked for'), message: (c) => `\`${c.name}\` is now set.` },
    },
    examples: [
      { before: 'maxmemory: 1\nrequirepass: "${PASSWORD}"', after: 'maxmemory: 1', outcome: 'drop' },
      { before: 'requirepass: "${PASSWORD}"', after: "requirepass: ''", outcome: 'flip' },
      { before: 'maxmemory: 1', after: 'maxmemory: 1\nrequirepass: "${PASSWORD}"', outcome: 'hardened' },
      { before: 'requirepass: "${PASSWORD}"', after: 'requirepass: "${SECRET}"', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/database-trusts-all',
    class: 'permission-widening',
    title: 'database asks nobody for a password',
    why: 'Whoever reaches the database from there is any user they say they are, the owner included.',
    fix: 'Use `scram-sha-256`.',
    governs: (setting) =>
      /(?:^|-)(?:pg-?hba(?:-conf(?:iguration)?)?|postgres(?:ql)?-host-auth-method)$/.test(spelled(setting)),
    rank: trust,
    absent: NOBODY,
    mark: ({ after }) => markOf(after),
    outcomes: {
      flip: moved('critical'),
      open: moved('critical'),
      born: moved('high'),
      machine: {
        ...moved('medium'),
        message: (c) => `\`${c.name}\` now lets one address in without a password.`,
        why: 'Whoever works at that machine, or sends from its address, is any user they say they are.',
      },
      hardened: hardened('database asks for a password'),
    },
    refine: ({ transition, mark }) => {
      if (transition === 'hardened') return mark === 'machine' ? undefined : transition;
      if (transition !== 'flip' && transition !== 'open' && transition !== 'born') return undefined;
      return mark === 'machine' ? 'machine' : transition;
    },
    examples: [
      { before: 'POSTGRES_HOST_AUTH_METHOD: md5', after: 'POSTGRES_HOST_AUTH_METHOD: trust', outcome: 'flip' },
      {
        before: 'pg_hba: [host all all 10.0.0.0/8 md5]',
        after: 'pg_hba: [host all all 10.0.0.0/8 trust]',
        outcome: 'flip',
      },
      { before: 'name: db', after: 'name: db\npg_hba: [host all all all trust]', outcome: 'open' },
      { before: '', after: 'pg_hba: [host all all all trust]', outcome: 'born' },
      { before: 'pg_hba: [host all all all trust]', after: 'pg_hba: [host all all all md5]', outcome: 'hardened' },
      {
        before: 'pg_hba: [host all all all md5]',
        after: 'pg_hba: [host all all all md5, local all all trust]',
        outcome: 'none',
      },
      {
        before: 'pg_hba: [host all all all md5]',
        after: 'pg_hba: [host all all all md5, host all all 127.0.0.1/32 trust]',
        outcome: 'none',
      },
      {
        before: 'pg_hba: [host all all all md5]',
        after: 'pg_hba: [host all all all md5, host all all 10.1.2.3/32 trust]',
        outcome: 'machine',
      },
      {
        before: 'pg_hba: [host all all all md5]',
        after: 'pg_hba: [host all all 10.1.2.3/32 trust, host all all 10.0.0.0/8 trust]',
        outcome: 'flip',
      },
    ],
  }),
  control({
    id: 'config/sign-in-longer',
    class: 'permission-widening',
    title: 'signed in for much longer',
    why: 'A stolen token or cookie is of use for more than twice as long.',
    fix: 'Keep it short, and renew it while it is used.',
    governs: isLifetime,
    rank: asShort,
    outcomes: { flip: { risk: 'medium', message: (c) => `\`${c.name}\` is more than twice as long as it was.` } },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: 'jwt: { expiration: 3600 }', after: 'jwt: { expiration: 864000 }', outcome: 'flip' },
      { before: 'session_timeout: 30m', after: 'session_timeout: 30d', outcome: 'flip' },
      { before: 'session_timeout: 30m', after: 'session_timeout: 45m', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/attempts-raised',
    class: 'permission-widening',
    title: 'more attempts to guess a password',
    why: 'Who guesses passwords gets further before being stopped.',
    fix: 'Keep it at five or so.',
    governs: (setting) =>
      /(?:^|-)(?:max(?:imum)?-(?:login-|password-|failed-)?attempts|lockout-threshold)$/.test(spelled(setting)),
    rank: asShort,
    outcomes: { flip: moved('medium') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: 'max_attempts: 5', after: 'max_attempts: 1000', outcome: 'flip' },
      { before: 'max_attempts: 5', after: 'max_attempts: 6', outcome: 'none' },
      { before: 'max_attempts: 5', after: 'max_attempts: 3', outcome: 'none' },
    ],
  }),
];
