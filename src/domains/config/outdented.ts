/**
 * Quoted texts and flow collections whose lines stand further left than what holds them. YAML 1.2 forbids it (6.1, 7.4);
 * libyaml, PyYAML and Go's reader take it all the same, and so do the programs built on them.
 */
import { Lexer } from 'yaml';
import { LIMITS } from './limits.ts';

/** What the lexer puts where it gives a flow collection up. */
const GIVEN_UP = '\u0018';

/** The text with such lines moved to the right, every line where it was; undefined where none is to blame. */
export function indented(text: string): string | undefined {
  const mended: string[] = [];
  let [rest, added] = [text, 0];
  for (let opening = firstOpen(rest); opening !== undefined; opening = firstOpen(rest)) {
    const end = endOf(rest, opening);
    if (end === undefined) return undefined;
    const column = opening - rest.lastIndexOf('\n', opening);
    const lines = rest.slice(opening, end + 1).split('\n');
    added += (lines.length - 1) * column;
    if (text.length + added > LIMITS.characters) return undefined;
    mended.push(rest.slice(0, opening), lines.join(`\n${' '.repeat(column)}`));
    rest = rest.slice(end + 1);
  }
  return mended.length === 0 ? undefined : mended.join('') + rest;
}

/** Where the first collection or quoted text begins that the lexer breaks off. */
function firstOpen(text: string): number | undefined {
  let offset = 0;
  const open: number[] = [];
  for (const token of new Lexer().lex(text)) {
    if (token === GIVEN_UP) return open[0];
    if (isBrokenOff(token)) return open[0] ?? offset;
    if (token === '{' || token === '[') open.push(offset);
    if (token === '}' || token === ']') open.pop();
    if (!MARKS.has(token)) offset += token.length;
  }
  return undefined;
}

/** Tokens of the lexer that stand for nothing in the text: start of a document, its end, a scalar to come. */
const MARKS = new Set(['\u0002', GIVEN_UP, '\u001f']);

const isBrokenOff = (token: string): boolean => /^(?:"(?:[^"\\]|\\[^])*\\?|'(?:[^']|'')*)$/.test(token);

/** What decides where a collection ends: quoted texts, comments, and its own brackets. */
const PIECE = /(?<![^\s,:[{])(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')|(?<=\s)#[^\n]*|[{[]|[}\]]/g;

/** Where the collection or quoted text that begins at an offset ends; undefined where it never does. */
function endOf(text: string, start: number): number | undefined {
  let depth = 0;
  for (const { 0: piece, index } of text.slice(start).matchAll(PIECE)) {
    if (piece === '{' || piece === '[') depth++;
    else if (piece === '}' || piece === ']') depth--;
    if (depth === 0) return start + index + piece.length - 1;
  }
  return undefined;
}
