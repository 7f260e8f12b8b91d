/**
 * `npm run bench:protobuf`: Breakwater beside buf, on the protos that google-proto-files ships (fetched once with npm):
 * one field renamed in a tree of 7,800 files, and two releases that differ in 2,300. It judges nothing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { BUF, type Texts } from '../__tests__/support/parity/buf.ts';
import { GOOGLE, protosOf } from '../__tests__/support/parity/packages.ts';
import { type Cost, measure, measureOnce } from './measure.ts';

const CLI = resolve('dist/cli.js');
if (!existsSync(CLI)) throw new Error('dist/cli.js is missing: run `npm run build` first');
const RENAMED = { path: 'google/cloud/vision/v1/geometry.proto', from: 'int32 x = 1;', to: 'int32 abscissa = 1;' };
const CONFIG = 'version: v2\nmodules:\n  - path: .\n';

const dir = mkdtempSync(join(tmpdir(), 'breakwater-bench-'));
try {
  const [old, now] = [protosOf(GOOGLE.before, GOOGLE), protosOf(GOOGLE.after, GOOGLE)];
  git('init', '--quiet', '--initial-branch', 'base');
  commit(old);
  git('checkout', '--quiet', '-b', 'one');
  commit({ ...old, [RENAMED.path]: (old[RENAMED.path] ?? '').replace(RENAMED.from, RENAMED.to) });
  print(['', 'breakwater', 'memory', 'buf', 'memory', 'times faster', 'of its memory']);
  compare(`one field of ${Object.keys(old).length} files`, 'one');
  git('checkout', '--quiet', '-b', 'release', 'base');
  commit(now);
  const changed = git('diff', '--name-only', '--no-renames', 'base', 'release').split('\n').length - 1;
  compare(`${changed} files changed`, 'release');
} finally {
  rmSync(dir, { recursive: true });
}

/** Both tools on what the checked-out branch changes against `base`, each as its documentation says; buf, which takes minutes, once. */
function compare(name: string, head: string): void {
  const options = ['--repo', dir, '--base', 'base', '--head', head, '--only', 'protobuf', '--format', 'json'];
  const ours = measure({ run: [process.execPath, CLI, 'review', ...options] });
  const theirs = measureOnce({ run: [BUF, 'breaking', dir, '--against', `${dir}/.git#branch=base`], answers: [100] });
  const faster = `${Math.round(theirs.milliseconds / ours.milliseconds)}x`;
  const share = (ours.kilobytes ?? 0) / (theirs.kilobytes ?? 1);
  print([name, ...cells(ours), ...cells(theirs), faster, `${(100 * share).toFixed(1)} %`]);
}

function commit(texts: Texts): void {
  for (const entry of readdirSync(dir)) if (entry !== '.git') rmSync(join(dir, entry), { recursive: true });
  for (const [path, text] of Object.entries({ ...texts, 'buf.yaml': CONFIG })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  git('add', '--all');
  git('-c', 'user.name=Bench', '-c', 'user.email=bench@example.invalid', 'commit', '--quiet', '-m', 'protos');
}

function git(...args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], HOME: devNull, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', ['-C', dir, ...args], { env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

function cells({ milliseconds, kilobytes }: Cost): string[] {
  return [
    `${(milliseconds / 1000).toFixed(2)} s`,
    kilobytes === undefined ? '-' : `${Math.round(kilobytes / 1024)} MB`,
  ];
}

function print([name = '', ...columns]: readonly string[]): void {
  console.log(`${name.padEnd(28)}${columns.map((cell) => cell.padStart(15)).join('')}`);
}
