/** OSV.dev: https://google.github.io/osv.dev/api/. First the ids of what is known against all packages, then each once. */
import * as v from 'valibot';
import { type Package, packageId } from '../core/advisories.ts';
import { inBatches } from './batches.ts';
import type { Client } from './client.ts';
import { describe, type ReadRecord } from './describe.ts';
import { Failure, settled } from './failure.ts';
import { OSV_ECOSYSTEMS, type OsvRecord, osvRecord } from './osv-record.ts';
import { inParallel } from './parallel.ts';
import type { Source } from './source.ts';

const PUBLIC_API = 'https://api.osv.dev';

/** What all questions to an OSV service begin with. */
export const osvAddress = (api: string = PUBLIC_API): string => `${api}/v1/`;

const MOST = { things: 1000 };
const MOST_PAGES = 20;
const WIDTH = 8;
/** A service that refuses so many questions refuses all: it is not asked for each alone. */
const MOST_REFUSALS = 10;

/** Asks OSV. */
export const openOsv = (client: Client, api?: string): Source => ({
  name: 'OSV',
  async lookUp(packages) {
    const failures: Failure[] = [];
    const askable = packages.filter(({ ecosystem }) => OSV_ECOSYSTEMS.has(ecosystem));
    const ask: Ask = (queries) => askBatch(client, api, queries);
    const batches = await inParallel(inBatches(askable, MOST), WIDTH, (batch) => idsOf(batch, ask, failures));
    const ids = batches.flat();

    const read = readerOf(client, api, failures);
    await inParallel([...new Set(ids.flatMap((listed) => listed.ids))], WIDTH, read);
    const known = await inParallel(ids, WIDTH, async (listed) => {
      const records = await Promise.all(listed.ids.map(async (id) => (await read(id)) ?? { id }));
      return [packageId(listed.package), await describe(listed.package, records, read)] as const;
    });
    return { known: new Map(known), failure: failures[0] };
  },
});

interface Listed {
  readonly package: Package;
  readonly ids: readonly string[];
}

/** One query that OSV refuses fails its whole batch: halves are asked until it stands alone, and only it is left out. */
async function idsOf(batch: readonly Package[], ask: Ask, failures: Failure[]): Promise<Listed[]> {
  const outcome = await settled(allPages(batch, ask));
  if ('value' in outcome) return outcome.value;
  if (outcome.failure.kind !== 'refused' || batch.length === 1 || failures.length >= MOST_REFUSALS) {
    failures.push(outcome.failure);
    return [];
  }
  const middle = Math.ceil(batch.length / 2);
  const first = await idsOf(batch.slice(0, middle), ask, failures);
  return [...first, ...(await idsOf(batch.slice(middle), ask, failures))];
}

interface Query {
  readonly package: Package;
  readonly page?: string | undefined;
}
type Ask = (queries: readonly Query[]) => Promise<Results>;

async function allPages(batch: readonly Package[], ask: Ask): Promise<Listed[]> {
  const ids = new Map(batch.map((one) => [one, new Set<string>()]));
  let queries: Query[] = batch.map((one) => ({ package: one }));
  for (let page = 0; page < MOST_PAGES && queries.length > 0; page++) {
    const results = await ask(queries);
    queries = queries.flatMap((query, index) => {
      const { vulns, next_page_token: next } = results[index] ?? {};
      for (const { id } of vulns ?? []) ids.get(query.package)?.add(id);
      return next ? [{ package: query.package, page: next }] : [];
    });
  }
  if (queries.length > 0) throw new Failure('garbled', `more than ${MOST_PAGES} pages`);
  return [...ids].map(([one, found]) => ({ package: one, ids: [...found] }));
}

const answer = v.object({
  results: v.array(
    v.object({
      vulns: v.nullish(v.array(v.object({ id: v.string() }))),
      next_page_token: v.nullish(v.string()),
    }),
  ),
});
type Results = v.InferOutput<typeof answer>['results'];

/** Answers come in the order of the queries. */
async function askBatch(client: Client, api: string | undefined, queries: readonly Query[]): Promise<Results> {
  const { body } = await client.ask({ url: `${osvAddress(api)}querybatch`, body: { queries: queries.map(written) } });
  const read = v.safeParse(answer, body);
  if (!read.success || read.output.results.length !== queries.length) throw new Failure('garbled');
  return read.output.results;
}

const written = ({ package: { ecosystem, name, version }, page }: Query) => ({
  package: { ecosystem: OSV_ECOSYSTEMS.get(ecosystem), name },
  version,
  ...(page === undefined ? {} : { page_token: page }),
});

/** Reads each record once a run; one that cannot be had leaves its id standing, with nothing known of it. */
function readerOf(client: Client, api: string | undefined, failures: Failure[]): ReadRecord {
  const reading = new Map<string, Promise<OsvRecord | undefined>>();
  const read = async (id: string): Promise<OsvRecord | undefined> => {
    const outcome = await settled(fetchRecord(client, `${osvAddress(api)}vulns/${encodeURIComponent(id)}`));
    if ('value' in outcome) return outcome.value;
    if (outcome.failure.kind !== 'absent') failures.push(outcome.failure);
    return undefined;
  };
  return (id) => {
    const known = reading.get(id) ?? read(id);
    reading.set(id, known);
    return known;
  };
}

async function fetchRecord(client: Client, url: string): Promise<OsvRecord> {
  const record = v.safeParse(osvRecord, (await client.ask({ url })).body);
  if (!record.success) throw new Failure('garbled');
  return record.output;
}
