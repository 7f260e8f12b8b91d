/** One pull request as the fake keeps it. */
import type { TestRepository } from '../repository.ts';
import { type DiffEntry, diffEntries, type Wanted } from './patch.ts';

export interface StoredComment {
  readonly id: number;
  readonly user: string;
  body: string;
}
export interface StoredInline extends StoredComment, Wanted {
  readonly review: number;
}
export interface StoredReview extends StoredComment {
  readonly commit: string;
  state: 'COMMENTED' | 'CHANGES_REQUESTED' | 'APPROVED' | 'DISMISSED';
}

/** An issue of the same repository. */
export interface StoredIssue extends StoredComment {
  title: string;
  state: 'open' | 'closed';
  reason: 'completed' | 'not_planned' | 'reopened' | null;
}

/** State that tests read, and change as people would. */
export interface Pull {
  readonly repository: TestRepository;
  readonly number: number;
  readonly author: string;
  readonly base: string;
  head: string;
  readonly comments: StoredComment[];
  readonly reviews: StoredReview[];
  readonly inline: StoredInline[];
  readonly issues: StoredIssue[];
  /** Who holds the repository that the branch comes from. */
  readonly owner: string;
  state: 'open' | 'closed';
  /** Paths that GitHub shows without a patch. */
  readonly tooLarge: Set<string>;
  files(): DiffEntry[];
  /** An id that nothing else has. */
  nextId(): number;
}

/** A pull request over a real repository. Ids are as large as GitHub's. */
export function makePull(
  repository: TestRepository,
  refs: { readonly base: string; readonly head: string },
  author = 'octo-author',
): Pull {
  let id = 3_000_000_000;
  const known = new Map<string, DiffEntry[]>();
  const entriesOf = ({ base, head }: Pull): DiffEntry[] => {
    const entries = known.get(head) ?? diffEntries(repository, base, head);
    known.set(head, entries);
    return entries;
  };
  const pull: Pull = {
    repository,
    number: 7,
    author,
    ...refs,
    comments: [],
    reviews: [],
    inline: [],
    issues: [],
    owner: 'acme',
    state: 'open',
    tooLarge: new Set(),
    files: () => entriesOf(pull).map((entry) => shown(entry, pull.tooLarge)),
    nextId: () => ++id,
  };
  return pull;
}

function shown(entry: DiffEntry, tooLarge: ReadonlySet<string>): DiffEntry {
  if (!tooLarge.has(entry.filename)) return entry;
  const { patch: _, ...rest } = entry;
  return rest;
}
