/** Cargo.toml: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { gitReference } from './git-reference.ts';
import { type JsonNode, textOf } from './json.ts';
import { parseToml } from './toml.ts';
import { type Found, nodesAt, sectionsOf } from './tree.ts';

const TABLES: readonly (readonly [path: string, scope: Dependency['scope']])[] = [
  ['workspace.dependencies', undefined],
  ['dependencies', undefined],
  ['dev-dependencies', 'development'],
  ['build-dependencies', 'development'],
  ['target.*.dependencies', undefined],
  ['target.*.dev-dependencies', 'development'],
  ['target.*.build-dependencies', 'development'],
];

/** Reads the dependencies of a package or a workspace. Throws `Unreadable` where it is no TOML. */
export function parseCargoManifest(text: string): Manifest {
  const root = parseToml(text);
  const tables = TABLES.flatMap(([path, scope]) => nodesAt(root, path).map((found) => ({ found, scope })));
  const dependencies = [
    ...['package.rust-version', 'workspace.package.rust-version']
      .flatMap((path) => nodesAt(root, path))
      .flatMap(rustOf),
    ...tables.flatMap(({ found, scope }) => tableEntries(found, scope)),
    ...nodesAt(root, 'patch.*').flatMap((found) => tableEntries(found, undefined).map(asOverride)),
    ...nodesAt(root, 'replace').flatMap((found) => tableEntries(found, undefined).map(asOverride)),
  ];
  const sections = sectionsOf(tables.map(({ found }) => found));
  return { dependencies: dependencies.toSorted((a, b) => a.line - b.line), sections };
}

const asOverride = (entry: Dependency): Dependency => ({ ...entry, role: 'override' });

const rustOf = ({ section, node }: Found): Dependency[] =>
  typeof node.value === 'string'
    ? [{ name: 'rust', written: node.value, section, role: 'runtime', line: node.line }]
    : [];

const tableEntries = ({ section, node }: Found, scope: Dependency['scope']): Dependency[] =>
  [...node.members].flatMap(([key, value]) => entryOf(key, section, value, scope));

function entryOf(key: string, section: string, node: JsonNode, scope: Dependency['scope']): Dependency[] {
  const version = typeof node.value === 'string' ? node : node.members.get('version');
  const written = typeof version?.value === 'string' ? version.value : null;
  const renamed = textOf(node, 'package');
  return [
    {
      name: renamed ?? key,
      written,
      section,
      scope: isSwitchedOn(node, 'optional') ? 'optional' : scope,
      slot: renamed === undefined ? undefined : key,
      line: version?.line ?? node.line,
      ...(isSwitchedOn(node, 'workspace') ? INHERITED : originOf(node, written)),
    },
  ];
}

const isSwitchedOn = (node: JsonNode, key: string): boolean => node.members.get(key)?.value === true;

/** A dependency that a package takes from its workspace has its version there. */
const INHERITED = { source: { kind: 'workspace', location: '' } } as const;

/** A version beside a path or a repository is what the registry gets when the package is published. */
function originOf(
  node: JsonNode,
  written: string | null,
): Partial<Pick<Dependency, 'written' | 'version' | 'digest' | 'source' | 'line'>> {
  const [git, path, registry] = [textOf(node, 'git'), textOf(node, 'path'), textOf(node, 'registry')];
  if (git !== undefined) {
    const key = ['rev', 'tag', 'branch'].find((name) => node.members.has(name));
    const ref = key === undefined ? undefined : textOf(node, key);
    const line = key === undefined ? undefined : node.members.get(key)?.line;
    return { ...gitReference(git, ref), written: ref ?? written, ...(line === undefined ? {} : { line }) };
  }
  if (path !== undefined)
    return written === null
      ? { source: { kind: 'file', location: path } }
      : { source: { kind: 'workspace', location: '' } };
  return registry === undefined ? {} : { source: { kind: 'registry', location: registry } };
}
