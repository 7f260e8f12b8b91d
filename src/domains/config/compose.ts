/** YAML in full, by the library: the reader of whatever is not written in the plain style of `block-yaml/`. */
import { type CST, Composer, type Document, LineCounter, Parser } from 'yaml';
import { Unreadable } from '../../core/errors.ts';
import { checkLimits } from './limits.ts';
import { indented } from './outdented.ts';
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
  const strict = documentsOf(text, placed);
  const [error] = strict.documents.flatMap(({ errors }) => errors);
  if (error === undefined) return grown(strict, isTemplate);
  // Of a masked template the plain reading comes first.
  const mended = isTemplate ? undefined : indented(text);
  const loose = mended === undefined ? undefined : documentsOf(mended, placed);
  if (loose?.documents.every(({ errors }) => errors.length === 0) === true) return grown(loose, isTemplate);
  const line = strict.lineAt(error.pos[0]);
  throw new Unreadable(`line ${line}: ${reasonOf(error.message)}`, line);
}

interface Composed {
  readonly documents: readonly Document.Parsed[];
  readonly lineAt: (offset: number) => number;
}

function documentsOf(text: string, placed: (line: number) => number): Composed {
  const lines = new LineCounter();
  const lineAt = (offset: number) => placed(Math.max(lines.linePos(offset).line, 1));
  const tokens: CST.Token[] = [...new Parser(lines.addNewLine).parse(text)];
  checkLimits(tokens, lineAt);
  return { documents: [...new Composer(OPTIONS).compose(tokens, true, text.length)], lineAt };
}

const grown = ({ documents, lineAt }: Composed, isTemplate: boolean): readonly (Planted | undefined)[] =>
  documents.map((document) => plant(document, lineAt, isTemplate));

/** The first sentence of a parser's message, without its dot. */
const reasonOf = (message: string): string => (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
