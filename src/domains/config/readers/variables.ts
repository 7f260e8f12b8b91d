/** Variables of the environment that have another name, while the code of the repository still reads the old one. */
import { linesWith } from '../../../core/grep.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import { areaOf } from '../area.ts';
import type { Edit } from '../diff.ts';
import { signature } from '../likeness.ts';
import { displayPath } from '../setting.ts';
import type { StillRead } from '../setting-changes.ts';
import { type ConfigNode, entriesOf } from '../tree.ts';
import { hintIn, linesIn, noHint, pathsIn } from './hint.ts';

/** Renames looked into, and files searched: in a larger repository nothing is said. */
const MOST_RENAMES = 8;
const MOST_FILES = 2_000;

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
  const first = new Set([...new Set(renames.map(pairOf))].slice(0, MOST_RENAMES));
  return renames.filter((rename) => first.has(pairOf(rename)));
}

const pairOf = ({ from, to }: Pick<Rename, 'from' | 'to'>): string => `${from} ${to}`;

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
  const places = new Map<string, StillRead | undefined>();
  for (const { from, to } of new Map(renames.map((rename) => [pairOf(rename), rename])).values()) {
    const place = await readIn(tree, code, from);
    const isOpen = place !== undefined && (await noneNames(tree, code, to, reads(to)));
    const isLost = isOpen && (await noneNames(tree, settings, from, new RegExp(String.raw`\b${from}\b`)));
    places.set(pairOf({ from, to }), isLost ? place : undefined);
  }
  return renames.flatMap((rename) => {
    const place = places.get(pairOf(rename));
    return place === undefined ? [] : [[rename, place] as const];
  });
}

/** How code asks for a variable. */
const reads = (name: string): RegExp => new RegExp(String.raw`(["'\`])${name}\1|\benv(?:iron)?\.${name}\b`);

/** Where the first of some files reads a variable. */
async function readIn(tree: Tree, paths: readonly string[], name: string): Promise<StillRead | undefined> {
  const lines = await linesIn(tree, paths, name);
  const pattern = reads(name);
  const path = paths.find((_, index) => pattern.test(lines[index] ?? ''));
  const text = path === undefined ? undefined : await hintIn(tree, path);
  const line = text?.split('\n').findIndex((each) => pattern.test(each)) ?? -1;
  return path === undefined || line === -1 ? undefined : { path, line: line + 1, fails: false, inCode: true };
}

/** Whether no file holds a word in the sense of a pattern; false where nobody could look. */
async function noneNames(tree: Tree, paths: readonly string[], word: string, pattern: RegExp): Promise<boolean> {
  const lines = await linesWith(tree, paths, word).catch(noHint);
  return lines?.some((line) => pattern.test(line)) === false;
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
