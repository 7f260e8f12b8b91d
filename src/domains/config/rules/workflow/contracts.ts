/** What callers of a reusable workflow or an action rely on: its inputs, secrets and outputs. */
import { control } from '../../control.ts';
import type { Setting } from '../../setting.ts';
import { at, switchOf, textAt } from '../../tree.ts';

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

/** Whether the setting is one input, output or secret as a whole, of a workflow that is called or of an action. */
function isPart({ keys, document }: Setting): boolean {
  if (keys[0] === 'on') return keys.length === 4 && keys[1] === 'workflow_call' && CONTRACT.includes(keys[2] ?? '');
  return keys.length === 2 && CONTRACT.includes(keys[0] ?? '') && at(document.after?.root, 'runs') !== undefined;
}

/** Who reads an input: everybody, whoever may call a workflow of the repository, or the repository alone. */
function readersOf(file = ''): 'published' | 'reusable' | 'internal' {
  if (!/(?:^|\/)\.github\//.test(file)) return 'published';
  return file.includes('.github/actions/') ? 'internal' : 'reusable';
}

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
    governs: isPart,
    rank: (node) => (switchOf(at(node, 'required')) === true && textAt(node, 'default') === undefined ? 0 : 1),
    absent: 1,
    outcomes: { open: { risk: 'high', message: (c) => `\`${c.name}\` is new and required.` } },
    refine: ({ transition, after }) =>
      transition === 'open' && readersOf(after?.path) !== 'internal' ? 'open' : undefined,
    examples: [
      { path, before: called('{}'), after: called('{ target: { type: string, required: true } }'), outcome: 'open' },
      {
        path,
        before: called('{}'),
        after: called('{ target: { type: string, required: true, default: a } }'),
        outcome: 'none',
      },
      { path, before: '', after: called('{ target: { type: string, required: true } }'), outcome: 'none' },
    ],
  }),
];
