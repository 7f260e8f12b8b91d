/** Tells the partial objects of Kustomize from whole ones: what a patch leaves out is set elsewhere, and is not missing. */
import { posix } from 'node:path';
import { noneIfUnreadable } from '../../../core/errors.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import type { ParsedPair } from '../../../core/unreadable.ts';
import type { ConfigDocument, ConfigFile } from '../documents.ts';
import { isOfChart } from '../mask.ts';
import { parse } from '../parse.ts';
import { hintIn } from '../readers/hint.ts';
import { at, type ConfigNode, textAt } from '../tree.ts';
import { isJsonPatch } from './json-patch.ts';
import { FILE_NAMES, isKustomization, partialOf, patchFiles, unfold } from './kustomization.ts';

/** Takes inline patches out of their kustomizations as documents of their own, and marks the files that are patches. */
export async function withPatches(
  pairs: readonly ParsedPair<ConfigFile>[],
  { base, head }: AnalyzerInput,
): Promise<readonly ParsedPair<ConfigFile>[]> {
  const [before, after] = [patchReader(base), patchReader(head)];
  return Promise.all(
    pairs.map(async (pair) => ({
      ...pair,
      before: pair.before && (await unfolded(pair.before, before, head)),
      after: pair.after && (await unfolded(pair.after, after, base)),
    })),
  );
}

/** `other` is the tree of the other side, where the overlay may not stand. */
async function unfolded(file: ConfigFile, patchesAround: PatchReader, other: Tree): Promise<ConfigFile> {
  if (!file.documents.some(({ root, path }) => isKustomization(root, path) || mayBePatch(root))) return file;
  const listed = await patchesAround(file.path);
  const isOverlay = file.documents.some(({ root, path }) => isKustomization(root, path));
  const isPatched = isOverlay || listed.has(file.path);
  const isNew =
    isPatched && !(await isKustomized(other, isOverlay ? [posix.dirname(file.path)] : foldersOf(file.path)));
  const mark = { isPatch: true as const, ...(isNew ? { isOfNewOverlay: true as const } : {}) };
  const documents = file.documents.flatMap((document): readonly ConfigDocument[] => {
    if (isKustomization(document.root, file.path)) {
      const { root, patches } = unfold(document.root);
      return [{ ...document, root }, ...patches.map((patch) => ({ ...document, ...patch, duplicates: [], ...mark }))];
    }
    const isOperations = isJsonPatch(document.root);
    if (!listed.has(file.path) && (isOperations || !isPartial(document))) return [document];
    return [{ ...document, ...partialOf(document.root, listed.get(file.path)), ...mark }];
  });
  return { ...file, documents, several: file.several || documents.length > 1 };
}

/** Objects, and operations of a JSON patch. Others no kustomization patches with. */
const mayBePatch = (root: ConfigNode): boolean =>
  isJsonPatch(root) || (textAt(root, 'apiVersion') !== undefined && textAt(root, 'kind') !== undefined);

/** Names that overlays give to files of patches, wherever the kustomization stands that lists them. */
const NAMED_PATCH = /(?:^|[/_.-])patch(?:es)?(?:[/_.-]|$)/i;

/** An object in a file that is called a patch, unless it selects its own pods, or Helm renders it: then it is whole. */
const isPartial = ({ root, path }: ConfigDocument): boolean =>
  NAMED_PATCH.test(path) && !isOfChart(path) && at(root, 'spec', 'selector') === undefined;

type PatchReader = (path: string) => Promise<ReadonlyMap<string, ConfigNode | undefined>>;

/** The patches that kustomizations in a file's folder, and the two above it, name; each folder is looked into once. */
function patchReader(tree: Tree): PatchReader {
  const known = new Map<string, Promise<ReadonlyMap<string, ConfigNode | undefined>>>();
  const patchesIn = (folder: string) => {
    const found = known.get(folder) ?? patchesOf(tree, folder);
    known.set(folder, found);
    return found;
  };
  return async (path) => {
    const found = await Promise.all(foldersOf(path).map(patchesIn));
    return new Map(found.flatMap((patches) => [...patches]));
  };
}

/** Where the kustomization of a file may stand: in its folder and the two above. */
const foldersOf = (path: string): readonly string[] => [
  ...new Set([path, posix.dirname(path), posix.dirname(posix.dirname(path))].map((each) => posix.dirname(each))),
];

async function isKustomized(tree: Tree, folders: readonly string[]): Promise<boolean> {
  const paths = folders.flatMap((folder) => FILE_NAMES.map((name) => posix.join(folder, name)));
  const texts = await Promise.all(paths.map((path) => hintIn(tree, path)));
  return texts.some((text) => text !== undefined);
}

async function patchesOf(tree: Tree, folder: string): Promise<ReadonlyMap<string, ConfigNode | undefined>> {
  for (const name of FILE_NAMES) {
    const path = posix.join(folder, name);
    const root = await rootOf(tree, path);
    if (root !== undefined) return patchFiles(root, folder);
  }
  return new Map();
}

/** A kustomization that cannot be read is its own review's finding where it changed; here it names no patches. */
async function rootOf(tree: Tree, path: string): Promise<ConfigNode | undefined> {
  try {
    const text = await hintIn(tree, path);
    return text === undefined ? undefined : parse(text, path).documents[0]?.root;
  } catch (error) {
    return noneIfUnreadable(error);
  }
}
