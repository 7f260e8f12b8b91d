/** Blocks that an action opens and the lines below it go on with: `{{ include "labels" . | indent 6 }}`, and then `        app: web`. */

const PRINTS_INDENTED =
  /^[ \t]*(\{\{(?!-?\s*(?:if|else|end|with|range|define|block)\b)[^{}\n]{1,300}\|\s*n?indent\s+(\d{1,2})\s*-?\}\})[ \t]*$/;
const ENTRY = /^( *)[\w./"-]+:(?:[ \t]|$)/;
const SAYS_NOTHING = /^[ \t]*(?:#.*|\{\{[^{}\n]*\}\}[ \t]*)?$/;

/** The text with such an action as the key of the block, every line where it was. */
export function withOpenedBlocks(text: string): string {
  const lines = text.split('\n');
  let below = '';
  return lines
    .toReversed()
    .map((line) => {
      const [, action, indent] = PRINTS_INDENTED.exec(line) ?? [];
      const [, deeper] = ENTRY.exec(below) ?? [];
      if (!SAYS_NOTHING.test(line)) below = line;
      return action !== undefined && deeper !== undefined && deeper.length > Number(indent)
        ? `${' '.repeat(Number(indent))}${action}:`
        : line;
    })
    .toReversed()
    .join('\n');
}
