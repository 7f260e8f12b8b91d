/**
 * Shows as text what the Actions runner would take for a command to itself when a report reaches a log:
 * `::name::` at the start of a line (blanks before it are trimmed) and `##[name]` anywhere.
 */
export const defuse = (text: string): string =>
  text.replace(/^([^\S\n]*):(?=:)/gm, String.raw`$1\u{3a}`).replaceAll('##[', String.raw`#\u{23}[`);
