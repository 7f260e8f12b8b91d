import type { Api } from '../api/open-api.ts';
import { settling } from '../api/reconcile.ts';
import { viewerOf } from '../api/viewer.ts';
import type { Anchor } from './anchor.ts';
import { type Marker, readMarker } from './marker.ts';
import { type Patches, patchesOf, type PullFile } from './patches.ts';
import type { Target } from './target.ts';

/** Something that Breakwater posted, known by its marker and by its author. */
export interface Posted extends Marker {
  readonly id: number;
  /** All of the body, the marker included. */
  readonly body: string;
  /** The body after the marker. */
  readonly text: string;
}

export interface PostedReview extends Posted {
  /** `COMMENTED`, `CHANGES_REQUESTED`, `DISMISSED`. */
  readonly state: string;
}

/** What stands on the pull request at this moment. */
export interface Standing {
  readonly head: string;
  /** Whether the token's account is the author of the pull request. */
  readonly isOwn: boolean;
  readonly comments: readonly Posted[];
  readonly reviews: readonly PostedReview[];
  readonly inline: readonly Posted[];
}

export interface NewReview {
  readonly commit: string;
  readonly event: 'COMMENT' | 'REQUEST_CHANGES';
  readonly body: string;
  readonly comments: readonly (Anchor & { readonly body: string })[];
}

/** A comment on a file as a whole. */
export interface FileComment {
  readonly commit: string;
  readonly path: string;
  readonly body: string;
}

/** A pull request as delivery needs it. Everything may throw an `ApiFailure`. */
export interface PullRequest {
  /** Reads what of this scope stands there. */
  look(): Promise<Standing>;
  /** Waits for what may still be under way after its answer was lost. */
  settle(): Promise<unknown>;
  /** The patches of files by their paths on either side; GitHub lists no more than 3,000 files. */
  patches(paths: ReadonlySet<string>): Promise<Patches>;
  comment(body: string): Promise<unknown>;
  deleteComment(id: number): Promise<unknown>;
  review(review: NewReview): Promise<unknown>;
  commentOnFile(comment: FileComment): Promise<unknown>;
  edit(what: 'comment' | 'review' | 'inline', id: number, body: string): Promise<unknown>;
  dismiss(id: number, message: string): Promise<unknown>;
}

/** A pull request on GitHub. */
export function remotePullRequest(api: Api, { owner, repo, number }: Target, scope: string): PullRequest {
  const here = { owner, repo };
  const pull = { ...here, pull_number: number };
  const issue = { ...here, issue_number: number };
  const { issues, pulls } = api.rest;
  const edits = {
    comment: (id: number, body: string) => issues.updateComment({ ...here, comment_id: id, body }),
    review: (id: number, body: string) => pulls.updateReview({ ...pull, review_id: id, body }),
    inline: (id: number, body: string) => pulls.updateReviewComment({ ...here, comment_id: id, body }),
  };
  return {
    async look() {
      const [{ data }, viewer, comments, reviews, inline] = await Promise.all([
        pulls.get(pull),
        viewerOf(api),
        api.paginate(issues.listComments, { ...issue, per_page: 100 }),
        api.paginate(pulls.listReviews, { ...pull, per_page: 100 }),
        api.paginate(pulls.listReviewComments, { ...pull, per_page: 100 }),
      ]);
      const own = (all: readonly Readable[]) => all.flatMap((one) => postedBy(viewer, scope, one));
      return {
        head: data.head.sha,
        isOwn: data.user.login === viewer,
        comments: own(comments),
        reviews: own(reviews),
        inline: own(inline),
      };
    },
    settle: settling,
    patches: async (paths) => patchesOf(await filesOf(api, pull, paths)),
    comment: (body) => issues.createComment({ ...issue, body }),
    deleteComment: (id) => issues.deleteComment({ ...here, comment_id: id }),
    review: ({ commit, event, body, comments }) =>
      pulls.createReview({ ...pull, commit_id: commit, event, body, comments: comments.map(draftOf) }),
    commentOnFile: ({ commit, path, body }) =>
      pulls.createReviewComment({ ...pull, commit_id: commit, path, body, subject_type: 'file' }),
    edit: (what, id, body) => edits[what](id, body),
    dismiss: (id, message) => pulls.dismissReview({ ...pull, review_id: id, message }),
  };
}

/** Reads no further than to the last of the paths. */
function filesOf(
  { paginate, rest }: Api,
  pull: { readonly owner: string; readonly repo: string; readonly pull_number: number },
  paths: ReadonlySet<string>,
): Promise<PullFile[]> {
  const missing = new Set(paths);
  return paginate(rest.pulls.listFiles, { ...pull, per_page: 100 }, ({ data }, done) => {
    for (const { filename, previous_filename: previous = filename } of data)
      for (const name of [filename, previous]) missing.delete(name);
    if (missing.size === 0) done();
    return data;
  });
}

const draftOf = ({ path, side, line, startLine, body }: NewReview['comments'][number]) => ({
  path,
  side,
  line,
  body,
  ...(startLine === undefined ? {} : { start_line: startLine, start_side: side }),
});

interface Readable {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
  readonly state?: string;
}

function postedBy(viewer: string, scope: string, { id, body = '', user, state = '' }: Readable): PostedReview[] {
  const marker = user?.login === viewer ? readMarker(body) : undefined;
  return marker?.scope === scope ? [{ ...marker, id, body, state }] : [];
}
