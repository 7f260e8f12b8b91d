/** A folder of OSV records, a JSON file each, for those who may not ask the network: what OSV exports, unpacked. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import * as v from 'valibot';
import { type Package, packageId } from '../core/advisories.ts';
import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import { describe } from './describe.ts';
import { Failure } from './failure.ts';
import { isAffected, keysIn, OSV_ECOSYSTEMS, osvKeyOf, type OsvRecord, osvRecord } from './osv-record.ts';
import { inParallel } from './parallel.ts';
import type { Source } from './source.ts';

const WIDTH = 32;

/** Reads a folder, within a time in milliseconds. Throws a `UserError` where there is no such folder, or no record in it. */
export const openDirectory = (folder: string, time: number): Source => ({
  name: 'the advisory folder',
  async lookUp(packages) {
    const askable = packages.filter(({ ecosystem }) => OSV_ECOSYSTEMS.has(ecosystem));
    const paths = await recordsBelow(folder);
    const { records, broken, left } = readAll(folder, paths, {
      packages: askable,
      end: performance.now() + time,
    });
    if (left > 0) return { known: new Map(), failure: new Failure('late', `${left} records are left`) };

    const places = new Map(paths.map((path) => [basename(path, '.json'), path]));
    const read = async (id: string) => {
      const path = places.get(id);
      return path === undefined ? undefined : readRecord(join(folder, path));
    };
    const known = await inParallel(askable, WIDTH, async (one) => {
      const affecting = (records.get(osvKeyOf(one)) ?? []).filter((record) => isAffected(record, one));
      return [packageId(one), await describe(one, affecting, read)] as const;
    });
    return { known: new Map(known), notes: noteOf(broken) };
  },
});

/** Throws a `UserError` where there is no such folder: said before a review starts, not when it first needs one. */
export const checkFolder = async (folder: string): Promise<void> => void (await listed(folder, false));

/** The paths of all JSON files below a folder, from there. */
async function recordsBelow(folder: string): Promise<string[]> {
  const paths = await listed(folder, true);
  const records = paths.filter((path) => path.endsWith('.json'));
  if (records.length > 0) return records;
  throw new UserError(`${presentable(folder)} holds no OSV records`, 'Unpack what OSV exports: a JSON file each.');
}

async function listed(folder: string, recursive: boolean): Promise<string[]> {
  try {
    return await readdir(folder, { recursive });
  } catch (cause) {
    const hint = '--advisories takes off, github, osv or a folder of OSV records.';
    throw new UserError(`there is no folder ${presentable(folder)} of advisories`, hint, { cause });
  }
}

/** OSV exports a folder an ecosystem: those that nobody asks for are left out. */
function mayConcern(packages: readonly Package[]): (path: string) => boolean {
  const wanted = new Set(packages.map(({ ecosystem }) => OSV_ECOSYSTEMS.get(ecosystem)));
  const known = new Set(OSV_ECOSYSTEMS.values());
  return (path) => {
    const [top = ''] = path.split(sep, 1);
    return wanted.has(top) || !known.has(top);
  };
}

interface Wanted {
  readonly packages: readonly Package[];
  /** When to stop, on the clock of `performance`. */
  readonly end: number;
}

/** The records that name a wanted package, by its key; files that hold no record; how many were left when time was up. */
function readAll(folder: string, paths: readonly string[], { packages, end }: Wanted) {
  const records = new Map(packages.map((one) => [osvKeyOf(one), new Array<OsvRecord>()]));
  const broken: string[] = [];
  const wanted = paths.filter(mayConcern(packages));
  for (const [index, path] of wanted.entries()) {
    if (performance.now() > end) return { records, broken, left: wanted.length - index };
    const record = readRecord(join(folder, path));
    if (record === undefined) broken.push(path);
    else for (const key of new Set(keysIn(record))) records.get(key)?.push(record);
  }
  return { records, broken, left: 0 };
}

/**
 * A record, or undefined where the file holds none. Read at once: an export has hundreds of thousands of small files, and
 * waiting for each takes three times as long as reading it.
 */
function readRecord(file: string): OsvRecord | undefined {
  try {
    const record = v.safeParse(osvRecord, JSON.parse(readFileSync(file, 'utf8')));
    return record.success ? record.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function noteOf(broken: readonly string[]): string[] {
  const [first] = broken.toSorted();
  if (first === undefined) return [];
  const more = broken.length > 1 ? ` and ${broken.length - 1} more` : '';
  return [`\`${presentable(first)}\`${more} in the advisory folder: no OSV record, left out.`];
}
