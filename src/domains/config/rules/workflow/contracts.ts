/** What callers of a reusable workflow or an action rely on: its inputs, secrets and outputs. */
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { at, switchOf, textAt, type ConfigNode } from '../../tree.ts';
import { moved, untouched } from '../../weakening.ts';
import { triggersOf } from '../../workflows/model.ts';

const path = '.github/workflows/release.yml';
const dialect = 'github-workflow';
const CONTRACT = ['inputs', 'outputs', 'secrets'];

const called = (inputs: string): string => `on:
  workflow_call:
    inputs: ${inputs}
jobs:
  release: { runs-on: ubuntu-latest, steps: [{ run: make }] }
`;
const action = (inputs: string): string =>
  `name: Build\ninputs: ${inputs}\nruns: { using: composite, steps: [{ run: make, shell: sh }] }\n`;

/**
 * Whether the setting is one input, output or secret as a whole, of a workflow that could be called before or of an action:
 * of one that nobody could call no caller breaks.
 */
function isPart({ keys, document: { before, after } }: Setting): boolean {
  if (keys[0] !== 'on')
    return keys.length === 2 && CONTRACT.includes(keys[0] ?? '') && at(after?.root, 'runs') !== undefined;
  const isOfCalls = keys.length === 4 && keys[1] === 'workflow_call' && CONTRACT.includes(keys[2] ?? '');
  return isOfCalls && triggersOf(before).has('workflow_call');
}

/** What goes from one file, or becomes required there, its callers meet together. */
const cause = ({ document }: Setting): string => `${document.path}: what callers pass`;

/** Who reads an input: everybody, whoever may call a workflow of the repository, or the repository alone. */
function readersOf(file = ''): 'published' | 'reusable' | 'internal' {
  if (!/(?:^|\/)\.github\//.test(file)) return 'published';
  return file.includes('.github/actions/') ? 'internal' : 'reusable';
}

/** A field of an input or secret that stands on both sides. */
const isFieldOf =
  (name: string) =>
  (setting: Setting): boolean =>
    setting.keys.at(-1) === name &&
    setting.ownerBefore !== undefined &&
    setting.ownerAfter !== undefined &&
    isPart({ ...setting, keys: setting.keys.slice(0, -1) });

/** 0 for what callers must pass. */
function asks(node: ConfigNode, { ownerAfter, ownerBefore, before }: Setting): number | undefined {
  if (node.kind !== 'scalar') return Number(switchOf(at(node, 'required')) !== true || hasDefault(node));
  return Number(switchOf(node) !== true || hasDefault(node === before ? ownerBefore : ownerAfter));
}
const hasDefault = (node: ConfigNode | undefined): boolean => textAt(node, 'default') !== undefined;

const typeIs =
  (...types: readonly string[]) =>
  (type: ConfigNode | undefined): boolean =>
    type?.kind === 'scalar' && types.includes(type.text);
const isText = typeIs('string');
const isListed = typeIs('choice', 'environment');

const calledBy = (subject: string): string => `\`${subject.split('.').at(-2) ?? subject}\``;

export default [
  control({
    id: 'config/workflow-input-removed',
    class: 'compatibility',
    title: 'input or output of a workflow removed',
    why: 'Callers that pass or read it fail, from their next run on.',
    fix: 'Keep it until no caller uses it, or publish a new major version.',
    dialect,
    governs: isPart,
    rank: () => 1,
    absent: 0,
    cause,
    outcomes: {
      published: { risk: 'high', message: (c) => `\`${c.name}\` was removed.` },
      reusable: { risk: 'medium', message: (c) => `\`${c.name}\` was removed.` },
      internal: { risk: 'info', message: (c) => `\`${c.name}\` was removed from an action of this repository.` },
    },
    refine: ({ transition, before }) => (transition === 'drop' ? readersOf(before?.path) : undefined),
    examples: [
      { path, before: called('{ target: { type: string } }'), after: called('{}'), outcome: 'reusable' },
      {
        path: 'action.yml',
        before: action('{ target: {}, mode: {} }'),
        after: action('{ mode: {} }'),
        outcome: 'published',
      },
      {
        path: '.github/actions/build/action.yml',
        before: action('{ target: {}, mode: {} }'),
        after: action('{ mode: {} }'),
        outcome: 'internal',
      },
      {
        path,
        before: called('{ target: { type: string } }'),
        after: called('{ target: { type: string, default: a } }'),
        outcome: 'none',
      },
      { path, before: called('{}'), after: called('{ target: { type: string } }'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/workflow-input-required',
    class: 'compatibility',
    title: 'workflow asks for a new input',
    why: 'Callers that do not pass it fail, from their next run on.',
    fix: 'Give it a default.',
    dialect,
    governs: either(isPart, isFieldOf('required')),
    rank: asks,
    absent: 1,
    cause,
    outcomes: {
      open: { risk: 'high', message: (c) => `\`${c.name}\` is new and required.` },
      became: { risk: 'high', message: (c) => `${calledBy(c.subject)} is now required.` },
    },
    refine: ({ transition, after, subject }) => {
      if (readersOf(after?.path) === 'internal') return undefined;
      if (transition !== 'open' && transition !== 'flip') return undefined;
      return subject.endsWith('required') ? 'became' : 'open';
    },
    examples: [
      { path, before: called('{}'), after: called('{ target: { type: string, required: true } }'), outcome: 'open' },
      {
        path,
        before: called('{}'),
        after: called('{ target: { type: string, required: true, default: a } }'),
        outcome: 'none',
      },
      {
        path,
        before: called('{ target: { type: string } }'),
        after: called('{ target: { type: string, required: true } }'),
        outcome: 'became',
      },
      { path, before: '', after: called('{ target: { type: string, required: true } }'), outcome: 'none' },
      {
        path,
        before: called('{}').replace('workflow_call', 'workflow_dispatch'),
        after: called('{ target: { type: string, required: true } }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/workflow-input-retyped',
    class: 'compatibility',
    title: 'input of a workflow has another type',
    why: 'Callers that pass a value of the old type fail, from their next run on.',
    fix: 'Add a second input of the new type, and keep the old one until no caller passes it.',
    dialect,
    governs: isFieldOf('type'),
    // What was one of some texts may still be given as a text.
    rank: (node, setting) => Math.max(untouched(node, setting), Number(isListed(setting.before) && isText(node))),
    outcomes: { flip: moved('high') },
    refine: ({ transition }) => (transition === 'flip' ? 'flip' : undefined),
    examples: [
      {
        path,
        before: called('{ target: { type: string } }'),
        after: called('{ target: { type: number } }'),
        outcome: 'flip',
      },
      {
        path,
        before: called('{ target: { type: string } }'),
        after: called('{ target: { type: "string" } }'),
        outcome: 'none',
      },
      {
        path,
        before: called('{ target: { type: choice } }'),
        after: called('{ target: { type: string } }'),
        outcome: 'none',
      },
    ],
  }),
];
