/** What those who deploy a template give it. Source: the CloudFormation user guide, "Parameters". */
import { shorten } from '../../../../core/present.ts';
import { maskSecrets } from '../../../../core/secrets.ts';
import { control } from '../../control.ts';
import { isPlaceholder } from '../../placeholders.ts';
import type { ControlMoved } from '../../setting-changes.ts';
import type { Setting } from '../../setting.ts';
import { shown } from '../../shown.ts';
import { at, switchOf, textsOf, type ConfigNode } from '../../tree.ts';
import { hardened, moved, safeOn } from '../../weakening.ts';

const dialect = 'cloudformation';
const parameter = (lines: string): string =>
  `AWSTemplateFormatVersion: '2010-09-09'\nParameters:\n  Size: { Type: String${lines === '' ? '' : `, ${lines}`} }\nResources: {}\n`;

const inParameter =
  (name: string) =>
  ({ keys, path }: Setting): boolean =>
    keys.length === 3 && keys[0] === 'Parameters' && keys[2] === name && path.at(-1)?.kind === 'key';
const isHidden = (owner: ConfigNode | undefined): boolean => switchOf(at(owner, 'NoEcho')) === true;

export default [
  control({
    id: 'config/stack-parameter-shown',
    class: 'secret',
    title: 'parameter of a stack no longer hidden',
    why: 'Everybody who may describe the stack reads its value in the console and in logs.',
    fix: 'Keep `NoEcho: true`, and change the value.',
    dialect,
    governs: inParameter('NoEcho'),
    rank: safeOn,
    absent: 0,
    outcomes: { flip: moved('high'), drop: moved('high'), hardened: hardened('parameter of a stack hidden') },
    refine: ({ transition }) =>
      transition === 'flip' || transition === 'drop' || transition === 'hardened' ? transition : undefined,
    examples: [
      { before: parameter('NoEcho: true'), after: parameter('NoEcho: false'), outcome: 'flip' },
      { before: parameter('NoEcho: true'), after: parameter(''), outcome: 'drop' },
      { before: parameter(''), after: parameter('NoEcho: true'), outcome: 'hardened' },
      { before: parameter('NoEcho: true'), after: parameter('NoEcho: "true"'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/stack-secret-default',
    class: 'secret',
    title: 'hidden parameter has a default',
    why: 'What is hidden from the console stands in the template, for all who may read the repository.',
    fix: 'Remove the default, and let the deployment fetch the value.',
    dialect,
    governs: (setting) => inParameter('Default')(setting) && isHidden(setting.ownerAfter),
    rank: (node) => (node.kind === 'scalar' ? Number(node.text === '' || isPlaceholder(node.text)) : undefined),
    absent: 1,
    outcomes: {
      open: { risk: 'high', message: () => 'A parameter with `NoEcho` now has a default.' },
      born: { risk: 'medium', message: () => 'A new parameter with `NoEcho` has a default.' },
    },
    refine: ({ transition }) => (transition === 'open' || transition === 'born' ? transition : undefined),
    examples: [
      { before: parameter('NoEcho: true'), after: parameter('NoEcho: true, Default: open-sesame'), outcome: 'open' },
      { before: '', after: parameter('NoEcho: true, Default: open-sesame'), outcome: 'born' },
      { before: parameter(''), after: parameter('Default: small'), outcome: 'none' },
      { before: '', after: parameter("NoEcho: true, Default: '<>'"), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/stack-parameter-narrowed',
    class: 'compatibility',
    title: 'parameter of a stack takes fewer values',
    why: 'Deployments that give it one of the others, or nothing at all, are refused.',
    fix: 'Keep taking the old values until no deployment gives them.',
    dialect,
    governs: (setting) =>
      inParameter('AllowedValues')(setting) || (inParameter('Default')(setting) && setting.ownerAfter !== undefined),
    rank: (node, setting) => Number(setting.keys[2] === 'Default' || lostFrom(node, setting).length === 0),
    tell: (node, setting) => (setting.keys[2] === 'Default' ? shown(node, setting) : told(node, setting)),
    cause: (setting) => `${setting.keys[2]} ${causeOf(setting)}`,
    mark: ({ before, ownerAfter }) => (isHidden(ownerAfter) && textsOf(before).join('') !== '' ? HIDDEN : undefined),
    outcomes: {
      flip: {
        risk: 'medium',
        message: (c) => `The parameter \`${parameterOf(c)}\` no longer takes ${listed(c.from ?? '')}.`,
      },
      drop: {
        risk: 'medium',
        title: 'parameter of a stack has no default any more',
        message: (c) => `The parameter \`${parameterOf(c)}\` no longer defaults to \`${c.from ?? ''}\`.`,
        why: 'New deployments that give it nothing are refused.',
        fix: 'Keep a default that works, or say in the release notes that it must be given.',
      },
      hardened: {
        ...hardened('hidden parameter has no default any more'),
        message: (c) => `The parameter \`${parameterOf(c)}\`, which is hidden, no longer has a default.`,
      },
    },
    refine: ({ transition, subject, mark }) => {
      if (transition === 'flip') return 'flip';
      if (transition !== 'drop' || !subject.endsWith('Default')) return undefined;
      return mark === HIDDEN ? 'hardened' : 'drop';
    },
    examples: [
      { before: parameter('AllowedValues: [a, b]'), after: parameter('AllowedValues: [a]'), outcome: 'flip' },
      { before: parameter('Default: a'), after: parameter(''), outcome: 'drop' },
      {
        before: parameter('NoEcho: true, Default: open-sesame'),
        after: parameter('NoEcho: true'),
        outcome: 'hardened',
      },
      { before: parameter("NoEcho: true, Default: ''"), after: parameter('NoEcho: true'), outcome: 'drop' },
      { before: parameter('AllowedValues: [a]'), after: parameter('AllowedValues: [a, b]'), outcome: 'none' },
      {
        before: parameter('AllowedValues: [a_1, b]'),
        after: parameter('AllowedValues: [a-1, b]'),
        outcome: 'none',
      },
      { before: parameter('Default: a'), after: parameter('Default: b'), outcome: 'none' },
    ],
  }),
];

/** Its default was no secret, and whoever relied on it had none. */
const HIDDEN = 'hidden';

const MOST_NAMED = 6;
const LONGEST_NAME = 24;

/** What a list of allowed values has and another has not, nor in another spelling: that one never worked. */
const missing = (values: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others.map(plainly));
  return values.filter((value) => !known.has(plainly(value)));
};

const plainly = (value: string): string => value.toLowerCase().replace(/[^a-z0-9.]/g, '');

const lostFrom = (node: ConfigNode | undefined, { before }: Setting): readonly string[] =>
  missing(textsOf(before), textsOf(node));

/** Of a list what the other side has not. */
function told(node: ConfigNode, { before, after }: Setting): string {
  const values = missing(textsOf(node), textsOf(node === before ? after : before));
  const named = values.slice(0, MOST_NAMED).map((value) => shorten(maskSecrets(value), LONGEST_NAME));
  return [...named, ...(values.length > MOST_NAMED ? [`${values.length - MOST_NAMED} more`] : [])].join(', ');
}

const listed = (values: string): string =>
  values
    .split(', ')
    .map((value) => (/^\d+ more$/.test(value) ? `and ${value}` : `\`${value}\``))
    .join(', ')
    .replace(', and', ' and');

/** Lists of versions are kept up to date together, and defaults are given up together. */
function causeOf(setting: Setting): string {
  if (setting.keys[2] === 'Default') return 'gone';
  const lost = lostFrom(setting.after, setting);
  return lost.every((value) => /\d+[._x]/.test(value)) ? 'of versions' : lost.join();
}

const parameterOf = ({ subject }: ControlMoved): string => /Parameters\.(.*)\.\w+$/.exec(subject)?.[1] ?? subject;
