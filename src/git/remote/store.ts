/** A bare repository of our own, for the time of one review: nothing of others' settings, hooks or files is in it. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, deflate, type ZlibOptions } from 'node:zlib';
import type { Repository } from '../repository.ts';
import { run } from '../run.ts';
import { type Extent, fetchInto } from './exchange.ts';
import type { Origin } from './origin.ts';

type Format = Repository['format'];

export interface Store {
  readonly dir: string;
  /** Fetches by id, one after the other: git locks what it writes. Throws `Unreachable`. */
  fetch(ids: readonly string[], extent?: Extent): Promise<void>;
  /** Those of some ids that are not here. */
  missing(ids: readonly string[]): Promise<string[]>;
  /** Keeps an object, and returns the id that its content gives it. */
  write(type: 'blob' | 'tree', content: Buffer): Promise<string>;
  close(): Promise<void>;
}

/** Makes one below the origin's temporary folder, readable to its owner alone. Close it to delete it. */
export async function makeStore(origin: Origin, format: Format): Promise<Store> {
  const dir = await mkdtemp(join(origin.temporary, 'breakwater-git-'));
  await run(dir, ['init', '--quiet', '--bare', '--template=', `--object-format=${format}`]);
  const config = await readFile(join(dir, 'config'));
  const fetch: Store['fetch'] = async (ids, extent) => {
    try {
      await fetchInto(dir, origin, ids, extent);
    } finally {
      // A filter makes git note where it would get the rest by itself: what is missing is to stay missing.
      await writeFile(join(dir, 'config'), config);
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    dir,
    fetch(ids, extent) {
      const done = last.then(() => fetch(ids, extent));
      last = done.catch(() => undefined); // whoever waits for it is told
      return done;
    },
    missing: (ids) => missingFrom(dir, ids),
    write: (type, content) => writeObject(dir, format, type, content),
    close: () => rm(dir, { recursive: true, force: true }),
  };
}

async function missingFrom(dir: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const answer = await run(dir, ['cat-file', '--batch-check=%(objectname)'], `${ids.join('\n')}\n`);
  return answer
    .toString('latin1')
    .split('\n')
    .flatMap((line) => /^([0-9a-f]+) missing$/.exec(line)?.[1] ?? []);
}

const deflated = promisify<Buffer, ZlibOptions, Buffer>(deflate);

/** A loose object: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects. */
async function writeObject(dir: string, format: Format, type: 'blob' | 'tree', content: Buffer): Promise<string> {
  const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const id = createHash(format).update(bytes).digest('hex');
  const folder = join(dir, 'objects', id.slice(0, 2));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, id.slice(2)), await deflated(bytes, { level: constants.Z_BEST_SPEED }));
  return id;
}
