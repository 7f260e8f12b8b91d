/** Whose pages may call a service from a browser, in any configuration: row L07 of the catalogue. */
import { control } from '../../control.ts';
import { unlessEverybody } from '../../everybody.ts';
import type { Setting } from '../../setting.ts';
import { entriesOf, switchOf } from '../../tree.ts';
import { spelled } from '../../vocabulary.ts';
import { hardened, moved } from '../../weakening.ts';
import { wordsOf } from '../../words.ts';

const isOrigins = (setting: Setting): boolean =>
  /(?:^|-)(?:cors(?:-allow(?:ed)?)?(?:-origins?)?|allow(?:ed)?-(?:cors-)?origins?|access-control-allow-origin|allowed-hosts|trusted-proxies)$/.test(
    spelled(setting),
  );

/** ASP.NET answers to any host where nothing is set, and each new project says so: `"AllowedHosts": "*"`. */
const byDefault = ({ name }: Setting): number => Number(name !== 'AllowedHosts');

/** Whether the block that lists the origins lets browsers send credentials along. */
const withCredentials = ({ ownerAfter }: Setting): boolean =>
  entriesOf(ownerAfter).some(([key, value]) => wordsOf(key).includes('credentials') && switchOf(value) === true);

export default [
  control({
    id: 'config/cors-wildcard',
    class: 'exposure',
    title: 'any origin allowed',
    why: 'Any web page that a user opens can call the service from their browser.',
    fix: 'List the origins that need it.',
    governs: isOrigins,
    rank: unlessEverybody,
    absent: byDefault,
    outcomes: {
      flip: moved('medium'),
      open: moved('medium'),
      born: moved('low'),
      hardened: hardened('origins listed'),
    },
    examples: [
      { before: 'allowed_origins: ["https://acme.com"]', after: 'allowed_origins: ["*"]', outcome: 'flip' },
      { before: 'name: app', after: 'name: app\ncors: "*"', outcome: 'open' },
      { before: '', after: 'cors: { allowOrigins: ["*"] }', outcome: 'born' },
      { before: 'allowed_hosts: "*"', after: 'allowed_hosts: acme.com', outcome: 'hardened' },
      { before: 'name: app', after: 'name: app\nAllowedHosts: "*"', outcome: 'none' },
      {
        before: 'allowed_origins: ["https://acme.com"]',
        after: 'allowed_origins: ["https://acme.org"]',
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/cors-wildcard-credentials',
    class: 'exposure',
    title: 'any origin allowed, with credentials',
    why: 'Any web page that a signed-in user opens can act in their name.',
    fix: 'List the origins that need it, or do not allow credentials.',
    governs: isOrigins,
    rank: (node, setting) => (withCredentials(setting) ? unlessEverybody(node) : undefined),
    absent: 1,
    outcomes: { flip: moved('high'), open: moved('high'), born: moved('medium') },
    examples: [
      {
        before: 'cors: { origins: [], allow_origins: [acme.com], allow_credentials: true }',
        after: 'cors: { origins: [], allow_origins: ["*"], allow_credentials: true }',
        outcome: 'flip',
      },
      {
        before: 'cors: { allow_credentials: true }',
        after: 'cors: { allow_credentials: true, allow_origins: "*" }',
        outcome: 'open',
      },
      { before: '', after: 'cors: { allow_credentials: true, allow_origins: "*" }', outcome: 'born' },
      { before: 'allow_origins: [acme.com]', after: 'allow_origins: ["*"]', outcome: 'none' },
    ],
  }),
];
