/** The only two commands that speak with another machine. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Unreachable } from '../../core/errors.ts';
import { presentable } from '../../core/present.ts';
import { asError } from '../failure.ts';
import { type Given, start } from '../run.ts';
import { networkEnvironment } from './environment.ts';
import type { Origin } from './origin.ts';

/** In milliseconds: before what failed is tried once more. */
const PAUSE = 500;

/** How git words an answer that will not change. */
const REFUSED =
  /not our ref|unadvertised object|error: [34]\d\d|Authentication failed|could not read (?:Username|Password)|not found|redirect|not allowed|unable to find remote helper/i;

/** What to fetch besides what was asked for. */
export interface Extent {
  /** How many commits of each line of work; all where absent. */
  readonly depth?: number | undefined;
  /** What is left out: `blob:none`. A server that cannot leave anything out sends it all. */
  readonly filter?: string | undefined;
  /** In milliseconds: what takes longer is given up for good. */
  readonly longest?: number | undefined;
}

const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
  '--stdin',
];

/** Fetches objects by their ids into the repository at `dir`. Throws `Unreachable`. */
export async function fetchInto(
  dir: string,
  origin: Origin,
  ids: readonly string[],
  extent: Extent = {},
): Promise<void> {
  const { depth, filter, longest } = extent;
  const options = [
    ...(depth === undefined ? [] : [`--depth=${depth}`]),
    ...(filter === undefined ? [] : [`--filter=${filter}`]),
  ];
  const args = [...FETCH, ...options, '--end-of-options', origin.url];
  await speak(dir, origin, args, { input: `${ids.join('\n')}\n`, longest });
}

/** The refs of an origin among some full names, and what each stands for; a tag's own commit is named `refs/tags/v1^{}`. */
export async function listRefs(
  dir: string,
  origin: Origin,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return refsIn(await speak(dir, origin, ['ls-remote', '--quiet', '--end-of-options', origin.url, ...names]));
}

/** All tags of an origin by their short names, and what each stands for, though that need not be a commit; `longest` as in `Extent`. */
export async function listTags(
  dir: string,
  origin: Origin,
  longest: number,
): Promise<readonly { readonly name: string; readonly id: string }[]> {
  const args = ['ls-remote', '--quiet', '--tags', '--end-of-options', origin.url];
  const refs = refsIn(await speak(dir, origin, args, { input: '', longest }));
  return [...refs].flatMap(([ref, id]) => {
    const [, name] = /^refs\/tags\/(.+?)(?<!\^\{\})$/.exec(ref) ?? [];
    return name === undefined ? [] : [{ name, id: refs.get(`${ref}^{}`) ?? id }];
  });
}

function refsIn(answer: Buffer): ReadonlyMap<string, string> {
  const lines = answer.toString('utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, id, name] = /^([0-9a-f]{40}|[0-9a-f]{64})\t(.+)$/.exec(line) ?? [];
      return id === undefined || name === undefined ? [] : [[name, id]];
    }),
  );
}

/** What an exchange is given besides its arguments. */
type Sent = Omit<Given, 'environment'>;

async function speak(
  dir: string,
  origin: Origin,
  args: readonly string[],
  sent: Sent = { input: '' },
): Promise<Buffer> {
  try {
    return await attempt(dir, origin, args, sent);
  } catch (error) {
    if (!(error instanceof Unreachable) || error.refused) throw error;
    await sleep(PAUSE);
    return attempt(dir, origin, args, sent);
  }
}

async function attempt(dir: string, origin: Origin, args: readonly string[], sent: Sent): Promise<Buffer> {
  try {
    return await start(dir, args, { ...sent, environment: networkEnvironment(origin) });
  } catch (thrown) {
    const error = asError(thrown);
    // Who sets a bound does not wait for a second time.
    if ('killed' in error && error.killed === true)
      throw new Unreachable('git took too long', sent.longest !== undefined);
    throw unreachable(withoutSecrets(error.message, origin));
  }
}

/** A server may send back what it was sent. */
const withoutSecrets = (text: string, { authorization }: Origin): string =>
  (authorization?.().secrets ?? []).reduce((rest, secret) => rest.replaceAll(secret, '***'), text);

/** What git says of a failure. Its own error is not kept as a cause: nothing that was near the token goes into a log. */
function unreachable(message: string): Unreachable {
  const lines = message.split('\n').filter((line) => /^(?:fatal|error|remote):/.test(line));
  const words = lines.join(' ') || 'git ended without a word';
  return new Unreachable(presentable(words), REFUSED.test(message));
}
