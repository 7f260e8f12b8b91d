/** What of a template is filled in: keys below which an action writes more than stands there. */

/** An action alone on its line that prints, as `{{- toYaml .Values.resources | nindent 12 }}`. */
const PRINTS = new RegExp(
  String.raw`^(\s*)\{\{(?!-?\s*(?:(?:if|else|end|with|range|define|block|break|continue)\b|/\*|\$\w+\s*:?=))(.*)\}\}\s*$`,
);
const INDENTED = /\bn?indent\s+(\d{1,3})\b/;
/** Nothing, a comment, or actions alone. */
const NO_CONTENT = /^\s*(?:#.*|(?:\{\{.*\}\}\s*)?)$/;

interface Level {
  readonly indent: number;
  readonly line: number;
}

/** The actions alone on their lines by the lines of the keys and items that they fill, judging by how far they indent. */
export function filledIn(text: string): ReadonlyMap<number, readonly string[]> {
  const filled = new Map<number, string[]>();
  const open: Level[] = [];
  const leave = (indent: number) => {
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
  };
  for (const [index, line] of text.split('\n').entries()) {
    const [, blank = '', action] = PRINTS.exec(line) ?? [];
    if (action !== undefined) {
      const owner = open.findLast(({ indent }) => indent < Number(INDENTED.exec(action)?.[1] ?? blank.length));
      const [known, words] = [owner && filled.get(owner.line), action.replaceAll(/^-|-$/g, '').trim()];
      if (known) known.push(words);
      else if (owner) filled.set(owner.line, [words]);
    } else if (!NO_CONTENT.test(line)) {
      for (const indent of indentsOf(line)) {
        leave(indent);
        open.push({ indent, line: index + 1 });
      }
    }
  }
  return filled;
}

/** Where what a line opens begins: `- name: web` opens an item, and in it a key. */
function indentsOf(line: string): number[] {
  const begin = line.length - line.trimStart().length;
  const item = /^(?:- +)+/.exec(line.slice(begin))?.[0] ?? '';
  return item === '' ? [begin] : [begin, begin + item.length];
}
