/** Limits and checks that stop abuse and mistakes, in any configuration: rows L16, L17 and L18 of the catalogue. */
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { type ConfigNode, textsOf } from '../../tree.ts';
import { blockOr, plainFile, protects, spelled } from '../../vocabulary.ts';
import { hardened, moved, safeOn, safeWhenOn } from '../../weakening.ts';

const isValidation = protects(
  'validate|validation|verify|verification|verify-(?:signatures?|images?|checksums?)|signature-verification|image-verification|checksum|gpg-?check|require-signed|strict-validation|content-trust',
);

const countOf = (node: ConfigNode): number | undefined => {
  const [text = ''] = textsOf(node);
  return /^\d+$/.test(text) ? Number(text) : undefined;
};

const TIMEOUT = /(?:^|-)timeout(?:-(?:seconds|secs|ms|millis))?$/;
const NEVER = /^(?:0[a-z]*|-1[a-z]*|infinite|infinity|none|never)$/i;

const ROOM =
  /(?:^|-)(?:max-connections|max(?:imum)?-pool-size|pool-size|queue-(?:size|capacity|length)|heap(?:-size)?|xmx|max-memory|maxmemory|(?:max-)?retries|max-threads|worker-(?:count|threads))$/;
/** Limits of containers have rules of their own. */
const isApplication = ({ document, isNested }: Setting): boolean =>
  isNested || (document.dialect !== 'kubernetes' && document.dialect !== 'compose');

const BYTES: Readonly<Record<string, number>> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
const MUCH = 10;

function roomOf(node: ConfigNode | undefined): number | undefined {
  const [, count, unit = ''] = /^(\d{1,12})\s*([kmg])?i?b?$/i.exec(textsOf(node)[0] ?? '') ?? [];
  return count === undefined ? undefined : Number(count) * (BYTES[unit.toLowerCase()] ?? 1);
}

/** 0 for a tenth of what there was, or nothing. */
function roomLeft(node: ConfigNode, { before }: Setting): number | undefined {
  const [was, is] = [roomOf(before), roomOf(node)];
  return was === undefined || is === undefined ? undefined : Number(is > was / MUCH);
}

const isLimit = protects(
  'rate-limit|rate-limits|rate-limiting|throttle|throttling|lockout|brute-force-protection|captcha|waf',
);
/** There `throttle` says on how many hosts a task runs at once. */
const OF_ANSIBLE = /(?:^|\/)(?:handlers|playbooks|tasks)\//;

export default [
  control({
    id: 'config/validation-disabled',
    class: 'supply-chain',
    title: 'validation switched off',
    why: 'What is broken, forged or not signed is taken as it comes.',
    fix: 'Keep the check; make an exception by name where one is needed.',
    governs: isValidation,
    rank: blockOr(safeOn),
    ...safeWhenOn({
      risk: 'high',
      dropped: 'low',
      praise: 'validation switched on',
      weak: 'verify_signatures: false',
      safe: 'verify_signatures: true',
      file: plainFile,
    }),
  }),
  control({
    id: 'config/password-rule-lowered',
    class: 'permission-widening',
    title: 'password rule lowered',
    why: 'Shorter passwords are guessed sooner.',
    fix: 'Keep twelve characters at least.',
    governs: (setting) =>
      /(?:^|-)(?:password|passwd|pwd)(?:-policy)?-(?:min(?:imum)?-)?(?:length|len)$|^min(?:imum)?-password-length$/.test(
        spelled(setting),
      ) ||
      (/^min(?:imum)?-length$/.test(spelled(setting)) && /passw(?:or)?d/i.test(setting.keys.at(-2) ?? '')),
    rank: countOf,
    outcomes: { flip: moved('medium'), hardened: hardened('password rule raised') },
    examples: [
      { before: 'password_min_length: 12', after: 'password_min_length: 6', outcome: 'flip' },
      { before: 'min_password_length: 8', after: 'min_password_length: 12', outcome: 'hardened' },
      { before: 'password_length: 20 # generated', after: 'password_length: 20', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/abuse-limit-disabled',
    class: 'availability',
    title: 'limit against abuse switched off',
    why: 'One caller can guess passwords without end, or take the service away from all others.',
    fix: 'Raise the limit instead of removing it.',
    governs: (setting) => isLimit(setting) && !OF_ANSIBLE.test(setting.document.path),
    rank: blockOr(safeOn),
    ...safeWhenOn({
      risk: 'medium',
      dropped: 'medium',
      praise: 'limit against abuse switched on',
      weak: 'rate_limit: { enabled: false }',
      safe: 'rate_limit: { enabled: true }',
      file: plainFile,
    }),
  }),
  control({
    id: 'config/timeout-removed',
    class: 'availability',
    title: 'timeout removed',
    why: 'A call that never answers holds its connection forever, until none is left.',
    fix: 'Set a long timeout rather than none.',
    governs: (setting) => TIMEOUT.test(spelled(setting)),
    rank: (node) => (textsOf(node)[0] === undefined ? undefined : Number(!NEVER.test(textsOf(node)[0] ?? ''))),
    outcomes: { flip: moved('low'), hardened: hardened('timeout set') },
    examples: [
      { before: 'timeout: 30s', after: 'timeout: 0', outcome: 'flip' },
      { before: 'read_timeout: -1', after: 'read_timeout: 5s', outcome: 'hardened' },
      { before: 'timeout: 30s', after: 'timeout: 60s', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/breaker-disabled',
    class: 'availability',
    title: 'circuit breaker switched off',
    why: 'Calls to a service that is down pile up, and take the caller down too.',
    fix: 'Keep it on, with a higher threshold.',
    governs: protects('circuit-?breaker|bulkhead|load-shedding|back-?pressure'),
    rank: blockOr(safeOn),
    ...safeWhenOn({
      risk: 'medium',
      dropped: 'low',
      praise: 'circuit breaker switched on',
      weak: 'circuit_breaker: { enabled: false }',
      safe: 'circuit_breaker: { enabled: true }',
      file: plainFile,
    }),
  }),
  control({
    id: 'config/capacity-lowered',
    class: 'availability',
    title: 'far less room than before',
    why: 'What fitted before, connections, retries or memory, no longer does: calls fail under the usual load.',
    fix: 'Lower it in steps, and watch what is refused.',
    governs: (setting) => ROOM.test(spelled(setting)) && isApplication(setting),
    rank: (node, setting) => roomLeft(node, setting),
    outcomes: { flip: moved('low') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      { before: 'max_connections: 100', after: 'max_connections: 5', outcome: 'flip' },
      { before: 'heap: 4g', after: 'heap: 256m', outcome: 'flip' },
      { before: 'retries: 3', after: 'retries: 0', outcome: 'flip' },
      { before: 'max_connections: 100', after: 'max_connections: 50', outcome: 'none' },
    ],
  }),
];
