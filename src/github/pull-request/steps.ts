/** What has to be written so that a pull request says what the report says. Pure: nothing is written here. */
import { ApiFailure } from '../api/failure.ts';
import type { Finding, Report } from '../../core/types.ts';
import { rank } from '../../reporters/parts/ranking.ts';
import { anchorOf, fileOf } from './anchor.ts';
import {
  findingBody,
  MOST_PRINTS,
  reviewBody,
  saysSettled,
  settledBody,
  settlement,
  verdictBody,
  type Writing,
} from './bodies.ts';
import { fingerprint } from './marker.ts';
import type { Patches } from './patches.ts';
import type { FileComment, NewReview, Posted, PullRequest, Standing } from './remote.ts';

/** What the workflow wants posted. */
export interface Wish {
  readonly comment: 'always' | 'on-findings' | 'never';
  readonly review: 'comment' | 'request-changes' | 'never';
  /** How many comments a review may hold. */
  readonly mostInline: number;
  readonly writing: Writing;
  /** The report is of this very run: then suggestions can be committed with a click, and blocks be taken back. */
  readonly trusted: boolean;
}

/** One request that writes. */
export type Step = (pull: PullRequest) => Promise<unknown>;

/** The comment with the verdict: edited where it stands, made where there is something to say. Runs at the same time may have left two. */
export function commentSteps({ comments }: Standing, report: Report, { comment, review, writing }: Wish): Step[] {
  if (comment === 'never') return [];
  const body = verdictBody(report, writing, review === 'never' ? 'all' : 'none');
  const [known, ...surplus] = comments;
  if (known === undefined) return comment === 'always' || hasNews(report) ? [(pull) => pull.comment(body)] : [];
  const edits = isSame(known.body, body) ? [] : [edit('comment', known.id, body)];
  return [...edits, ...surplus.map(({ id }) => removal(id))];
}

const edit =
  (what: 'comment' | 'inline' | 'review', id: number, body: string): Step =>
  (pull) =>
    pull.edit(what, id, body);

const removal =
  (id: number): Step =>
  (pull) =>
    pull.deleteComment(id);

/** GitHub keeps line ends as browsers send them, and no blanks at the end. */
const isSame = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n').trimEnd() === b.trimEnd();

/** That all is well is no news. */
const hasNews = ({ verdict }: Report): boolean =>
  verdict.conclusion !== 'pass' || verdict.findings.some(({ risk }) => risk !== 'info');

/** The findings that deserve a comment and have none, the worst first. */
export function freshFindings({ inline, reviews }: Standing, { verdict }: Report): Finding[] {
  const known = new Set([...inline, ...reviews].flatMap(({ prints }) => prints));
  return rank(verdict.findings)
    .notable.slice(0, MOST_PRINTS)
    .filter((finding) => !known.has(fingerprint(finding)));
}

/**
 * One review with all fresh findings, but for a few that no line takes: those stand at their files. No review where
 * nothing is left for it, unless it has to block.
 */
export function reviewSteps(
  standing: Standing,
  report: Report,
  wish: Wish,
  news: { readonly fresh: readonly Finding[]; readonly patches: Patches },
): Step[] {
  const blocks = wantsBlock(report, wish) && !standing.isOwn;
  const isBlocking = standing.reviews.some(({ state }) => state === 'CHANGES_REQUESTED');
  if (wish.review === 'never' || (news.fresh.length === 0 && (!blocks || isBlocking))) return [];
  const { comments, files, others } = placed(news.fresh, news.patches, wish);
  const reviewed = news.fresh.filter((finding) => !files.some((file) => file.finding === finding));
  const review = (rest: readonly Finding[], inline: NewReview['comments']): NewReview => ({
    commit: report.range.head,
    event: blocks ? 'REQUEST_CHANGES' : 'COMMENT',
    body: reviewBody(rest, rest.map(fingerprint), wish.writing),
    comments: inline,
  });
  const whole: Step = (pull) => reviewOnce(pull, review(others, comments), review(reviewed, []));
  const atFiles = files.map(({ finding, path }): Step => {
    const body = findingBody(finding, wish.writing, false);
    const plain = { ...review([finding], []), event: 'COMMENT' } as const;
    return (pull) => commentOnce(pull, { commit: report.range.head, path, body }, plain);
  });
  return reviewed.length > 0 || (blocks && !isBlocking) ? [whole, ...atFiles] : atFiles;
}

const wantsBlock = ({ verdict }: Report, { review }: Wish): boolean =>
  review === 'request-changes' && verdict.conclusion === 'block';

function placed(fresh: readonly Finding[], patches: Patches, { mostInline, writing, trusted }: Wish) {
  const comments: NewReview['comments'][number][] = [];
  const files: { finding: Finding; path: string }[] = [];
  const others: Finding[] = [];
  for (const finding of fresh) {
    const hasRoom = comments.length + files.length < mostInline;
    const found = hasRoom ? anchorOf(finding, patches) : undefined;
    const path = hasRoom && files.length < MOST_AT_FILES ? fileOf(finding, patches) : undefined;
    if (found !== undefined)
      comments.push({ ...found.anchor, body: findingBody(finding, writing, found.suggests && trusted) });
    else if (path !== undefined) files.push({ finding, path });
    else others.push(finding);
  }
  return { comments, files, others };
}

/** A review takes no comments on files: each is a request of its own, and a message to everybody who follows. */
const MOST_AT_FILES = 3;

/** A review is all or nothing, and GitHub does not say which line it refuses: then all stands in the text. */
async function reviewOnce(pull: PullRequest, review: NewReview, plain: NewReview): Promise<unknown> {
  try {
    return await pull.review(review);
  } catch (error) {
    if (!(error instanceof ApiFailure) || error.kind !== 'invalid' || review.comments.length === 0) throw error;
    return pull.review(plain);
  }
}

/** What GitHub refuses at a file stands in the text of a review. */
async function commentOnce(pull: PullRequest, comment: FileComment, plain: NewReview): Promise<unknown> {
  try {
    return await pull.commentOnFile(comment);
  } catch (error) {
    if (!(error instanceof ApiFailure) || error.kind !== 'invalid') throw error;
    return pull.review(plain);
  }
}

/** So many of what was posted are edited by one run; the next goes on. */
const MOST_EDITS = 50;

/** Brings what was posted up to date: settled, open again, or in other words. Blocks of our own go when nothing blocks. */
export function editSteps(standing: Standing, report: Report, wish: Wish): Step[] {
  if (wish.review === 'never') return [];
  const known = new Map(report.verdict.findings.map((finding) => [fingerprint(finding), finding]));
  const dismissed =
    wantsBlock(report, wish) || !wish.trusted
      ? []
      : standing.reviews.filter(({ state }) => state === 'CHANGES_REQUESTED');
  const outdated = [...standing.inline, ...standing.reviews].flatMap((posted) => {
    const body = currentBody(posted, known, report.range.head, wish);
    const what = posted.kind === 'review' ? 'review' : 'inline';
    return body === undefined || isSame(posted.body, body) ? [] : [edit(what, posted.id, body)];
  });
  return [...outdated.slice(0, MOST_EDITS), ...dismissed.map(({ id }) => dismissal(id))];
}

const dismissal =
  (id: number): Step =>
  (pull) =>
    pull.dismiss(id, 'Nothing blocks any more.');

/** What a body should be by now; undefined where it may stay. */
function currentBody(
  posted: Posted,
  known: ReadonlyMap<string, Finding>,
  head: string,
  { writing, trusted }: Wish,
): string | undefined {
  const spoken = posted.prints.flatMap((print) => known.get(print) ?? []);
  const open = spoken.filter(({ waiver }) => waiver === undefined);
  const [first] = open;
  if (first === undefined)
    return saysSettled(posted.text) || posted.prints.length === 0
      ? undefined
      : settledBody(posted, settlement(spoken[0], head));
  if (posted.kind === 'review') return reviewBody(open, posted.prints, writing);
  return findingBody(first, writing, trusted && posted.text.includes('\n```suggestion\n'));
}
