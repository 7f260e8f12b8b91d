/** The only writer to the job's log. The runner takes some lines for commands: no text that is not ours may become one. */
import * as core from '@actions/core';
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

/** Prints text that may hold anything. */
export const info = (text: string): void => core.info(inertLines(text));

const PRINTERS: Readonly<Record<Level, typeof core.error>> = {
  error: core.error,
  warning: core.warning,
  notice: core.notice,
};

/** Marks a place, or the run as a whole. */
export function annotate({ level, title, message, file, line, endLine }: Annotation): void {
  PRINTERS[level](inertLines(message), {
    ...(title === undefined ? {} : { title: visible(title) }),
    ...(file === undefined ? {} : { file: visible(file) }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(endLine === undefined ? {} : { endLine }),
  });
}

/** From here on the runner shows `***` where this value would stand. */
export function maskSecret(secret: string): void {
  if (secret !== '') core.setSecret(secret);
}

/** Fails the step and says why. Called by the entry alone. */
export const setFailed = (message: string): void => core.setFailed(inertLines(message));
