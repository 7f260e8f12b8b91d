/** Outside of the sandbox: answers the child, believes nothing it says, and fails closed. */
import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkFolder } from '../advisories/directory.ts';
import { UserError } from '../core/errors.ts';
import { visible } from '../core/present.ts';
import type { Report } from '../core/types.ts';
import type { Choices, Outside, ReviewRequest } from '../ports.ts';
import { answerTo } from './answers.ts';
import { CHUNKS, isConfinable, type Limits, LIMITS, permissionFlag, UNCONFINED } from './bounds.ts';
import { encode, framesOf, Garbled } from './frames.ts';
import { checked, failed, type Failed, type Question, read, spoken } from './messages.ts';
import { type Child, startChild } from './process.ts';
import { reportSchema } from './report-schema.ts';
import { type Place, reasonOf, stoppedReport } from './stopped.ts';

export interface Sandbox {
  /** The file that becomes the child: started with the argument `CHILD`, it calls `serveReview`. */
  readonly entry: string;
  readonly limits?: Limits;
  /** The options that the runtime knows. */
  readonly known?: Pick<ReadonlySet<string>, 'has'>;
}

/** What the child may say at most: a report of a hundred thousand findings, and anything else. */
const LARGEST_REPORT = 256 * 1024 * 1024;
const LARGEST_QUESTION = 1024 * 1024;
/** So many questions are answered at once; the child waits with more. */
const MOST_AT_ONCE = 64;

/**
 * Reviews a real repository with all parsing and judging in a child that can read nothing but what it asks for.
 * Where the child does not finish, the report is one finding that blocks. Throws what the repository's opening throws,
 * and the `UserError` or internal error that the review ended in.
 */
export async function reviewApart(request: ReviewRequest, { entry, limits = LIMITS, known }: Sandbox): Promise<Report> {
  const started = performance.now();
  const own = ownFile(entry);
  const files = [own, join(dirname(own), CHUNKS), ...(await folderOf(request))];
  const permission = permissionFlag(known);
  const child = startChild(own, files, limits, permission);
  // What git needs is loaded while the child starts.
  const { openOutside } = await import('../outside.ts');
  const outside = openOutside(request);
  try {
    const report = await reportOf(child, outside, request, limits);
    const notes = [...(await outside.open()).notes, ...(isConfinable(files, permission) ? [] : [UNCONFINED])];
    return {
      ...report,
      verdict: { ...report.verdict, notes: [...report.verdict.notes, ...notes] },
      stats: { ...report.stats, durationMs: Math.round(performance.now() - started) },
    };
  } finally {
    child.kill();
    await outside.close();
  }
}

/** Node's permissions go by real paths. */
function ownFile(entry: string): string {
  try {
    return realpathSync(entry);
  } catch (cause) {
    throw new UserError(
      `this installation is not complete: \`${visible(entry)}\` is missing`,
      'Install Breakwater again, or keep the files of its `dist` together.',
      { cause },
    );
  }
}

/** The folder of advisories that the user named: the child reads it by itself, for it holds hundreds of thousands of files. */
async function folderOf({ advisories: { choice } }: ReviewRequest): Promise<string[]> {
  if (typeof choice !== 'object') return [];
  await checkFolder(choice.folder);
  return [resolve(choice.folder)];
}

async function reportOf(child: Child, outside: Outside, request: ReviewRequest, limits: Limits): Promise<Report> {
  const talk = new Talk(child, outside, request);
  try {
    const report = await talk.report();
    if (report !== undefined) return report;
    const reason = reasonOf(await child.ended, limits);
    return stoppedReport(reason, talk.place, await outside.open());
  } catch (error) {
    if (!(error instanceof Garbled)) throw error;
    return stoppedReport(reasonOf(undefined, limits), talk.place, await outside.open());
  }
}

class Talk {
  /** What the child works on, as far as it says. */
  place: Place | undefined;
  readonly #child: Child;
  readonly #outside: Outside;
  readonly #request: ReviewRequest;
  readonly #places = new Map<number, Place>();
  readonly #pending = new Set<Promise<void>>();
  #drained: Promise<void> | undefined;
  /** The first answer that could not be given. */
  #fault: { readonly error: unknown } | undefined;

  constructor(child: Child, outside: Outside, request: ReviewRequest) {
    this.#child = child;
    this.#outside = outside;
    this.#request = request;
  }

  /** Answers until the child has its report; undefined where it ends without one. */
  async report(): Promise<Report | undefined> {
    this.#child.stdin.write(encode({ say: 'begin' }, JSON.stringify(choicesOf(this.#request))));
    for await (const { head: words, body } of framesOf(this.#child.stdout, LARGEST_REPORT)) {
      const head = checked(spoken, words);
      if (head.say === 'done') return read(reportSchema, body);
      if (body.length > LARGEST_QUESTION) throw new Garbled('a question of such length');
      if (head.say === 'failed') throw errorOf(read(failed, body));
      if (head.say === 'at') this.#at(head.id);
      else await this.#take(head, body);
    }
    if (this.#fault !== undefined) throw this.#fault.error;
    return undefined;
  }

  #at(id: number): void {
    this.place = this.#places.get(id) ?? this.place;
    this.#places.delete(id);
  }

  /** Begins to answer; waits where enough is being answered already. */
  async #take(question: Question, body: string): Promise<void> {
    if (question.say === 'read')
      this.#places.set(question.id, { path: body, side: question.side, domain: question.domain });
    const pending = this.#answer(question, body).catch((error: unknown) => {
      this.#fault ??= { error };
      this.#child.kill();
    });
    this.#pending.add(pending);
    void pending.then(() => this.#pending.delete(pending));
    if (this.#pending.size >= MOST_AT_ONCE) await Promise.race([...this.#pending, this.#child.gone]);
  }

  async #answer(question: Question, body: string): Promise<void> {
    const bytes = await answerTo(question, body, this.#outside, this.#request);
    await this.#send(bytes);
  }

  /** Resolves when the child has taken so much that it may have more. */
  async #send(bytes: Buffer): Promise<void> {
    const { stdin } = this.#child;
    if (stdin.write(bytes)) return;
    this.#drained ??= new Promise<void>((drained) => stdin.once('drain', drained)).then(() => {
      this.#drained = undefined;
    });
    await this.#drained;
  }
}

/** What the child is told: every choice, and neither where the repository is nor any token. */
function choicesOf({ failOn, only, settingsFile, settingsPath, advisories }: ReviewRequest): Choices {
  const { choice, usual, github, osv } = advisories;
  return {
    failOn,
    only,
    settingsFile,
    settingsPath,
    advisories: {
      choice: typeof choice === 'object' ? { folder: resolve(choice.folder) } : choice,
      ...(usual === undefined ? {} : { usual }),
      ...(github === undefined ? {} : { github: { api: github.api } }),
      osv,
    },
  } satisfies Readonly<Record<keyof Choices, unknown>>;
}

function errorOf({ message, hint, trace }: Failed): Error {
  const cause = new Error(message);
  cause.stack = trace.split('\n').map(visible).join('\n');
  return hint === undefined ? cause : new UserError(message, hint, { cause });
}
