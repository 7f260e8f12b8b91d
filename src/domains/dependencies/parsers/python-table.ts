/** The tables in which Poetry and Pipenv declare dependencies: a version, or a table that tells where it comes from. */
import type { Dependency } from '../ecosystem.ts';
import { gitReference, hostOf } from './git-reference.ts';
import { type JsonNode, textOf } from './json.ts';
import type { Found } from './tree.ts';

type Known = Pick<Dependency, 'scope' | 'role'>;

/** The entries of one table; a name may hold a list, one for each marker. */
export const tableEntries = ({ section, node }: Found, known: Known): Dependency[] =>
  [...node.members].flatMap(([name, value]) =>
    (value.items.length > 0 ? value.items : [value]).map((item) => ({ name, section, ...known, ...declared(item) })),
  );

type Declared = Pick<Dependency, 'written' | 'version' | 'digest' | 'source' | 'slot' | 'scope' | 'line'>;

function declared(node: JsonNode): Declared {
  if (typeof node.value === 'string') return { written: node.value, line: node.line };
  const version = node.members.get('version');
  const slot = textOf(node, 'markers') ?? textOf(node, 'python') ?? textOf(node, 'platform');
  return {
    written: textOf(node, 'version') ?? null,
    line: version?.line ?? node.line,
    ...(node.members.get('optional')?.value === true ? { scope: 'optional' as const } : {}),
    ...(slot === undefined ? {} : { slot }),
    ...sourceOf(node),
  };
}

/** Where a table says that its package comes from, when it is not the index. */
export function sourceOf(node: JsonNode): Partial<Pick<Dependency, 'written' | 'version' | 'digest' | 'source'>> {
  const [git, path, url] = [textOf(node, 'git'), textOf(node, 'path') ?? textOf(node, 'file'), textOf(node, 'url')];
  if (git !== undefined) {
    const ref = ['rev', 'tag', 'branch', 'ref'].map((key) => textOf(node, key)).find((text) => text !== undefined);
    return { written: ref ?? null, ...gitReference(git, ref) };
  }
  if (path !== undefined) return { written: path, version: '', source: { kind: 'file', location: path } };
  if (url !== undefined) return { written: url, version: '', source: { kind: 'http', location: hostOf(url) } };
  return node.members.get('workspace')?.value === true ? { source: { kind: 'workspace', location: '' } } : {};
}

/** The package indexes of an array of tables with a name and a URL. */
export const indexEntries = ({ section, node }: Found): Dependency[] =>
  node.items.flatMap((item) => {
    const url = textOf(item, 'url');
    if (url === undefined) return [];
    const source = { kind: 'registry', location: hostOf(url) } as const;
    const line = item.members.get('url')?.line ?? item.line;
    return [
      { name: textOf(item, 'name') ?? 'index', written: url, version: '', source, section, role: 'registry', line },
    ];
  });
