import { Unreadable } from '../../core/errors.ts';
import { readBlocks } from './block-yaml/read.ts';
import { levelBranches } from './branch-indent.ts';
import { credentialsInComments } from './comments.ts';
import { compose } from './compose.ts';
import type { ConfigFile, Mark } from './documents.ts';
import { filledIn } from './filled.ts';
import { guardsIn } from './guards.ts';
import { readJson } from './json.ts';
import { LIMITS } from './limits.ts';
import { isTemplate, mask } from './mask.ts';
import type { Planted } from './plant.ts';
import { itemsAt, textAt } from './tree.ts';

/**
 * Reads one side of a YAML or JSON file. `placed` tells where a line of the text stands in the file, for a text within a file.
 * Throws `Unreadable` for what is not YAML, or past a limit.
 */
export function parse(text: string, path: string, placed = (line: number): number => line): ConfigFile {
  if (text.length > LIMITS.characters) throw new Unreadable('it is longer than 5 MB');
  if (isJson(path)) return fileOf([readJson(text)], { path, text });
  if (!isTemplate(text, path)) return fileOf(readDocuments(text, placed, false), { path, text });
  const { text: readable, conditions } = mask(text);
  const read = ifReadable(() => readDocuments(readable, placed, true));
  if ('found' in read) return fileOf(read.found, { path, text, conditions, isTemplate: true });
  const leveled = ifReadable(() => readDocuments(mask(levelBranches(text)).text, placed, true));
  if ('found' in leveled) return fileOf(leveled.found, { path, text, conditions, isTemplate: true });
  // Actions may stand at the start of a line within a text of many lines: such a file is YAML as it is.
  const plain = ifReadable(() => readDocuments(text, placed, false));
  if ('found' in plain) return fileOf(plain.found, { path, text });
  throw read.error;
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly conditions?: readonly Mark[];
  readonly isTemplate?: boolean;
}

function fileOf(
  read: readonly (Planted | undefined)[],
  { path, text, conditions = [], isTemplate: template = false }: Source,
): ConfigFile {
  const guarded = template ? { guards: guardsIn(text), filled: filledIn(text) } : {};
  const documents = read
    .flatMap((planted) => (planted ? apart(planted) : []))
    .map(({ root, duplicates }) => ({ path, isTemplate: template, root, duplicates, ...guarded }));
  const several = read.length > 1 || documents.length > 1;
  return { path, documents, several, conditions, inComments: credentialsInComments(text, isJson(path)) };
}

function ifReadable<T>(read: () => T): { readonly found: T } | { readonly error: Unreadable } {
  try {
    return { found: read() };
  } catch (error) {
    if (error instanceof Unreadable) return { error };
    throw error;
  }
}

const isJson = (path: string): boolean => /\.jsonc?$/i.test(path);

/** Where a document may be read without those before it: no directive, no `...`, no line ends but `\n`. */
const NEEDS_ALL = /^(?:%|\.\.\.)|\r|^\ufeff/m;

function readDocuments(
  text: string,
  placed: (line: number) => number,
  template: boolean,
): readonly (Planted | undefined)[] {
  if (NEEDS_ALL.test(text)) return compose(text, placed, template);
  const pieces = piecesOf(text.split('\n'));
  if (pieces.length > LIMITS.documents) throw new Unreadable('it holds more than 20,000 documents');
  let size = 0;
  return pieces.flatMap(({ lines, above }) => {
    const at = (line: number) => placed(above + line);
    const blocks = readBlocks(lines, at, template);
    const planted = blocks === undefined ? compose(lines.join('\n'), at, template) : [blocks];
    size += planted.reduce((sum, each) => sum + (each?.root.size ?? 0), 0);
    if (size > LIMITS.nodes) throw new Unreadable('it holds more than 200,000 values');
    return planted;
  });
}

interface Piece {
  readonly lines: readonly string[];
  /** How many lines of the file stand above it. */
  readonly above: number;
}

/** A line that only parts documents. */
const BARE_MARK = /^---[ \t]*(?:#.*)?$/;

/** The lines of a file's documents. */
function piecesOf(lines: readonly string[]): readonly Piece[] {
  const starts = lines.flatMap((line, index) => (/^---(?=\s|$)/.test(line) ? [index] : []));
  const isEmpty = lines.slice(0, starts[0]).every((line) => /^\s*(?:#|$)/.test(line));
  const begins = isEmpty && starts.length > 0 ? starts : [0, ...starts];
  const unmarked = lines.map((line) => (BARE_MARK.test(line) ? '' : line));
  return begins.map((begin, index) => ({ lines: unmarked.slice(begin, begins[index + 1]), above: begin }));
}

/** `kind: List` is its items: each is a document of its own. */
function apart(planted: Planted): readonly Planted[] {
  const items = itemsAt(planted.root, 'items');
  if (!textAt(planted.root, 'kind')?.endsWith('List') || items.length === 0) return [planted];
  if (!items.every((item) => textAt(item, 'kind') !== undefined)) return [planted];
  return items.map((root, index) => ({ root, duplicates: index === 0 ? planted.duplicates : [] }));
}
