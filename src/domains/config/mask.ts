import { actions, ENDS } from './actions.ts';
import { withoutBeginnings } from './begun-blocks.ts';
import type { Mark } from './documents.ts';
import { withWholeChoices } from './whole-choices.ts';

/** Each character of an action has a stand-in from Unicode's private area, which YAML reads as plain text. */
const STAND_IN = 0xe000;
const OTHER = '\ue000';

/** Lines that begin with an action, or a key or item whose value does: what only a template has. */
const TEMPLATE_LINE = /^[ \t]*(?:- +)?(?:[\w./"'-]+:[ \t]+)?(?:\{\{|\{%)/m;
const ONLY_ACTIONS = /^(?:[ \t\ue000-\ue07e]*|[ \t]*[\ue000-\ue07e][ \t\ue000-\ue07e]*[ \t]#.*)$/;
const GLUED = /^([ \t]*(?:- +)?["']?[^\s:"'\ue000-\ue07e]+["']?:)(?: *[|>][-+]?\d? *)?(?=[\ue000-\ue07e])/;
/** What a condition that begins a line sets behind the line above it, in a text of JSON: no line of YAML begins so. */
const LONE_COMMA = /^,[ \t]*$/;
/** What follows a branch. */
const FOLLOWS: ReadonlySet<string> = new Set([...ENDS, 'else']);

export interface Masked {
  readonly text: string;
  readonly conditions: readonly Mark[];
}

/** Whether a file is a template: Helm's folder says so, or lines that no YAML has. */
export const isTemplate = (text: string, path: string): boolean =>
  text.includes('{{') || text.includes('{%') ? isOfChart(path) || TEMPLATE_LINE.test(text) : false;

/** Whether a file stands where Helm has its templates. */
export const isOfChart = (path: string): boolean => /(?:^|\/)templates\//.test(path);

/**
 * Makes a template readable as YAML and keeps every line where it is: actions within a line become stand-ins,
 * which `unmask` turns back; a line of nothing but actions becomes empty, and so do conditions that begin a line.
 */
export function mask(text: string): Masked {
  const conditions: Mark[] = [];
  const masked: string[] = [];
  let rest = 0;
  let line = 1;
  let head: LineHead = 'empty';
  for (const { start, end, word, condition } of withWholeChoices(text, actions(text))) {
    const [before, action] = [text.slice(rest, start), text.slice(start, end)];
    line += count(before);
    if (word !== undefined && !FOLLOWS.has(word)) conditions.push({ text: `${word} ${condition}`, line });
    head = headAfter(head, before);
    const isDropped = word === undefined ? head !== 'content' && SILENT.test(action) : isBeside(head, word);
    masked.push(before, isDropped ? '\n'.repeat(count(action)) : indentOf(before, action) + standIns(action));
    head = isDropped && head === 'empty' ? 'condition' : headAfter(head, isDropped ? '' : action);
    line += count(action);
    rest = end;
  }
  masked.push(text.slice(rest));
  const lines = masked.join('').split('\n');
  const said = lines.map((each) => (ONLY_ACTIONS.test(each) || LONE_COMMA.test(each) ? '' : each));
  return { text: withoutBeginnings(said.map(withoutComma)).map(loosened).join('\n'), conditions };
}

/** How far right an action prints that begins a line, where it says so itself. */
const INDENT = /\|\s*indent\s+(\d{1,2})\s*-?\}\}$/;

const indentOf = (before: string, action: string): string =>
  /(?:^|\n)$/.test(before) ? ' '.repeat(Number(INDENT.exec(action)?.[1] ?? 0)) : '';

/** Actions that print nothing: what stops the rendering, and what keeps a value for later. */
const SILENT = /^\{\{-?\s*(?:fail\b|\$\w*\s*:?=)/;

/** Whether an action that decides stands where a line's content does not begin with it. */
const isBeside = (head: LineHead, word: string): boolean =>
  head === 'conditional' ? FOLLOWS.has(word) : head !== 'content';

/** What a line holds so far: nothing, a condition alone, a condition and then content, or content. */
type LineHead = 'empty' | 'condition' | 'conditional' | 'content';

function headAfter(head: LineHead, text: string): LineHead {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const begun = text.includes('\n') ? 'empty' : head;
  if (/^[\s-]*$/.test(last)) return begun;
  return begun === 'condition' || begun === 'conditional' ? 'conditional' : 'content';
}

/** A comma that a condition sets between what a line prints: no value begins with one. */
const COMMA = /^([ \t]*(?:- +)?),(?=[\ue000-\ue07e])/;

const withoutComma = (line: string): string => line.replace(COMMA, (_, indent: string) => `${indent}${standIns(',')}`);

/** `key:{{ }}` and `key: |-{{ }}` bring their own line break when they are filled in: here the action is the value. */
const loosened = (line: string): string => line.replace(GLUED, '$1 ');

/** The text as it stood before it was masked, but for the blanks just inside of actions, which say nothing. */
export const unmask = (text: string): string =>
  text
    .replace(/[\ue001-\ue07e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - STAND_IN))
    .replace(/\{\{(?:-(?=[ \t]))?[ \t]{0,8}/g, '{{ ')
    .replace(/[ \t]{0,8}(?:[ \t]-)?\}\}/g, ' }}');

const standIns = (action: string): string =>
  action.replace(/[^\n\r]/g, (char) =>
    /[ -~]/.test(char) ? String.fromCharCode(STAND_IN + char.charCodeAt(0)) : OTHER,
  );

/** What a shell or a script fills in before the file is read: `${NAME}`, `@NAME@`, and as what a value begins with Python's `{name.of[it]}`. */
const FILLED_IN_BEFORE =
  /\$\{\w{1,100}\}|(?<![\w@])@[A-Z][A-Z0-9_]{1,100}@|(?<=:[ \t]{1,20})\{[A-Za-z_][\w.]{0,100}(?:\[[\w-]{1,100}\])?\}(?=[\w./-]{0,100}[ \t]*$)/gm;

/** A line that brings all its lines with it, and how far right they stand. */
const FILLED_IN_WHOLE = /^(?:\$\{\w{1,100}\}|\$[A-Z]\w{1,100}|@[A-Z][A-Z0-9_]{1,100}@|\{[A-Za-z_]\w{0,100}\})[ \t]*$/gm;

/** The text with stand-ins for what is filled in before it is read; undefined where nothing is. */
export function withoutSubstitutions(text: string): string | undefined {
  const masked = text.replace(FILLED_IN_WHOLE, '').replace(FILLED_IN_BEFORE, standIns);
  return masked === text ? undefined : masked;
}

/** The directives of Terraform's templates: a line of nothing else, and one beside what it decides on. */
const DIRECTIVE = String.raw`%\{~?[ \t]*(?:if|else|endif|for|endfor)\b[^{}\n]{0,300}\}`;
const DIRECTIVE_LINES = new RegExp(String.raw`^[ \t]*(?:${DIRECTIVE}[ \t]*)+$`, 'gm');
const DIRECTIVES = new RegExp(DIRECTIVE, 'g');

/** The text as each of its branches reads, every line where it was; undefined where Terraform fills in none. */
export function withoutDirectives(text: string): string | undefined {
  const masked = text.replace(DIRECTIVE_LINES, '').replace(DIRECTIVES, standIns);
  return masked === text ? undefined : masked;
}

const count = (text: string): number => text.split('\n').length - 1;
