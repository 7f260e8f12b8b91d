/** Breaks of definitions beside what was released of them: who uses releases loses nothing that none of them had. */
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { noHint } from '../readers/hint.ts';
import type { CrdBroken } from './changes.ts';
import type { SchemaBreak } from './crd-break.ts';
import { filesDefining } from './crd-copies.ts';
import { identityChanged } from './crd-envelope.ts';
import { breaksOf, crdFacts, factsOf } from './crds.ts';
import { versionsOf } from './crd-versions.ts';
import { readManifest } from './nearby.ts';
import { isPatch, kindOf, nameOf } from './objects.ts';
import { at } from '../tree.ts';

/** A definition that embeds pods has a megabyte. */
const LONGEST = 4_000_000;

/** The same facts, but for breaks of what no release had: those are apart from others, and marked. Asked only where a definition breaks. */
export async function withReleased(
  facts: readonly ConfigChange[],
  { input, pairs }: { readonly input: Pick<AnalyzerInput, 'releases'>; readonly pairs: readonly DocumentPair[] },
): Promise<readonly ConfigChange[]> {
  const told = new Set(facts.flatMap((fact) => (fact.kind === 'crd-broken' ? [placeOf(fact)] : [])));
  const releases = told.size === 0 ? [] : await releasesOf((await input.releases?.()) ?? []);
  if (releases.length === 0) return facts;
  const instead = new Map<string, readonly CrdBroken[]>();
  for (const pair of pairs.filter(isDefinition)) {
    const [first, ...others] = crdFacts(pair).map(placeOf);
    if (first === undefined || !told.has(first)) continue;
    const found = await besideReleases(pair, releases);
    if (found === undefined) continue;
    instead.set(first, found);
    for (const other of others) instead.set(other, []);
  }
  return facts.flatMap(
    (fact): readonly ConfigChange[] => (fact.kind === 'crd-broken' ? instead.get(placeOf(fact)) : undefined) ?? [fact],
  );
}

const isDefinition = (pair: DocumentPair): boolean =>
  pair.before !== undefined &&
  pair.before !== pair.after &&
  !isPatch(pair) &&
  kindOf(pair.before) === 'CustomResourceDefinition';

const placeOf = ({ key, before, after }: CrdBroken): string =>
  [key, before?.path, before?.line, after?.path, after?.line].join(' ');

/** One release: its tree, and the paths in it. */
interface Release {
  readonly tree: Tree;
  readonly paths: readonly string[];
}

async function releasesOf(trees: readonly Tree[]): Promise<readonly Release[]> {
  const listed = await Promise.all(trees.map(async (tree) => ({ tree, paths: await tree.list('').catch(noHint) })));
  return listed.flatMap(({ tree, paths }) => (paths === undefined ? [] : [{ tree, paths }]));
}

/** The facts of one definition: what breaks for who had one of the releases, and what does not. Undefined where nobody can tell. */
async function besideReleases(
  pair: DocumentPair,
  releases: readonly Release[],
): Promise<readonly CrdBroken[] | undefined> {
  const { before, after } = pair;
  if (before === undefined) return undefined;
  const released = await Promise.all(releases.map((release) => releasedOf(before, release)));
  if (released.some((documents) => documents.length === 0)) return undefined;
  const lost = new Set(released.flat().flatMap((document) => breaksOf(document, after).map(lossOf)));
  return factsOf(
    pair,
    breaksOf(before, after).map((found) => (lost.has(lossOf(found)) ? found : { ...found, weight: 'unreleased' })),
  );
}

/** A definition as a release had it: where it stood, or else wherever the release holds it. None unless all of them could be read. */
async function releasedOf(before: ConfigDocument, { tree, paths }: Release): Promise<readonly ConfigDocument[]> {
  const there = await sameIn(tree, before.path, before);
  if (there.length > 0) return there;
  const name = nameOf(before) ?? '';
  const others = (await filesDefining(new Set([name]), paths, tree)).get(name) ?? [];
  const read = await Promise.all(others.map((path) => sameIn(tree, path, before)));
  return read.some((documents) => documents.length === 0) ? [] : read.flat();
}

/** The definitions in a file of the same name and for the same objects, whose schemas stand there to be compared. */
async function sameIn(tree: Tree, path: string, before: ConfigDocument): Promise<readonly ConfigDocument[]> {
  const file = await readManifest(tree, path, LONGEST);
  return (file?.documents ?? []).filter(
    (document) =>
      kindOf(document) === 'CustomResourceDefinition' &&
      nameOf(document) === nameOf(before) &&
      identityChanged(document.root, before.root) === undefined &&
      isDescribed(document),
  );
}

/** Whether each version of a definition has a schema of its own: one without takes anything, or has it from where nobody looked. */
function isDescribed({ root }: ConfigDocument): boolean {
  const versions = versionsOf(root);
  return (
    versions.length > 0 &&
    versions.every((version) => at(version, 'schema', 'openAPIV3Schema', 'properties') !== undefined)
  );
}

/** What is lost, whatever a comparison takes the new state of it for. */
const lossOf = ({ what, field }: SchemaBreak): string => [GONE.has(what) ? 'gone' : what, field].join(' ');

const GONE: ReadonlySet<SchemaBreak['what']> = new Set(['field-removed', 'field-renamed', 'type-changed']);
