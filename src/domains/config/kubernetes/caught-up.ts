/** Copies that lag behind: a release writes into one what another file of the repository said before, and was reviewed there. */
import { basename } from 'node:path/posix';
import { gather, sharedLength } from '../../../core/compare.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import { isForDevelopers, isInUse, isOfRelease } from '../area.ts';
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { objectsIn } from '../host-reach.ts';
import { signature } from '../likeness.ts';
import { hintIn } from '../readers/hint.ts';
import { at, entriesOf, type ConfigNode } from '../tree.ts';
import type { CrdBroken, RoleWidened } from './changes.ts';
import { isOfOneVersion } from './crd-modifiers.ts';
import { manifestOf } from './nearby.ts';
import { groupOf, isSameObject, nameOf } from './objects.ts';

/** Files that are asked for others of their name, those others, and how long one may be. */
const MOST_FILES = 40;
const MOST_LIKE = 8;
/** Objects whose words are looked for, to know whether a file is worth reading. */
const MOST_WORDS = 100;
const LONGEST = 4_000_000;

/**
 * The facts of definitions and roles, those marked whose object an unchanged file of the same name held in base already, word
 * for word. What is in no such file decides something new.
 */
export async function withCaughtUp(
  facts: readonly ConfigChange[],
  { base, head, files }: Pick<AnalyzerInput, 'base' | 'head' | 'files'>,
  pairs: readonly DocumentPair[],
): Promise<readonly ConfigChange[]> {
  const asking = facts.filter(isAsking);
  if (asking.length === 0) return facts;
  const changed = new Set(files.map(({ path }) => path));
  const known = (await base.list('')).filter((path) => !changed.has(path) && isAPlaceToCopy(path));
  const objectOf = objectsIn(pairs);
  const byPath = [...gather(asking, ({ after }) => after?.path ?? '')].slice(0, MOST_FILES);
  const found = await Promise.all(
    byPath.map(async ([path, some]) => {
      const others = namesakes(path, known);
      const text = others.length === 0 ? undefined : await hintIn(head, path);
      const objects = some.flatMap((fact) => {
        const object = sameObject(objectOf(fact));
        return object === undefined ? [] : [{ fact, object }];
      });
      return text === undefined || objects.length === 0 ? [] : heldIn(others, base, { text, objects });
    }),
  );
  const held = new Map<ConfigChange, string>(found.flat());
  return facts.map((fact) => {
    const caughtUpWith = isAsking(fact) ? held.get(fact) : undefined;
    return caughtUpWith === undefined ? fact : { ...fact, caughtUpWith };
  });
}

interface Asked {
  readonly text: string;
  readonly objects: readonly { readonly fact: ConfigChange; readonly object: ConfigDocument }[];
}

/** Those facts of a file whose objects some others hold, and which of these. */
async function heldIn(
  others: readonly string[],
  base: Tree,
  { text, objects }: Asked,
): Promise<readonly (readonly [ConfigChange, string])[]> {
  const lines = text.split('\n');
  const words = objects.slice(0, MOST_WORDS).map(({ object }) => wordsOf(object, lines));
  const documents = gather(await documentsAt(others, base, words), nameOf);
  return objects.flatMap(({ fact, object }) => {
    const held = documents.get(nameOf(object))?.find((other) => saysTheSame(other, object));
    return held === undefined ? [] : [[fact, held.path] as const];
  });
}

/** Whether a fact is of an object that was there; what production gets that others only try is news. */
const isAsking = (fact: ConfigChange): fact is CrdBroken | RoleWidened =>
  (fact.kind === 'crd-broken' || (fact.kind === 'role-widened' && !fact.isNew)) &&
  fact.area !== 'production' &&
  !OF_PLACES.test(fact.after?.path ?? '');

/** The object of head that was there: what is said of one by another name shows nothing of the one that it takes the place of. */
const sameObject = (pair: DocumentPair | undefined): ConfigDocument | undefined =>
  pair !== undefined && isSameObject(pair.before, pair.after) ? pair.after : undefined;

/** Folders of which each is deployed by itself: what one cluster got is no word on the next. */
const OF_PLACES = /(?:^|\/)(?:clusters?|env(?:ironment)?s?|overlays?|regions?|sites?|tenants?)\//i;

/** Whether a file may be what others are copied from: none that is tried, and none that keeps what was. */
const isAPlaceToCopy = (path: string): boolean =>
  isInUse(path) &&
  !isForDevelopers(path) &&
  !isOfOneVersion(path) &&
  !isOfRelease(path) &&
  !OF_PLACES.test(path) &&
  !NOT_IN_USE.test(path);

/** Folders of what is proposed, tried or put away: nobody runs what stands there, and nobody reviewed that it may be run. */
const NOT_IN_USE =
  /(?:^|\/)(?:archived?|attic|backups?|deprecated|disabled|drafts?|experimental|legacy|obsolete|old|previews?|proposals?|qa|rfcs?|uat|unused)\//i;

/** Other files of the same name, the nearest first. */
const namesakes = (path: string, known: readonly string[]): readonly string[] =>
  known
    .filter((other) => basename(other) === basename(path))
    .toSorted((a, b) => sharedLength(b, path) - sharedLength(a, path))
    .slice(0, MOST_LIKE);

/** The lines of what an object says, among those of its file. */
function wordsOf({ root }: ConfigDocument, lines: readonly string[]): string {
  const { line, endLine } = at(root, 'spec') ?? at(root, 'rules') ?? root;
  return lines
    .slice(line - 1, endLine)
    .join('\n')
    .trimEnd();
}

/** The documents of those of some files that hold any of the words: to look for them is cheap, and to parse is not. */
async function documentsAt(
  paths: readonly string[],
  base: Tree,
  words: readonly string[],
): Promise<readonly ConfigDocument[]> {
  const read = await Promise.all(paths.map(async (path) => ({ path, text: (await hintIn(base, path)) ?? '' })));
  return read
    .filter(({ text }) => words.some((each) => text.includes(each)))
    .flatMap(({ path, text }) => manifestOf(text, path, LONGEST)?.documents ?? []);
}

/** Whether two documents are one object that says the same, under no condition that the second does not stand under too. */
function saysTheSame(other: ConfigDocument, object: ConfigDocument): boolean {
  const own = new Set(conditionsOf(object));
  return (
    isSameObject(other, object) &&
    nameOf(object)?.includes('{{') === false &&
    groupOf(other) === groupOf(object) &&
    signature(withoutNotes(other.root)) === signature(withoutNotes(object.root)) &&
    conditionsOf(other).every((condition) => own.has(condition))
  );
}

const conditionsOf = ({ guards = [], root }: ConfigDocument): readonly string[] =>
  guards.filter(({ from, to }) => from <= root.line && root.line <= to).map(({ condition }) => condition);

/** An object without its annotations, and without its labels but for those that give its rights to others. */
const withoutNotes = (root: ConfigNode): ConfigNode => mapped(root, { metadata: ofMetadata });

const ofMetadata = (metadata: ConfigNode): ConfigNode =>
  mapped(metadata, { annotations: () => undefined, labels: (labels) => filtered(labels, AGGREGATES) });

const AGGREGATES = /^rbac\.authorization\.k8s\.io\//;

function filtered(labels: ConfigNode, kept: RegExp): ConfigNode | undefined {
  const entries = entriesOf(labels).filter(([name]) => kept.test(name));
  return labels.kind !== 'map' || entries.length === 0 ? undefined : { ...labels, entries: new Map(entries) };
}

/** A map with some of its entries made into others, or into none. */
function mapped(
  node: ConfigNode,
  made: Readonly<Record<string, (value: ConfigNode) => ConfigNode | undefined>>,
): ConfigNode {
  if (node.kind !== 'map') return node;
  const entries = entriesOf(node).flatMap(([name, value]) => {
    const now = Object.hasOwn(made, name) ? made[name]?.(value) : value;
    return now === undefined ? [] : [[name, now] as const];
  });
  return { ...node, entries: new Map(entries) };
}
