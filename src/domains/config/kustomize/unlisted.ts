/** Objects that stay in the repository, and that a kustomization no longer lists: they are gone from the cluster all the same. */
import { posix } from 'node:path';
import type { AnalyzerInput } from '../../../core/types.ts';
import type { ParsedPair } from '../../../core/unreadable.ts';
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, ConfigFile } from '../documents.ts';
import { groupOf, kindOf, nameOf, namespaceOf } from '../kubernetes/objects.ts';
import { place } from '../setting.ts';
import { Bases, type Listed, listedIn } from './bases.ts';
import { isKustomization } from './kustomization.ts';
import type { Judge } from './lost.ts';

/** A kustomization on both sides, and an entry that it lost. */
interface Unlisted {
  readonly before: ConfigDocument;
  readonly after: ConfigDocument;
  readonly entry: Listed;
}

/** The facts of all that changed kustomizations no longer list and none of them took up. */
export async function unlistedFacts(
  pairs: readonly ParsedPair<ConfigFile>[],
  { base, head, changed }: Pick<AnalyzerInput, 'base' | 'head' | 'changed'>,
  judge: Judge,
): Promise<readonly ConfigChange[]> {
  const taken = new Set(pairs.flatMap(({ after }) => entriesOf(kustomizationIn(after))).map(({ path }) => path));
  const told = new Set(changed.flatMap(({ path, previousPath = path }) => [path, previousPath]));
  const [old, now] = [new Bases(base), new Bases(head)];
  const facts = pairs.flatMap(unlistedIn).map(async (unlisted) => {
    const { before, after, entry } = unlisted;
    if (taken.has(entry.path)) return [];
    const built = new Set((await now.objectsBelow(posix.dirname(after.path))).map(identityOf));
    const objects = await old.objectsAt([entry.path]);
    const gone = objects.filter((object) => !built.has(identityOf(object)) && !told.has(object.path));
    const [was, is] = [place(before.path, entry.node), place(after.path, after.root)];
    const where = { ...(was && { before: was }), ...(is && { after: { path: is.path, line: is.line } }) };
    return judge(gone.map((object) => ({ before: object }))).map((fact) => ({ ...fact, ...where }));
  });
  return (await Promise.all(facts)).flat();
}

function unlistedIn(pair: ParsedPair<ConfigFile>): readonly Unlisted[] {
  const [before, after] = [kustomizationIn(pair.before), kustomizationIn(pair.after)];
  if (before === undefined || after === undefined) return [];
  const still = new Set(entriesOf(after).map(({ path }) => path));
  return entriesOf(before).flatMap((entry) => (still.has(entry.path) ? [] : [{ before, after, entry }]));
}

const kustomizationIn = (file: ConfigFile | undefined): ConfigDocument | undefined =>
  file?.documents.find(({ root, path }) => isKustomization(root, path));

const entriesOf = (document: ConfigDocument | undefined): readonly Listed[] =>
  document === undefined ? [] : listedIn(document.root, posix.dirname(document.path));

const identityOf = (document: ConfigDocument): string =>
  [groupOf(document), kindOf(document), namespaceOf(document), nameOf(document)].join('/');
