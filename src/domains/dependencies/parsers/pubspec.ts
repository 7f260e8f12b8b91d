/** pubspec.yaml and pubspec.lock: https://dart.dev/tools/pub/pubspec. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { gitReference, hostOf, originOf } from './git-reference.ts';
import { type JsonNode, textOf } from './json.ts';
import { type Found, nodesAt, sectionsOf } from './tree.ts';
import { parseYaml } from './yaml.ts';

const TABLES: readonly (readonly [path: string, known: Pick<Dependency, 'scope' | 'role'>])[] = [
  ['environment', { role: 'runtime' }],
  ['dependencies', {}],
  ['dev_dependencies', { scope: 'development' }],
  ['dependency_overrides', { role: 'override' }],
];

/** Reads what a package depends on. Throws `Unreadable` where it is no YAML. */
export function parsePubspec(text: string): Manifest {
  const root = parseYaml(text);
  const tables = TABLES.flatMap(([path, known]) => nodesAt(root, path).map((found) => ({ found, known })));
  const dependencies = tables.flatMap(({ found: { section, node }, known }) =>
    [...node.members].map(([name, value]): Dependency => ({ name, section, ...known, ...declared(value) })),
  );
  return { dependencies, sections: sectionsOf(tables.map(({ found }) => found)) };
}

type Declared = Pick<Dependency, 'written' | 'version' | 'digest' | 'source' | 'line'>;

function declared(node: JsonNode): Declared {
  if (node.members.size === 0) return { written: typeof node.value === 'string' ? node.value : null, line: node.line };
  const [git, path] = [node.members.get('git'), node.members.get('path')];
  if (git !== undefined) return fromGit(git);
  if (path === undefined) return fromServer(node);
  return { written: null, ...originOf((key) => textOf(node, key)), line: path.line };
}

/** `hosted` is the server's address, or a table with it. */
function fromServer(node: JsonNode): Declared {
  const url = textOf(node, 'hosted') ?? textOf(node.members.get('hosted'), 'url');
  return {
    written: textOf(node, 'version') ?? null,
    source: url === undefined ? undefined : { kind: 'registry', location: hostOf(url) },
    line: node.members.get('version')?.line ?? node.line,
  };
}

function fromGit(node: JsonNode): Declared {
  const ref = textOf(node, 'ref');
  const url = typeof node.value === 'string' ? node.value : (textOf(node, 'url') ?? '');
  return { written: ref ?? null, ...gitReference(url, ref), line: node.members.get('ref')?.line ?? node.line };
}

/** Reads a lockfile, which tells what is direct. Throws `Unreadable` where it is no YAML. */
export const parsePubspecLock = (text: string): Manifest => ({
  dependencies: nodesAt(parseYaml(text), 'packages.*').map(locked),
  lockfile: true,
});

function locked({ section, node }: Found): Dependency {
  const role = textOf(node, 'dependency') ?? '';
  const description = node.members.get('description');
  const url = textOf(description, 'url');
  const isGit = textOf(node, 'source') === 'git';
  const { source, digest } = isGit ? gitReference(url ?? '', textOf(description, 'resolved-ref')) : {};
  return {
    name: section.slice('packages.'.length),
    written: textOf(node, 'version') ?? null,
    section: 'packages',
    direct: role.startsWith('direct'),
    scope: role === 'direct dev' ? 'development' : undefined,
    source: source ?? (url === undefined ? undefined : { kind: 'registry', location: hostOf(url) }),
    digest,
    line: node.members.get('version')?.line ?? node.line,
  };
}
