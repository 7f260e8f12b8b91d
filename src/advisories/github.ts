/** The GitHub Advisory Database: https://docs.github.com/rest/security-advisories/global-advisories. */
import * as v from 'valibot';
import { type Advisory, type Package, packageId, severityOf } from '../core/advisories.ts';
import { inBatches } from './batches.ts';
import type { Client, Reply } from './client.ts';
import { Failure, settled } from './failure.ts';
import { inParallel } from './parallel.ts';
import { firstAfter, isWithin } from './range.ts';
import { type Source, worstFirst } from './source.ts';

const PUBLIC_API = 'https://api.github.com';

/** What all questions to a GitHub begin with. */
export const gitHubAddress = (api: string = PUBLIC_API): string => `${api.replace(/\/+$/, '')}/advisories?`;

/** Our ecosystems by the names that GitHub has for them. */
const ECOSYSTEMS: ReadonlyMap<string, string> = new Map([
  ['npm', 'npm'],
  ['go', 'go'],
  ['maven', 'maven'],
  ['pypi', 'pip'],
  ['nuget', 'nuget'],
  ['cargo', 'rust'],
  ['composer', 'composer'],
  ['bundler', 'rubygems'],
  ['github-actions', 'actions'],
  ['pub', 'pub'],
  ['mix', 'erlang'],
  ['swift', 'swift'],
]);
/** A list without a type leaves malware out. */
const TYPES = ['reviewed', 'malware'] as const;
const MOST = { things: 1000, weight: 5000 };
const PER_PAGE = 100;
const MOST_PAGES = 20;
const WIDTH = 4;

const scored = v.nullish(v.object({ vector_string: v.nullish(v.string()), score: v.nullish(v.number()) }));
const vulnerability = v.object({
  package: v.nullable(v.object({ ecosystem: v.string(), name: v.nullable(v.string()) })),
  vulnerable_version_range: v.nullable(v.string()),
  first_patched_version: v.nullable(v.string()),
});
const record = v.object({
  ghsa_id: v.string(),
  summary: v.string(),
  type: v.string(),
  severity: v.picklist(['critical', 'high', 'medium', 'low', 'unknown']),
  identifiers: v.nullable(v.array(v.object({ type: v.string(), value: v.string() }))),
  withdrawn_at: v.nullish(v.string()),
  vulnerabilities: v.nullable(v.array(vulnerability)),
  cvss_severities: v.nullish(v.object({ cvss_v3: scored, cvss_v4: scored })),
});
type GitHubRecord = v.InferOutput<typeof record>;

export interface GitHubOptions {
  /** The API of a GitHub Enterprise Server; that of github.com where absent. */
  readonly api?: string | undefined;
  readonly token?: string | undefined;
}

/** What goes with each question to GitHub. */
export const gitHubHeaders = (token: string | undefined): Record<string, string> => ({
  accept: 'application/vnd.github+json',
  'x-github-api-version': '2022-11-28',
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
});

/** Asks GitHub. A token only raises the rate limit: the database is public. */
export function openGitHub(client: Client, { api, token }: GitHubOptions): Source {
  const headers = gitHubHeaders(token);
  const ask: Ask = (query) => client.ask({ url: `${gitHubAddress(api)}${query.toString()}`, headers });
  return {
    name: 'GitHub',
    async lookUp(packages) {
      const answers = await inParallel(batchesOf(packages), WIDTH, async (batch) => ({
        batch,
        ...(await settled(recordsFor(batch, ask))),
      }));
      const known = new Map(
        answers.flatMap((answer) => ('value' in answer ? advisoriesOf(answer.batch, answer.value) : [])),
      );
      return { known, failure: answers.flatMap((answer) => ('failure' in answer ? [answer.failure] : []))[0] };
    },
  };
}

type Ask = (query: URLSearchParams) => Promise<Reply>;

interface Batch {
  readonly ecosystem: string;
  readonly packages: readonly Package[];
}

/** One request asks for one ecosystem, and its URL has a length that servers take. */
function batchesOf(packages: readonly Package[]): Batch[] {
  const askable = packages.filter(({ name, version }) => !/[\s,]/.test(name + version));
  return [...ECOSYSTEMS].flatMap(([ours, ecosystem]) => {
    const own = askable.filter((one) => one.ecosystem === ours);
    return inBatches(own, MOST, lengthOf).map((batch) => ({ ecosystem, packages: batch }));
  });
}

const affectsOf = ({ name, version }: Package): string => `${name}@${version}`;

/** What a package adds to the URL, the comma before it included. */
const lengthOf = (one: Package): number => encodeURIComponent(`,${affectsOf(one)}`).length;

async function recordsFor({ ecosystem, packages }: Batch, ask: Ask): Promise<GitHubRecord[]> {
  const affects = packages.map(affectsOf).join(',');
  const lists = TYPES.map((type) => allPages({ ecosystem, affects, type, per_page: String(PER_PAGE) }, ask));
  return (await Promise.all(lists)).flat();
}

async function allPages(query: Readonly<Record<string, string>>, ask: Ask): Promise<GitHubRecord[]> {
  const records: GitHubRecord[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { body, headers } = await ask(new URLSearchParams(after === undefined ? query : { ...query, after }));
    const read = v.safeParse(v.array(record), body);
    if (!read.success) throw new Failure('garbled');
    records.push(...read.output);
    after = cursorOf(headers.get('link'));
    if (after === undefined) return records;
  }
  throw new Failure('garbled', `more than ${MOST_PAGES} pages`);
}

/** The cursor alone is taken from a link, never its address: the token goes to the API that the user named. */
function cursorOf(link: string | null): string | undefined {
  const [, next = ''] = /<([^<>]*)>;\s*rel="next"/.exec(link ?? '') ?? [];
  return new URLSearchParams(next.slice(next.indexOf('?') + 1)).get('after') ?? undefined;
}

/** GitHub answers for a whole batch: which package a record concerns, and at which version, its ranges tell. */
function advisoriesOf({ ecosystem, packages }: Batch, records: readonly GitHubRecord[]): [string, Advisory[]][] {
  const index = new Map<string, Set<GitHubRecord>>();
  for (const found of records.filter(({ withdrawn_at: withdrawn }) => withdrawn == null)) {
    for (const { package: affected } of found.vulnerabilities ?? []) {
      const name = foldedName(affected?.name ?? '');
      if (affected?.ecosystem === ecosystem) index.set(name, (index.get(name) ?? new Set()).add(found));
    }
  }
  return packages.map((one) => {
    const candidates = [...(index.get(foldedName(one.name)) ?? [])];
    return [packageId(one), worstFirst(candidates.flatMap((found) => advisoryOf(found, one, ecosystem) ?? []))];
  });
}

/** Names that differ only so are one in every ecosystem that GitHub has. */
const foldedName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

function advisoryOf(found: GitHubRecord, one: Package, ecosystem: string): Advisory | undefined {
  const matching = (found.vulnerabilities ?? []).filter(
    ({ package: affected, vulnerable_version_range: range }) =>
      affected?.ecosystem === ecosystem &&
      foldedName(affected.name ?? '') === foldedName(one.name) &&
      isWithin(one, range ?? ''),
  );
  if (matching.length === 0) return undefined;
  const score = scoreOf(found);
  const names = (found.identifiers ?? []).map(({ value }) => value);
  return {
    id: found.ghsa_id,
    aliases: names.filter((name) => name !== found.ghsa_id),
    summary: found.summary,
    severity: found.severity === 'unknown' ? severityOf(score) : found.severity,
    score,
    malware: found.type === 'malware',
    patched: firstAfter(
      one,
      matching.flatMap(({ first_patched_version: patched }) => patched ?? []),
    ),
  };
}

/** Version 4 before version 3; a score of 0 without a vector is GitHub's way to say that there is none. */
function scoreOf({ cvss_severities: severities }: GitHubRecord): number | null {
  const scores = [severities?.cvss_v4, severities?.cvss_v3];
  return scores.find((cvss) => cvss?.vector_string != null)?.score ?? null;
}
