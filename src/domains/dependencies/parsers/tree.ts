/** Ways into a tree of JSON or TOML. */
import type { Manifest } from '../ecosystem.ts';
import type { JsonNode } from './json.ts';

/** A node and the path that led to it. */
export interface Found {
  readonly section: string;
  readonly node: JsonNode;
}

/** The nodes at a dotted path in which `*` stands for every member. */
export function nodesAt(root: JsonNode, path: string): readonly Found[] {
  let found: readonly Found[] = [{ section: '', node: root }];
  for (const step of path.split('.')) found = found.flatMap(({ section, node }) => below(section, node, step));
  return found;
}

function below(section: string, { members }: JsonNode, step: string): readonly Found[] {
  const names = step === '*' ? [...members.keys()] : [step];
  return names.flatMap((name) => {
    const node = members.get(name);
    return node === undefined ? [] : [{ section: section === '' ? name : `${section}.${name}`, node }];
  });
}

/** Where each section starts, for entries that head no longer has. */
export const sectionsOf = (found: readonly Found[]): NonNullable<Manifest['sections']> =>
  new Map(found.map(({ section, node }) => [section, node.line]));
