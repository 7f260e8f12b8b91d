/** Starts the bundled Action as a runner does, and reads what it leaves behind by the runner's own rules. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { vi } from 'vitest';
import { parse } from 'yaml';

const action = v.parse(
  v.object({
    inputs: v.record(v.string(), v.object({ description: v.string(), default: v.optional(v.string()) })),
    outputs: v.record(v.string(), v.object({ description: v.string() })),
    runs: v.object({ using: v.literal('node24'), main: v.string() }),
  }),
  parse(readFileSync('action.yml', 'utf8')),
);

export const INPUT_NAMES = Object.keys(action.inputs);

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** One step of a workflow that uses the Action. */
export interface Step {
  readonly event: string;
  readonly payload: unknown;
  /** The checked-out repository. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Another copy of the bundle. */
  readonly entry?: string;
  /** Further variables, or other values for the usual ones. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly exitCode: number;
  /** What the runner understood as commands, in their order. */
  readonly commands: readonly Command[];
  /** All other lines. */
  readonly log: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
}

export const TOKEN = 'token-of-the-workflow';
const FILE_COMMANDS = ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'PATH', 'STATE'] as const;

/** Runs one step. Throws where the Action does what it never means to: an odd command, a word on stderr, a changed PATH. */
export async function runAction(step: Step): Promise<Ran> {
  const entry = resolve(step.entry ?? action.runs.main);
  if (!existsSync(entry)) throw new Error(`${action.runs.main} is missing: run \`npm run build\` first`);
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'runner-')));
  const { env, fileOf } = environmentOf(step, temp);
  const { exitCode, stdout, stderr } = await start(entry, step.workspace, env);
  if (stderr !== '') throw new Error(`the Action wrote to stderr: ${stderr}`);
  const contentOf = (name: (typeof FILE_COMMANDS)[number]) => readFileSync(fileOf(name), 'utf8');
  const meddled = (['ENV', 'PATH', 'STATE'] as const).filter((name) => contentOf(name) !== '');
  if (meddled.length > 0) throw new Error(`the Action wrote to ${meddled.join(', ')}`);
  const { commands, log } = readLog(stdout);
  return {
    exitCode,
    commands,
    log,
    outputs: readOutputs(contentOf('OUTPUT')),
    summary: contentOf('STEP_SUMMARY'),
    temp,
  };
}

function environmentOf(step: Step, temp: string) {
  mkdirSync(join(temp, '_runner_file_commands'));
  const fileOf = (name: string) => join(temp, '_runner_file_commands', name.toLowerCase());
  for (const name of FILE_COMMANDS) writeFileSync(fileOf(name), '');
  const eventPath = join(temp, 'event.json');
  writeFileSync(eventPath, JSON.stringify(step.payload));
  const env = {
    PATH: process.env['PATH'],
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_TEMP: temp,
    ...Object.fromEntries(FILE_COMMANDS.map((name) => [`GITHUB_${name}`, fileOf(name)])),
    ...inputVariables(step.inputs ?? {}),
    ...step.env,
  };
  return { env, fileOf };
}

/** The runner sets a variable for each declared input, empty where neither the workflow nor action.yml gives a value. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(action.inputs, name));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: usual = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? usual.replace('${{ github.token }}', TOKEN),
    ]),
  );
}

function start(entry: string, cwd: string, env: Readonly<Record<string, string | undefined>>) {
  return new Promise<{ exitCode: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(
      resolve('node_modules/.bin/node'),
      [entry],
      { cwd, env, maxBuffer: 2 ** 26 },
      (_, stdout, stderr) => done({ exitCode: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** Does some work of the Action in this process, and reads what it printed. */
export async function readingLog(work: () => Promise<unknown>): Promise<Pick<Ran, 'commands' | 'log'>> {
  const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await work();
    return readLog(stdout.mock.calls.map(([text]) => String(text)).join(''));
  } finally {
    stdout.mockRestore();
  }
}

/** All commands that the runner acts on (actions/runner, ActionCommandManager and its extensions). */
const KNOWN = new Set(
  `add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice remove-matcher
   save-state set-env set-output stop-commands warning`.split(/\s+/),
);
const INTENDED = new Set(['error', 'warning', 'notice', 'add-mask']);

/** Reads a job's output line by line as the runner does. Throws at a command that the Action never means to give. */
export function readLog(stdout: string): Pick<Ran, 'commands' | 'log'> {
  const commands: Command[] = [];
  const log: string[] = [];
  for (const line of stdout.split(/\r\n|\r|\n|\u2028|\u2029|\u0085/)) {
    const command = readCommand(line) ?? readLegacyCommand(line);
    if (command === undefined) log.push(line);
    else if (INTENDED.has(command.name)) commands.push(command);
    else throw new Error(`the log holds the command \`${command.name}\`: ${line}`);
  }
  return { commands, log };
}

/** `::name key=value,key=value::message`, after blanks. */
function readCommand(line: string): Command | undefined {
  const trimmed = line.replace(/^[\s\u0085\u180e\ufeff]+/, '');
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return undefined;
  const unescape = (text: string) => decode(text).replaceAll('%25', '%');
  const unescapeProperty = (text: string) =>
    decode(text).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  return commandOf(trimmed.slice(2, end), ',', unescapeProperty, unescape(trimmed.slice(end + 2)));
}

/** `##[name key=value;key=value]message`, anywhere in a line. */
function readLegacyCommand(line: string): Command | undefined {
  const from = line.indexOf('##[');
  const end = line.indexOf(']', from);
  if (from < 0 || end < 0) return undefined;
  const unescape = (text: string) => decode(text).replaceAll('%3B', ';').replaceAll('%5D', ']').replaceAll('%25', '%');
  return commandOf(line.slice(from + 3, end), ';', unescape, unescape(line.slice(end + 1)));
}

const decode = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');

function commandOf(
  info: string,
  separator: string,
  unescape: (text: string) => string,
  message: string,
): Command | undefined {
  const [name = '', ...rest] = info.split(' ');
  if (!KNOWN.has(name)) return undefined;
  const pairs = rest
    .join(' ')
    .trim()
    .split(separator)
    .map((pair) => /^([^=]*)=(.*)$/s.exec(pair))
    .filter((match) => match !== null)
    .map(([, key = '', value = '']) => [key, unescape(value)]);
  return { name, properties: Object.fromEntries(pairs), message };
}

/** `name=value`, or `name<<DELIMITER` with the value on the lines up to the delimiter. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name = '', operator = '', rest = ''] = /^([^=<]+)(=|<<)(.*)$/.exec(line) ?? [];
    if (!Object.hasOwn(action.outputs, name)) throw new Error(`action.yml has no output for the line ${line}`);
    outputs[name] = operator === '=' ? rest : readValue(lines, rest);
  }
  return outputs;
}

function readValue(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (end < 0) throw new Error(`the output's delimiter ${delimiter} never comes`);
  const value = lines.splice(0, end + 1).slice(0, -1);
  return value.join('\n');
}
