/** What those who deploy a template give it. Source: the CloudFormation user guide, "Parameters". */
import { control } from '../../control.ts';
import { isPlaceholder } from '../../placeholders.ts';
import type { Setting } from '../../setting.ts';
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
    rank: (node, { before, keys }) => {
      if (keys[2] === 'Default') return 1;
      return Number(textsOf(before).every((value) => textsOf(node).includes(value)));
    },
    outcomes: { flip: moved('medium'), drop: moved('medium') },
    refine: ({ transition, subject }) => {
      if (transition === 'flip') return 'flip';
      return transition === 'drop' && subject.endsWith('Default') ? 'drop' : undefined;
    },
    examples: [
      { before: parameter('AllowedValues: [a, b]'), after: parameter('AllowedValues: [a]'), outcome: 'flip' },
      { before: parameter('Default: a'), after: parameter(''), outcome: 'drop' },
      { before: parameter('AllowedValues: [a]'), after: parameter('AllowedValues: [a, b]'), outcome: 'none' },
      { before: parameter('Default: a'), after: parameter('Default: b'), outcome: 'none' },
    ],
  }),
];
