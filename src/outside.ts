import { readFile } from 'node:fs/promises';
import { type Client, LIMITS, openClient } from './advisories/client.ts';
import { UserError } from './core/errors.ts';
import { openRepository } from './git/open.ts';
import type { Outside, ReviewRequest } from './ports.ts';
import { SETTINGS_PATH, WAIVERS_PATH } from './settings/paths.ts';

/** The machine itself: git, the file system and the network. Close it when the review is over. */
export function openOutside(request: ReviewRequest): Outside & { close(): Promise<void> } {
  const opening = openRepository(request, {
    origin: request.origin,
    reads: request.claims ?? (async () => () => true),
    foreseen: [request.settingsPath ?? SETTINGS_PATH, WAIVERS_PATH],
  });
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

async function readSettings(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UserError(`cannot read the settings file ${file}`, 'Name a file that exists.', { cause });
  }
}
