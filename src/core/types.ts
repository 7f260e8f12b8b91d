/** The vocabulary of Breakwater. Everything else imports this; this imports nothing outside `core`. */
import type { Advisory, LookUp } from './advisories.ts';
import type { Settings } from './settings.ts';
import type { Domain, FindingClass, Plane, Risk } from './vocabulary.ts';

/** A place in one version of a file. Lines count from 1; `endLine` is inclusive. */
export interface SourceLocation {
  readonly path: string;
  readonly line: number;
  readonly endLine?: number;
}

/**
 * A fact about the diff. Carries no opinion: a rule gives the opinion. Plain data, printed as it is in the JSON report,
 * so it must never hold the value of a secret.
 */
export interface Change<K extends string = string> {
  readonly kind: K;
  /** What a human calls the thing, e.g. `acme.v1.User.email`, `spec.template.spec.hostNetwork`, `axios`. */
  readonly subject: string;
  /** Where it stands in base; absent when it did not exist there. */
  readonly before?: SourceLocation;
  /** Where it stands in head; for a removed thing, the place in head that encloses it, if any. */
  readonly after?: SourceLocation;
  /** The values that tell this change from another of the same subject, e.g. `2` or `true->false`: part of a finding's id. */
  readonly key?: string;
  /** Changes with one `group` are one root cause: a rule that judges them alike gives one finding for all of them. */
  readonly group?: string;
  /** The lines hold a secret: they are never quoted. */
  readonly secret?: boolean;
}

/** Words that may depend on the change. (A method type, so that a rule on one change is a rule on any.) */
export type Words<C extends Change> = string | { say(change: C): string }['say'];

/** One way a rule can judge a change. What is absent here is taken from the rule. */
export interface Outcome<C extends Change> {
  readonly risk: Risk;
  /** What changed, with names and both values: one plain sentence. */
  message(change: C): string;
  readonly title?: string;
  readonly class?: FindingClass;
  readonly why?: Words<C>;
  readonly fix?: Words<C>;
  readonly breaks?: readonly Plane[];
  readonly equivalents?: readonly string[];
}

/** One file (the string) or several (path -> text); a path that is missing on a side does not exist there. */
export type ExampleFiles = string | Readonly<Record<string, string>>;

/** Executable documentation: run by the tests, rendered by the docs generator. */
export interface Example<O extends string = string> {
  /** The file's path when `before` and `after` are strings; each domain has its own default. */
  readonly path?: string;
  readonly before: ExampleFiles;
  readonly after: ExampleFiles;
  readonly outcome: O | 'none';
  /** Where the outcome depends on what a settings file says; the rest is the default. */
  readonly settings?: Partial<Settings>;
  /** What advisory databases would say, by `name@version`; nothing of all others. */
  readonly advisories?: Readonly<Record<string, readonly Advisory[]>>;
}

export interface Rule<C extends Change = Change, O extends string = string> {
  /** `<domain>/<name>`. */
  readonly id: string;
  /** The kinds of change it judges. */
  readonly on: C['kind'] | readonly C['kind'][];
  readonly class: FindingClass;
  readonly title: string;
  /** Who is hurt, and how: one plain sentence. */
  readonly why: Words<C>;
  /** The safest way out, as an order. */
  readonly fix: Words<C>;
  /** Schemas only: the planes that break, unless an outcome says otherwise. */
  readonly breaks?: readonly Plane[];
  /** Ids of the same check in other tools, as `buf:FIELD_NO_DELETE` or `checkov:CKV_K8S_16`. */
  readonly equivalents?: readonly string[];
  readonly outcomes: Readonly<Record<O, Outcome<C>>>;
  readonly examples: readonly Example<NoInfer<O>>[];
  /** Names the outcome, or undefined where the rule has nothing to say. Synchronous and pure. */
  classify(change: C): NoInfer<O> | undefined;
  /** The literal text that replaces the lines of `change.after`. */
  suggest?(change: C): string | undefined;
}

/** What moves the risk of any finding of a domain: an unstable package, a test folder. */
export interface Modifier<C extends Change = Change> {
  readonly id: string;
  /** Undefined where it does not apply. `note` is a sentence that joins the finding's reasons. */
  adjust(
    change: C,
    risk: Risk,
    breaks: readonly Plane[],
    equivalents: readonly string[],
  ): { readonly risk: Risk; readonly note: string } | undefined;
}

/** A rule's judgement of one change, or of several that share one root cause. */
export interface Finding {
  /** Stable over rebases: rule, subject and values; no line. */
  readonly id: string;
  readonly rule: string;
  readonly outcome: string;
  readonly domain: Domain;
  readonly class: FindingClass;
  readonly risk: Risk;
  readonly subject: string;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly suggestion?: string;
  readonly breaks: readonly Plane[];
  readonly equivalents: readonly string[];
  readonly before?: SourceLocation;
  readonly after?: SourceLocation;
  /** The other places that this one finding stands for. */
  readonly also: readonly Place[];
  readonly change: Change;
  readonly waiver?: Waiver;
  /** Set by policy where settings forbid to waive it. */
  readonly unwaivable?: true;
  readonly excerpt?: Excerpt;
  /** The side that shows it best, for a report without excerpts: those would tell. */
  readonly side?: 'base';
  /** Set by policy where settings ask for approvals in place of `fail-on`. */
  readonly approval?: ApprovalState;
  /** Set by policy where settings decide for this finding. */
  readonly decision?: 'pass' | 'comment' | 'block';
  /** Set by policy: this finding stops the merge. */
  readonly blocks?: true;
}

export interface Place {
  readonly before?: SourceLocation;
  readonly after?: SourceLocation;
}

/** The changed lines themselves, secrets masked; at most a few a side. */
export interface Excerpt {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** An accepted finding: `.github/breakwater-waivers.yml`. */
export interface Waiver {
  readonly id: string;
  readonly reason: string;
  /** An ISO date, `2027-01-31`: the last day it counts. */
  readonly expires: string;
  /** The change under review brings it: whoever reviews has to judge it too. */
  readonly isNew?: true;
}

export interface ApprovalState {
  readonly count: number;
  readonly from: readonly string[];
  readonly by: readonly string[];
  readonly met: boolean;
}

/** A read-only view of the repository at one ref. Git in production, a record in tests. */
export interface Tree {
  /** The text of a regular file; undefined where there is none. Throws `Unreadable` for a link, for what is not text, or too large. */
  read(path: string): Promise<string | undefined>;
  /** The paths of all regular files below a folder, sorted. */
  list(prefix?: string): Promise<readonly string[]>;
  /** See `linesWith`, which is to be called in its place: for each file its lines that hold a word. Throws `Unreadable` where nothing was searched. */
  grep?(paths: readonly string[], word: string): Promise<readonly string[]>;
}

export interface ChangedFile {
  /** The path in head, or in base for a deleted file. */
  readonly path: string;
  /** The path in base, where git takes the file for renamed. */
  readonly previousPath?: string;
  readonly status: 'added' | 'deleted' | 'modified' | 'renamed';
  /** What is no regular file on one of its sides is listed, never followed. */
  readonly special?: 'symlink' | 'submodule';
}

export interface AnalyzerInput {
  /** The changed files that the analyzer claims by either path. */
  readonly files: readonly ChangedFile[];
  /** All changed files but the ignored ones: what reads the claimed ones may stand among them. */
  readonly changed: readonly ChangedFile[];
  readonly base: Tree;
  readonly head: Tree;
  /** The trees of what was released last before base; an empty one where nothing was yet, none where nobody can tell. */
  readonly releases?: () => Promise<readonly Tree[]>;
  readonly settings: Settings;
}

/** One domain: turns changed files into facts, and brings the rules that judge them. */
export interface Analyzer<C extends Change = Change> {
  readonly domain: Domain;
  readonly rules: readonly Rule<C>[];
  readonly modifiers?: readonly Modifier<C>[];
  /** Whether it reads a file, by its path. */
  readonly claims: (path: string) => boolean;
  analyze(input: AnalyzerInput): Promise<readonly C[]>;
  /** The facts that follow from its own and from what advisory databases know. */
  enrich?(changes: readonly C[], knowledge: Knowledge): Promise<Enrichment<C>>;
}

/** A domain as it is known before it is loaded, for most reviews need one or two. */
export interface DomainEntry {
  readonly domain: Domain;
  /** The ids of its rules. */
  readonly rules: readonly string[];
  readonly loadClaims: () => Promise<Analyzer['claims']>;
  readonly loadAnalyzer: () => Promise<Analyzer>;
}

/** What enriching draws on besides the facts. */
export interface Knowledge {
  readonly lookUp: LookUp;
  readonly settings: Settings;
  /** An ISO date: dates to mend things by count from it. */
  readonly today: string;
}

/** What enriching adds. */
export interface Enrichment<C extends Change = Change> {
  readonly changes: readonly C[];
  /** What could not be looked up: whole sentences for the report. */
  readonly notes: readonly string[];
}

/** A change and the domain that saw it. */
export interface Fact {
  readonly domain: Domain;
  readonly change: Change;
  /** It follows from other facts and from outside knowledge: no change of its own to count. */
  readonly follows?: true;
}

export interface Verdict {
  readonly conclusion: 'pass' | 'comment' | 'block';
  /** One sentence. */
  readonly because: string;
  /** Sorted by path, line, rule. */
  readonly findings: readonly Finding[];
  /** What the reader must know of the policy itself: an expired waiver, an entry that matches nothing. */
  readonly notes: readonly string[];
}

export interface Range {
  /** Full shas; `head` may be the word `WORKTREE`. */
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
  /** What the user called them. */
  readonly baseName: string;
  readonly headName: string;
}

/** All that a reporter may print. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly range: Range;
  readonly verdict: Verdict;
  readonly facts: readonly Fact[];
  readonly unreadable: readonly { readonly path: string; readonly side: 'base' | 'head'; readonly reason: string }[];
  readonly stats: { readonly filesChanged: number; readonly filesReviewed: number; readonly durationMs: number };
}

export interface RenderOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** `https://github.com/acme/app`: where places link to; absent outside the Action. */
  readonly repositoryUrl?: string;
  /** The folder of the rules' pages, in the very version that runs; absent where that is not known. */
  readonly rulesUrl?: string;
}

/** Pure: a report in, text out. Delivery belongs to the entries and to `github/`. */
export interface Reporter {
  readonly name: string;
  render(report: Report, options: RenderOptions): string;
}
