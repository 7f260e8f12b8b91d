/** `breakwater waive`: writes an entry into the waivers of the work tree. */
import { lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { UserError } from '../core/errors.ts';
import { isIdentity, presentable } from '../core/present.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import type { Rule, Waiver } from '../core/types.ts';
import { topLevelOf } from '../git/repository.ts';
import { daysAfter, faultOfTerm, isUnwaivable } from '../policy/waivers.ts';
import { extendWaivers } from '../settings/extend-waivers.ts';
import { parseSettings } from '../settings/load.ts';
import { SETTINGS_PATH, WAIVERS_PATH } from '../settings/paths.ts';
import { unknownRule } from './unknown-rule.ts';

/** What the command line says. */
export interface WaiveOptions {
  readonly dir: string;
  readonly id: string;
  readonly reason: string;
  /** An ISO date, or a number of days from today: `90d`. */
  readonly expires: string;
}

/** What is known without a look at the repository. */
export interface WaiveKnowledge {
  readonly rules: readonly Rule[];
  /** An ISO date. */
  readonly today: string;
}

/**
 * Adds one waiver to the file in the work tree, which is made where it is missing, and says what to do next.
 * Throws a `UserError` for an entry that would not count, or that is there already.
 */
export async function waive({ dir, ...written }: WaiveOptions, { rules, today }: WaiveKnowledge): Promise<string> {
  const expires = dateOf(written.expires, today);
  const waiver: Waiver = { id: written.id, reason: written.reason.trim(), expires };
  if (waiver.reason === '') throw new UserError('--reason is empty', 'Say in a sentence why the change is safe.');
  const rule = ruleOf(waiver.id, rules);
  const root = await topLevelOf(dir);
  const { waivers: settings } = await settingsIn(root, rules);
  const fault = faultOfTerm(expires, today, settings.maxDays);
  if (fault !== undefined) throw new UserError(`the waiver would not count: ${fault}`, latest(today, settings.maxDays));
  if (isHard(rule, settings.unwaivable))
    throw new UserError(
      `this repository does not let \`${rule.id}\` be waived`,
      'Mend the change, or change `waivers.unwaivable` in the settings of the base.',
    );
  const file = await ownFile(root, WAIVERS_PATH);
  await put(file, extendWaivers(await textOf(file, WAIVERS_PATH), WAIVERS_PATH, waiver));
  return `wrote ${WAIVERS_PATH}: \`${presentable(waiver.id)}\` is accepted until ${expires}.\nNext: ${NEXT[settings.from]}\n`;
}

const NEXT: Readonly<Record<Settings['waivers']['from'], string>> = {
  head: 'commit it with the change; the review lists it first.',
  base: 'merge it on its own; this repository reads waivers from the base (`waivers.from`).',
};

const latest = (today: string, days: number): string =>
  `Name a day from ${today} to ${daysAfter(today, days)}, or days from today, as \`30d\`.`;

/** Far more than any settings allow. */
const MOST_DAYS = 99_999;

function dateOf(expires: string, today: string): string {
  const [, days] = /^(\d{1,5})d$/.exec(expires) ?? [];
  return days === undefined ? expires : daysAfter(today, Math.min(Number(days), MOST_DAYS));
}

/** The rule that an id begins with. An id that no report prints would never match. */
function ruleOf(id: string, rules: readonly Rule[]): Rule {
  const colon = id.indexOf(':');
  const [name, subject] = [id.slice(0, Math.max(colon, 0)), id.slice(colon + 1)];
  if (colon < 0 || !isIdentity(subject))
    throw new UserError(`\`${presentable(id)}\` is no id of a finding`, 'Copy it from the report: it is exact.');
  const rule = rules.find((candidate) => candidate.id === name);
  if (rule !== undefined) return rule;
  throw unknownRule(
    name,
    rules.map((candidate) => candidate.id),
  );
}

/** Whether nothing that the rule finds can be waived, whatever its outcome. */
const isHard = (rule: Rule, unwaivable: readonly string[]): boolean =>
  Object.values(rule.outcomes).every((outcome) =>
    isUnwaivable({ rule: rule.id, class: outcome.class ?? rule.class }, unwaivable),
  );

/** The settings on disk; those of the base decide in the end, and are the same unless the change edits them. */
async function settingsIn(root: string, rules: readonly Rule[]): Promise<Settings> {
  const text = await textOf(await ownFile(root, SETTINGS_PATH), SETTINGS_PATH);
  return text === undefined
    ? DEFAULT_SETTINGS
    : parseSettings(
        text,
        SETTINGS_PATH,
        rules.map(({ id }) => id),
      );
}

/** A file of the work tree. Throws where a link leads out of it: a cloned repository may hold one to anywhere. */
async function ownFile(root: string, path: string): Promise<string> {
  const file = join(root, path);
  const folder = await realpath(dirname(file)).catch(absent);
  const inside = folder === undefined || !relative(await realpath(root), folder).startsWith('..');
  const known = await lstat(file).catch(absent);
  if (inside && (known === undefined || known.isFile())) return file;
  throw new UserError(`${path} is no file of this repository`, 'Put a regular file in its place.');
}

async function textOf(file: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8').catch(absent);
  } catch (cause) {
    throw new UserError(`cannot read ${path}`, 'Check that the file may be read.', { cause });
  }
}

function absent(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}

async function put(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    throw new UserError(`cannot write ${WAIVERS_PATH}`, 'Check that the folder may be written.', { cause });
  }
}
