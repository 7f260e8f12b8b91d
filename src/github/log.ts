/** The only writer to the job's log. The runner takes some lines for commands: no text that is not ours may become one. */
import { visible } from '../core/present.ts';

type Level = 'error' | 'warning' | 'notice';

/** What the runner shows beside a line of the diff, or at the head of the run where it has no place. */
export interface Annotation {
  readonly level: Level;
  readonly title?: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
}

/**
 * One line that the runner cannot take for a command: it trims leading blanks and then looks for `::name::`,
 * and finds `##[name]` anywhere (actions/runner, ActionCommand.cs).
 */
export const inert = (line: string): string =>
  visible(line.replaceAll('\t', '  '))
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [');

/** Text of any origin as lines for the log. */
export const inertLines = (text: string): string => text.split('\n').map(inert).join('\n');

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One annotation as the command that the runner reads. */
export function annotationCommand({ level, message, ...properties }: Annotation): string {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(visible(String(value)))}`);
  const head = [level, pairs.join(',')].filter((part) => part !== '').join(' ');
  return `::${head}::${escapeData(inertLines(message))}`;
}

const write = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Prints text that may hold anything. */
export const info = (text: string): void => write(inertLines(text));

/** Marks a place, or the run as a whole. */
export const annotate = (annotation: Annotation): void => write(annotationCommand(annotation));

/** From here on the runner shows `***` where this value would stand. */
export function maskSecret(secret: string): void {
  if (secret !== '') write(`::add-mask::${escapeData(secret)}`);
}

/** Fails the step and says why. Called by the entry alone. */
export function setFailed(message: string): void {
  annotate({ level: 'error', message });
  process.exitCode = 1;
}
