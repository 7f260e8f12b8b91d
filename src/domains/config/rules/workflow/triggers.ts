/** Who can start a workflow, and whose code it then runs. Source: securitylab.github.com, "Preventing pwn requests". */
import { configRule } from '../../changes.ts';
import { job, step } from '../../workflows/examples.ts';

const path = '.github/workflows/ci.yml';
const TARGET = 'on: [push, pull_request_target]';
const READING = `${TARGET}\npermissions: { contents: read }`;
const NOTING = `${TARGET}\npermissions: { contents: read, pull-requests: write }`;
const OWN = 'if: github.event.pull_request.head.repo.full_name == github.repository';
const BARE =
  'Whatever in the job runs that code lets it write to the caches of the main branch, from which other workflows build; the token may only read.';
const CHECKOUT = 'uses: actions/checkout@v6';
const OF_STRANGER = `${CHECKOUT}\nwith: { ref: "\${{ github.event.pull_request.head.sha }}" }`;

export default [
  configRule({
    id: 'config/workflow-trigger-added',
    on: 'trigger-added',
    class: 'permission-widening',
    title: 'strangers can start the workflow with its secrets',
    why: 'On this event the workflow runs for anybody, with the secrets of the repository and a token that may write.',
    fix: 'Use `pull_request`; where that is not enough, check nothing out and use nothing the stranger wrote.',
    equivalents: ['zizmor:dangerous-triggers'],
    outcomes: {
      'runs-strange-code': {
        risk: 'critical',
        message: (c) => `The workflow starts on \`${c.trigger}\` and checks out the code of whoever triggers it.`,
        why: 'A pull request from anybody runs its own code with the secrets and the token of the repository.',
      },
      'runs-strange-code-bare': {
        risk: 'high',
        message: (c) => `The workflow starts on \`${c.trigger}\` and checks out the code of whoever triggers it.`,
        why: BARE,
      },
      target: { risk: 'high', message: (c) => `The workflow now starts on \`${c.trigger}\`.` },
      'new-target': { risk: 'medium', message: (c) => `The new workflow starts on \`${c.trigger}\`.` },
      'notes-only': {
        risk: 'medium',
        message: (c) => `The workflow now starts on \`${c.trigger}\`, and may write to issues and pull requests.`,
        why: 'Anybody starts it; what it writes then stands there in the name of the repository.',
      },
      'new-notes-only': {
        risk: 'low',
        message: (c) => `The new workflow starts on \`${c.trigger}\`, and may write to issues and pull requests.`,
        why: 'Anybody starts it; what it writes then stands there in the name of the repository.',
      },
      harmless: {
        risk: 'low',
        message: (c) => `The workflow now starts on \`${c.trigger}\`.`,
        why: 'Strangers gain little: its jobs ask first who starts them, or their token only reads and no secret is near.',
        fix: 'Keep the conditions and the permissions of its jobs as they are.',
      },
    },
    examples: [
      { path, before: step(OF_STRANGER), after: step(OF_STRANGER, TARGET), outcome: 'runs-strange-code' },
      { path, before: '', after: step(OF_STRANGER, TARGET), outcome: 'runs-strange-code' },
      {
        path,
        before: '',
        after: step(OF_STRANGER, `${TARGET}\npermissions: read-all`),
        outcome: 'runs-strange-code-bare',
      },
      { path, before: job(), after: job('', TARGET), outcome: 'target' },
      { path, before: job(), after: job('', 'on:\n  push:\n  workflow_run: { workflows: [ci] }'), outcome: 'target' },
      { path, before: '', after: job('', TARGET), outcome: 'new-target' },
      { path, before: step(CHECKOUT), after: step(CHECKOUT, NOTING), outcome: 'notes-only' },
      { path, before: '', after: step(CHECKOUT, NOTING), outcome: 'new-notes-only' },
      { path, before: step(CHECKOUT), after: step(CHECKOUT, READING), outcome: 'harmless' },
      {
        path,
        before: '',
        after: step(OF_STRANGER, TARGET).replace('    steps:', `    ${OWN}\n    steps:`),
        outcome: 'harmless',
      },
      { path, before: job('', TARGET), after: job('', 'on:\n  pull_request_target:\n  push:'), outcome: 'none' },
      { path, before: job(), after: job('', 'on: [push, pull_request]'), outcome: 'none' },
    ],
    classify: ({ checksOut, reach, isNew }) => {
      if (checksOut) return reach === 'nothing' ? 'runs-strange-code-bare' : 'runs-strange-code';
      if (reach === 'nothing') return 'harmless';
      if (reach === 'notes') return isNew ? 'new-notes-only' : 'notes-only';
      return isNew ? 'new-target' : 'target';
    },
  }),
  configRule({
    id: 'config/workflow-untrusted-checkout',
    on: 'untrusted-checkout',
    class: 'permission-widening',
    title: 'workflow checks out a stranger’s code',
    why: 'A pull request from anybody now runs its own code with the secrets and the token of the repository.',
    fix: 'Build strangers’ code on `pull_request`, and hand the result to a second workflow.',
    equivalents: ['zizmor:dangerous-triggers'],
    outcomes: {
      added: {
        risk: 'critical',
        message: (c) => `The workflow runs on \`${c.trigger}\` and now checks out the code of whoever triggers it.`,
      },
      bare: {
        risk: 'high',
        message: (c) => `The workflow runs on \`${c.trigger}\` and now checks out the code of whoever triggers it.`,
        why: BARE,
      },
    },
    examples: [
      { path, before: step(CHECKOUT, TARGET), after: step(OF_STRANGER, TARGET), outcome: 'added' },
      { path, before: step(CHECKOUT, READING), after: step(OF_STRANGER, READING), outcome: 'bare' },
      { path, before: step(CHECKOUT), after: step(OF_STRANGER), outcome: 'none' },
      { path, before: step(OF_STRANGER, TARGET), after: step(`${OF_STRANGER} # known`, TARGET), outcome: 'none' },
    ],
    classify: ({ isBare }) => (isBare ? 'bare' : 'added'),
  }),
  configRule({
    id: 'config/workflow-trigger-removed',
    on: 'trigger-removed',
    class: 'hardening',
    title: 'strangers can no longer start the workflow',
    why: 'The secrets of the repository are no longer at hand when a stranger starts it.',
    fix: 'Check that nothing waits for the event.',
    outcomes: { removed: { risk: 'info', message: (c) => `The workflow no longer starts on \`${c.trigger}\`.` } },
    examples: [
      { path, before: job('', TARGET), after: job(), outcome: 'removed' },
      { path, before: job(), after: job('', TARGET), outcome: 'none' },
      { path, before: job('', TARGET), after: '', outcome: 'none' },
    ],
    classify: () => 'removed',
  }),
];
