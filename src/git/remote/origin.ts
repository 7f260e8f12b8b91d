/** A repository that is not on disk, and the two ways to it: git over HTTP, and the API of the service that hosts it. */

import { UserError } from '../../core/errors.ts';
import { presentable } from '../../core/present.ts';

/** What the API of a hosting service tells. Everything throws `Unreachable` where it does not answer. */
export interface Hub {
  /** Where two commits parted; undefined where they share no history, or one is not known. */
  mergeBase(base: string, head: string): Promise<string | undefined>;
  /** The commit that a name stands for, and its first parent; undefined where none does. */
  commit(name: string): Promise<HubCommit | undefined>;
  /** All that a commit holds, folders included, with paths from its top; undefined where there is no such commit. */
  tree(commit: string): Promise<readonly HubEntry[] | undefined>;
  /** The contents of some files, by id. */
  blobs(ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  /** The tags of commits, all of them. */
  tags(): Promise<readonly HubTag[]>;
}

export interface HubCommit {
  readonly id: string;
  readonly parent?: string | undefined;
  /** In seconds. */
  readonly made: number;
}

export interface HubTag {
  readonly name: string;
  /** Of the commit, and when it was made, in seconds. */
  readonly id: string;
  readonly made: number;
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

/** The error for a name that stands for nothing there. */
export const unknownCommit = (name: string): UserError =>
  new UserError(
    `\`${presentable(name)}\` names no commit of this repository`,
    'Pass a branch, a tag or the id of a commit that was pushed.',
  );
