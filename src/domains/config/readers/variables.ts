/** Variables of the environment that have another name, while the code of the repository still reads the old one. */
import { linesWith } from '../../../core/grep.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import { areaOf } from '../area.ts';
import type { Edit } from '../diff.ts';
import { signature } from '../likeness.ts';
import { displayPath } from '../setting.ts';
import type { StillRead } from '../setting-changes.ts';
import { type ConfigNode, entriesOf } from '../tree.ts';
import { hintIn, noHint } from './hint.ts';

/** Renames looked into, and files of code searched, at most: in a larger repository nothing is said. */
const MOST_RENAMES = 20;
const MOST_FILES = 5_000;

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
  const renames = renamesAmong(edits).slice(0, MOST_RENAMES);
  if (renames.length === 0) return edits;
  const paths = (await head.list('').catch(noHint)) ?? [];
  const files = { code: paths.filter(isCode), settings: paths.filter(isOfSettings) };
  if (files.code.length === 0 || files.code.length + files.settings.length > MOST_FILES) return edits;
  const told = new Map<Edit, Edit | undefined>();
  for (const rename of renames) {
    const stillRead = await suffering(rename, head, files);
    if (stillRead === undefined) continue;
    const { edit, gone, from } = rename;
    const setting = { ...edit.setting, before: (gone ?? edit).setting.before };
    told.set(edit, { ...edit, kind: 'renamed', setting, from, stillRead });
    if (gone !== undefined) told.set(gone, undefined);
  }
  return edits.flatMap((edit) => (told.has(edit) ? (told.get(edit) ?? []) : edit));
}

interface Files {
  readonly code: readonly string[];
  readonly settings: readonly string[];
}

/** Where code reads the old name; undefined where none does, some reads the new one, or another program is still given the old. */
async function suffering({ from, to }: Rename, tree: Tree, files: Files): Promise<StillRead | undefined> {
  if ((await readOf(tree, files.code, to)) !== undefined) return undefined;
  const given = (await linesWith(tree, files.settings, from).catch(noHint)) ?? [];
  const isGiven = new RegExp(String.raw`\b${from}\b`);
  return given.some((lines) => isGiven.test(lines)) ? undefined : readOf(tree, files.code, from);
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

/** Where code reads a variable first; undefined where none does. */
async function readOf(tree: Tree, paths: readonly string[], name: string): Promise<StillRead | undefined> {
  const reads = new RegExp(String.raw`(["'\`])${name}\1|\benv(?:iron)?\.${name}\b`);
  const lines = (await linesWith(tree, paths, name).catch(noHint)) ?? [];
  const path = paths[lines.findIndex((some) => reads.test(some))];
  if (path === undefined) return undefined;
  const text = (await hintIn(tree, path)) ?? '';
  const line = text.split('\n').findIndex((each) => reads.test(each)) + 1;
  return line === 0 ? undefined : { path, line, fails: false, inCode: true };
}
