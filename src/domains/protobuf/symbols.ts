import { Unreadable } from '../../core/errors.ts';
import type { Tree } from '../../core/types.ts';
import type { Declared, ProtoFile, TypeDeclaration } from './model.ts';
import type { Imports } from './imports.ts';
import { parseProto } from './parser/file.ts';

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
  readonly #wanted = new Set<ProtoFile>();

  constructor(files: readonly ProtoFile[], tree: Tree, imports: Imports) {
    this.#tree = tree;
    this.#imports = imports;
    for (const file of files) this.#declare(file);
  }

  /** The nearest type of this name, by protobuf's scoping: innermost scope first. Undefined where it is not known (yet). */
  resolve(type: string, from: Declared): TypeDeclaration | undefined {
    const found = this.#lookUp(type, from);
    if (found === undefined && !this.#expanded.has(from.file)) this.#wanted.add(from.file);
    return found;
  }

  #lookUp(type: string, from: Declared): TypeDeclaration | undefined {
    if (type.startsWith('.')) return this.#nearest(type.slice(1), from.file);
    let scope = from.parent?.fullName ?? from.file.package;
    for (;;) {
      const found = this.#nearest(scope === '' ? type : `${scope}.${type}`, from.file);
      if (found !== undefined || scope === '') return found;
      scope = scope.slice(0, Math.max(scope.lastIndexOf('.'), 0));
    }
  }

  /** Of several copies of one type, the one of the file itself, else of a file it imports, else any. */
  #nearest(fullName: string, file: ProtoFile): TypeDeclaration | undefined {
    const all = this.#declarations.get(fullName) ?? [];
    if (all.length < 2) return all[0];
    return (
      all.find((one) => one.file === file) ??
      all.find((one) => file.imports.some(({ path }) => one.file.path.endsWith(path))) ??
      all[0]
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
    const queue = [file];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (this.#expanded.has(next)) continue;
      this.#expanded.add(next);
      for (const { path, kind } of next.imports) {
        const imported = await this.#read(path, next.path);
        if (imported !== undefined && (next === file || kind === 'public')) queue.push(imported);
      }
    }
  }

  async #read(path: string, importer: string): Promise<ProtoFile | undefined> {
    const found = await this.#imports.find(path, importer);
    if (found === undefined) return undefined;
    if (!this.#known.has(found)) {
      this.#known.set(found, undefined);
      const file = await parseUnchanged(this.#tree, found);
      if (file !== undefined) this.#declare(file);
    }
    return this.#known.get(found);
  }
}

/** An unchanged file is no subject of the review: where it cannot be read, its types are merely not known. */
async function parseUnchanged(tree: Tree, path: string): Promise<ProtoFile | undefined> {
  try {
    const text = await tree.read(path);
    return text === undefined ? undefined : parseProto(text, path);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
