import type { Mark } from './documents.ts';

/** Each character of an action has a stand-in from Unicode's private area, which YAML reads as plain text. */
const STAND_IN = 0xe000;
const OTHER = '\ue000';

/** Lines that begin with an action, or a key or item whose value does: what only a template has. */
const TEMPLATE_LINE = /^[ \t]*(?:- +)?(?:[\w./"'-]+:[ \t]+)?(?:\{\{|\{%)/m;
const ONLY_ACTIONS = /^[ \t\ue000-\ue07e]*[\ue000-\ue07e][ \t\ue000-\ue07e]*$/;
const CONDITION = /^(?:\{\{|\{%)[-+]?\s*(if|else if|with|range|for|elif)\b\s*([\s\S]*?)\s*[-+]?(?:\}\}|%\})$/;

export interface Masked {
  readonly text: string;
  readonly conditions: readonly Mark[];
}

/** Whether a file is a template: Helm's folder says so, or lines that no YAML has. */
export const isTemplate = (text: string, path: string): boolean =>
  text.includes('{{') || text.includes('{%') ? /(?:^|\/)templates\//.test(path) || TEMPLATE_LINE.test(text) : false;

/**
 * Makes a template readable as YAML and keeps every line where it is: actions within a line become stand-ins,
 * which `unmask` turns back; a line of nothing but actions becomes empty.
 */
export function mask(text: string): Masked {
  const conditions: Mark[] = [];
  let masked = '';
  let rest = 0;
  let line = 1;
  for (const [start, end] of actions(text)) {
    const before = text.slice(rest, start);
    line += count(before);
    const action = text.slice(start, end);
    const [, word, condition] = CONDITION.exec(action) ?? [];
    if (word !== undefined) conditions.push({ text: `${word} ${condition}`, line });
    masked += before + standIns(action);
    line += count(action);
    rest = end;
  }
  masked += text.slice(rest);
  const lines = masked.split('\n').map((each) => (ONLY_ACTIONS.test(each) ? '' : each));
  return { text: lines.join('\n'), conditions };
}

/** The text as it stood before it was masked. */
export const unmask = (text: string): string =>
  text.replace(/[\ue001-\ue07e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - STAND_IN));

/** Where the actions `{{ }}`, `{% %}` and `{# #}` stand; an action that never ends is none. */
function* actions(text: string): Generator<[number, number]> {
  const open = /\{\{|\{%|\{#/g;
  for (let found = open.exec(text); found !== null; found = open.exec(text)) {
    const end = text.indexOf(found[0] === '{{' ? '}}' : `${found[0].slice(1)}}`, found.index + 2);
    if (end < 0) return;
    yield [found.index, end + 2];
    open.lastIndex = end + 2;
  }
}

const standIns = (action: string): string =>
  action.replace(/[^\n\r]/g, (char) =>
    /[ -~]/.test(char) ? String.fromCharCode(STAND_IN + char.charCodeAt(0)) : OTHER,
  );

const count = (text: string): number => text.split('\n').length - 1;
