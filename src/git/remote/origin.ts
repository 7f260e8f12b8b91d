/** A repository that is not on disk, and the two ways to it: git over HTTP, and the API of the service that hosts it. */

/** What the API of a hosting service tells. Everything throws `Unreachable` where it does not answer. */
export interface Hub {
  /** Where two commits parted; undefined where they share no history, or one is not known. */
  mergeBase(base: string, head: string): Promise<string | undefined>;
  /** The commit that a name stands for, and its first parent; undefined where none does. */
  commit(name: string): Promise<{ readonly id: string; readonly parent?: string | undefined } | undefined>;
  /** All that a commit holds, folders included, with paths from its top. */
  tree(commit: string): Promise<readonly HubEntry[]>;
  /** The contents of some files, by id. */
  blobs(ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
}

/** What stands at a path, in the words of the API: the mode is octal. */
export interface HubEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

export interface Authorization {
  /** The value of the HTTP header. */
  readonly header: string;
  /** What no message may hold, whoever wrote it. */
  readonly secrets: readonly string[];
}

export interface Origin {
  /** The only address that is ever fetched from. */
  readonly url: string;
  /** What opens it; undefined where it is open to all. */
  readonly authorization?: (() => Authorization) | undefined;
  /** The folder in which a private repository is made for the time of one review. */
  readonly temporary: string;
  readonly hub: Hub;
}
