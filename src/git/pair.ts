/** Two files on disk in the place of two refs: what stands in no repository can be compared too. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import type { Tree } from '../core/types.ts';
import type { Opened } from './opened.ts';
import { unknownReleases } from './releases.ts';
import { decodeText, LARGEST, tooLarge } from './text.ts';

export interface FilePair {
  readonly baseline: string;
  readonly candidate: string;
  /** The path that says what they are; the name of the candidate unless given. */
  readonly as?: string | undefined;
}

/** Opens two files as the two versions of one path. Throws `UserError` where one cannot be read. */
export async function openPair({ baseline, candidate, as = basename(candidate) }: FilePair): Promise<Opened> {
  // One after the other: where neither can be read, the first is named, and always the same one.
  const before = await contentOf(baseline);
  const after = await contentOf(candidate);
  const [base, head] = [idOf(before), idOf(after)];
  return {
    range: { base, mergeBase: base, head, baseName: basename(baseline), headName: basename(candidate) },
    base: treeOf(as, before),
    head: treeOf(as, after),
    policy: { read: async () => undefined, list: async () => [] },
    releases: unknownReleases,
    files: base === head ? [] : [{ path: as, status: 'modified' }],
    notes: [],
    close: async () => {},
  };
}

const treeOf = (name: string, content: Buffer): Tree => ({
  read: async (path) => (path === name ? textOf(content) : undefined),
  list: async (prefix = '') => (name.startsWith(prefix) ? [name] : []),
});

function textOf(content: Buffer): string {
  if (content.length > LARGEST) throw tooLarge(content.length);
  return decodeText(content);
}

/** What git would call such a file. */
const idOf = (content: Buffer): string =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');

async function contentOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new UserError(`cannot read the file ${presentable(file)}`, 'Name a file that exists.', { cause });
  }
}
