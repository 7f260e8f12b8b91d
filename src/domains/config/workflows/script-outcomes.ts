/** What is said of scripts that others fill in, of what they download, and of secrets that are handed on. */
import type { Outcome } from '../../../core/types.ts';
import type { ScriptRisk } from './changes.ts';

type Outcomes = Readonly<Record<string, Outcome<ScriptRisk>>>;

const TAGGED = {
  class: 'secret',
  why: 'Whoever changes the action, or moves its tag, has the secret at the next run.',
  fix: 'Pin the action by its commit, and give it a credential that can do no more than its task.',
} as const;
const PINNED = {
  class: 'secret',
  why: 'Whoever wrote the action has the secret; the commit it is pinned to keeps others from changing it.',
  fix: 'Read that commit, and give it a credential that can do no more than its task.',
} as const;
/** A script with an expression in it that somebody else fills in. */
export const FILLED_IN = {
  injection: {
    risk: 'high',
    title: 'stranger’s text becomes part of a script',
    message: (c) => `The script of \`${c.step}\` now has an expression in it that strangers fill in.`,
    equivalents: ['zizmor:template-injection', 'checkov:CKV_GHA_2'],
  },
  'injection-powerless': {
    risk: 'high',
    title: 'stranger’s text becomes part of a script',
    message: (c) => `The script of \`${c.step}\` now has an expression in it that strangers fill in.`,
    why: 'From a fork it runs without secrets; whoever may open branches here chooses commands that have them.',
    equivalents: ['zizmor:template-injection', 'checkov:CKV_GHA_2'],
  },
  'input-trusted': {
    risk: 'low',
    title: 'caller’s text becomes part of a script',
    message: (c) => `The script of \`${c.step}\` now has an input in it that callers fill in.`,
    why: 'The callers here pass nothing that strangers write; one that comes later may.',
    equivalents: ['zizmor:template-injection'],
  },
  input: {
    risk: 'medium',
    title: 'caller’s text becomes part of a script',
    message: (c) => `The script of \`${c.step}\` now has an input in it that callers fill in.`,
    why: 'Whoever chooses the input, in this repository or another, chooses the commands that run here.',
    equivalents: ['zizmor:template-injection'],
  },
} as const satisfies Outcomes;

/** A secret for an action of somebody else. */
export const GIVEN = {
  'secret-given': {
    risk: 'high',
    title: 'secret handed to an action of somebody else',
    message: (c) => `\`${c.step}\` now gets a secret of the repository.`,
    ...TAGGED,
  },
  'new-step-given': {
    risk: 'medium',
    title: 'secret handed to a new action of somebody else',
    message: (c) => `The new step \`${c.step}\` gets a secret of the repository.`,
    ...TAGGED,
  },
  'given-pinned': {
    risk: 'medium',
    title: 'secret handed to an action of somebody else',
    message: (c) => `\`${c.step}\` now gets a secret of the repository.`,
    ...PINNED,
  },
  'new-step-given-pinned': {
    risk: 'low',
    title: 'secret handed to a new action of somebody else',
    message: (c) => `The new step \`${c.step}\` gets a secret of the repository.`,
    ...PINNED,
  },
} as const satisfies Outcomes;

const PIPED = {
  class: 'supply-chain',
  title: 'downloaded script run unseen',
  why: 'Whoever controls that server, or the way to it, runs commands with the rights of the job.',
  fix: 'Use an action pinned by its commit, or check the download against a known checksum before running it.',
} as const;

/** A download that a shell runs. */
export const DOWNLOADED = {
  download: {
    risk: 'high',
    message: (c) => `The script of \`${c.step}\` now pipes a download into a shell.`,
    ...PIPED,
  },
  'new-download': {
    risk: 'medium',
    message: (c) => `The script of \`${c.step}\`, in a new workflow, pipes a download into a shell.`,
    ...PIPED,
  },
  'download-fixed': {
    risk: 'medium',
    message: (c) => `The script of \`${c.step}\` now pipes a download of one version into a shell.`,
    ...PIPED,
    why: 'Whoever may move that version’s tag, or comes between, runs commands with the rights of the job.',
  },
  'download-own': {
    risk: 'low',
    message: (c) => `The script of \`${c.step}\` pipes a download of the same owner into a shell.`,
    ...PIPED,
    why: 'Whoever may write to that repository runs commands with the rights of the job.',
  },
  'download-bare': {
    risk: 'medium',
    message: (c) => `The script of \`${c.step}\` now pipes a download into a shell.`,
    ...PIPED,
    why: 'Whoever controls that server runs commands in the job: it holds no secret and writes nothing, but says what passes.',
  },
} as const satisfies Outcomes;
