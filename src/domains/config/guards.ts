/** Which lines of a template are rendered under a condition only. */
import { VALUES } from './values-root.ts';
import type { ConfigDocument, Guard } from './documents.ts';
import { actionsByLine } from './actions.ts';
import { at, switchOf, type ConfigNode } from './tree.ts';
import { wordsOf } from './words.ts';

const OPENS = /^(if|with|range|for|define|block)\b\s*([\s\S]*)$/;
const TURNS = /^(?:else|elif)\b\s*(?:if\b\s*)?([\s\S]*)$/;
const CLOSES = /^end(?:if|for|block)?\b/;

/** The guards of a template, in the order in which they end; none within lines of which they guard nobody can say which part. */
export function guardsIn(text: string, unclear: ReadonlySet<number> = new Set()): readonly Guard[] {
  const guards: Guard[] = [];
  const open: (Opened | undefined)[] = [];
  const close = (to: number) => {
    const last = open.pop();
    if (last !== undefined && !(last.from === to && unclear.has(to))) guards.push({ ...last, to });
    return last;
  };
  for (const { words, line } of actionsIn(text)) {
    const [, opened, condition = ''] = OPENS.exec(words) ?? [];
    const [, otherwise] = TURNS.exec(words) ?? [];
    if (opened !== undefined) open.push(opening(opened, condition, line));
    else if (otherwise !== undefined) {
      const last = close(line);
      open.push(otherwise === '' ? opposite(last, line) : opening('if', otherwise, line));
    } else if (CLOSES.test(words)) close(line);
  }
  return guards;
}

/** `get .Values.s3 "port"` is `.Values.s3.port`. */
const GETS = /\(?\bget (\$?\.\w[\w.]*) "(\w+)"\)?/g;

/** `$host := .Values.host`: what is asked of the one is asked of the other. */
const NAMES_VALUE = new RegExp(String.raw`^(\$\w+)\s*:?=\s*(${VALUES}(?:\.\w+)+)$`);
/** Whatever else a name is given, nobody knows. */
const SETS = /^(\$\w+)\s*:?=/;
const VARIABLE = /\$\w+\b/g;

function* actionsIn(text: string) {
  const values = new Map<string, string>();
  for (const { start, end, line } of actionsByLine(text)) {
    const words = text
      .slice(start + 2, end - 2)
      .replace(/^-|-$/g, '')
      .trim()
      .replace(GETS, '$1.$2');
    const [, name, value] = NAMES_VALUE.exec(words) ?? [];
    if (name !== undefined && value !== undefined) values.set(name, value);
    else values.delete(SETS.exec(words)?.[1] ?? '');
    yield { words: values.size === 0 ? words : words.replace(VARIABLE, (each) => values.get(each) ?? each), line };
  }
}

/** Names and brackets alone, all of which must be set: what is compared, negated or has a default may hold where nobody sets it. */
const MUST_BE_SET = /^(?:and\s)?[\s()\w.$]*\.\w[\s()\w.$]*$/;
const MAY_BE_UNSET = /\b(?:not|or|eq|ne|lt|le|gt|ge|default|coalesce|ternary|empty|hasKey|contains)\b/;

type Opened = Omit<Guard, 'to'>;

function opening(word: string, words: string, from: number): Opened | undefined {
  if (word !== 'if' && word !== 'with') return undefined;
  const condition = words.replace(/\s+/g, ' ');
  return { condition, asks: mustAllBeSet(condition) || setOperands(condition) !== undefined ? 'set' : 'other', from };
}

const mustAllBeSet = (condition: string): boolean => MUST_BE_SET.test(condition) && !MAY_BE_UNSET.test(condition);

const BRACKETS = /\((?:[^()"]|"[^"]*"|\((?:[^()"]|"[^"]*")*\))*\)/g;
const LONGEST = 1000;
const OPERAND = /^\$?\.\w[\w.]*$/;

/** Of an `and`, what must be set whatever else it asks; undefined for other conditions. */
function setOperands(condition: string): string | undefined {
  if (condition.length > LONGEST) return undefined;
  const [, within, alone] = /^(?:\(and (.*)\)|and (.*))$/.exec(condition) ?? [];
  const operands = within ?? alone;
  const plain = operands?.replaceAll(BRACKETS, ' ').trim().split(/\s+/) ?? [];
  return plain.length > 0 && plain.every((each) => OPERAND.test(each)) ? `and ${plain.join(' ')}` : undefined;
}

/** What stands after an `else`. */
function opposite(branch: Opened | undefined, from: number): Opened | undefined {
  if (branch === undefined) return undefined;
  const { condition } = branch;
  return { condition: `not ${condition}`, asks: mustAllBeSet(condition) ? 'unset' : 'other', from };
}

/** The innermost condition that a node stands under and its owner does not. */
export function guardBetween(
  guards: readonly Guard[],
  owner: ConfigNode | undefined,
  node: ConfigNode | undefined,
): Guard | undefined {
  if (owner === undefined || node === undefined) return undefined;
  return guards.find(({ from, to }) => from <= node.line && node.line <= to && owner.line < from);
}

/** Whether a switch of a template is on whatever its values: no condition between it and its owner decides. */
export const isAlwaysOn = (
  document: ConfigDocument | undefined,
  owner: ConfigNode | undefined,
  node: ConfigNode | undefined,
): boolean => switchOf(node) === true && guardBetween(document?.guards ?? [], owner, node) === undefined;

/** Whether a condition speaks of what a setting is about: `tls` of `tls-disabled`. */
export const isOfTopic = ({ condition }: Guard, name: string): boolean =>
  wordsOf(name).some((word) => word.length > 2 && wordsOf(condition).includes(word));

const VALUE = new RegExp(String.raw`(?<![\w.)$])${VALUES}((?:\.\w+)+)`, 'g');

/** Whether the values of a chart, as they are, make a condition hold. */
export function holdsWith(condition: string, values: ConfigNode): boolean {
  if (condition.startsWith('not ')) return false;
  const named = [...(setOperands(condition) ?? condition).matchAll(VALUE)].map(([, keys = '']) =>
    at(values, ...keys.slice(1).split('.')),
  );
  return named.length > 0 && named.every(isTrue);
}

/** Values alone, all of which must be set: no function that makes something of nothing. */
const OF_VALUES = new RegExp(String.raw`^(?:and )?${VALUES}(?:\.\w+)+(?: ${VALUES}(?:\.\w+)+)*$`);

/** The keys of a chart's values all of which must be set for a condition to hold, whatever else it asks. */
export function operandsOf(condition: string): readonly string[] {
  const asked = OF_VALUES.test(condition) ? condition : (setOperands(condition) ?? '');
  return asked.split(' ').flatMap((each) => KEYS.exec(each)?.[1] ?? []);
}

const KEYS = new RegExp(String.raw`^${VALUES}\.([\w.]+)$`);

/** The keys of a chart's values that a condition asks for and does not find set; undefined where it asks for anything else. */
export function unmetKeys(condition: string, values: ConfigNode): readonly (readonly string[])[] | undefined {
  if (condition.length > LONGEST || !OF_VALUES.test(condition)) return undefined;
  const asked = [...condition.matchAll(VALUE)].map(([, keys = '']) => keys.slice(1).split('.'));
  return asked.filter((keys) => !isTrue(at(values, ...keys)));
}

/** As Go's templates have it: what is there, and neither false, nor zero, nor empty. */
export function isTrue(node: ConfigNode | undefined): boolean {
  if (node === undefined) return false;
  if (node.kind !== 'scalar') return (node.kind === 'map' ? node.entries.size : node.items.length) > 0;
  return node.value !== null && node.text !== '' && (typeof node.value === 'string' || switchOf(node) !== false);
}
