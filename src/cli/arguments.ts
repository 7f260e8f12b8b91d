import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { AdvisoryChoice } from '../advisories/look-up.ts';
import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import { DOMAINS, type Domain, FAIL_ON, type FailOn } from '../core/vocabulary.ts';
import type { WaiveOptions } from './waive.ts';

const FORMATS = ['pretty', 'json', 'markdown', 'sarif', 'html'] as const;
export type Format = (typeof FORMATS)[number];
const COMMANDS = ['review', 'demo', 'rules', 'explain', 'init', 'waive'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface OutputOptions<F extends Format = Format> {
  readonly format: F;
  /** A file that takes the place of stdout. */
  readonly output?: string;
}
export interface ReviewOptions extends OutputOptions {
  /** Two files that take the place of two refs. */
  readonly pair?: { readonly baseline: string; readonly candidate: string; readonly as?: string };
  readonly dir: string;
  readonly base?: string;
  readonly head?: string;
  readonly direct: boolean;
  readonly failOn?: FailOn;
  readonly only?: readonly Domain[];
  readonly settingsFile?: string;
  readonly advisories?: AdvisoryChoice;
}
export type Command =
  | { readonly name: 'help'; readonly of?: CommandName }
  | { readonly name: 'version' }
  | { readonly name: 'review'; readonly options: ReviewOptions }
  | { readonly name: 'demo'; readonly options: Omit<ReviewOptions, 'dir'> }
  | { readonly name: 'rules'; readonly options: OutputOptions<'pretty' | 'json' | 'markdown'> }
  | { readonly name: 'explain'; readonly rule: string }
  | { readonly name: 'init'; readonly dir: string }
  | { readonly name: 'waive'; readonly options: WaiveOptions };

const OUTPUT = { format: { type: 'string' }, output: { type: 'string' } } as const;
const JUDGING = {
  'fail-on': { type: 'string' },
  only: { type: 'string' },
  settings: { type: 'string' },
  advisories: { type: 'string' },
} as const;
const RANGE = {
  repo: { type: 'string' },
  base: { type: 'string' },
  head: { type: 'string' },
  direct: { type: 'boolean' },
} as const;
const PAIR = { baseline: { type: 'string' }, candidate: { type: 'string' }, as: { type: 'string' } } as const;
const OPTIONS = {
  review: { ...RANGE, ...PAIR, ...OUTPUT, ...JUDGING },
  demo: { ...OUTPUT, ...JUDGING },
  rules: OUTPUT,
  explain: {},
  init: { repo: { type: 'string' } },
  waive: { repo: { type: 'string' }, reason: { type: 'string' }, expires: { type: 'string' } },
} as const satisfies Record<CommandName, ParseArgsConfig['options']>;

/** Reads the command line. Throws a `UserError` for what it does not know; never guesses. */
export function parseCommand(argv: readonly string[]): Command {
  const [word = 'help', ...rest] = argv;
  if (['help', '--help', '-h'].includes(word)) return { name: 'help' };
  if (['version', '--version', '-V'].includes(word)) return { name: 'version' };
  const name = COMMANDS.find((command) => command === word);
  if (name === undefined) {
    const what = word.startsWith('-') ? 'option' : 'command';
    throw new UserError(
      `unknown ${what} ${presentable(word)}`,
      `Commands: ${COMMANDS.join(', ')}. See \`breakwater --help\`.`,
    );
  }
  return rest.some((option) => option === '--help' || option === '-h')
    ? { name: 'help', of: name }
    : PARSERS[name](rest);
}

const PARSERS: Readonly<Record<CommandName, (argv: string[]) => Command>> = {
  review(argv) {
    const { values } = parse('review', argv, 0);
    const options = { ...judging(values), ...range(values), ...pair(values), ...output(values, FORMATS) };
    return { name: 'review', options };
  },
  demo(argv) {
    const { values } = parse('demo', argv, 0);
    return { name: 'demo', options: { ...judging(values), ...output(values, FORMATS), direct: false } };
  },
  rules(argv) {
    const { values } = parse('rules', argv, 0);
    return { name: 'rules', options: output(values, ['pretty', 'json', 'markdown']) };
  },
  explain(argv) {
    const { positionals } = parse('explain', argv, 1);
    const [rule] = positionals;
    if (rule === undefined) throw new UserError('explain needs the id of a rule', 'List them with `breakwater rules`.');
    return { name: 'explain', rule };
  },
  init(argv) {
    const { values } = parse('init', argv, 0);
    return { name: 'init', dir: text(values, 'repo') ?? '.' };
  },
  waive(argv) {
    const { values, positionals } = parse('waive', argv, 1);
    const [id] = positionals;
    if (id === undefined) throw new UserError('waive needs the id of a finding', 'Copy it from the report.');
    const options = {
      dir: text(values, 'repo') ?? '.',
      id,
      reason: needed(values, 'reason', 'Say why the change is safe: --reason "gone since June".'),
      expires: needed(values, 'expires', 'Say until when it counts: --expires 2027-01-31, or --expires 90d.'),
    };
    return { name: 'waive', options };
  },
};

type Values = Readonly<Record<string, unknown>>;

function parse(name: CommandName, argv: string[], most: number): { values: Values; positionals: string[] } {
  try {
    const parsed = parseArgs({ args: argv, options: OPTIONS[name], allowPositionals: true, strict: true });
    const extra = parsed.positionals[most];
    if (extra === undefined) return parsed;
    throw new UserError(`${name} does not take \`${presentable(extra)}\``, `See \`breakwater ${name} --help\`.`);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence = ''] = error.message.split(/\. |\n/);
    throw new UserError(presentable(sentence), `See \`breakwater ${name} --help\`.`, { cause: error });
  }
}

function range(values: Values): Pick<ReviewOptions, 'dir' | 'base' | 'head' | 'direct'> {
  const base = text(values, 'base');
  const head = text(values, 'head');
  return {
    dir: text(values, 'repo') ?? '.',
    direct: values['direct'] === true,
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head }),
  };
}

/** Both files or none, and no refs beside them. */
function pair(values: Values): Pick<ReviewOptions, 'pair'> {
  const [baseline, candidate, as] = [text(values, 'baseline'), text(values, 'candidate'), text(values, 'as')];
  if (baseline === undefined && candidate === undefined && as === undefined) return {};
  if (baseline === undefined || candidate === undefined)
    throw new UserError('--baseline and --candidate go together', 'Name both files.');
  const ref = Object.keys(RANGE).find((name) => values[name] !== undefined);
  if (ref !== undefined) throw new UserError(`--${ref} does not go with --baseline`, 'Compare two files, or two refs.');
  return { pair: { baseline, candidate, ...(as === undefined ? {} : { as }) } };
}

function judging(values: Values): Pick<ReviewOptions, 'failOn' | 'only' | 'settingsFile' | 'advisories'> {
  const failOn = text(values, 'fail-on');
  const only = text(values, 'only');
  const settingsFile = text(values, 'settings');
  const advisories = text(values, 'advisories');
  return {
    ...(failOn === undefined ? {} : { failOn: oneOf('--fail-on', failOn, FAIL_ON) }),
    ...(only === undefined ? {} : { only: only.split(',').map((domain) => oneOf('--only', domain.trim(), DOMAINS)) }),
    ...(settingsFile === undefined ? {} : { settingsFile }),
    ...(advisories === undefined ? {} : { advisories: choiceOf(advisories) }),
  };
}

function output<F extends Format>(values: Values, formats: readonly F[]): OutputOptions<F> {
  const file = text(values, 'output');
  const format = oneOf('--format', text(values, 'format') ?? 'pretty', formats);
  return { format, ...(file === undefined ? {} : { output: file }) };
}

/** A word, or else a folder. */
const choiceOf = (source: string): AdvisoryChoice =>
  (['off', 'github', 'osv'] as const).find((word) => word === source) ?? { folder: source };

function text(values: Values, name: string): string | undefined {
  const value = values[name];
  if (value === '') throw new UserError(`--${name} is empty`, 'Give it a value or leave it out.');
  return typeof value === 'string' ? value : undefined;
}

function needed(values: Values, name: string, hint: string): string {
  const value = text(values, name);
  if (value === undefined) throw new UserError(`waive needs --${name}`, hint);
  return value;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  throw new UserError(`${option} does not take \`${presentable(value)}\``, `It takes ${allowed.join(', ')}.`);
}
