import { readFile } from 'node:fs/promises';
import { type Client, LIMITS, openClient } from './advisories/client.ts';
import { UserError } from './core/errors.ts';
import { presentable } from './core/present.ts';
import { openRepository } from './git/open.ts';
import type { Opened } from './git/opened.ts';
import { type FilePair, openPair } from './git/pair.ts';
import type { Outside, ReviewRequest } from './ports.ts';
import { SETTINGS_PATH, WAIVERS_PATH } from './settings/paths.ts';

/** The machine itself: git, the file system and the network. Close it when the review is over. */
export function openOutside(request: ReviewRequest): Outside & { close(): Promise<void> } {
  const opening = openedFrom(request);
  opening.catch(() => undefined); // whoever asks for the repository is told
  let client: Client | undefined;
  return {
    open: () => opening,
    settingsFile: async () => (request.settingsFile === undefined ? undefined : readSettings(request.settingsFile)),
    approvals: async (names) =>
      request.approvals === undefined
        ? { approvals: [], notes: [] }
        : request.approvals({ names, head: (await opening).range.head }),
    // Its budget begins to run with the first question.
    ask: (question) => (client ??= openClient(request.advisories.limits ?? LIMITS)).ask(question),
    close: () =>
      opening.then(
        (opened) => opened.close(),
        () => undefined,
      ),
  };
}

const EVERY_FILE: NonNullable<ReviewRequest['claims']> = async () => () => true;

function openedFrom({ pair, claims = EVERY_FILE, origin, settingsPath, ...request }: ReviewRequest): Promise<Opened> {
  if (pair !== undefined) return openKnownPair(pair, claims);
  return openRepository(request, { origin, reads: claims, foreseen: [settingsPath ?? SETTINGS_PATH, WAIVERS_PATH] });
}

/** Files of a name that nobody reads would pass as if they were looked at. */
async function openKnownPair(pair: FilePair, claims: typeof EVERY_FILE): Promise<Opened> {
  const [found, isRead] = await Promise.all([openPair(pair), claims()]);
  const unknown = found.files.find(({ path }) => !isRead(path));
  if (unknown === undefined) return found;
  throw new UserError(
    `no domain reads files called ${presentable(unknown.path)}`,
    'Say what they are with `--as`, for example `--as dependency-tree.txt`.',
  );
}

async function readSettings(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UserError(`cannot read the settings file ${file}`, 'Name a file that exists.', { cause });
  }
}
