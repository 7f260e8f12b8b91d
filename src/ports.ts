import { readFile } from 'node:fs/promises';
import { type AdvisoryOptions, prepareLookUp } from './advisories/look-up.ts';
import { DEFAULT_SETTINGS, type Settings } from './core/settings.ts';
import { Unreadable, UserError } from './core/errors.ts';
import { presentable } from './core/present.ts';
import type { Analyzer, Report, Tree, Waiver } from './core/types.ts';
import { VERSION } from './core/version.ts';
import type { Domain, FailOn } from './core/vocabulary.ts';
import { type Opened, openRepository } from './git/open.ts';
import { type FilePair, openPair } from './git/pair.ts';
import type { Approval, Policy } from './policy/policy.ts';
import { type Ports, review } from './review.ts';
import { parseSettings, parseWaivers, SETTINGS_PATH, WAIVERS_PATH } from './settings/load.ts';

type OpenOptions = Parameters<typeof openRepository>[0];

/** What the command line and the Action both let a user choose. */
export interface ReviewRequest extends OpenOptions {
  /** Two files that take the place of two refs. */
  readonly pair?: FilePair | undefined;
  readonly failOn?: FailOn | undefined;
  readonly only?: readonly Domain[] | undefined;
  /** A settings file on disk that takes the place of the one in base. */
  readonly settingsFile?: string | undefined;
  /** Where vulnerabilities are looked up. */
  readonly advisories: AdvisoryOptions;
  /** Who approved the head, of those that settings name; asked only where they name some. Absent where there is nobody to ask. */
  readonly approvals?: (question: { readonly names: readonly string[]; readonly head: string }) => Promise<{
    readonly approvals: readonly Approval[];
    readonly notes: readonly string[];
  }>;
  /** Another path in base. The Action takes no file on disk: there it would come from the pull request itself. */
  readonly settingsPath?: string | undefined;
}

/** Reviews a real repository: opens it, runs the story, hands the report to `deliver`, closes it. */
export async function reviewRepository(
  request: ReviewRequest,
  analyzers: readonly Analyzer[],
  deliver: Ports['deliver'],
): Promise<Report> {
  const lookUp = await prepareLookUp(request.advisories);
  const opening = request.pair === undefined ? openRepository(request) : openKnownPair(request.pair, analyzers);
  const rules = analyzers.flatMap((analyzer) => analyzer.rules.map((rule) => rule.id));
  try {
    return await review(analyzers, {
      read: () => opening,
      policy: async () => policyOf(await opening, request, rules),
      lookUp,
      deliver,
      tool: { name: 'breakwater', version: VERSION },
      clock: () => performance.now(),
    });
  } finally {
    await opening.then(
      (opened) => opened.close(),
      () => undefined, // a repository that did not open is reported by `read`
    );
  }
}

/** Files of a name that nobody reads would pass as if they were looked at. */
async function openKnownPair(pair: FilePair, analyzers: readonly Analyzer[]): Promise<Opened> {
  const opened = await openPair(pair);
  const unknown = opened.files.find(({ path }) => !analyzers.some((analyzer) => analyzer.claims(path)));
  if (unknown === undefined) return opened;
  throw new UserError(
    `no domain reads files called ${presentable(unknown.path)}`,
    'Say what they are with `--as`, for example `--as dependency-tree.txt`.',
  );
}

async function policyOf(opened: Opened, request: ReviewRequest, rules: readonly string[]): Promise<Policy> {
  const written = await settingsOf(opened.policy, request, rules);
  const settings: Settings = {
    ...written,
    ...(request.failOn ? { failOn: request.failOn } : {}),
    ...(request.only ? { only: request.only } : {}),
  };
  return {
    settings,
    waivers: await waiversOf(settings.waivers.from === 'base' ? opened.policy : opened.head),
    ...(await approvalsOf(settings, request, opened.range.head)),
    today: new Date().toISOString().slice(0, 10),
  };
}

async function approvalsOf(settings: Settings, { approvals: ask }: ReviewRequest, head: string) {
  const entries = [...settings.dependencies.policy, ...settings.approvals];
  const names = [...new Set(entries.flatMap((entry) => entry.approvals?.from ?? []))];
  return ask === undefined || names.length === 0 ? { approvals: [], notes: [] } : ask({ names, head });
}

async function settingsOf(
  base: Tree,
  { settingsFile, settingsPath }: ReviewRequest,
  rules: readonly string[],
): Promise<Settings> {
  const path = settingsFile ?? settingsPath ?? SETTINGS_PATH;
  const text = settingsFile === undefined ? await readOwn(base, path) : await readSettingsFile(settingsFile);
  if (text !== undefined) return parseSettings(text, path, rules);
  if (settingsPath === undefined) return DEFAULT_SETTINGS;
  throw new UserError(`the base has no settings file ${presentable(path)}`, 'Merge it first, or leave it out.');
}

async function readSettingsFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UserError(`cannot read the settings file ${file}`, 'Name a file that exists.', { cause });
  }
}

async function waiversOf(tree: Tree): Promise<readonly Waiver[]> {
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
