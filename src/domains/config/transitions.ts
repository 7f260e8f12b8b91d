/** How settings move along the order of safety that a control reads them by. */
import type { Reading } from './control.ts';
import { signature } from './likeness.ts';
import type { Transition } from './setting-changes.ts';
import type { Setting } from './setting.ts';
import { unsetOf } from './template-defaults.ts';
import { at, branchesOf, isDynamic, type ConfigNode } from './tree.ts';

/** How a setting moved along a control's order of safety; undefined where it stayed, or where nothing can be said. */
export function transitionOf(reading: Reading, setting: Setting): Transition | undefined {
  const { before, after } = setting;
  if (setting.owner === 'gone') return undefined;
  const rankOf = rankerOf(reading, setting);
  const [from, to] = [rankOf(before), rankOf(after)];
  const absent = absentOf(reading, setting);
  if (before === undefined) return isUndoing(reading, setting, absent) ? 'flip' : whenSet(to, absent, ownerOf(setting));
  if (after === undefined) return isSaidElsewhere(setting) ? undefined : whenDropped(from, absent);
  if (reading.byPresence === true) return whenMoved(from, to);
  const ranksOf = (node: ConfigNode) => branchesOf(node).map((each) => (isNothing(each) ? absent : rankOf(each)));
  return whenChosen(ranksOf(before), ranksOf(after)) ?? whenChanged(reading, setting, before, after);
}

/** The rank of a value of which all is known. */
const rankerOf =
  (reading: Reading, setting: Setting) =>
  (node: ConfigNode | undefined): number | undefined =>
    node === undefined || isLeftOpen(node, setting) || (isDynamic(node) && !readsDynamic(reading))
      ? undefined
      : reading.rank(node, setting);

/** Whether a list or a map is empty as it stands, and a template fills it in. */
const isLeftOpen = (node: ConfigNode, { after, document }: Setting): boolean =>
  node === after &&
  ((node.kind === 'list' && node.items.length === 0) || (node.kind === 'map' && node.entries.size === 0)) &&
  document.after?.filled?.has(node.line) === true;

const readsDynamic = ({ byPresence, ofParts }: Reading): boolean => byPresence === true || ofParts === true;

/** What CloudFormation leaves out as if it were not written. */
const isNothing = (node: ConfigNode): boolean =>
  node.kind === 'scalar' && node.tag === '!Ref' && node.text === 'AWS::NoValue';

/** Another value stands where one stood. */
function whenChanged(
  reading: Reading,
  setting: Setting,
  before: ConfigNode,
  after: ConfigNode,
): Transition | undefined {
  const rankOf = rankerOf(reading, setting);
  const [from, to] = [rankOf(before), rankOf(after)];
  if (isDynamic(after) && to === undefined) return whenFilledIn(from, rankOf(unsetOf(after)));
  const isLowered = to === 0 && reading.ofParts !== true && isSettled(before, after, setting);
  return isLowered ? 'flip' : whenMoved(from, to);
}

/** Whether a literal stands on condition of what a template printed in its place: `{{ if .on }}true{{ end }}` for `{{ .on }}`. */
function isAskedFor({ before, after, document }: Setting): boolean {
  const printed =
    before?.kind === 'scalar' && before.text.length <= LONGEST
      ? /^\{\{-?\s*([^{}|]+?)\s*(?:\|[^{}]*)?-?\}\}$/.exec(before.text)?.[1]
      : undefined;
  if (printed === undefined || after === undefined) return false;
  return (document.after?.guards ?? []).some(
    ({ asks, from, to, condition }) =>
      asks !== 'unset' && from <= after.line && after.line <= to && condition.includes(printed),
  );
}

/** Characters of a text that prints one value. */
const LONGEST = 200;

const absentOf = ({ absent }: Reading, setting: Setting): number | undefined =>
  typeof absent === 'function' ? absent(setting) : absent;

/** Whether a literal took the place of a template whose words do not hold it, as `${TLS:-false}` holds `false`. */
const isSettled = (before: ConfigNode, after: ConfigNode, setting: Setting): boolean =>
  !isAskedFor(setting) &&
  isDynamic(before) &&
  before.kind === 'scalar' &&
  after.kind === 'scalar' &&
  !before.text.split(/[^\w.-]+/).some((word) => word.replace(/^-/, '') === after.text);

/** What a patch no longer sets is what the patched object says, and what a template now fills in as a whole may be there still. */
const isSaidElsewhere = (setting: Setting): boolean => {
  const { document, around } = setting;
  const { after } = document;
  if (after?.isPatch === true || isSpelledOut(setting)) return true;
  return around !== undefined && (isDynamic(around) || after?.filled?.has(around.line) === true);
};

/** Longer names are no path of words. */
const LONGEST_NAME = 200;

/** `server.ssl: { enabled: true }` is `server.ssl.enabled: true` to programs that take dots in their keys, and back. */
function isSpelledOut({ keys, before, ownerAfter }: Setting): boolean {
  const last = keys.at(-1) ?? '';
  if (ownerAfter?.kind !== 'map') return false;
  if ([...ownerAfter.entries.keys()].some((key) => key.startsWith(`${last}.`))) return true;
  const folded =
    before !== undefined && last.includes('.') && last.length < LONGEST_NAME
      ? atDotted(ownerAfter, last.split('.'))
      : undefined;
  return before !== undefined && folded !== undefined && signature(before) === signature(folded);
}

/** What stands at words that dots or blocks set apart. */
function atDotted(node: ConfigNode, words: readonly string[]): ConfigNode | undefined {
  for (let length = words.length; length > 0; length--) {
    const child = at(node, words.slice(0, length).join('.'));
    const found = child && (length === words.length ? child : atDotted(child, words.slice(length)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a patch newly sets, it sets on an object that is there already, unless its overlay is new as a whole. */
const isOverride = ({ document: { after } }: Setting): boolean => after?.isPatch === true && !after.isOfNewOverlay;

const ownerOf = (setting: Setting): Setting['owner'] => (isOverride(setting) ? 'kept' : setting.owner);

/** The weakest value, where that is the default too, is patched in to undo a safer one; not one that is weak as any change is. */
const isUndoing = (reading: Reading, setting: Setting, absent: number | undefined): boolean =>
  absent === 0 &&
  isOverride(setting) &&
  setting.after !== undefined &&
  !isDynamic(setting.after) &&
  reading.rank(setting.after, { ...setting, before: setting.after }) === 0;

/** A default as safe as the value was leaves it to those who set another. */
const whenFilledIn = (from: number | undefined, byDefault: number | undefined): Transition | undefined =>
  from === undefined || from === 0 || from === byDefault ? undefined : 'template';

function whenMoved(from: number | undefined, to: number | undefined): Transition | undefined {
  if (from === undefined || to === undefined || from === to) return undefined;
  return to < from ? 'flip' : 'hardened';
}

/** The same, where a condition of the file chooses a value: a literal that became a choice is weaker on one branch alone. */
function whenChosen(
  from: readonly (number | undefined)[],
  to: readonly (number | undefined)[],
): Transition | undefined {
  const size = Math.max(from.length, to.length);
  if (size === 1 || ![1, size].includes(from.length) || ![1, size].includes(to.length)) return undefined;
  const moves = Array.from({ length: size }, (_, i) => whenMoved(from[i] ?? from[0], to[i] ?? to[0]));
  const weaker = moves.filter((move) => move === 'flip').length;
  if (weaker > 0) return from.length === 1 && weaker < size ? 'template' : 'flip';
  return moves.includes('hardened') ? 'hardened' : undefined;
}

function whenSet(to: number | undefined, absent: number | undefined, owner: Setting['owner']): Transition | undefined {
  if (to === undefined) return undefined;
  if (to < (absent ?? 1)) return owner === 'born' ? 'born' : 'open';
  return absent === undefined || to === absent || owner === 'born' ? undefined : 'hardened';
}

function whenDropped(from: number | undefined, absent: number | undefined): Transition | undefined {
  if (from === undefined) return undefined;
  if (from > (absent ?? 0)) return 'drop';
  return absent === undefined || from === absent ? undefined : 'hardened';
}
