/** Labels and annotations that an action begins and the lines below it go on with: `{{ include "labels" . | indent 6 }}`, and then `        app: web`. */

const PRINTS_INDENTED =
  /^[ \t]*(\{\{(?!-?\s*(?:if|else|end|with|range|define|block)\b)[^{}\n]{1,300}\|\s{0,9}n?indent\s{1,9}(\d{1,2})\s{0,9}-?\}\})[ \t]*$/;
const OF_METADATA = /label|annotation|metadata|selector/i;
const SAYS_NOTHING = /^[ \t]*(?:#.*|\{\{[^{}\n]*\}\}[ \t]*)?$/;

/** An entry whose value is a text, as all of labels are. What else an action opens may be any setting, and is not read past. */
const LABEL =
  /^( *)(?:[\w./-]+|"[\w./-]+"):[ \t]+(?!(?:true|false|yes|no|on|off|null)[ \t]*(?:#|$))(?:"[^"\n]*"|'[^'\n]*'|[A-Za-z][^:#\n]*|\{\{[^{}\n]*\}\})[ \t]*$/i;

/** Lines of a block, and characters of one, that are looked at. */
const MOST = 60;
const LONGEST = 500;

/** The text with such an action as the key of the block, every line where it was. */
export function withOpenedBlocks(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const [, action = '', indent] = (line.length <= LONGEST && PRINTS_INDENTED.exec(line)) || [];
      return OF_METADATA.test(action) && goesOn(lines.slice(index + 1, index + 1 + MOST), Number(indent))
        ? `${' '.repeat(Number(indent))}${action}:`
        : line;
    })
    .join('\n');
}

/** Whether lines begin with labels that stand deeper, and hold nothing else before they turn back. */
function goesOn(below: readonly string[], indent: number): boolean {
  const said = below.filter((line) => line.length > LONGEST || !SAYS_NOTHING.test(line));
  const end = said.findIndex((line) => line.length <= LONGEST && depthOf(line) <= indent);
  const block = end === -1 ? said : said.slice(0, end);
  if (end === -1 && below.length === MOST) return false;
  return block.length > 0 && block.every((line) => line.length <= LONGEST && LABEL.test(line));
}

const depthOf = (line: string): number => line.length - line.trimStart().length;
