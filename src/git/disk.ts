/** The files of a work tree, read without following any link and never outside of it. */
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readlinkSync } from 'node:fs';
import { Unreadable } from '../core/errors.ts';
import type { Stamp } from './index-file.ts';
import { bytesOfPath } from './names.ts';
import { LARGEST, tooLarge } from './text.ts';

interface FileOnDisk extends Stamp {
  readonly mode: number;
}

export interface Disk {
  /** What stands at a path; undefined for nothing, and for what git would not keep. */
  look(path: string): FileOnDisk | undefined;
  /** The content of a plain file, or where a link points. Throws `Unreadable`. */
  read(path: string): Buffer;
}

/** The disk below a work tree's root. */
export function openDisk(root: string): Disk {
  const folders = new Map<string, boolean>([['', true]]);
  const place = (path: string): Buffer => Buffer.concat([Buffer.from(`${root}/`), bytesOfPath(path)]);
  const stat = (path: string) => lstatSync(place(path), { bigint: true, throwIfNoEntry: false });

  const isFolder = (path: string): boolean => {
    const known = folders.get(path) ?? (isFolder(parentOf(path)) && stat(path)?.isDirectory() === true);
    folders.set(path, known);
    return known;
  };
  return {
    look(path) {
      const found = isFolder(parentOf(path)) ? stat(path) : undefined;
      if (found === undefined || !(found.isFile() || found.isSymbolicLink())) return undefined;
      return { mode: Number(found.mode), size: found.size, modified: found.mtimeNs };
    },
    read(path) {
      const found = isFolder(parentOf(path)) ? stat(path) : undefined;
      return found?.isSymbolicLink() === true ? readlinkSync(place(path), 'buffer') : readPlainFile(place(path));
    },
  };
}

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** Opens without following a link and without waiting for a pipe's other end. */
const CAREFULLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function readPlainFile(place: Buffer): Buffer {
  const file = openReadable(place);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) throw new Unreadable('it is not a plain file');
    if (found.size > LARGEST) throw tooLarge(found.size);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function openReadable(place: Buffer): number {
  try {
    return openSync(place, CAREFULLY);
  } catch (cause) {
    throw new Unreadable('the system does not let it be opened', 1, { cause });
  }
}

/** The id that git gives to content; a work tree with CRLF line ends may stand for content with LF. */
export function possibleIds(content: Buffer, algorithm: 'sha1' | 'sha256'): string[] {
  const contents = content.includes('\r\n')
    ? [content, Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')]
    : [content];
  return contents.map((bytes) => createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex'));
}
