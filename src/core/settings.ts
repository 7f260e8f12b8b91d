/** What `.github/breakwater.yml` says, checked and with its globs compiled. Made by `settings/`, read by policy and domains. */
import type { Domain, FailOn, Plane, Risk } from './vocabulary.ts';

/** True where a repository path matches the globs the user wrote. */
export type PathMatcher = (path: string) => boolean;

export interface RuleSetting {
  readonly off?: boolean;
  readonly risk?: Risk;
  readonly failOn?: FailOn;
}

/** The conditions of a policy entry: all that are present must hold; each is one value or a list, globs where names or paths. */
export interface Match {
  readonly bump?: readonly string[];
  readonly ecosystem?: readonly string[];
  readonly name?: PathMatcher;
  readonly direct?: boolean;
  readonly domain?: readonly string[];
  readonly rule?: readonly string[];
  readonly class?: readonly string[];
  readonly risk?: readonly string[];
  readonly path?: PathMatcher;
}

export interface Approvals {
  readonly count: number;
  readonly from: readonly string[];
}

export interface PolicyEntry {
  readonly match: Match;
  readonly decide?: 'pass' | 'comment' | 'block';
  readonly approvals?: Approvals;
}

export interface Settings {
  readonly failOn: FailOn;
  /** By rule id, by class as `class:<name>`, or by domain as `domain:<name>`. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly paths: {
    readonly ignored: PathMatcher;
    /** Steps up (positive) or down; the sum over all entries that match. */
    readonly risk: readonly { readonly matches: PathMatcher; readonly steps: number }[];
    /** From which risk on these files block; first match wins. */
    readonly failOn: readonly { readonly matches: PathMatcher; readonly failOn: FailOn }[];
  };
  readonly protobuf: {
    /** The planes that a file's readers rely on; first match wins, all three where none matches. */
    readonly contract: readonly { readonly matches: PathMatcher; readonly planes: readonly Plane[] }[];
    readonly roots: readonly string[];
    /** Whether the `breaking` section of buf.yaml is honoured. */
    readonly buf: boolean;
  };
  readonly config: {
    /** Files whose keys are a public interface. */
    readonly isPublic: PathMatcher;
    /** The Kubernetes release deployed to, as `1.34`. */
    readonly kubernetes?: string;
  };
  readonly dependencies: {
    readonly policy: readonly PolicyEntry[];
    /** Package URLs with an optional range, as `pkg:npm/event-stream@>=3.3.6 <4`. */
    readonly deny: readonly string[];
    readonly allow: readonly string[];
  };
  readonly approvals: readonly PolicyEntry[];
  readonly advisories: {
    readonly source?: 'off' | 'github' | 'osv' | 'directory';
    readonly failOn?: number;
    /** Score from which on -> hours. */
    readonly fixWithin: readonly { readonly score: number; readonly hours: number }[];
  };
  readonly waivers: {
    readonly from: 'base' | 'head';
    readonly maxDays: number;
    readonly unwaivable: readonly string[];
  };
  /** Domains to review; all where absent. */
  readonly only?: readonly Domain[];
}

const nothing: PathMatcher = () => false;

/** What holds where no settings file says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  failOn: 'high',
  rules: new Map(),
  paths: { ignored: nothing, risk: [], failOn: [] },
  protobuf: { contract: [], roots: [], buf: true },
  config: { isPublic: nothing },
  dependencies: { policy: [], deny: [], allow: [] },
  approvals: [],
  advisories: { fixWithin: [] },
  waivers: { from: 'head', maxDays: 180, unwaivable: [] },
};
