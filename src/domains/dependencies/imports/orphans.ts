import type { DependencyChange, OrphanFact } from '../changes.ts';
import { gather } from '../../../core/compare.ts';

/** The imports that are left of packages which are gone. */
export const orphansAmong = (changes: readonly DependencyChange[]): OrphanFact[] =>
  changes.flatMap((change) => orphanOf(change) ?? []);

function orphanOf(change: DependencyChange): OrphanFact | undefined {
  const { imports, fromName, before, after, ecosystem, direct, locked, from, base } = change;
  const name = fromName ?? change.name;
  if (imports === null || imports.found === null) return undefined;
  const { specifier, ...place } = imports.found;
  return {
    kind: 'import-orphaned',
    subject: name,
    ...(before && { before }),
    after: place,
    ecosystem,
    name,
    direct,
    locked,
    from,
    to: null,
    scope: base?.scope ?? 'production',
    manifest: after?.path ?? '',
    specifier,
    borrowed: imports.borrowed,
  };
}

/** Where not all sources were read, that is told. */
export function notesAbout(changes: readonly DependencyChange[]): string[] {
  const partly = changes.filter(({ imports }) => imports !== null && imports.unread > 0);
  return [...gather(partly, ({ after }) => after?.path ?? '')].map(([manifest, some]) => {
    const names = [...new Set(some.map(({ fromName, name }) => `\`${fromName ?? name}\``))].join(', ');
    const unread = some[0]?.imports?.unread ?? 0;
    return `Whether code still imports ${names}, removed from \`${manifest}\`, is not fully known: ${unread} source ${unread === 1 ? 'file was' : 'files were'} not read.`;
  });
}
