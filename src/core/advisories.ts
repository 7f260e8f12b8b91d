/** What is asked of advisory databases, and what they answer. */

/** How bad a vulnerability is: ordered, `unknown` where no database says. */
export const SEVERITIES = ['unknown', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One package at the one version that is installed. */
export interface Package {
  /** By the name that the dependencies domain has for it; each database has its own. */
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** The order of two versions of it: negative where the first is older, undefined where one cannot be read. */
  readonly compare: (a: string, b: string) => number | undefined;
}

/** One vulnerability, as it concerns one package at one version. */
export interface Advisory {
  /** `GHSA-…` where it has such a name. */
  readonly id: string;
  /** Its other names, `CVE-…` first. */
  readonly aliases: readonly string[];
  /** One line of the database's own words; may be empty. */
  readonly summary: string;
  readonly severity: Severity;
  /** The CVSS base score; null where no database gives one. */
  readonly score: number | null;
  /** The package itself means harm. */
  readonly malware: boolean;
  /** The first release after this version that mends it; null where there is none. */
  readonly patched: string | null;
}

export interface Question {
  /** The surest first: where there are too many, the last are left out. */
  readonly packages: readonly Package[];
  /** Names of dependencies of which nothing tells the one version that is installed. */
  readonly unresolved: readonly string[];
}

export interface Answer {
  /** By `packageId`. What is missing could not be looked up; an empty list says that nothing is known against it. */
  readonly known: ReadonlyMap<string, readonly Advisory[]>;
  /** What was not looked up, and why: whole sentences for the report. */
  readonly notes: readonly string[];
}

/** Asks a database. Never throws for one that is down, limited or denied: that is a note. */
export type LookUp = (question: Question) => Promise<Answer>;

/** What tells one package at one version from all others. */
export const packageId = ({ ecosystem, name, version }: Omit<Package, 'compare'>): string =>
  `${ecosystem}:${name}@${version}`;

/** Where the bands of CVSS begin: https://www.first.org/cvss/v4.0/specification-document#Qualitative-Severity-Rating-Scale. */
const BANDS = [
  { from: 9, severity: 'critical' },
  { from: 7, severity: 'high' },
  { from: 4, severity: 'medium' },
  { from: 0.1, severity: 'low' },
] as const;

/** The word for a CVSS score; a score of 0 or none at all says nothing. */
export const severityOf = (score: number | null): Severity =>
  BANDS.find(({ from }) => score !== null && score >= from)?.severity ?? 'unknown';

/** The least score that a severity can stand for; undefined where it is unknown. */
export const leastScore = (severity: Severity): number | undefined =>
  BANDS.find((band) => band.severity === severity)?.from;
