/** Which file each node of an API description came from, where it spans several: references are relative to the file they stand in. */
import { dirname, join } from 'node:path/posix';
import { childrenOf, type ConfigNode } from '../tree.ts';

/** One file of a description. */
export interface ApiFile {
  readonly path: string;
  readonly root: ConfigNode;
  /** The files that its references name, by their paths. */
  readonly siblings: Map<string, ApiFile>;
}

const origins = new WeakMap<ConfigNode, ApiFile>();

/** The file a node came from; undefined in a description that has no references to other files. */
export const originOf = (node: ConfigNode | undefined): ApiFile | undefined => node && origins.get(node);

/** Marks all nodes of a file as its own. */
export function claim(file: ApiFile): void {
  const waiting = [file.root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (origins.has(node)) continue;
    origins.set(node, file);
    waiting.push(...childrenOf(node));
  }
}

/** The path that a reference names and the place in it; undefined for a place in the same file, an address, or what leads out of the tree. */
export function targetOf(
  reference: string,
  from: string,
): { readonly path: string; readonly pointer: string } | undefined {
  const [file = '', pointer = ''] = reference.split('#');
  if (file === '' || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(file)) return undefined;
  const path = join(dirname(from), decoded(file));
  return path.startsWith('../') ? undefined : { path, pointer };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
