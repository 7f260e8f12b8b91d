import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const BUNDLE = resolve('dist/cli.js');

/** Runs the built command line as a stranger would: in an empty folder, with a bare environment. */
export function breakwater(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  if (!existsSync(BUNDLE)) throw new Error('dist/cli.js is missing: run `npm run build` first');
  const cwd = options.cwd ?? mkdtempSync(join(tmpdir(), 'breakwater-test-'));
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, ...options.env };
  return new Promise((done) => {
    const settings = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(process.execPath, [BUNDLE, ...args], settings, (_error, stdout, stderr) => {
      done({ status: child.exitCode ?? -1, stdout, stderr });
    });
  });
}
