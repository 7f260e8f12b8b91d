/** Objects that stay in the repository, and that a kustomization no longer lists: they are gone from the cluster all the same. */
import { posix } from 'node:path';
import type { AnalyzerInput } from '../../../core/types.ts';
import type { ParsedPair } from '../../../core/unreadable.ts';
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, ConfigFile } from '../documents.ts';
import { groupOf, kindOf, nameOf, namespaceOf } from '../kubernetes/objects.ts';
import { Bases, type Listed, listedIn } from './bases.ts';
import { isKustomization } from './kustomization.ts';
import type { Judge } from './lost.ts';

/** A kustomization on both sides, and the entries that it lost. */
interface Unlisted {
  readonly before: ConfigDocument;
  readonly after: ConfigDocument;
  readonly entries: readonly Listed[];
}

/**
 * One fact for each guard that changed kustomizations no longer list and none of them took up. What else they no longer list,
 * as the definition of a resource, another one may install, and its own file tells when it goes.
 */
export async function unlistedFacts(
  pairs: readonly ParsedPair<ConfigFile>[],
  { base, head, changed }: Pick<AnalyzerInput, 'base' | 'head' | 'changed'>,
  judge: Judge,
): Promise<readonly ConfigChange[]> {
  const taken = new Set(pairs.flatMap(({ after }) => entriesOf(kustomizationIn(after))).map(({ path }) => path));
  const told = new Set(changed.flatMap(({ path, previousPath = path }) => [path, previousPath]));
  const [old, now] = [new Bases(base), new Bases(head)];
  const found = pairs
    .flatMap((pair) => unlistedIn(pair, taken))
    .map(async ({ before, after, entries }) => {
      const built = new Set((await now.objectsBelow(posix.dirname(after.path))).map(identityOf));
      const listed = await Promise.all(
        entries.map(async (entry) => (await old.objectsAt([entry.path])).map((object) => ({ entry, object }))),
      );
      const gone = listed.flat().filter(({ object }) => !built.has(identityOf(object)) && !told.has(object.path));
      const facts = judge(gone.map(({ object }) => ({ before: object }))).filter(
        ({ kind }) => kind === 'guard-removed',
      );
      return facts.map((fact) => {
        const entry = gone.find(({ object }) => object.path === fact.before?.path)?.entry;
        return { ...fact, ...placed(before, entry, after), group: `${after.path} ${entry?.path ?? ''}` };
      });
    });
  return (await Promise.all(found)).flat();
}

/** Where the entry stood, and the file it is gone from. */
const placed = (before: ConfigDocument, entry: Listed | undefined, { path, root: { line } }: ConfigDocument) => ({
  before: { path: before.path, line: (entry?.node ?? before.root).line },
  after: { path, line },
});

function unlistedIn(pair: ParsedPair<ConfigFile>, taken: ReadonlySet<string>): readonly Unlisted[] {
  const [before, after] = [kustomizationIn(pair.before), kustomizationIn(pair.after)];
  if (before === undefined || after === undefined) return [];
  const entries = entriesOf(before).filter(({ path }) => !taken.has(path));
  return entries.length === 0 ? [] : [{ before, after, entries }];
}

const kustomizationIn = (file: ConfigFile | undefined): ConfigDocument | undefined =>
  file?.documents.find(({ root, path }) => isKustomization(root, path));

const entriesOf = (document: ConfigDocument | undefined): readonly Listed[] =>
  document === undefined ? [] : listedIn(document.root, posix.dirname(document.path));

const identityOf = (document: ConfigDocument): string =>
  [groupOf(document), kindOf(document), namespaceOf(document), nameOf(document)].join('/');
