import type { Setting } from './setting.ts';
import { at, type ConfigNode, someWithin, switchOf } from './tree.ts';
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

/** A block of settings counts as switched on, where it is the topic's own (`tls`) or has a switch that is on; a scalar goes by `rank`. */
export const blockOr =
  (rank: (node: ConfigNode) => number | undefined) =>
  (node: ConfigNode, { path }: Setting): number | undefined => {
    if (node.kind === 'scalar') return rank(node);
    const last = path.at(-1);
    if (node.kind !== 'map' || node.entries.size === 0 || last?.kind !== 'key') return undefined;
    const switches = ['enabled', 'enable', 'mode']
      .map((key) => switchOf(at(node, key)))
      .filter((on) => on !== undefined);
    if (switches.length > 0) return Number(switches[0]);
    if (!saysAnything(node)) return undefined;
    return wordsOf(last.name).length === 1 || last.name.endsWith('transport-security') ? 1 : undefined;
  };

/** Whether a block gives any of its keys a value. */
const saysAnything = (block: ConfigNode): boolean =>
  someWithin(block, (node) => node.kind === 'scalar' && node.text !== '' && node.value !== null);

/** Puts one setting into the smallest file: what examples of general controls are made of. */
export const plainFile = (text: string): string => `name: app\n${text}\n`;
