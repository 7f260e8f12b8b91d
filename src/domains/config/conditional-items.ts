/** Items of a flow collection of which conditions of a template decide: `['a'{{ if .x }}, 'b'{{ end }}]`. */

/** A quoted text, and actions that follow it at once, in a masked line: no YAML has text there. */
const AFTER_QUOTED =
  /('(?:[^'\n]|''){0,300}'|"(?:[^"\\\n]|\\.){0,300}")[\ue000-\ue07e]{1,2000}(?=[ \t]{0,99}(?:[,\]}]|$))/gm;

/** A masked text in which such collections hold the items of every branch, every line where it was. */
export const withAllItems = (masked: string): string => masked.replace(AFTER_QUOTED, '$1');

/** The lines on which such collections stand, counted from 1: nobody can say which of their items a condition there is for. */
export function linesOfChosen(masked: string): ReadonlySet<number> {
  const whole = withAllItems(masked).split('\n');
  return new Set(masked.split('\n').flatMap((line, index) => (line === whole[index] ? [] : [index + 1])));
}
