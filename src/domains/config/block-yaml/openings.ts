import { giveUp } from './cursor.ts';

/** What stands after `- `: undefined where a content is no item, empty where the item stands below. */
export function restOfItem(content: string): string | undefined {
  if (content === '-') return '';
  return content.startsWith('- ') ? restOf(content.slice(2)) : undefined;
}

/** The name of the key that a content begins with, and what follows the colon; undefined where it is no key. */
export function keyOf(content: string): { readonly name: string; readonly rest: string } | undefined {
  const quoted = /^(?:"([^"\\]*)"|'([^']*)') *:(?= |$)/.exec(content);
  if (quoted) return { name: quoted[1] ?? quoted[2] ?? '', rest: restOf(content.slice(quoted[0].length)) };
  if (INDICATORS.has(content.charAt(0))) return undefined;
  const colon = content.search(/:(?=[ \t]|$)/);
  if (colon < 0) return undefined;
  const name = content.slice(0, colon).trimEnd();
  // Longer keys YAML refuses; `<<` merges, ` #` begins a comment.
  if (colon > LONGEST_KEY || name === '' || name === '<<' || /[ \t]#|\t/.test(content.slice(0, colon + 2))) giveUp();
  return { name, rest: restOf(content.slice(colon + 1)) };
}

/** The plain key that stands after `? `; undefined where a content is none. */
export const longKeyOf = (content: string): string | undefined =>
  content.startsWith('? ') ? /^\? +([\w/][\w./{}-]*) *$/.exec(content)?.[1] : undefined;

/** What follows the `: ` on the line below such a key; undefined where nothing does. */
export const valueOfLongKey = (content: string): string | undefined =>
  (content.startsWith(': ') && restOf(content.slice(1))) || undefined;

const INDICATORS = new Set(',[]{}#&*!|>\'"%@`?:'.split(''));
const LONGEST_KEY = 1_000;

/** A text without the spaces it begins with; empty where only a comment follows. */
function restOf(text: string): string {
  const rest = text.replace(/^ +/, '');
  if (rest.startsWith('\t')) giveUp();
  return rest.startsWith('#') || rest.trim() === '' ? '' : rest;
}
