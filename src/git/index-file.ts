/** What git's index knows of a work tree, and which files beside it git would add. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { textOfPath } from './names.ts';
import { ask, run } from './run.ts';
import type { Entry } from './tree.ts';

/** The size of a file, and its time in nanoseconds: while both stay, so does its content. */
export interface Stamp {
  readonly size: bigint;
  readonly modified: bigint;
}

export interface IndexEntry extends Entry {
  /** Left out of a sparse checkout: what the index holds stands for the file. */
  readonly skipped: boolean;
  /** What the file looked like when it last equalled the entry; unset where that proves nothing. */
  readonly stamp?: Stamp;
}

export interface Index {
  readonly tracked: ReadonlyMap<string, IndexEntry>;
  /** Neither tracked nor ignored. */
  readonly untracked: readonly string[];
}

const LIST = ['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--exclude-standard', '--debug'];

/** Reads the index of the work tree at `root`. No filter runs: git is not asked whether files changed. */
export async function readIndex(root: string): Promise<Index> {
  const [list, path] = await Promise.all([run(root, LIST), ask(root, ['rev-parse', '--git-path', 'index'])]);
  const written = statSync(resolve(root, path), { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
  return parseIndex(list, written);
}

/** The block that `--debug` adds after an entry; its form may change, and then no entry has a stamp. */
const DEBUG = /^(?: {2}.*\n)*/;
const RECORD = /^([?A-Z]) (?:(\d{6}) ([0-9a-f]+) \d\t)?(.*)$/s;
const MODIFIED = /^ {2}mtime: (\d+):(\d+)$/m;
const SIZE = /^ {2}size: (\d+)\t/m;

/**
 * Reads `git ls-files -z -t --stage --others --debug`: `TAG mode id stage<TAB>path`, or `? path`, each ended by NUL.
 * A stamp no older than the index itself proves nothing: the file may have been written twice in one tick.
 */
export function parseIndex(list: Buffer, written: bigint): Index {
  const tracked = new Map<string, IndexEntry>();
  const untracked: string[] = [];
  const fields = list.toString('latin1').split('\0');
  for (const [at, field] of fields.entries()) {
    const record = field.replace(DEBUG, '');
    if (record === '') continue;
    const [, tag, mode, id, name = ''] = RECORD.exec(record) ?? [];
    const path = textOfPath(Buffer.from(name, 'latin1'));
    if (tag === undefined) throw new Error('git ls-files answered in an unknown form');
    if (mode === undefined || id === undefined) untracked.push(path);
    else {
      const stamp = parseStamp(fields[at + 1] ?? '', written);
      tracked.set(path, { mode: Number.parseInt(mode, 8), id, skipped: tag === 'S', ...(stamp && { stamp }) });
    }
  }
  // A repository inside this one is listed as a folder.
  return { tracked, untracked: untracked.filter((path) => !path.endsWith('/')) };
}

function parseStamp(debug: string, written: bigint): Stamp | undefined {
  const [block = ''] = DEBUG.exec(debug) ?? [];
  const [, seconds, nanoseconds] = MODIFIED.exec(block) ?? [];
  const [, size] = SIZE.exec(block) ?? [];
  if (seconds === undefined || nanoseconds === undefined || size === undefined) return undefined;
  const modified = BigInt(seconds) * 1_000_000_000n + BigInt(nanoseconds);
  return modified < written ? { modified, size: BigInt(size) } : undefined;
}
