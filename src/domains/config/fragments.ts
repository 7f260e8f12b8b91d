/** What a template holds beside the YAML around it: definitions, which are texts used elsewhere, and a branch's empty list or map. */
import { actionsByLine } from './actions.ts';

const OPENS = /^(?:if|with|range|for|define|block)\b/;
const EMPTY = /^[ \t]*(?:\[ ?\]|\{ ?\})[ \t]*$/;

/** An entry of which a template fills in the key and the value: `{{ $key }}: {{ $value }}`. */
const FILLED_IN = /^([ \t]*)\{\{[^{}\n]*\}\}:[ \t]*\{\{[^{}\n]*\}\}[ \t]*$/;
/** An entry that is complete within its line, and below which nothing stands. */
const COMPLETE = /^([ \t]*(?:- +)?)[\w./"-]+:[ \t]+[^\s|>&{[*!].*$/;
const ONLY_ACTIONS = /^[ \t]*(?:\{\{[^{}\n]*\}\}[ \t]*)*$/;

/** The text without either, every line that is left where it was; and without entries below one that has a value, which none may fill in. */
export function withoutFragments(text: string): string {
  const lines = text.split('\n');
  for (const { from, to } of definitionsIn(text)) lines.fill('', from, to);
  return withoutStrays(lines.map((line) => (EMPTY.test(line) ? '' : line))).join('\n');
}

function withoutStrays(lines: readonly string[]): readonly string[] {
  let deepest = Infinity;
  return lines.map((line) => {
    const [, indent] = FILLED_IN.exec(line) ?? [];
    if (indent !== undefined && indent.length > deepest) return '';
    if (!ONLY_ACTIONS.test(line)) deepest = COMPLETE.exec(line)?.[1]?.length ?? Infinity;
    return line;
  });
}

interface Lines {
  readonly from: number;
  readonly to: number;
}

/** The lines of outermost definitions, from that of `define` to past that of its `end`. */
function definitionsIn(text: string): readonly Lines[] {
  const found: Lines[] = [];
  let depth = 0;
  let from: number | undefined;
  for (const { start, end, line } of actionsByLine(text)) {
    const words = text.slice(start + 2, end - 2).replace(/^-?\s*/, '');
    if (OPENS.test(words) && ++depth === 1 && words.startsWith('define')) from = line - 1;
    if (!/^end\b/.test(words) || --depth > 0) continue;
    depth = 0;
    if (from !== undefined) found.push({ from, to: line });
    from = undefined;
  }
  return found;
}
