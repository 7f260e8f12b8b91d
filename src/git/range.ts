import type { Range } from '../core/types.ts';
import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import { defaultBranch, mergeBaseOf, resolve, resolveIfKnown, shortName } from './refs.ts';
import type { Repository } from './repository.ts';

/** The word that stands for uncommitted work in place of a ref. */
export const WORKTREE = 'WORKTREE';

export interface Request {
  /** The repository, or any folder inside it. */
  readonly dir: string;
  /** A ref; unless given the default branch, and HEAD for uncommitted work. */
  readonly base?: string | undefined;
  /** A ref, or `WORKTREE`; HEAD unless given. */
  readonly head?: string | undefined;
  /** Compares with the tip of base itself, not with the commit where head parted from it. */
  readonly direct: boolean;
}

/** Turns names into ids. Throws `UserError` where a name is unknown or there is nothing to compare. */
export function resolveRange(repository: Repository, request: Request): Promise<Range> {
  const { base, head = 'HEAD', direct } = request;
  if (head === WORKTREE) return rangeOfWork(repository, base, direct);
  return base === undefined ? rangeByDefault(repository, head, direct) : rangeOf(repository, base, head, direct);
}

async function rangeOf(repository: Repository, baseName: string, headName: string, direct: boolean): Promise<Range> {
  const [base, head] = await Promise.all([resolve(repository, baseName), resolve(repository, headName)]);
  return {
    base,
    head,
    mergeBase: await startOf(repository, base, head, direct),
    baseName: shortName(baseName),
    headName,
  };
}

async function rangeByDefault(repository: Repository, headName: string, direct: boolean): Promise<Range> {
  const range = await rangeOf(repository, await defaultBranch(repository), headName, direct);
  if (range.mergeBase === range.head) throw nothingAhead(headName, range.baseName);
  return range;
}

async function rangeOfWork(repository: Repository, baseName: string | undefined, direct: boolean): Promise<Range> {
  const tip = await tipOfWork(repository);
  const base = baseName === undefined ? tip : await resolve(repository, baseName);
  const mergeBase = await startOf(repository, base, tip, direct);
  return { base, head: WORKTREE, mergeBase, baseName: shortName(baseName ?? 'HEAD'), headName: WORKTREE };
}

/** Before the first commit there is no HEAD, and all work is new. */
const tipOfWork = async (repository: Repository): Promise<string> =>
  (await resolveIfKnown(repository, 'HEAD')) ?? repository.emptyTree;

async function startOf(repository: Repository, base: string, head: string, direct: boolean): Promise<string> {
  const sameOrEmpty = base === head || [base, head].includes(repository.emptyTree);
  return direct || sameOrEmpty ? base : mergeBaseOf(repository, base, head);
}

const nothingAhead = (head: string, base: string): UserError =>
  new UserError(
    `\`${presentable(head)}\` holds nothing that \`${presentable(base)}\` does not`,
    'Pass `--base HEAD^` for the last commit, `--head WORKTREE` for uncommitted work, or name both with `--base` and `--head`.',
  );
