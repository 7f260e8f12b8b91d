import type { Advisory, Package } from '../core/advisories.ts';
import { mergeAliases } from './aliases.ts';
import { advisoryOf, type OsvRecord, severityIn } from './osv-record.ts';
import { worstFirst } from './source.ts';

/** Reads a record by its exact id; undefined where there is none. */
export type ReadRecord = (id: string) => Promise<OsvRecord | undefined>;

const MOST_ALIASES = 3;

/** What records say of one package: one advisory a vulnerability, withdrawn ones left out, the worst first. */
export async function describe(
  one: Package,
  records: readonly OsvRecord[],
  read: ReadRecord,
): Promise<readonly Advisory[]> {
  const standing = records.filter(({ withdrawn }) => withdrawn == null);
  const advisories = mergeAliases(standing.map((record) => advisoryOf(record, one)));
  return worstFirst(await Promise.all(advisories.map((advisory) => withSeverity(advisory, read))));
}

/** Where a vulnerability's own records give no severity, those of its other names may. */
async function withSeverity(advisory: Advisory, read: ReadRecord): Promise<Advisory> {
  if (advisory.severity !== 'unknown' || advisory.malware) return advisory;
  for (const alias of advisory.aliases.slice(0, MOST_ALIASES)) {
    const record = await read(alias);
    const found = record === undefined ? undefined : severityIn(record);
    if (found !== undefined && found.severity !== 'unknown') return { ...advisory, ...found };
  }
  return advisory;
}
