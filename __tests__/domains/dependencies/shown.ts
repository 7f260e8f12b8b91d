import type { Dependency, Manifest } from '../../../src/domains/dependencies/ecosystem.ts';

/** The entries of a manifest, one line each: `3 dev: flask ~=1.4`, then what is out of the ordinary. */
export const shown = (manifest: Manifest): string[] => manifest.dependencies.map(shownEntry);

function shownEntry(entry: Dependency): string {
  const { line, section, name, written, source } = entry;
  const traits = [
    entry.role,
    entry.scope,
    entry.direct === undefined ? undefined : entry.direct ? 'direct' : 'indirect',
    entry.via === undefined ? undefined : `via ${entry.via}`,
    source && `${source.kind} ${source.location}`.trim(),
    entry.digest,
    entry.slot === undefined ? undefined : `slot ${entry.slot}`,
    entry.ecosystem,
  ].filter((trait) => trait !== undefined);
  const told = traits.length === 0 ? '' : ` (${traits.join(', ')})`;
  return `${line}${section === '' ? '' : ` ${section}`}: ${name} ${written}${told}`;
}
