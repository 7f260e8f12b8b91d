/** Reads what API descriptions refer to in other files, on both sides, and finds the descriptions that a changed part belongs to. */
import { Unreadable } from '../../../core/errors.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import { type FileUnreadable, type ParsedPair, unreadableFact } from '../../../core/unreadable.ts';
import type { ConfigFile } from '../documents.ts';
import { parse } from '../parse.ts';
import { type ConfigNode, nodesIn, textAt } from '../tree.ts';
import { isOpenApi } from './model.ts';
import { isPart, rootsAround } from './roots.ts';
import { type ApiFile, claim, originOf, targetOf } from './origins.ts';

type Pairs = readonly ParsedPair<ConfigFile>[];

export interface Gathered {
  /** The descriptions that changed parts belong to, though they did not change themselves. */
  readonly roots: Pairs;
  readonly unreadable: readonly FileUnreadable[];
}

/** More files than this make one description no longer. */
const MOST_FILES = 4_000;

export async function gatherApis(files: Pairs, input: Pick<AnalyzerInput, 'base' | 'head'>): Promise<Gathered> {
  const parts = files.filter(({ before, after }) => isPart(before) || isPart(after)).map(({ file }) => file.path);
  const candidates = parts.length === 0 ? [] : await rootsAround(parts, files, input);
  const unreadable: FileUnreadable[] = [];
  const readers = (['base', 'head'] as const).map((side) => {
    const known = new Map(files.flatMap((pair) => parsed(side === 'base' ? pair.before : pair.after)));
    return new Reader(input[side], known, (path, error) => unreadable.push(unreadableFact(path, side, error)));
  });
  const [base, head] = readers;
  if (base === undefined || head === undefined) return { roots: [], unreadable };
  for (const { before, after } of [...files, ...candidates]) {
    await base.gather(before);
    await head.gather(after);
  }
  const reached = ({ before, after }: ParsedPair<ConfigFile>): boolean =>
    parts.some((part) => base.reaches(before, part) || head.reaches(after, part));
  return { roots: candidates.filter(reached), unreadable };
}

const parsed = (file: ConfigFile | undefined): [string, ConfigNode][] => {
  const [document] = file?.documents ?? [];
  return file === undefined || document === undefined ? [] : [[file.path, document.root]];
};

/** One side of the repository: each file is read once, however many refer to it. */
class Reader {
  readonly #tree: Tree;
  readonly #known: ReadonlyMap<string, ConfigNode>;
  readonly #fail: (path: string, error: Unreadable) => void;
  readonly #files = new Map<string, Promise<ApiFile | undefined>>();

  constructor(tree: Tree, known: ReadonlyMap<string, ConfigNode>, fail: (path: string, error: Unreadable) => void) {
    this.#tree = tree;
    this.#known = known;
    this.#fail = fail;
  }

  /** Reads all files that a description refers to, and those they refer to. */
  async gather(file: ConfigFile | undefined): Promise<void> {
    const [document] = file?.documents ?? [];
    if (file === undefined || document === undefined || !isOpenApi(document)) return;
    const first = { path: file.path, root: document.root, siblings: new Map<string, ApiFile>() };
    const waiting: ApiFile[] = [first];
    this.#files.set(file.path, Promise.resolve(first));
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const targets = referencesOf(next);
      if (targets.length > 0 || next !== first) claim(next);
      const from = next;
      waiting.push(...(await Promise.all(targets.map((path) => this.#join(from, path)))).flat());
    }
  }

  /** Ties a file to one that it refers to, and gives that back where it is met for the first time. */
  async #join(file: ApiFile, path: string): Promise<ApiFile[]> {
    const isNew = !this.#files.has(path);
    if (isNew && this.#files.size >= MOST_FILES) return [];
    const found = await this.#read(path);
    if (found !== undefined) file.siblings.set(path, found);
    return found !== undefined && isNew ? [found] : [];
  }

  /** Whether a description refers to a file, through however many others. */
  reaches(file: ConfigFile | undefined, part: string): boolean {
    const start = originOf(file?.documents[0]?.root);
    const seen = new Set<ApiFile>();
    const waiting = start === undefined ? [] : [start];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      if (next.path === part) return true;
      seen.add(next);
      waiting.push(...next.siblings.values());
    }
    return false;
  }

  #read(path: string): Promise<ApiFile | undefined> {
    const known = this.#files.get(path) ?? this.#load(path);
    this.#files.set(path, known);
    return known;
  }

  async #load(path: string): Promise<ApiFile | undefined> {
    const root = this.#known.get(path) ?? (await this.#parse(path));
    return root && { path, root, siblings: new Map<string, ApiFile>() };
  }

  async #parse(path: string): Promise<ConfigNode | undefined> {
    try {
      const text = await this.#tree.read(path);
      return text === undefined ? undefined : parse(text, path).documents[0]?.root;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.#fail(path, error);
      return undefined;
    }
  }
}

/** The other files that a file refers to, each once. */
function referencesOf({ root, path }: ApiFile): readonly string[] {
  const found = new Set<string>();
  for (const node of nodesIn(root)) {
    const target = targetOf(textAt(node, '$ref') ?? '', path);
    if (target !== undefined && target.path !== path) found.add(target.path);
  }
  return [...found];
}
