import type { AnalyzerInput } from '../../core/types.ts';
import { type Search, searchImports } from './importers.ts';
import type { Imports } from './imports.ts';

/** The schemas of head that the change does not touch. */
export class Unchanged {
  readonly #head: Imports;
  readonly #input: AnalyzerInput;
  #search: Promise<Search> | undefined;

  constructor(head: Imports, input: AnalyzerInput) {
    this.#head = head;
    this.#input = input;
  }

  /** What they import, those nearest to a path first; searched once, from the first question on. */
  search(to: string): Promise<Search> {
    this.#search ??= this.#begin(to);
    this.#search.catch(() => undefined); // whoever waits for it is told
    return this.#search;
  }

  async #begin(to: string): Promise<Search> {
    const changed = new Set(this.#input.files.map(({ path }) => path));
    const paths = (await this.#head.all()).filter((path) => !changed.has(path));
    return searchImports(paths, to, this.#input.head);
  }
}
