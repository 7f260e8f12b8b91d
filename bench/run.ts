/** `npm run bench`: what a review costs, beside the least that git itself needs for the same bytes. It judges nothing. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Command, type Cost, measure } from './measure.ts';
import { makeRepository } from './repository.ts';

const CLI = resolve('dist/cli.js');
if (!existsSync(CLI)) throw new Error('dist/cli.js is missing: run `npm run build` first');

const parent = mkdtempSync(join(tmpdir(), 'breakwater-bench-'));
const dir = join(parent, 'repository');
mkdirSync(dir);
try {
  makeRepository(dir);
  const node = measure({ run: [process.execPath, '-e', '0'] });
  const start = measure({ run: [process.execPath, CLI, '--version'] });
  print(['', 'time', 'memory', 'floor', 'memory', 'ratio']);
  print(row('start, beside `node -e 0`', start, node));
  print(row('one line in 5,000 files', measure(reviewOf('one')), measure(...floorOf('one'))));
  print(row('500 files', measure(reviewOf('many')), measure(...floorOf('many'))));
  print(row('500 workloads in YAML', measure(reviewOf('manifests')), measure(...floorOf('manifests'))));
  print(row('a manifest of 2 MB', measure(reviewOf('bundle')), measure(...floorOf('bundle'))));
  print(row('20,000 lines of a lockfile', measure(reviewOf('locked')), measure(...floorOf('locked'))));
} finally {
  rmSync(parent, { recursive: true });
}

function reviewOf(head: string): Command {
  const options = ['--repo', dir, '--base', 'base', '--head', head, '--format', 'json'];
  return { run: [process.execPath, CLI, 'review', ...options] };
}

/** The raw diff, and the content of both sides of every file in it. */
function floorOf(head: string): Command[] {
  const diff = ['git', '-C', dir, 'diff', '--raw', '--no-abbrev', 'base', head] as const;
  const ids = execFileSync(diff[0], diff.slice(1), { encoding: 'utf8' }).match(/\b[0-9a-f]{40}\b/g) ?? [];
  return [
    { run: [...diff] },
    { run: ['git', '-C', dir, 'cat-file', '--batch'], input: ids.map((id) => `${id}\n`).join('') },
  ];
}

function row(name: string, cost: Cost, floor: Cost): string[] {
  const ratio = `${(cost.milliseconds / floor.milliseconds).toFixed(1)}x`;
  return [name, seconds(cost), memory(cost), seconds(floor), memory(floor), ratio];
}

function seconds({ milliseconds }: Cost): string {
  return `${(milliseconds / 1000).toFixed(3)} s`;
}

function memory({ kilobytes }: Cost): string {
  return kilobytes === undefined ? '-' : `${Math.round(kilobytes / 1024)} MB`;
}

function print([name = '', ...cells]: readonly string[]): void {
  console.log(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(10)).join('')}`);
}
