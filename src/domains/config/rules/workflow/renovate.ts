/** What Renovate updates, and how carefully. Source: docs.renovatebot.com, "Configuration options". */
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { either, endsWith } from '../../setting-paths.ts';
import type { ConfigNode } from '../../tree.ts';
import { added, hardened, moved, removed, safeOff, safeOn } from '../../weakening.ts';

const path = 'renovate.json';
const dialect = 'renovate';
const settings = (...lines: readonly string[]): string =>
  `{ ${['"extends": ["config:recommended"]', ...lines].filter((line) => line !== '').join(', ')} }`;

/** A setting of all updates, not of those that a rule picks out. */
const ofAll =
  (...tail: readonly string[]) =>
  ({ keys }: Setting): boolean =>
    keys.length === tail.length && endsWith(keys, tail);

const DAYS: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 };

/** The days of `3 days` or `1 week`. */
function daysOf(node: ConfigNode): number | undefined {
  const [, count, unit = ''] = node.kind === 'scalar' ? (/^(\d{1,4}) ?([a-z]+?)s?$/.exec(node.text) ?? []) : [];
  const days = DAYS[unit];
  return count === undefined || days === undefined ? undefined : Number(count) * days;
}

/** A switch that is off as long as nobody sets it. */
const offByDefault = (name: string, praise: string) =>
  ({
    absent: 1,
    outcomes: { flip: moved('medium'), open: moved('medium'), born: moved('low'), hardened: hardened(praise) },
    examples: [
      { path, before: settings(`"${name}": false`), after: settings(`"${name}": true`), outcome: 'flip' },
      { path, before: settings(), after: settings(`"${name}": true`), outcome: 'open' },
      { path, before: '', after: settings(`"${name}": true`), outcome: 'born' },
      { path, before: settings(`"${name}": true`), after: settings(), outcome: 'hardened' },
      { path, before: settings(), after: settings(`"${name}": false`), outcome: 'none' },
    ],
  }) as const;

export default [
  control({
    id: 'config/renovate-automerge',
    class: 'supply-chain',
    title: 'updates merge by themselves',
    why: 'A release that breaks, or that an attacker published, reaches the main branch without a person seeing it.',
    fix: 'Limit it with a rule to what tests cover well, and set `minimumReleaseAge`.',
    dialect,
    governs: ofAll('automerge'),
    rank: safeOff,
    ...offByDefault('automerge', 'updates wait for a person'),
  }),
  control({
    id: 'config/renovate-ignores-tests',
    class: 'supply-chain',
    title: 'updates merge whatever tests say',
    why: 'An update whose tests fail, or have not run, is merged all the same.',
    fix: 'Keep it off.',
    dialect,
    governs: ({ keys }) => keys.at(-1) === 'ignoreTests',
    rank: safeOff,
    ...offByDefault('ignoreTests', 'updates wait for their tests'),
  }),
  control({
    id: 'config/renovate-disabled',
    class: 'supply-chain',
    title: 'dependencies no longer updated',
    why: 'Nobody proposes updates any more, those of known holes among them, and dependencies grow old unseen.',
    fix: 'Keep it on, and switch off by a rule what must wait.',
    dialect,
    governs: either(ofAll('enabled'), ofAll('vulnerabilityAlerts', 'enabled')),
    rank: safeOn,
    absent: 1,
    outcomes: { flip: moved('medium'), open: moved('medium'), hardened: hardened('dependencies updated again') },
    examples: [
      { path, before: settings('"enabled": true'), after: settings('"enabled": false'), outcome: 'flip' },
      {
        path,
        before: settings(),
        after: settings('"vulnerabilityAlerts": { "enabled": false }'),
        outcome: 'open',
      },
      { path, before: settings('"enabled": false'), after: settings(), outcome: 'hardened' },
      {
        path,
        before: settings(),
        after: settings('"packageRules": [{ "matchPackageNames": ["node"], "enabled": false }]'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/renovate-release-age-removed',
    class: 'supply-chain',
    title: 'releases taken the day they come out',
    why: 'A release taken over by an attacker is proposed before anybody has found it out.',
    fix: 'Keep `minimumReleaseAge` at a few days.',
    dialect,
    governs: ofAll('minimumReleaseAge'),
    rank: daysOf,
    absent: 0,
    outcomes: {
      drop: removed('medium', 'least age of a release'),
      flip: moved('low'),
      hardened: added('releases wait before they are taken', 'least age of a release'),
    },
    examples: [
      { path, before: settings('"minimumReleaseAge": "7 days"'), after: settings(), outcome: 'drop' },
      {
        path,
        before: settings('"minimumReleaseAge": "1 week"'),
        after: settings('"minimumReleaseAge": "3 days"'),
        outcome: 'flip',
      },
      { path, before: settings(), after: settings('"minimumReleaseAge": "3 days"'), outcome: 'hardened' },
      {
        path,
        before: settings('"minimumReleaseAge": "7 days"'),
        after: settings('"minimumReleaseAge": "1 week"'),
        outcome: 'none',
      },
    ],
  }),
];
