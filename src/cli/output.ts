import { writeFile } from 'node:fs/promises';
import { UserError } from '../core/errors.ts';
import type { RenderOptions } from '../core/types.ts';
import type { OutputOptions } from './arguments.ts';

const DEFAULT_WIDTH = 100;

/** Colours only on a terminal, and not where NO_COLOR is set to anything. */
export function terminal({ format, output }: OutputOptions): RenderOptions {
  const isTerminal = process.stdout.isTTY && output === undefined;
  const plain = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  return {
    colour: isTerminal && format === 'pretty' && !plain,
    width: isTerminal ? process.stdout.columns : DEFAULT_WIDTH,
  };
}

/** Writes a report to stdout, or to the file that the user named. */
export async function print(text: string, { output }: OutputOptions): Promise<void> {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    await writeFile(output, text);
  } catch (cause) {
    throw new UserError(`cannot write ${output}`, 'Name a file in a folder that exists and may be written.', { cause });
  }
}
