/** Variables of the environment that have another name, while the code of the repository still reads the old one. */
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import { areaOf } from '../area.ts';
import type { Edit } from '../diff.ts';
import { signature } from '../likeness.ts';
import { displayPath } from '../setting.ts';
import type { StillRead } from '../setting-changes.ts';
import { type ConfigNode, entriesOf } from '../tree.ts';
import { hintIn, pathsIn } from './hint.ts';

/** Renames looked into; files searched, and characters of those of a kind: in a larger repository nothing is said. */
const MOST_RENAMES = 8;
const MOST_FILES = 2_000;
const MOST_TEXT = 25_000_000;
const AT_ONCE = 64;

const CODE =
  /\.(?:go|[cm]?[jt]sx?|py|rb|java|kt|scala|groovy|cs|fs|rs|php|exs?|c|cc|cpp|swift|dart|lua|pl|vue|svelte)$|(?:^|\/)Dockerfile$/;
const OF_OTHERS = /(?:^|\/)(?:vendor|third_party|node_modules|dist|build|generated)\//;
/** Shorter names are words that code uses for anything. */
const IS_VARIABLE = /^(?=.{4,100}$)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/**
 * The edits, a variable that has another name as `renamed`, with the place that still reads the old one: where code does, and
 * none reads the new one. Other variables are left as they are: what reads them may be in an image.
 */
export async function withReadVariables(
  edits: readonly Edit[],
  { head }: Pick<AnalyzerInput, 'head'>,
): Promise<readonly Edit[]> {
  const renames = firstOf(renamesAmong(edits));
  if (renames.length === 0) return edits;
  const paths = await pathsIn(head);
  const files = { code: paths.filter(isCode), settings: paths.filter(isOfSettings) };
  if (files.code.length === 0 || files.code.length + files.settings.length > MOST_FILES) return edits;
  const told = new Map<Edit, Edit | undefined>();
  for (const [{ edit, gone, from }, stillRead] of await suffering(renames, head, files)) {
    const setting = { ...edit.setting, before: (gone ?? edit).setting.before };
    told.set(edit, { ...edit, kind: 'renamed', setting, from, stillRead });
    if (gone !== undefined) told.set(gone, undefined);
  }
  return edits.flatMap((edit) => (told.has(edit) ? (told.get(edit) ?? []) : edit));
}

/** Those of the first few names: the same in many files is one. */
function firstOf(renames: readonly Rename[]): readonly Rename[] {
  const pair = ({ from, to }: Rename): string => `${from} ${to}`;
  const first = new Set([...new Set(renames.map(pair))].slice(0, MOST_RENAMES));
  return renames.filter((rename) => first.has(pair(rename)));
}

interface Files {
  readonly code: readonly string[];
  readonly settings: readonly string[];
}

/** Where code reads the old name; none where none does, some reads the new one, or another program is still given the old. */
async function suffering(
  renames: readonly Rename[],
  tree: Tree,
  { code, settings }: Files,
): Promise<readonly (readonly [Rename, StillRead])[]> {
  const names = renames.flatMap(({ from, to }) => [from, to]).join('|');
  const reads = new RegExp(String.raw`(["'\`])(${names})\1|\benv(?:iron)?\.(${names})\b`, 'g');
  const read = await foundIn(tree, code, reads);
  const open = renames.filter(({ from, to }) => read?.has(from) === true && !read.has(to));
  if (open.length === 0) return [];
  const gives = new RegExp(String.raw`\b(${open.map(({ from }) => from).join('|')})\b`, 'g');
  const given = await foundIn(tree, settings, gives);
  return open.flatMap((rename) => {
    const place = read?.get(rename.from);
    return place === undefined || given?.has(rename.from) !== false ? [] : [[rename, place] as const];
  });
}

/** Where files name what the last group of a pattern that matched holds, each the first time; undefined where they are too large. */
async function foundIn(
  tree: Tree,
  paths: readonly string[],
  pattern: RegExp,
): Promise<ReadonlyMap<string, StillRead> | undefined> {
  const found = new Map<string, StillRead>();
  let length = 0;
  for (let at = 0; at < paths.length && length <= MOST_TEXT; at += AT_ONCE) {
    const texts = await Promise.all(
      paths.slice(at, at + AT_ONCE).map(async (path) => ({ path, text: (await hintIn(tree, path)) ?? '' })),
    );
    for (const { text } of texts) length += text.length;
    for (const [name, place] of texts.flatMap((each) => placesIn(each, pattern)))
      if (!found.has(name)) found.set(name, place);
  }
  return length > MOST_TEXT ? undefined : found;
}

/** Each of the names in a text, with the line where it stands first. */
function placesIn(
  { path, text }: { path: string; text: string },
  pattern: RegExp,
): readonly (readonly [string, StillRead])[] {
  const starts = new Map<string, number>();
  for (const match of text.matchAll(pattern)) {
    const name = match.slice(1).findLast((group) => group !== undefined) ?? '';
    if (!starts.has(name)) starts.set(name, match.index);
  }
  const lineAt = (start: number): number => text.slice(0, start).split('\n').length;
  return [...starts].map(([name, start]) => [name, { path, line: lineAt(start), fails: false, inCode: true }] as const);
}

const isCode = (path: string): boolean => CODE.test(path) && !OF_OTHERS.test(path) && areaOf(path) !== 'test';

const isOfSettings = (path: string): boolean => /\.(?:ya?ml|json|env|properties|toml|tf|sh)$|(?:^|\/)\.env/.test(path);

interface Rename {
  readonly edit: Edit;
  /** The edit that took the old name away, where it is another one. */
  readonly gone?: Edit;
  readonly from: string;
  readonly to: string;
}

const renamesAmong = (edits: readonly Edit[]): readonly Rename[] =>
  [...ofMaps(edits), ...ofLists(edits)].filter(({ from, to }) => IS_VARIABLE.test(from) && IS_VARIABLE.test(to));

/** `environment` of a compose file, `env` of values. */
const ofMaps = (edits: readonly Edit[]): readonly Rename[] =>
  edits.flatMap((edit) => {
    const { from, kind, setting } = edit;
    const isOne = kind === 'renamed' && from !== undefined && /^(?:env|environment)$/.test(setting.keys.at(-2) ?? '');
    return isOne ? [{ edit, from, to: setting.keys.at(-1) ?? '' }] : [];
  });

/** `env` of a container: one item gone and one new, with the same value, and no other like them. */
function ofLists(edits: readonly Edit[]): readonly Rename[] {
  const [gone, come] = [byValue(edits, 'removed'), byValue(edits, 'added')];
  return [...come].flatMap(([value, edit]) => {
    const old = gone.get(value);
    return edit && old ? [{ edit, gone: old, from: old.setting.name, to: edit.setting.name }] : [];
  });
}

/** Undefined where several are alike. */
function byValue(edits: readonly Edit[], kind: Edit['kind']): ReadonlyMap<string, Edit | undefined> {
  const found = new Map<string, Edit | undefined>();
  for (const edit of edits) {
    const { path, keys, before, after } = edit.setting;
    if (edit.kind !== kind || keys.at(-1) !== 'env' || path.at(-1)?.kind !== 'item') continue;
    const value = `${displayPath(path.slice(0, -1))} ${valueOf(after ?? before)}`;
    found.set(value, found.has(value) ? undefined : edit);
  }
  return found;
}

const valueOf = (item: ConfigNode | undefined): string =>
  entriesOf(item)
    .flatMap(([key, node]) => (key === 'name' ? [] : `${key}=${signature(node)}`))
    .toSorted()
    .join();
