/** Switches in a chart's values: whether all that a template takes of a part stands under the part's switch. */
import { linesWith } from '../../../core/grep.ts';
import type { Tree } from '../../../core/types.ts';
import { guardsIn, operandsOf } from '../guards.ts';
import { isWithin } from '../setting-paths.ts';
import { itemsAt, textAt } from '../tree.ts';
import { documentsIn } from './conditions.ts';
import { hintIn, noHint, pathsIn } from './hint.ts';

/** A part of a chart's values, and the setting of it that is asked about, as paths of words. */
export interface Part {
  /** The folder of the chart, with a slash at its end. */
  readonly folder: string;
  readonly owner: string;
  readonly setting: string;
}

/** Templates of a chart that are read, and paths that one is asked for; where there are more, nobody says that any is off. */
const MOST = 100;
const MOST_TEXT = 1_000_000;
/** Conditions of one template. */
const MOST_GUARDS = 1_000;

/**
 * Whether a template of the chart, or its list of charts, asks for the switch of a part, and none takes the setting without
 * asking. A word elsewhere, and a template that asks for the opposite, are no such question.
 */
export async function isAskedFor({ folder, owner, setting }: Part, head: Tree): Promise<boolean> {
  const [word = owner] = owner.split('.');
  const own = (await pathsIn(head)).filter((path) => path.startsWith(folder));
  const templates = own.filter((path) => path.startsWith(`${folder}templates/`));
  const lines = await linesWith(head, templates, word).catch(noHint);
  const naming = templates.filter((_, index) => lines?.[index] !== '');
  const isListed = await isListedOnDemand(folder, owner, head);
  // Helm installs what lies in the folder of charts, and gives it the values of its name.
  const isBrought = own.some((path) =>
    [`${owner}/`, `${owner}-`].some((name) => path.startsWith(`${folder}charts/${name}`)),
  );
  if (lines === undefined || naming.length > MOST || (isBrought && !isListed)) return false;
  const texts = await Promise.all(naming.map(async (path) => (await hintIn(head, path)) ?? ''));
  if (texts.reduce((sum, { length }) => sum + length, 0) > MOST_TEXT) return false;
  const asked = texts.map((text) => usesIn(text, { folder, owner, setting }));
  return asked.every(({ isOpen }) => !isOpen) && (isListed || asked.some(({ isAsked }) => isAsked));
}

/** Whether the chart of that name is installed only where its switch is on. */
async function isListedOnDemand(folder: string, owner: string, head: Tree): Promise<boolean> {
  const lists = await Promise.all(
    ['Chart.yaml', 'requirements.yaml'].map(async (name) => {
      const text = await hintIn(head, `${folder}${name}`);
      return text === undefined ? [] : (documentsIn(text, `${folder}${name}`) ?? []);
    }),
  );
  const charts = lists.flat().flatMap((root) => itemsAt(root, 'dependencies'));
  const named = charts.filter((chart) => (textAt(chart, 'alias') ?? textAt(chart, 'name')) === owner);
  return named.length > 0 && named.every((chart) => textAt(chart, 'condition') === `${owner}.enabled`);
}

const MENTION = /(?<![\w.)])\$?\w{0,20}\.Values((?:\.\w+)+)/g;

/** Whether a template asks for the switch of a part, and whether it takes the setting, or what holds it, unasked. */
function usesIn(text: string, { owner, setting }: Part): { readonly isAsked: boolean; readonly isOpen: boolean } {
  const asking = guardsIn(text).filter(
    ({ condition, asks }) => asks === 'set' && operandsOf(condition).includes(`${owner}.enabled`),
  );
  if (asking.length > MOST_GUARDS) return { isAsked: true, isOpen: true };
  const isGuarded = (line: number): boolean => asking.some(({ from, to }) => from <= line && line <= to);
  const isOpen = text
    .split('\n')
    .some((line, index) => (takes(line, owner, setting) || namesQuoted(line, owner)) && !isGuarded(index + 1));
  return { isAsked: asking.length > 0, isOpen };
}

const takes = (line: string, owner: string, setting: string): boolean =>
  [...line.matchAll(MENTION)].some(([, keys = '']) => {
    const path = keys.slice(1);
    return path !== `${owner}.enabled` && (isWithin(setting, path) || isWithin(path, setting));
  });

/** `index .Values "agent"`. */
function namesQuoted(line: string, owner: string): boolean {
  const values = line.indexOf('.Values');
  const name = owner.split('.')[0] ?? owner;
  return values !== -1 && [`"${name}"`, `\`${name}\``].some((quoted) => line.includes(quoted, values));
}
