import { type Action, ENDS, OPENS } from './actions.ts';

const ALTERNATIVES = new Set(['else', 'else if', 'elif']);

/** Characters: a longer line is not looked through further. */
const LONGEST = 1_000;
const MOST_ACTIONS = 100;

/**
 * The actions of a template, with each choice between values taken for a single action that prints one of them, if it stands
 * on one line or is the value of a key: `- {{ if .a }}"x"{{ else }}"y"{{ end }}`. A line that is a choice altogether is left as it is, for its text to be read.
 */
export function* withWholeChoices(text: string, actions: Iterable<Action>): Generator<Action> {
  const all = [...actions];
  for (let at = 0; at < all.length; at++) {
    const last = endOfChoice(text, all, at) ?? at;
    const [first, end] = [all[at], all[last]];
    if (first !== undefined && end !== undefined) yield at === last ? first : { start: first.start, end: end.end };
    at = last;
  }
}

/** The place of the action that ends a choice which begins at a place; undefined where none does. */
function endOfChoice(text: string, all: readonly Action[], from: number): number | undefined {
  const { word: opening = '', start = 0 } = all[from] ?? {};
  if (!OPENS.has(opening) || !followsText(text, start)) return undefined;
  const reach = reachOf(text, start);
  const within = all.slice(from, from + MOST_ACTIONS).filter(({ end }) => end <= reach);
  let depth = 0;
  const depths = within.map(({ word = '' }) => (depth += Number(OPENS.has(word)) - Number(ENDS.has(word))));
  const last = depths.indexOf(0);
  const isChoice = within.some(({ word = '' }, at) => at < last && depths[at] === 1 && ALTERNATIVES.has(word));
  return isChoice && !holdsEntries(text.slice(start, within[last]?.end)) ? from + last : undefined;
}

/** How far a choice that begins at a place may go: over several lines where it is the value of a key, else to the end of its own. */
function reachOf(text: string, start: number): number {
  const next = text.slice(start, start + LONGEST);
  const isValue = /:[ \t]+$/.test(text.slice(Math.max(start - LONGEST, 0), start));
  return start + (isValue ? next : (next.split('\n')[0] ?? '')).length;
}

/** Whether lines below the first begin with a key or an item: then the choice is no value, but what holds some. */
const holdsEntries = (choice: string): boolean => /\n[ \t]*(?:-[ \t]|[\w."'-]+:(?:[ \t]|$))/m.test(choice);

/** Whether something stands before a place on its line. */
function followsText(text: string, at: number): boolean {
  const before = text.slice(Math.max(at - LONGEST, 0), at);
  return /\S/.test(before.slice(before.lastIndexOf('\n') + 1));
}
