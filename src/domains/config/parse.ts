import { Unreadable } from '../../core/errors.ts';
import { readBlocks } from './block-yaml/read.ts';
import { levelBranches } from './branch-indent.ts';
import { claims } from './claims.ts';
import { credentialsInComments } from './comments.ts';
import { compose } from './compose.ts';
import { linesOfChosen, withAllItems } from './conditional-items.ts';
import type { ConfigFile, Mark } from './documents.ts';
import { filledIn } from './filled.ts';
import { withoutFragments } from './fragments.ts';
import { guardsIn } from './guards.ts';
import { readJson } from './json.ts';
import { withAliasesOfOthers } from './joined-parts.ts';
import { asJson } from './json5.ts';
import { LIMITS } from './limits.ts';
import { levelItems } from './loose-items.ts';
import { isOfChart, isTemplate, mask, type Masked, withoutDirectives, withoutSubstitutions } from './mask.ts';
import { indented } from './outdented.ts';
import { withOpenedBlocks } from './opened-by-actions.ts';
import type { Planted } from './plant.ts';
import { itemsAt, textAt } from './tree.ts';

/**
 * Reads one side of a YAML or JSON file. `placed` tells where a line of the text stands in the file, for a text within a file.
 * Throws `Unreadable` for what is not YAML, or past a limit.
 */
export function parse(text: string, path: string, placed = (line: number): number => line): ConfigFile {
  if (text.length > LIMITS.characters) throw new Unreadable('it is longer than 5 MB');
  if (isJson(path)) return fileOf([readJson(path.endsWith('5') ? asJson(text) : text)], { path, text });
  const side = { path, text: text.replaceAll('\r\n', '\n'), placed };
  return firstReadable(waysOf(text, path), side);
}

/**
 * The same for a side of a changed file: of a file that is none of ours by this side's name, as YAML renamed to something
 * else, what is not YAML holds nothing.
 */
export function parseSide(text: string, path: string): ConfigFile {
  try {
    return parse(text, path);
  } catch (error) {
    if (claims(path) || !(error instanceof Unreadable)) throw error;
    return fileOf([], { path, text: '' });
  }
}

interface Side {
  readonly path: string;
  readonly text: string;
  readonly placed: (line: number) => number;
}

type Way = (side: Side) => ConfigFile;

const readPlain: Way = ({ path, text, placed }) => fileOf(readDocuments(text, placed, false), { path, text });

/**
 * As it is; with branches that are indented each in its own way; without what is none of its own YAML; with quoted texts
 * that stand too far left; and with blocks that an action opens, and all items that conditions add within a line.
 */
const TEMPLATE_WAYS: readonly Way[] = [
  mask,
  (text: string) => mask(levelBranches(text)),
  levelled,
  moreIndented,
  (text: string) => {
    const { text: masked, conditions } = levelled(withOpenedBlocks(withoutSubstitutions(text) ?? text));
    const whole = withAllItems(masked);
    return { text: indented(whole) ?? whole, conditions, chosen: linesOfChosen(masked) };
  },
].map((masked: (text: string) => Read) => ({ path, text, placed }) => {
  const { text: readable, ...rest } = masked(text);
  return fileOf(readDocuments(readable, placed, true), { path, text, ...rest, isTemplate: true });
});

type Read = Masked & Pick<Source, 'chosen'>;

function levelled(text: string): Masked {
  return mask(levelItems(levelBranches(withoutFragments(text))));
}

function moreIndented(text: string): Masked {
  const { text: masked, conditions } = mask(text);
  return { text: indented(masked) ?? masked, conditions };
}

/** As it is once Terraform, `envsubst` or `sed` has filled it in. */
const FILLED_WAYS: readonly Way[] = [withoutDirectives, withoutSubstitutions, withoutEither].map(
  (without) =>
    ({ path, text, placed }) => {
      const readable = without(text);
      if (readable === undefined) throw new Unreadable('nothing fills it in');
      return fileOf(readDocuments(readable, placed, true), { path, text, isTemplate: true });
    },
);

/** As a part of what a program joins. */
const readPart: Way = ({ path, text, placed }) => {
  const readable = withAliasesOfOthers(text, path);
  if (readable === undefined) throw new Unreadable('it stands for itself');
  return fileOf(readDocuments(readable, placed, false), { path, text });
};

function withoutEither(text: string): string | undefined {
  const readable = withoutDirectives(text);
  return readable === undefined ? undefined : withoutSubstitutions(readable);
}

function waysOf(text: string, path: string): readonly Way[] {
  if (!isTemplate(text, path))
    return text.includes('{{') ? [readPlain, ...TEMPLATE_WAYS] : [readPlain, readPart, ...FILLED_WAYS];
  // Actions may stand at the start of a line within a text of many lines: such a file is YAML as it is.
  return isOfChart(path) ? [...TEMPLATE_WAYS, readPlain] : TEMPLATE_WAYS.toSpliced(2, 0, readPlain);
}

/** What the first way that leads anywhere finds. Throws what the first of all threw. */
function firstReadable(ways: readonly Way[], side: Side): ConfigFile {
  let first: Unreadable | undefined;
  for (const way of ways) {
    try {
      return way(side);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      first ??= error;
    }
  }
  throw first ?? new Unreadable('there is no way to read it');
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly conditions?: readonly Mark[];
  readonly isTemplate?: boolean;
  /** Lines of which a condition within says nothing. */
  readonly chosen?: ReadonlySet<number>;
}

function fileOf(
  read: readonly (Planted | undefined)[],
  { path, text, conditions = [], isTemplate: template = false, chosen }: Source,
): ConfigFile {
  const guarded = template ? { guards: guardsIn(text, chosen), filled: filledIn(text) } : {};
  const documents = read
    .flatMap((planted) => (planted ? apart(planted) : []))
    .map(({ root, duplicates }) => ({ path, isTemplate: template, root, duplicates, ...guarded }));
  const several = read.length > 1 || documents.length > 1;
  return { path, documents, several, conditions, inComments: credentialsInComments(text, isJson(path)) };
}

const isJson = (path: string): boolean => /\.json[c5]?$/i.test(path);

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
