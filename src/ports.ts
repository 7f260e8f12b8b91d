import type { Client } from './advisories/client.ts';
import { type AdvisoryOptions, prepareLookUp } from './advisories/look-up.ts';
import { DEFAULT_SETTINGS, type Settings } from './core/settings.ts';
import { Unreadable, UserError } from './core/errors.ts';
import { presentable } from './core/present.ts';
import type { Tree, Waiver } from './core/types.ts';
import { VERSION } from './core/version.ts';
import type { Domain, FailOn } from './core/vocabulary.ts';
import type { Request } from './git/range.ts';
import type { Origin } from './git/remote/origin.ts';
import type { FilePair } from './git/pair.ts';
import type { Approval, Policy } from './policy/policy.ts';
import { markNew } from './policy/waivers.ts';
import type { Ports, Source } from './review.ts';
import { parseSettings, parseWaivers } from './settings/load.ts';
import { SETTINGS_PATH, WAIVERS_PATH } from './settings/paths.ts';

/** How the command line and the Action both let a user steer a review: plain data. */
export interface Choices {
  readonly failOn?: FailOn | undefined;
  readonly only?: readonly Domain[] | undefined;
  /** A settings file on disk that takes the place of the one in base. */
  readonly settingsFile?: string | undefined;
  /** Another path in base. The Action takes no file on disk: there it would come from the pull request itself. */
  readonly settingsPath?: string | undefined;
  /** Where vulnerabilities are looked up. */
  readonly advisories: AdvisoryOptions;
}

export interface ApprovalAnswer {
  readonly approvals: readonly Approval[];
  readonly notes: readonly string[];
}

/** What to review, and how. */
export interface ReviewRequest extends Request, Choices {
  /** Two files that take the place of two refs. */
  readonly pair?: FilePair | undefined;
  /** Where the repository comes from as far as it is not on disk. */
  readonly origin?: Origin | undefined;
  /** Tells which files are reviewed, by their paths: those are fetched first. All are taken for such where it is absent. */
  readonly claims?: () => Promise<(path: string) => boolean>;
  /** Who approved the head, of those that settings name; asked only where they name some. Absent where there is nobody to ask. */
  readonly approvals?: (question: {
    readonly names: readonly string[];
    readonly head: string;
  }) => Promise<ApprovalAnswer>;
}

export interface Repository extends Source {
  /** The tip of base, where it differs from where the comparison starts: what settings are read from. */
  readonly policy: Tree;
  readonly releases: () => Promise<readonly Tree[]>;
}

/** What a review gets from the machine it runs on. The sandbox answers each of these through its parent. */
export interface Outside extends Client {
  open(): Promise<Repository>;
  /** The text of the settings file that the user named; undefined where none is named. */
  settingsFile(): Promise<string | undefined>;
  /** Who approved the head, of these names. */
  approvals(names: readonly string[]): Promise<ApprovalAnswer>;
}

/** Wires git, settings and advisories into the story; `rules` are the ids that settings may name. All text that is parsed here may be hostile. */
export async function portsOf(
  outside: Outside,
  choices: Choices,
  rules: readonly string[],
): Promise<Omit<Ports, 'deliver'>> {
  const lookUp = await prepareLookUp(choices.advisories, () => outside);
  const opening = outside.open();
  return {
    read: () => opening,
    policy: async () => policyOf(outside, await opening, choices, rules),
    lookUp,
    tool: { name: 'breakwater', version: VERSION },
    clock: () => performance.now(),
  };
}

async function policyOf(
  outside: Outside,
  repository: Repository,
  choices: Choices,
  rules: readonly string[],
): Promise<Policy> {
  const { failOn, only } = choices;
  const written = await settingsOf(outside, repository.policy, choices, rules);
  const settings: Settings = { ...written, ...(failOn ? { failOn } : {}), ...(only ? { only } : {}) };
  return {
    settings,
    ...(await waiversOf(settings.waivers.from, repository)),
    ...(await approvalsOf(outside, settings)),
    today: new Date().toISOString().slice(0, 10),
  };
}

async function approvalsOf(outside: Outside, settings: Settings): Promise<ApprovalAnswer> {
  const entries = [...settings.dependencies.policy, ...settings.approvals];
  const names = [...new Set(entries.flatMap((entry) => entry.approvals?.from ?? []))];
  return names.length === 0 ? { approvals: [], notes: [] } : outside.approvals(names);
}

async function settingsOf(
  outside: Outside,
  base: Tree,
  { settingsFile, settingsPath }: Choices,
  rules: readonly string[],
): Promise<Settings> {
  const path = settingsFile ?? settingsPath ?? SETTINGS_PATH;
  const text = settingsFile === undefined ? await readOwn(base, path) : await outside.settingsFile();
  if (text !== undefined) return parseSettings(text, path, rules);
  if (settingsPath === undefined) return DEFAULT_SETTINGS;
  throw new UserError(`the base has no settings file ${presentable(path)}`, 'Merge it first, or leave it out.');
}

/** The entries that count, and those that will; what head brings is told from what base has word for word. */
async function waiversOf(
  from: 'base' | 'head',
  { policy: base, head }: Repository,
): Promise<Pick<Policy, 'waivers' | 'upcoming'>> {
  if (from === 'head') {
    const [now, known] = await Promise.all([readWaivers(head), readWaivers(base).catch(noneIfBroken)]);
    return { waivers: markNew(now, known) };
  }
  const [next, known] = await Promise.all([readWaivers(head).catch(noneIfBroken), readWaivers(base)]);
  return { waivers: known, upcoming: markNew(next, known).filter(({ isNew }) => isNew) };
}

/** A broken file on the side that does not count holds nothing: where head mends it, every entry is new. */
function noneIfBroken(error: unknown): readonly Waiver[] {
  if (error instanceof UserError) return [];
  throw error;
}

async function readWaivers(tree: Tree): Promise<readonly Waiver[]> {
  const text = await readOwn(tree, WAIVERS_PATH);
  return text === undefined ? [] : parseWaivers(text, WAIVERS_PATH);
}

/** A file that a user wrote for us: one that is there and cannot be read is not as good as none. */
async function readOwn(tree: Tree, path: string): Promise<string | undefined> {
  try {
    return await tree.read(path);
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause;
    throw new UserError(`cannot read ${presentable(path)}: ${cause.message}`, 'Mend or remove the file.', { cause });
  }
}
