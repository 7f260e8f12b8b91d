/** Which lines of a template are rendered under a condition only. */
import type { Guard } from './documents.ts';
import { actions } from './actions.ts';
import { at, switchOf, type ConfigNode } from './tree.ts';
import { wordsOf } from './words.ts';

const OPENS = /^(if|with|range|for|define|block)\b\s*([\s\S]*)$/;
const TURNS = /^(?:else|elif)\b\s*(?:if\b\s*)?([\s\S]*)$/;
const CLOSES = /^end(?:if|for|block)?\b/;

/** What begins the condition of an `else`: it holds where the other is not set. */
const UNLESS = 'unless ';

const unless = (condition: string | undefined): string | undefined =>
  condition === undefined || condition.startsWith(UNLESS) ? undefined : UNLESS + condition;

/** The guards of a template, in the order in which they end. */
export function guardsIn(text: string): readonly Guard[] {
  const guards: Guard[] = [];
  const open: { readonly condition: string | undefined; readonly from: number }[] = [];
  const close = (to: number) => {
    const last = open.pop();
    if (last?.condition !== undefined) guards.push({ condition: last.condition, from: last.from, to });
  };
  for (const { words, line } of actionsIn(text)) {
    const [, opened, condition = ''] = OPENS.exec(words) ?? [];
    const [, otherwise] = TURNS.exec(words) ?? [];
    if (opened !== undefined) open.push({ condition: asks(opened, condition), from: line });
    else if (otherwise !== undefined) {
      const turned = open.at(-1)?.condition;
      close(line);
      open.push({ condition: otherwise === '' ? unless(turned) : asks('if', otherwise), from: line });
    } else if (CLOSES.test(words)) close(line);
  }
  return guards;
}

function* actionsIn(text: string) {
  let [line, rest] = [1, 0];
  for (const { start, end } of actions(text)) {
    line += text.slice(rest, start).split('\n').length - 1;
    rest = start;
    const words = text.slice(start + 2, end - 2).replace(/^-|-$/g, '');
    yield { words: words.trim(), line };
  }
}

/** Names and brackets alone, all of which must be set: what is compared, negated or has a default may hold where nobody sets it. */
const MUST_BE_SET = /^(?:and\s)?[\s()\w.$]*\.\w[\s()\w.$]*$/;
const MAY_BE_UNSET = /\b(?:not|or|eq|ne|lt|le|gt|ge|default|coalesce|ternary|empty|hasKey|contains)\b/;

function asks(word: string, condition: string): string | undefined {
  const isOf = (word === 'if' || word === 'with') && MUST_BE_SET.test(condition) && !MAY_BE_UNSET.test(condition);
  return isOf ? condition.replace(/\s+/g, ' ') : undefined;
}

/** The innermost condition that a node stands under and its owner does not. */
export function guardBetween(
  guards: readonly Guard[],
  owner: ConfigNode | undefined,
  node: ConfigNode | undefined,
): string | undefined {
  if (owner === undefined || node === undefined) return undefined;
  const found = guards.find(({ from, to }) => from <= node.line && node.line <= to && owner.line < from);
  return found?.condition;
}

const VALUE = /(?<![\w.)])\$?\.Values((?:\.\w+)+)/g;

/** Whether a condition is that of an `else` of another topic than some name: who leaves that unset may not think of it. */
export const isOfOtherTopic = (condition: string, name: string): boolean =>
  condition.startsWith(UNLESS) && !wordsOf(name).some((word) => word.length > 2 && wordsOf(condition).includes(word));

/** Whether the values of a chart, as they are, make a condition hold. That of an `else` is the choice of whoever unset the other. */
export function holdsWith(condition: string, values: ConfigNode): boolean {
  if (condition.startsWith(UNLESS)) return false;
  const named = [...condition.matchAll(VALUE)].map(([, keys = '']) => at(values, ...keys.slice(1).split('.')));
  return named.length > 0 && named.every(isTrue);
}

/** As Go's templates have it: what is there, and neither false, nor zero, nor empty. */
function isTrue(node: ConfigNode | undefined): boolean {
  if (node === undefined) return false;
  if (node.kind !== 'scalar') return (node.kind === 'map' ? node.entries.size : node.items.length) > 0;
  return node.value !== null && node.text !== '' && (typeof node.value === 'string' || switchOf(node) !== false);
}
