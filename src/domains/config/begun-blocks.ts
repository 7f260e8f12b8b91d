/**
 * Blocks and texts of a template whose first lines an action fills in and whose others stand below:
 * `labels: {{- include "labels" . | nindent 4 }}`, and then `    app: web`.
 */

/** The spaces, the dashes and the key that a line begins with. */
const HEAD = /^(?<head>(?<spaces> *)(?<dashes>(?:- +)*)(?:(?<key>[^\s#-][^\n]*?:)(?=[ \ue000-\ue07e]|$))? *)/;
/** What opens a text of many lines. */
const OPENS_TEXT = /^[|>][-+\d]*(?:[ \t]+#.*)?$/;
/** Actions and nothing else, in a text that may have been opened before. */
const ACTIONS = /^([|>][-+]?\d?)? *([\ue000-\ue07e][ \t\ue000-\ue07e]*)(?:#.*)?$/;
const ENTRY = /^(?:-(?:[ \t]|$)|(?:"[^"]*"|'[^']*'|[^\s"'#[{|>&*!-][^\n]*?):(?:[ \t]|$))/;

/** The lines of a masked template. Those that begin such a block lose their action: the entries it stands for are unknown. */
export function withoutBeginnings(lines: readonly string[]): readonly string[] {
  const below = linesBelow(lines);
  let text: number | undefined;
  return lines.map((line, index) => {
    if (text !== undefined && (isBlank(line) || indentOf(line) > text)) return line;
    const opening = openingOf(line);
    text = OPENS_TEXT.test(opening.rest) ? opening.column : undefined;
    return opening.start === '' ? line : begun(line, opening, below[index] ?? '');
  });
}

interface Opening {
  /** The line up to its value; empty where it has neither key nor dash. */
  readonly start: string;
  /** What belongs to the value stands further right than this. */
  readonly column: number;
  readonly rest: string;
}

function openingOf(line: string): Opening {
  const { head = '', spaces = '', dashes = '', key = '' } = HEAD.exec(line)?.groups ?? {};
  const start = dashes + key === '' ? '' : spaces + dashes + key;
  return { start, column: (key === '' ? spaces : spaces + dashes).length, rest: line.slice(head.length) };
}

function begun(line: string, { start, column, rest }: Opening, below: string): string {
  const [, block, actions] = ACTIONS.exec(rest) ?? [];
  if (actions === undefined) return line;
  const indent = indentOf(below);
  if (block !== undefined) return `${start} ${indent > column ? block : actions}`;
  const isItem = start.endsWith(':') && indent === column && /^-(?: |$)/.test(below.slice(indent));
  const isBegun = isItem || (indent > column && ENTRY.test(below.slice(indent)));
  return isBegun ? start.trimEnd() : `${start.trimEnd()} ${actions}`;
}

/** For each line the next one that says something. */
function linesBelow(lines: readonly string[]): readonly string[] {
  const below: string[] = [];
  let next = '';
  for (let at = lines.length - 1; at >= 0; at--) {
    below[at] = next;
    const line = lines[at] ?? '';
    if (!isBlank(line)) next = line;
  }
  return below;
}

const isBlank = (line: string): boolean => /^[ \t]*(?:#.*)?$/.test(line);
const indentOf = (line: string): number => line.search(/[^ ]/);
