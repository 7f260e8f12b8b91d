import { existsSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import { ask } from './run.ts';

/** What must be known of a repository before anything is asked of it. */
export interface Repository {
  readonly dir: string;
  readonly shallow: boolean;
  /** How it names its objects. */
  readonly format: 'sha1' | 'sha256';
  /** The id of the tree without files, which stands for "before the first commit"; git knows it without having it. */
  readonly emptyTree: string;
}

/** The two ways in which git names objects. */
export const FORMATS = [
  { format: 'sha1', emptyTree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904' },
  { format: 'sha256', emptyTree: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321' },
] as const;

/** Looks at the repository that `dir` is, or is inside of. Throws `UserError` where there is none. */
export async function identify(dir: string): Promise<Repository> {
  const answer = await ask(dir, ['rev-parse', '--is-shallow-repository', '--show-object-format']);
  const [shallow, format] = answer.split('\n');
  const known = FORMATS.find((candidate) => candidate.format === format);
  if (known === undefined) throw new Error(`git names objects by ${format}, which is not known here`);
  return { dir, shallow: shallow === 'true', ...known };
}

/**
 * The folder at the top of the work tree that `dir` stands in. Throws `UserError` where there is none, as in a bare repository.
 * A crafted `core.worktree` could point anywhere on the machine: the files must lie around the folder that was named.
 */
export async function topLevelOf(dir: string): Promise<string> {
  const root = await ask(dir, ['rev-parse', '--show-toplevel']);
  const outside = relative(root, realpathSync(dir)).startsWith('..');
  if (!outside && existsSync(join(root, '.git'))) return root;
  throw new UserError(
    `the settings of this repository place its files in \`${presentable(root)}\``,
    'Unset `core.worktree` in its configuration, or compare commits instead.',
  );
}

/** Whether some of what its commits name was left out when they were fetched. */
export const isPartial = async ({ dir }: Repository): Promise<boolean> =>
  (await ask(dir, ['config', '--get-regexp', String.raw`^remote\..*\.promisor$`])) !== '';
