/** YAML in full, by the library: the reader of whatever is not written in the plain style of `block-yaml/`. */
import { type CST, Composer, LineCounter, Parser } from 'yaml';
import { Unreadable } from '../../core/errors.ts';
import { checkLimits } from './limits.ts';
import { plant, type Planted } from './plant.ts';

/** Duplicate keys are found while planting: the library's own check is quadratic. Merge keys are resolved there too. */
const OPTIONS = { version: '1.2', uniqueKeys: false, merge: false, logLevel: 'silent', prettyErrors: false } as const;

/**
 * Reads the documents of a text; undefined stands for an empty one. `placed` tells where a line of it stands in the file.
 * Throws `Unreadable` for what is not YAML, or past a limit.
 */
export function compose(
  text: string,
  placed: (line: number) => number,
  isTemplate: boolean,
): readonly (Planted | undefined)[] {
  const lines = new LineCounter();
  const lineAt = (offset: number) => placed(Math.max(lines.linePos(offset).line, 1));
  const tokens: CST.Token[] = [...new Parser(lines.addNewLine).parse(text)];
  checkLimits(tokens, lineAt);
  return [...new Composer(OPTIONS).compose(tokens, true, text.length)].map((document) => {
    const [error] = document.errors;
    if (error) throw new Unreadable(`line ${lineAt(error.pos[0])}: ${reasonOf(error.message)}`, lineAt(error.pos[0]));
    return plant(document, lineAt, isTemplate);
  });
}

/** The first sentence of a parser's message, without its dot. */
const reasonOf = (message: string): string => (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
