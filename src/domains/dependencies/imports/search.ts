/** Looks for imports of what a manifest no longer names. The work is bounded: what was not read is told. */
import type { Tree } from '../../../core/types.ts';
import type { DependencyChange, ImportSearch } from '../changes.ts';
import { gather } from '../../../core/compare.ts';
import { canonicalName, type Ecosystem } from '../ecosystem.ts';
import { folderOf, textAt } from '../manifests.ts';
import { isUsed } from '../questions.ts';
import { belongsTo, type Import, type Language } from './language.ts';
import { declaredFor, isBorrowed, type Providers } from './providers.ts';
import { homeOf, isLocal, sourcesBelow } from './sources.ts';

/** So many source files are read for one manifest, at most. */
const MOST_SOURCES = 4000;
const AT_ONCE = 50;
/** Longer than anybody writes: bundles and data. */
const LONGEST_SOURCE = 400_000;

/** Tells of each declared dependency that is gone whether sources of its manifest still import it. */
export async function withImports(
  changes: readonly DependencyChange[],
  ecosystem: Ecosystem,
  head: Tree,
): Promise<DependencyChange[]> {
  const { language } = ecosystem;
  if (language === undefined) return [...changes];
  const gone = gather(changes.filter(isGone), ({ after }) => after?.path ?? '');
  const searches = new Map<DependencyChange, ImportSearch>();
  for (const [manifest, some] of gone) {
    const found = await search({ manifest, changes: some, ecosystem, language, head });
    for (const [change, result] of found) searches.set(change, result);
  }
  return changes.map((change) => ({ ...change, imports: searches.get(change) ?? null }));
}

/** Another path of the same module leaves the old one just as gone. What is optional is imported with care. */
const isGone = (change: DependencyChange): boolean =>
  (change.kind === 'removed' || (change.kind === 'moved' && change.fromName !== null)) &&
  change.after !== undefined &&
  isUsed(change) &&
  change.base?.scope !== 'optional' &&
  change.section !== 'workspace.dependencies';

const goneNameOf = ({ fromName, name }: DependencyChange): string => fromName ?? name;

interface Quest {
  readonly manifest: string;
  readonly changes: readonly DependencyChange[];
  readonly ecosystem: Ecosystem;
  readonly language: Language;
  readonly head: Tree;
}

/** One that is gone, and what sources would write for it. */
interface Wanted {
  readonly change: DependencyChange;
  readonly name: string;
}

async function search(quest: Quest): Promise<ReadonlyMap<DependencyChange, ImportSearch>> {
  const { manifest, language, head } = quest;
  const home = homeOf(manifest);
  const paths = await head.list(home);
  const providers = await declaredFor(home, paths, quest);
  const wanted = wantedOf(quest, providers).filter(({ name }) => !isLocal(name, home, paths));
  if (wanted.length === 0) return new Map();
  const sources = sourcesBelow(home, paths, language);
  const read = sources.slice(0, MOST_SOURCES);
  const found = await firstImports(wanted, read, providers, quest);
  const results = new Map<DependencyChange, ImportSearch>();
  for (const one of wanted) {
    const place = found.get(one) ?? null;
    const borrowed = place !== null && (await isBorrowed(goneNameOf(one.change), folderOf(manifest), quest));
    results.set(one.change, { found: place, borrowed, unread: place === null ? sources.length - read.length : 0 });
  }
  return results;
}

function wantedOf({ changes, ecosystem, language }: Quest, { declared, mentions }: Providers): Wanted[] {
  return changes.flatMap((change) => {
    const gone = goneNameOf(change);
    const name = language.importName(gone);
    if (name === undefined || declared.has(canonicalName(ecosystem, gone)) || mentions(gone, name)) return [];
    return [...declared].some((other) => language.mayBring?.(other, name)) ? [] : [{ change, name }];
  });
}

type Place = NonNullable<ImportSearch['found']>;

async function firstImports(
  wanted: readonly Wanted[],
  sources: readonly string[],
  providers: Providers,
  { head, language }: Quest,
): Promise<ReadonlyMap<Wanted, Place>> {
  const found = new Map<Wanted, Place>();
  for (let start = 0; start < sources.length && found.size < wanted.length; start += AT_ONCE) {
    const some = sources.slice(start, start + AT_ONCE);
    const texts = await Promise.all(some.map(async (path) => ({ path, text: await textAt(head, path) })));
    for (const { path, text = '' } of texts) {
      const sought = wanted.filter((one) => !found.has(one) && text.includes(one.name));
      for (const [one, left] of importsAmong(sought, text, providers, language)) found.set(one, { path, ...left });
    }
  }
  return found;
}

/** The first import of each that one text has. */
function importsAmong(
  sought: readonly Wanted[],
  text: string,
  { modules }: Providers,
  language: Language,
): (readonly [Wanted, Import])[] {
  if (sought.length === 0 || text.length > LONGEST_SOURCE) return [];
  const isOf = ({ specifier }: Import, name: string): boolean => belongsTo(specifier, name, language);
  const imports = language.importsOf(text).filter((one) => !modules.some((name) => isOf(one, name)));
  return sought.flatMap((one) => {
    const left = imports.find((candidate) => isOf(candidate, one.name));
    return left === undefined ? [] : [[one, left] as const];
  });
}
