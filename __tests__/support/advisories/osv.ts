/** OSV's API as its documentation and its behaviour have it: a batch is right as a whole or refused as a whole. */
import semver from 'semver';
import * as v from 'valibot';
import { type Answered, type Asked, serve, type Service } from './server.ts';

const MOST_QUERIES = 1000;
const ECOSYSTEMS = new Set([
  'npm',
  'Go',
  'Maven',
  'PyPI',
  'NuGet',
  'crates.io',
  'Packagist',
  'RubyGems',
  'GitHub Actions',
]);
const PURL_TYPES = new Set(['npm', 'golang', 'maven', 'pypi', 'nuget', 'cargo', 'composer', 'gem']);

const query = v.strictObject({
  package: v.strictObject({
    ecosystem: v.optional(v.string()),
    name: v.optional(v.string()),
    purl: v.optional(v.string()),
  }),
  version: v.optional(v.string()),
  page_token: v.optional(v.string()),
});
const batch = v.strictObject({ queries: v.array(query) });
type Query = v.InferOutput<typeof query>;

export interface OsvAdvisory {
  readonly id: string;
  readonly affected: readonly {
    readonly package: { readonly ecosystem: string; readonly name: string };
    readonly ranges: readonly { readonly type: string; readonly events: readonly Readonly<Record<string, string>>[] }[];
  }[];
  readonly [field: string]: unknown;
}

/** Starts it with some records. `perPage` is how many ids one answer may name. */
export const osvWith = (records: readonly OsvAdvisory[], perPage = 1000): Promise<Service> =>
  serve((asked) => answer(asked, records, perPage));

const refused = (message: string): Answered => ({ status: 400, body: { code: 3, message } });

function answer({ method, url, body }: Asked, records: readonly OsvAdvisory[], perPage: number): Answered {
  if (method === 'POST' && url.pathname === '/v1/querybatch') return answerBatch(body, records, perPage);
  const id = /^\/v1\/vulns\/([^/]+)$/.exec(url.pathname)?.[1];
  const record = records.find((candidate) => candidate.id === decodeURIComponent(id ?? ''));
  if (method !== 'GET' || record === undefined) return { status: 404, body: { code: 5, message: 'Bug not found.' } };
  return { body: record };
}

function answerBatch(body: string, records: readonly OsvAdvisory[], perPage: number): Answered {
  const read = v.safeParse(batch, JSON.parse(body));
  if (!read.success) return refused('Invalid request body.');
  const { queries } = read.output;
  if (queries.length > MOST_QUERIES) return refused('Too many queries.');
  const wrong = queries.map(faultOf).find((fault) => fault !== undefined);
  if (wrong !== undefined) return refused(wrong);
  return { body: { results: queries.map((one) => resultOf(one, records, perPage)) } };
}

/** Why one query is refused, and the whole batch with it. */
function faultOf(one: Query): string | undefined {
  if (one.page_token !== undefined && !/^\d+$/.test(one.page_token)) return 'Invalid page token.';
  return one.package.purl === undefined ? nameFault(one) : purlFault(one.package.purl, one);
}

function nameFault({ package: { ecosystem, name }, version }: Query): string | undefined {
  if (!name || !version) return 'Invalid query.';
  return ECOSYSTEMS.has(baseOf(ecosystem)) ? undefined : 'Invalid ecosystem.';
}

function purlFault(purl: string, { package: { name }, version }: Query): string | undefined {
  if (name !== undefined) return 'The name is given twice.';
  return purl.includes('@') && version !== undefined ? 'The version is given twice.' : undefined;
}

const baseOf = (ecosystem = ''): string => ecosystem.split(':', 1)[0] ?? '';

function resultOf(one: Query, records: readonly OsvAdvisory[], perPage: number) {
  if (one.package.purl !== undefined && !PURL_TYPES.has(one.package.purl.split(/[:/]/)[1] ?? '')) return {};
  const ids = records.filter((record) => record.affected.some((part) => isHit(part, one))).map(({ id }) => id);
  const start = Number(one.page_token ?? 0);
  const page = ids.slice(start, start + perPage);
  if (page.length === 0) return {};
  const vulns = page.map((id) => ({ id, modified: '2026-01-01T00:00:00Z' }));
  return start + perPage < ids.length ? { vulns, next_page_token: String(start + perPage) } : { vulns };
}

function isHit(
  { package: named, ranges }: OsvAdvisory['affected'][number],
  { package: wanted, version }: Query,
): boolean {
  if (named.ecosystem !== wanted.ecosystem || named.name !== wanted.name) return false;
  return ranges.some(({ events }) => {
    const introduced = events.find((event) => event['introduced'] !== undefined)?.['introduced'] ?? '0';
    const fixed = events.find((event) => event['fixed'] !== undefined)?.['fixed'];
    const low = introduced === '0' ? '>=0.0.0-0' : `>=${introduced}`;
    return semver.satisfies(version ?? '', fixed === undefined ? low : `${low} <${fixed}`, { includePrerelease: true });
  });
}
