/** What charts' values hold of containers as sets, where no pod is there to read it from: capabilities, and directories of the host. */
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { capabilitySettings, effectiveSetting, type Pair, uncoveredPaths } from '../effective.ts';
import { key } from '../fact-at.ts';
import { asTree } from '../level.ts';
import type { Setting } from '../setting.ts';
import { at, entriesOf, itemsAt, type ConfigNode, type ScalarNode } from '../tree.ts';
import { valuesKeysOf } from './release-values.ts';

/** The settings of each security context and each list of volumes that stands on both sides, or is new. */
export const settingsInValues = (document: DocumentPair): readonly Setting[] =>
  document.after === undefined ? [] : [...within(document, document.before?.root, document.after.root, [])];

/** The same of the values that an object gives a chart; none for objects of other kinds. */
export function settingsInRelease(document: DocumentPair): readonly Setting[] {
  const [before, after] = [valuesIn(document.before), valuesIn(document.after)];
  return after === undefined ? [] : [...within(document, before?.values, after.values, after.keys)];
}

/** The values an object gives a chart, a text read as what it holds, and where they stand. */
const valuesIn = (document: ConfigDocument | undefined) =>
  valuesKeysOf(document)
    .flatMap((keys) => {
      const values = at(document?.root, ...keys);
      return values ? [{ keys, values: asTree(values) }] : [];
    })
    .at(0);

function* within(
  document: DocumentPair,
  before: ConfigNode | undefined,
  after: ConfigNode,
  path: readonly string[],
): Generator<Setting> {
  for (const [name, node] of entriesOf(after)) {
    const [old, below] = [at(before, name), [...path, name]];
    const pair = { document, before: old && { node: old }, after: { node } };
    if (/securityContext$/i.test(name)) yield* capabilities(pair, below);
    else if (/volumes$/i.test(name)) yield* hostPaths(pair, below);
    else if (node.kind === 'map') yield* within(document, old, node, below);
  }
}

type Held = Pair<{ readonly node: ConfigNode }>;

const capabilities = (pair: Held, path: readonly string[]): Setting[] =>
  capabilitySettings(
    pair,
    ({ node }) => ({
      add: itemsAt(node, 'capabilities', 'add'),
      drop: itemsAt(node, 'capabilities', 'drop'),
      privileged: at(node, 'privileged'),
    }),
    (list) => [...path, 'capabilities', list].map(key),
  );

function hostPaths(pair: Held, path: readonly string[]): Setting[] {
  const [before, after] = [pathsIn(pair.before?.node), pathsIn(pair.after.node)];
  const setting = (sides: { before?: ConfigNode; after?: ConfigNode }) =>
    effectiveSetting(pair, 'hostPath', [...path, 'hostPath'].map(key), sides);
  return [
    ...uncoveredPaths(before, after).map(({ node }) => setting({ after: node })),
    ...uncoveredPaths(after, before).map(({ node }) => setting({ before: node })),
  ];
}

const pathsIn = (volumes: ConfigNode | undefined): { readonly path: string; readonly node: ScalarNode }[] =>
  itemsAt(volumes).flatMap((volume) => {
    const node = at(volume, 'hostPath', 'path');
    return node?.kind === 'scalar' ? [{ path: node.text, node }] : [];
  });
