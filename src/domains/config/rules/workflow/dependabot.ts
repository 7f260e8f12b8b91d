/** What Dependabot watches, and how carefully. Source: docs.github.com, "Dependabot options reference". */
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { endsWith } from '../../setting-paths.ts';
import { at, textAt, itemsAt, type ConfigNode } from '../../tree.ts';
import { added, hardened, moved, removed } from '../../weakening.ts';

const path = '.github/dependabot.yml';
const updates = (...entries: readonly string[]): string =>
  `version: 2\nupdates:\n${entries.map((entry) => `  - { package-ecosystem: ${entry} }\n`).join('')}`;
const NPM = 'npm, directory: /, schedule: { interval: weekly }';

const isDependabot = ({ document }: Setting): boolean => /(?:^|\/)\.github\/dependabot\.ya?ml$/.test(document.path);
const inUpdates =
  (...tail: readonly string[]) =>
  (setting: Setting): boolean =>
    setting.keys.length === 1 + tail.length && endsWith(setting.keys, ['updates', ...tail]) && isDependabot(setting);

const ecosystemOf = (entry: ConfigNode): string | undefined => textAt(entry, 'package-ecosystem');

/** An ecosystem that another entry of head still watches is not given up, nor is one that nobody named. */
const isWatched = (node: ConfigNode, { document }: Setting): number | undefined => {
  const ecosystem = ecosystemOf(node) ?? '';
  const isStill = itemsAt(document.after?.root, 'updates').some((entry) => ecosystemOf(entry) === ecosystem);
  return isStill || ecosystem === '' ? undefined : 1;
};

/** Whether the group of ecosystems that an entry belongs to has a cooldown of its own. */
function waitsAsGroup({ document, ownerAfter }: Setting): boolean {
  const group = textAt(ownerAfter, 'multi-ecosystem-group');
  return group !== undefined && at(document.after?.root, 'multi-ecosystem-groups', group, 'cooldown') !== undefined;
}

export default [
  control({
    id: 'config/dependabot-external-code',
    class: 'supply-chain',
    title: 'Dependabot may run code of dependencies',
    why: 'A package runs its own code while Dependabot holds the credentials of private registries.',
    fix: 'Keep `deny`, and update what needs more by hand.',
    equivalents: ['zizmor:dependabot-execution'],
    governs: inUpdates('insecure-external-code-execution'),
    rank: (node) => (node.kind === 'scalar' ? Number(node.text !== 'allow') : undefined),
    absent: 1,
    outcomes: {
      flip: moved('medium'),
      open: moved('medium'),
      born: moved('low'),
      hardened: hardened('Dependabot runs no code'),
    },
    examples: [
      {
        path,
        before: updates(`${NPM}, insecure-external-code-execution: deny`),
        after: updates(`${NPM}, insecure-external-code-execution: allow`),
        outcome: 'flip',
      },
      {
        path,
        before: updates(NPM),
        after: updates(`${NPM}, insecure-external-code-execution: allow`),
        outcome: 'open',
      },
      { path, before: '', after: updates(`${NPM}, insecure-external-code-execution: allow`), outcome: 'born' },
      {
        path,
        before: updates(`${NPM}, insecure-external-code-execution: allow`),
        after: updates(NPM),
        outcome: 'hardened',
      },
      { path, before: updates(NPM), after: updates(`${NPM}, insecure-external-code-execution: deny`), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/dependabot-cooldown-removed',
    class: 'supply-chain',
    title: 'releases taken the day they come out',
    why: 'A release taken over by an attacker is proposed before anybody has found it out.',
    fix: 'Keep a cooldown of a few days.',
    equivalents: ['zizmor:dependabot-cooldown'],
    governs: (setting) => inUpdates('cooldown')(setting) && !waitsAsGroup(setting),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: removed('medium', 'cooldown'),
      hardened: added('releases wait before they are taken', 'cooldown'),
    },
    examples: [
      { path, before: updates(`${NPM}, cooldown: { default-days: 7 }`), after: updates(NPM), outcome: 'drop' },
      { path, before: updates(NPM), after: updates(`${NPM}, cooldown: { default-days: 7 }`), outcome: 'hardened' },
      {
        path,
        before: updates(`${NPM}, cooldown: { default-days: 7 }`),
        after: updates(`${NPM}, cooldown: { default-days: 5 }`),
        outcome: 'none',
      },
      {
        path,
        before: updates(`${NPM}, multi-ecosystem-group: web, cooldown: { default-days: 7 }`),
        after: `${updates(`${NPM}, multi-ecosystem-group: web`)}multi-ecosystem-groups: { web: { cooldown: { default-days: 7 } } }\n`,
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/dependabot-cooldown-shortened',
    class: 'supply-chain',
    title: 'releases taken sooner',
    why: 'There is less time to find out that a release was taken over by an attacker.',
    fix: 'Keep a week.',
    equivalents: ['zizmor:dependabot-cooldown'],
    governs: ({ keys, document, ...rest }) =>
      keys.at(-2) === 'cooldown' && (keys.at(-1) ?? '').endsWith('days') && isDependabot({ keys, document, ...rest }),
    rank: (node) => (node.kind === 'scalar' && /^\d{1,4}$/.test(node.text) ? Number(node.text) : undefined),
    outcomes: { flip: moved('low'), hardened: hardened('releases wait longer') },
    examples: [
      {
        path,
        before: updates(`${NPM}, cooldown: { default-days: 7 }`),
        after: updates(`${NPM}, cooldown: { default-days: 1 }`),
        outcome: 'flip',
      },
      {
        path,
        before: updates(`${NPM}, cooldown: { default-days: 1 }`),
        after: updates(`${NPM}, cooldown: { default-days: 7 }`),
        outcome: 'hardened',
      },
      { path, before: updates(NPM), after: updates(`${NPM}, cooldown: { default-days: 1 }`), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/dependabot-ecosystem-removed',
    class: 'supply-chain',
    title: 'dependencies no longer updated',
    why: 'Nobody proposes updates of these packages any more, and they grow old unseen.',
    fix: 'Keep the entry, or name the tool that takes its place.',
    governs: (setting) => setting.path.at(-1)?.kind === 'item' && inUpdates()(setting),
    rank: isWatched,
    absent: 0,
    mark: ({ before }) => (before === undefined ? undefined : ecosystemOf(before)),
    lostTogether: true,
    outcomes: {
      drop: {
        risk: 'medium',
        message: ({ mark = '', others = 0 }) =>
          others === 0
            ? `The entry of the ecosystem \`${mark}\` was removed.`
            : `The entries of \`${mark}\` and ${others} more were removed.`,
      },
    },
    refine: ({ transition }) => (transition === 'drop' ? 'drop' : undefined),
    examples: [
      { path, before: updates(NPM, 'docker, directory: /'), after: updates(NPM), outcome: 'drop' },
      { path, before: updates(NPM, NPM.replace('/', '/web')), after: updates(NPM), outcome: 'none' },
      { path, before: updates(NPM), after: updates(NPM, 'docker, directory: /'), outcome: 'none' },
      { path, before: updates('"", directory: /'), after: updates(NPM), outcome: 'none' },
    ],
  }),
];
