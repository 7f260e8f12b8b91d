import type { ConfigNode } from './tree.ts';

/** One document of a file, on one side. */
export interface ConfigDocument {
  /** The file's path on that side. */
  readonly path: string;
  readonly root: ConfigNode;
  /** Whether the file is a Go template: values and conditions are filled in later. */
  readonly isTemplate: boolean;
  /** The conditions of a template, with the lines that they guard. */
  readonly guards?: readonly Guard[];
  /** The actions of a template that fill a key or an item with more than stands there, by its line. */
  readonly filled?: ReadonlyMap<number, readonly string[]>;
  /** Part of an object that stands elsewhere, as an overlay of Kustomize patches it: what it leaves out is not missing. */
  readonly isPatch?: true;
  /** Of an overlay that stands on one side only: what it patches is deployed by nobody on the other. */
  readonly isOfNewOverlay?: true;
  /** What the patch takes out of that object. */
  readonly removals?: readonly Removal[];
  /** Keys that stand twice in one map. */
  readonly duplicates: readonly Mark[];
}

/** One side of a file. */
export interface ConfigFile {
  readonly path: string;
  /** Without the empty ones; `several` tells whether there is more than one all the same. */
  readonly documents: readonly ConfigDocument[];
  readonly several: boolean;
  /** The conditions of a template, in order: `if .Values.enabled`. */
  readonly conditions: readonly Mark[];
  /** Credentials that stand in comments: what each looks like and a digest of it, never the credential. */
  readonly inComments: readonly Mark[];
}

/** A text of a file that is no node of a tree, and its line. */
export interface Mark {
  readonly text: string;
  readonly line: number;
}

/** Lines that a condition guards, those of the condition and of its end left out unless all stand on one. */
export interface Guard {
  readonly condition: string;
  /** `set`: all that it names must be set. `unset`: the other branch of such a condition. `other`: it may hold where nobody sets anything. */
  readonly asks: 'set' | 'unset' | 'other';
  readonly from: number;
  readonly to: number;
}

/** A document as it was and as it is; one side is missing where it is new or gone. */
export interface DocumentPair {
  readonly before?: ConfigDocument | undefined;
  readonly after?: ConfigDocument | undefined;
  /** The path in head, or in base for what is gone. */
  readonly path: string;
  /** The dialect's name; absent for plain YAML. */
  readonly dialect?: string | undefined;
  /** `Deployment/web`; absent where the file has but one document. */
  readonly title?: string | undefined;
  /** What the path says of where the file is used. */
  readonly area?: 'test' | 'production' | undefined;
  /** Whether the settings declare the file's keys a public interface. */
  readonly isPublic: boolean;
}

/** One place that a patch takes out of the object it patches; the object itself where `path` is empty. */
export interface Removal {
  /** Keys of maps, places in lists, and `name=web` for the item of a list that has the name. */
  readonly path: readonly string[];
  /** Where the operation stands. */
  readonly line: number;
  readonly endLine: number;
  /** What stands there from then on, where the patch replaces all of it. */
  readonly instead?: ConfigNode;
}
