import type { Manifest } from '../ecosystem.ts';
import type { VersionScheme } from '../versions/scheme.ts';

/** A file that holds one version of one tool, as `.nvmrc` does: its first line that is no comment. */
export function versionFile(name: string, text: string, versions?: VersionScheme): Manifest {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/#.*$/, '').trim());
  const index = lines.findIndex((line) => line !== '');
  const written = lines[index];
  if (written === undefined) return { dependencies: [] };
  const entry = { name, written, section: '', role: 'runtime', line: index + 1 } as const;
  return { dependencies: [versions === undefined ? entry : { ...entry, versions }] };
}
