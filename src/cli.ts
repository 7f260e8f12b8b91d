#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { parseCommand } from './cli/arguments.ts';
import { runCommand } from './cli/commands.ts';
import { UserError } from './core/errors.ts';
import { visible } from './core/present.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closed early, such as `head`, has seen what it wanted.
  if (error.code !== 'EPIPE') throw error;
});

try {
  const engine = fileURLToPath(new URL('engine.js', import.meta.url));
  process.exitCode = await runCommand(parseCommand(process.argv.slice(2)), { engine });
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(explain(error));
}

/** What the user can mend in two plain lines; anything else is a fault of ours and shows where it happened. */
function explain(error: unknown): string {
  if (error instanceof UserError) return `breakwater: ${visible(error.message)}\n${visible(error.hint)}\n`;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `breakwater: internal error, please report it\n${trace}\n`;
}
