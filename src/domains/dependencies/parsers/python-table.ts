/** The tables in which Poetry and Pipenv declare dependencies: a version, or a table that tells where it comes from. */
import type { Dependency } from '../ecosystem.ts';
import { hostOf, originOf } from './git-reference.ts';
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
  const url = textOf(node, 'url');
  if (url !== undefined) return { written: url, version: '', source: { kind: 'http', location: hostOf(url) } };
  if (node.members.get('workspace')?.value === true) return { source: { kind: 'workspace', location: '' } };
  return originOf((key) => textOf(node, key));
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
