/** What holds for the token of a workflow where a block of its own is gone, or grants less. Source: as of `tokens.ts`. */
import { configRule } from '../../changes.ts';
import { job } from '../../workflows/examples.ts';

const path = '.github/workflows/ci.yml';
const granting = (permissions: string) => job(`permissions: ${permissions}`);
const atTop = (permissions: string) => job('', `on: push\npermissions: ${permissions}`);

export default [
  configRule({
    id: 'config/workflow-token-unset',
    on: 'token-unset',
    class: 'permission-widening',
    title: 'token of a workflow left to the default',
    why: 'The default of the repository holds, which may be write access to everything.',
    fix: 'Keep a `permissions` block; `contents: read` is enough for most jobs.',
    equivalents: ['zizmor:excessive-permissions'],
    outcomes: {
      unset: { risk: 'medium', message: (c) => `No \`permissions\` hold for job \`${c.job}\` any more.` },
    },
    examples: [
      { path, before: granting('{ contents: read }'), after: job(), outcome: 'unset' },
      { path, before: atTop('read-all'), after: job(), outcome: 'unset' },
      { path, before: granting('{ contents: read }'), after: atTop('{ contents: read }'), outcome: 'none' },
      { path, before: '', after: job(), outcome: 'none' },
    ],
    classify: () => 'unset',
  }),
  configRule({
    id: 'config/workflow-token-narrowed',
    on: 'token-narrowed',
    class: 'hardening',
    title: 'token of a workflow may do less',
    why: 'A step that is taken over can do less harm.',
    fix: 'Watch the first run for a step that needs more.',
    outcomes: { narrowed: { risk: 'info', message: (c) => `The token of job \`${c.job}\` gets fewer rights.` } },
    examples: [
      { path, before: granting('write-all'), after: granting('{ contents: read }'), outcome: 'narrowed' },
      { path, before: job(), after: atTop('{ contents: read }'), outcome: 'narrowed' },
      { path, before: granting('{ contents: read }'), after: granting('{ contents: write }'), outcome: 'none' },
    ],
    classify: () => 'narrowed',
  }),
];
