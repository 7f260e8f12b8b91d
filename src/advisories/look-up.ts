/** Chooses the database, asks it, and says in the report what could not be looked up. */
import { type Answer, type Package, packageId, type Question } from '../core/advisories.ts';
import type { Settings } from '../core/settings.ts';
import { type Client, type Limits, LIMITS, openClient } from './client.ts';
import { checkFolder, openDirectory } from './directory.ts';
import { type GitHubOptions, openGitHub } from './github.ts';
import { failed, notAsked, tooMany, unresolvedNote } from './notes.ts';
import { openOsv } from './osv.ts';
import type { Source } from './source.ts';

/** All of a monorepo's lockfiles at once have fewer. */
const MOST_PACKAGES = 5000;

export type AdvisoryChoice = 'off' | 'github' | 'osv' | { readonly folder: string };

export interface AdvisoryOptions {
  /** What the user said; where absent, settings decide. */
  readonly choice?: AdvisoryChoice | undefined;
  /** What holds where settings do not say either: `off` where absent. */
  readonly usual?: 'off' | 'github';
  readonly github?: GitHubOptions;
  readonly osv?: string | undefined;
  readonly limits?: Limits | undefined;
}

type LookUpBySettings = (question: Question, settings: Settings) => Promise<Answer>;

/**
 * Makes the one function that a review asks; `connect` opens the way to the network when it is first needed.
 * Throws a `UserError` for a folder that is none; after that, all that fails is a note.
 */
export async function prepareLookUp(
  options: AdvisoryOptions,
  connect: () => Client = () => openClient(options.limits),
): Promise<LookUpBySettings> {
  if (typeof options.choice === 'object') await checkFolder(options.choice.folder);
  return async (question, { advisories }) => {
    const choice = options.choice ?? advisories.source ?? options.usual ?? 'off';
    if (choice === 'off' || choice === 'directory') return { known: new Map(), notes: notAsked(choice, question) };
    const { packages, unresolved } = question;
    const notes = unresolvedNote(unresolved);
    if (packages.length === 0) return { known: new Map(), notes };
    const asked = packages.slice(0, MOST_PACKAGES);
    const source = openSource(choice, options, connect);
    const { known, failure, notes: remarks = [] } = await source.lookUp(asked);
    const missing = asked.filter((one: Package) => !known.has(packageId(one)));
    return {
      known,
      notes: [
        ...failed(source.name, missing, failure),
        ...tooMany(packages.slice(MOST_PACKAGES)),
        ...remarks,
        ...notes,
      ],
    };
  };
}

function openSource(
  choice: Exclude<AdvisoryChoice, 'off'>,
  { github = {}, osv, limits = LIMITS }: AdvisoryOptions,
  connect: () => Client,
): Source {
  if (choice === 'github') return openGitHub(connect(), github);
  if (choice === 'osv') return openOsv(connect(), osv);
  return openDirectory(choice.folder, limits.budget);
}
