import { noneIfUnreadable } from '../../core/errors.ts';
import type { Tree } from '../../core/types.ts';
import type { Declared, ProtoFile, TypeDeclaration } from './model.ts';
import type { Imports } from './imports.ts';
import { parseProto } from './parser/file.ts';
import { sharedLength } from '../../core/compare.ts';

/**
 * The types known on one side: those of the changed files, and of their imports as far as a question needed them.
 * A question that cannot be answered yet is remembered; `load` then reads the imports, and the caller asks again.
 */
export class Symbols {
  readonly #declarations = new Map<string, TypeDeclaration[]>();
  readonly #tree: Tree;
  readonly #imports: Imports;
  readonly #known = new Map<string, ProtoFile | undefined>();
  readonly #expanded = new Set<ProtoFile>();
  /** What each expanded file imports, itself or publicly through another. */
  readonly #visible = new Map<ProtoFile, ReadonlySet<ProtoFile>>();
  readonly #wanted = new Set<ProtoFile>();

  constructor(files: readonly ProtoFile[], tree: Tree, imports: Imports) {
    this.#tree = tree;
    this.#imports = imports;
    for (const file of files) this.#declare(file);
  }

  /** The nearest type of this name, by protobuf's scoping: innermost scope first. Undefined where it is not known (yet). */
  resolve(type: string, from: Declared): TypeDeclaration | undefined {
    const found = this.#lookUp(type, from);
    if (!this.#expanded.has(from.file) && !isBeside(found?.file, from.file)) this.#wanted.add(from.file);
    return found;
  }

  #lookUp(type: string, from: Declared): TypeDeclaration | undefined {
    for (const name of meanings(type, from)) {
      const found = this.#nearest(name, from.file);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Of several copies of one type, the one of the file itself, else of a file it imports, else the one that stands nearest. */
  #nearest(fullName: string, file: ProtoFile): TypeDeclaration | undefined {
    const all = this.#declarations.get(fullName) ?? [];
    if (all.length < 2) return all[0];
    const visible = this.#visible.get(file);
    return (
      all.find((one) => one.file === file) ??
      all.find((one) => visible?.has(one.file)) ??
      all.find((one) => isBeside(one.file, file)) ??
      all.toSorted((a, b) => sharedLength(b.file.path, file.path) - sharedLength(a.file.path, file.path))[0]
    );
  }

  #declare(file: ProtoFile): void {
    this.#known.set(file.path, file);
    for (const type of [...file.messages, ...file.enums]) {
      const copies = this.#declarations.get(type.fullName);
      if (copies) copies.push(type);
      else this.#declarations.set(type.fullName, [type]);
    }
  }

  /** Reads the imports of the files whose names could not be resolved. True where anything was learnt. */
  async load(): Promise<boolean> {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    for (const file of wanted) await this.#expand(file);
    return wanted.length > 0;
  }

  /** Makes the types of a file's imports known, and of whatever those import publicly. */
  async #expand(file: ProtoFile): Promise<void> {
    this.#expanded.add(file);
    const visible = new Set<ProtoFile>();
    this.#visible.set(file, visible);
    const queue = [file];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const { path, kind } of next.imports) {
        if (next !== file && kind !== 'public') continue;
        const imported = await this.#read(path, next.path);
        if (imported === undefined || visible.has(imported)) continue;
        visible.add(imported);
        queue.push(imported);
      }
    }
  }

  async #read(path: string, importer: string): Promise<ProtoFile | undefined> {
    const found = await this.#imports.find(path, importer);
    return found === undefined ? undefined : this.open(found);
  }

  /** Reads an unchanged file and makes its types known; undefined where there is none that can be read. */
  async open(path: string): Promise<ProtoFile | undefined> {
    if (!this.#known.has(path)) {
      this.#known.set(path, undefined);
      const file = await parseUnchanged(this.#tree, path);
      if (file !== undefined) this.#declare(file);
    }
    return this.#known.get(path);
  }
}

/** The full names that a written type may stand for, by protobuf's scoping: innermost scope first. */
export function meanings(type: string, { parent, file }: Pick<Declared, 'parent' | 'file'>): readonly string[] {
  if (type.startsWith('.')) return [type.slice(1)];
  const names: string[] = [];
  for (let scope = parent?.fullName ?? file.package; scope !== ''; scope = parentScope(scope))
    names.push(`${scope}.${type}`);
  return [...names, type];
}

const parentScope = (scope: string): string => scope.slice(0, Math.max(scope.lastIndexOf('.'), 0));

/** Whether a file is another itself, or one that it imports from a folder around both: no copy elsewhere is meant then. */
const isBeside = (found: ProtoFile | undefined, file: ProtoFile): boolean =>
  found === file ||
  file.imports.some(
    ({ path }) =>
      found !== undefined && found.path.endsWith(path) && file.path.startsWith(found.path.slice(0, -path.length)),
  );

/** An unchanged file is no subject of the review: where it cannot be read, its types are merely not known. */
async function parseUnchanged(tree: Tree, path: string): Promise<ProtoFile | undefined> {
  try {
    const text = await tree.read(path);
    return text === undefined ? undefined : parseProto(text, path);
  } catch (error) {
    return noneIfUnreadable(error);
  }
}
