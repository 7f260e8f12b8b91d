/** Where a template's actions stand in its text. */

export interface Action {
  readonly start: number;
  readonly end: number;
  /** `if`, `range`, `end`; absent where it prints something. */
  readonly word?: string | undefined;
  readonly condition?: string | undefined;
}

const CONTROL =
  /^(?:\{\{|\{%)[-+]?\s*(if|else if|else|end|with|range|for|elif|endif|endfor)\b\s*([\s\S]*?)\s*[-+]?(?:\}\}|%\})$/;
/** The words of actions that begin a block, and of those that end one. */
export const OPENS: ReadonlySet<string> = new Set(['if', 'with', 'range', 'for']);
export const ENDS: ReadonlySet<string> = new Set(['end', 'endif', 'endfor']);
const LONGEST_CONDITION = 1_000;

/** Where the actions `{{ }}`, `{% %}` and `{# #}` stand; an action that never ends is none. */
export function* actions(text: string): Generator<Action> {
  // `${#list[@]}` is the shell's.
  const open = /\{\{|\{%|(?<!\$)\{#/g;
  const endless = new Set<string>();
  const comments = commentsIn(text);
  for (let found = open.exec(text); found !== null; found = open.exec(text)) {
    const start = found.index;
    const mark = found[0] === '{{' ? '}}' : `${found[0].slice(1)}}`;
    const end = endless.has(mark) ? undefined : endOf(text, start, mark, comments);
    if (end === undefined) {
      endless.add(mark);
      continue;
    }
    const action = text.slice(start, end);
    const [, word, condition] = (action.length < LONGEST_CONDITION && CONTROL.exec(action)) || [];
    yield { start, end, word, condition };
    open.lastIndex = end;
  }
}

/** The same, each with the line on which it begins, counted from 1. */
export function* actionsByLine(text: string): Generator<Action & { readonly line: number }> {
  let [line, rest] = [1, 0];
  for (const action of actions(text)) {
    line += text.slice(rest, action.start).split('\n').length - 1;
    rest = action.start;
    yield { ...action, line };
  }
}

/** A quoted text within an action: of one line, or raw. */
const QUOTED = /"(?:[^"\\\n]|\\.){0,300}"|'(?:[^'\\\n]|\\.){0,300}'|`[^`]{0,2000}`/y;

/**
 * Where an action ends: at the first mark that stands in none of its quoted texts, or else at the first of all. A comment
 * ends with its own mark, whatever it holds.
 */
function endOf(text: string, start: number, mark: string, comments: Comments): number | undefined {
  const first = text.indexOf(mark, start + 2);
  if (first < 0) return undefined;
  if (mark === '#}') return first + 2;
  if (/^\{\{-?\s?\/\*/.test(text.slice(start, start + 6))) return comments(start) ?? first + 2;
  return (endOfQuoting(text, start + 2, mark) ?? first) + 2;
}

/** Where the comment that begins at a place ends, if one does. */
type Comments = (start: number) => number | undefined;

/** It is asked from the front to the back, so that each mark is looked for once. */
function commentsIn(text: string): Comments {
  let close = 0;
  return (start) => {
    if (close !== -1 && close < start + 4) close = text.indexOf('*/', start + 4);
    const [end = ''] = close === -1 ? [] : (/^\*\/\s?-?\}\}/.exec(text.slice(close, close + 6)) ?? []);
    return end === '' ? undefined : close + end.length;
  };
}

function endOfQuoting(text: string, from: number, mark: string): number | undefined {
  for (let at = from; at < from + LONGEST_ACTION; at++) {
    if (text.startsWith(mark, at)) return at;
    if (!QUOTES.has(text.charAt(at))) continue;
    QUOTED.lastIndex = at;
    const [quoted] = QUOTED.exec(text) ?? [];
    if (quoted === undefined) return undefined;
    at += quoted.length - 1;
  }
  return undefined;
}

const QUOTES = new Set(['"', "'", '`']);
const LONGEST_ACTION = 4_000;
