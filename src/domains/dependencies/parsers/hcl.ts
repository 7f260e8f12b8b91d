/** The attributes of an HCL file that are plain strings: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md. */
import { Unreadable } from '../../../core/errors.ts';

export interface HclAttribute {
  /** The headers of the blocks and objects around it: `['terraform', 'required_providers', 'aws']`, `['module vpc']`. */
  readonly path: readonly string[];
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

interface Token {
  readonly kind: 'word' | 'string' | 'mark' | 'newline';
  readonly text: string;
  readonly line: number;
}

/** A line break, blanks, a comment, the first line of a heredoc, a word, or any other character. */
const TOKEN = /\r?\n|[^\S\n]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|<<-?[\w-]+[^\n]*|\w[\w.-]*|[^\s\w]/gy;

/** Reads every `name = "text"`. Throws `Unreadable` for a string or a block that is not closed. */
export function parseHcl(text: string): HclAttribute[] {
  const attributes: HclAttribute[] = [];
  const blocks: { readonly header: string; readonly line: number }[] = [];
  let statement: Token[] = [];
  const end = (): void => {
    const [name, equals, value, ...rest] = statement;
    if (name !== undefined && equals?.text === '=' && value?.kind === 'string' && rest.length === 0) {
      attributes.push({
        path: blocks.map(({ header }) => header),
        name: name.text,
        value: value.text,
        line: value.line,
      });
    }
    statement = [];
  };
  for (const token of tokensOf(text)) {
    if (token.text === '{' && token.kind === 'mark') {
      blocks.push({ header: headerOf(statement), line: token.line });
      statement = [];
    } else if (token.text === '}' && token.kind === 'mark') {
      end();
      if (blocks.pop() === undefined) throw new Unreadable(`line ${token.line}: a brace closes nothing`, token.line);
    } else if (token.kind === 'newline' || token.text === ',') end();
    else statement.push(token);
  }
  end();
  const open = blocks.at(-1);
  if (open !== undefined) throw new Unreadable(`line ${open.line}: a brace is not closed`, open.line);
  return attributes;
}

/** `module "vpc" {` is `module vpc`; `aws = {` is `aws`. */
const headerOf = (statement: readonly Token[]): string =>
  statement
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text }) => text)
    .join(' ');

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  for (let at = 0; at < text.length;) {
    const { kind, content, end } = tokenAt(text, at, line);
    if (kind !== undefined) tokens.push({ kind, text: content, line });
    for (let i = text.indexOf('\n', at); i !== -1 && i < end; i = text.indexOf('\n', i + 1)) line++;
    at = end;
  }
  return tokens;
}

/** The token that starts here and where it ends; blanks, comments and heredocs are of no kind. */
function tokenAt(
  text: string,
  at: number,
  line: number,
): { kind: Token['kind'] | undefined; content: string; end: number } {
  TOKEN.lastIndex = at;
  const [content = ' '] = TOKEN.exec(text) ?? [];
  const end = at + content.length;
  if (content === '"') {
    const close = endOfString(text, end, line);
    return { kind: 'string', content: text.slice(end, close - 1), end: close };
  }
  const heredoc = /^<<-?([\w-]+)/.exec(content)?.[1];
  if (heredoc !== undefined) return { kind: undefined, content, end: endOfHeredoc(text, end, heredoc) };
  return { kind: kindOf(content), content, end };
}

function kindOf(content: string): Token['kind'] | undefined {
  if (/^\r?\n$/.test(content)) return 'newline';
  if (/^\w/.test(content)) return 'word';
  return /^(?:\s|#|\/[/*])/.test(content) ? undefined : 'mark';
}

/** The place past the line that holds the word alone; the end of the text where there is none. */
function endOfHeredoc(text: string, from: number, word: string): number {
  for (let at = text.indexOf('\n', from); at !== -1; at = text.indexOf('\n', at + 1)) {
    const end = text.indexOf('\n', at + 1);
    if (text.slice(at + 1, end === -1 ? undefined : end).trim() === word) return end === -1 ? text.length : end;
  }
  return text.length;
}

/** What matters within a string: an escape, a template's start, and what opens or closes. */
const MARK = /\\.|[$%]{1,2}\{|["{}\n]/g;
type Open = 'string' | 'template';

/** The place past the closing quote; a template in it, `${…}`, may hold strings of its own. */
function endOfString(text: string, from: number, line: number): number {
  const open: Open[] = ['string'];
  MARK.lastIndex = from;
  for (let mark = MARK.exec(text)?.[0]; mark !== undefined; mark = MARK.exec(text)?.[0]) {
    if (mark === '\n' && open.at(-1) === 'string') break;
    enter(open, mark);
    if (open.length === 0) return MARK.lastIndex;
  }
  throw new Unreadable(`line ${line}: a string is not closed`, line);
}

/** `$${` is text, not a template. */
function enter(open: Open[], mark: string): void {
  const isString = open.at(-1) === 'string';
  if (mark === (isString ? '"' : '}')) open.pop();
  else if (isString ? /^[$%]\{/.test(mark) : /["{]$/.test(mark)) open.push(mark === '"' ? 'string' : 'template');
}
