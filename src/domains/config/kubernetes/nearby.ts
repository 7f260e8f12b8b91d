/** Manifests beside a changed one that did not change themselves, and may refer to what it no longer has. */
import { dirname } from 'node:path/posix';
import { noneIfUnreadable } from '../../../core/errors.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import type { ParsedPair } from '../../../core/unreadable.ts';
import type { ConfigDocument, ConfigFile } from '../documents.ts';
import { parse } from '../parse.ts';
import { hintIn } from '../readers/hint.ts';
import { at, entriesOf, itemsAt, textAt, textsOf, type ConfigNode } from '../tree.ts';
import { isObject, kindOf, nameOf, namespaceOf } from './objects.ts';
import { podOf } from './pods.ts';

type Pairs = readonly ParsedPair<ConfigFile>[];

/** A folder of more files is read by nobody in full. */
const MOST_FILES = 100;
const LONGEST = 300_000;

/**
 * The files of head in the folders of those that lost something others may refer to, the same on both sides. None where
 * nothing was lost: then the tree is not even listed. What cannot be read is no finding, for it did not change.
 */
export async function gatherNearby(pairs: Pairs, { head }: Pick<AnalyzerInput, 'head'>): Promise<Pairs> {
  const folders = new Set(pairs.filter(losesNames).map(({ file }) => dirname(file.path)));
  const known = new Set(pairs.map(({ file }) => file.path));
  const lists = await Promise.all([...folders].map((folder) => head.list(folder === '.' ? '' : folder)));
  const paths = [...new Set(lists.flat())].filter(
    (path) => /\.ya?ml$/i.test(path) && folders.has(dirname(path)) && !known.has(path),
  );
  const files = await Promise.all(paths.slice(0, MOST_FILES).map((path) => readManifest(head, path)));
  return files.flatMap((file) =>
    file === undefined ? [] : [{ file: { path: file.path, status: 'modified' as const }, before: file, after: file }],
  );
}

/** A file of objects, of `most` characters; undefined for any other, and for what cannot be read. */
export async function readManifest(tree: Tree, path: string, most = LONGEST): Promise<ConfigFile | undefined> {
  const text = await hintIn(tree, path);
  return text === undefined ? undefined : manifestOf(text, path, most);
}

/** The objects of a text; undefined where it is no manifest, cannot be parsed or is longer than `most`. */
export function manifestOf(text: string, path: string, most: number): ConfigFile | undefined {
  if (text.length > most || !/^ *apiVersion:/m.test(text)) return undefined;
  try {
    return parse(text, path);
  } catch (error) {
    return noneIfUnreadable(error);
  }
}

/** Whether the old version of a file has names of any kind that the new one has not. */
function losesNames({ before, after }: ParsedPair<ConfigFile>): boolean {
  const still = new Set(after?.documents.flatMap(namesOf));
  return before?.documents.flatMap(namesOf).some((name) => !still.has(name)) === true;
}

const TARGETS: ReadonlySet<string> = new Set(['ConfigMap', 'PersistentVolumeClaim', 'Secret', 'ServiceAccount']);

/** What others may refer to: an object by its name, its keys, whom it selects and the names of its ports, the labels and ports of its pods and that they are asked whether they are ready. */
function namesOf(document: ConfigDocument): readonly string[] {
  if (!isObject(document)) return [];
  const { root } = document;
  const own = `${kindOf(document)}/${namespaceOf(document)}/${nameOf(document) ?? ''}`;
  const keys = ['data', 'stringData', 'binaryData'].flatMap((part) => entriesOf(at(root, part)).map(([name]) => name));
  const pod = podOf(document);
  if (kindOf(document) === 'Service') {
    const ports = itemsAt(root, 'spec', 'ports').map((port) => `${own} port ${textAt(port, 'name') ?? ''}`);
    return [own, `${own} ${labelsIn(at(root, 'spec', 'selector')).join()}`, ...ports];
  }
  if (pod === undefined) return TARGETS.has(kindOf(document)) ? [own, ...keys.map((key) => `${own} ${key}`)] : [];
  const containers = itemsAt(pod.node, 'containers');
  const labels = labelsIn(at(root, 'spec', 'template', 'metadata', 'labels') ?? at(root, 'metadata', 'labels'));
  return [
    ...labels.map((label) => `${own} ${label}`),
    ...containers
      .flatMap((container) => itemsAt(container, 'ports'))
      .map((port) => `${own} ${textAt(port, 'name') ?? ''} ${textAt(port, 'containerPort') ?? ''}`),
    ...containers
      .filter((each) => at(each, 'readinessProbe') !== undefined)
      .map((each) => `${own} ${textAt(each, 'name') ?? ''}`),
  ];
}

const labelsIn = (node: ConfigNode | undefined): readonly string[] =>
  entriesOf(node).map(([name, value]) => `${name}=${textsOf(value)[0] ?? ''}`);
