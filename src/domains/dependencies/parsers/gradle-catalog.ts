/** Version catalogs: https://docs.gradle.org/current/userguide/version_catalogs.html. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { gradle } from '../versions/gradle.ts';
import { type JsonNode, membersOf, textOf } from './json.ts';
import { parseToml } from './toml.ts';
import { nodesAt, sectionsOf } from './tree.ts';

const LIBRARY = { ecosystem: 'maven', versions: gradle } as const;
type Version = Pick<Dependency, 'written' | 'line' | 'via'>;

/** Reads a catalog, each entry at the line where its version stands. Throws `Unreadable` where it is no TOML. */
export function parseGradleCatalog(text: string): Manifest {
  const root = parseToml(text);
  const versions = membersOf(root, 'versions');
  const entries = [
    ...[...membersOf(root, 'libraries').values()].map((node) => library(node, versions)),
    ...[...membersOf(root, 'plugins').values()].map((node) => plugin(node, versions)),
  ];
  const used = new Set(entries.map(({ via }) => via));
  const others = [...versions].filter(([name]) => !used.has(name)).map(([name, node]) => loose(name, node));
  const sections = ['versions', 'libraries', 'plugins'].flatMap((path) => nodesAt(root, path));
  return { dependencies: [...entries, ...others].toSorted((a, b) => a.line - b.line), sections: sectionsOf(sections) };
}

function library(node: JsonNode, versions: ReadonlyMap<string, JsonNode>): Dependency {
  const [group = '', artifact = '', version] = (stringOf(node) ?? textOf(node, 'module') ?? '').split(':');
  const name = group === '' ? `${textOf(node, 'group')}:${textOf(node, 'name')}` : `${group}:${artifact}`;
  return { name, section: 'libraries', ...LIBRARY, ...versionOf(node, version, versions) };
}

function plugin(node: JsonNode, versions: ReadonlyMap<string, JsonNode>): Dependency {
  const [id = '', version] = (stringOf(node) ?? textOf(node, 'id') ?? '').split(':');
  return { name: id, section: 'plugins', scope: 'development', ...versionOf(node, version, versions) };
}

/** The version of an entry: in its short text, in place, or by a reference to the table of versions. */
function versionOf(node: JsonNode, short: string | undefined, versions: ReadonlyMap<string, JsonNode>): Version {
  const version = node.members.get('version');
  if (version === undefined) return { written: short ?? null, line: node.line };
  const via = textOf(version, 'ref');
  const target = via === undefined ? version : versions.get(via);
  if (target === undefined) return { written: null, line: version.line };
  return { ...richVersion(target), ...(via === undefined ? {} : { via }) };
}

/** A version that is a table says what it holds to most firmly first. */
function richVersion(node: JsonNode): Version {
  const part = ['strictly', 'require', 'prefer']
    .map((key) => node.members.get(key))
    .find((found) => found !== undefined);
  return { written: stringOf(part ?? node) ?? null, line: (part ?? node).line };
}

/** A version that no entry refers to is read by the build scripts: of Java, of a tool. */
function loose(name: string, node: JsonNode): Dependency {
  const known = { section: 'versions', ...LIBRARY, ...richVersion(node) };
  return /^(?:java|jdk|jvm)(?:[-_]?(?:version|target|toolchain))?$/i.test(name)
    ? { name: 'java', slot: name, ...known, role: 'runtime' }
    : { name, ...known };
}

const stringOf = ({ value }: JsonNode): string | undefined => (typeof value === 'string' ? value : undefined);
