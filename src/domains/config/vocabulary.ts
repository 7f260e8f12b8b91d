import type { Setting } from './setting.ts';
import type { ConfigNode } from './tree.ts';
import { isNegative, wordsOf } from './words.ts';

const spellings = new WeakMap<Setting, string>();

/** The words of a setting's name with dashes between them: `tls-enabled`, `log-level`. */
export function spelled(setting: Setting): string {
  const known = spellings.get(setting) ?? wordsOf(setting.name).join('-');
  spellings.set(setting, known);
  return known;
}

/** What a switch may be called besides its topic. */
const SWITCH = '(?:-(?:enabled?|enforced?|required?|active|activated|mode|on))?';

/** Settings whose name ends with one of the words: `(use-)tls(-enabled)`. The words are alternatives of a pattern. */
export function endsIn(words: string): (setting: Setting) => boolean {
  const pattern = new RegExp(`(?:^|-)(?:${words})${SWITCH}$`);
  return (setting) => pattern.test(spelled(setting));
}

/** Likewise, for switches that protect when they are on: a negation in the name makes it another setting. */
export function protects(words: string): (setting: Setting) => boolean {
  const isNamed = endsIn(words);
  return (setting) => isNamed(setting) && !isNegative(setting.name);
}

/** A block of settings counts as switched on; a scalar goes by `rank`. */
export const blockOr =
  (rank: (node: ConfigNode) => number | undefined) =>
  (node: ConfigNode): number | undefined =>
    node.kind === 'map' && node.entries.size > 0 ? 1 : rank(node);

/** Puts one setting into the smallest file: what examples of general controls are made of. */
export const plainFile = (text: string): string => `name: app\n${text}\n`;
