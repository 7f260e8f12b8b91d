/**
 * pyproject.toml: PEP 621 and PEP 735, Poetry, uv, PDM, Hatch.
 * Sources: https://packaging.python.org/en/latest/specifications/pyproject-toml/,
 * https://packaging.python.org/en/latest/specifications/dependency-groups/,
 * https://docs.astral.sh/uv/concepts/projects/dependencies/, https://python-poetry.org/docs/pyproject/
 */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest } from '../ecosystem.ts';
import type { JsonNode } from './json.ts';
import { normalName, parseRequirement } from './pep508.ts';
import { indexEntries, sourceOf, tableEntries } from './python-table.ts';
import { parseToml } from './toml.ts';
import { type Found, nodesAt, sectionsOf } from './tree.ts';

type Known = Pick<Dependency, 'scope' | 'role'>;

/** Lists of requirements, by their path. */
const LISTS: readonly (readonly [path: string, known: Known])[] = [
  ['project.dependencies', {}],
  ['project.optional-dependencies.*', { scope: 'optional' }],
  ['build-system.requires', { scope: 'development' }],
  ['dependency-groups.*', { scope: 'development' }],
  ['tool.uv.dev-dependencies', { scope: 'development' }],
  ['tool.uv.constraint-dependencies', { role: 'override' }],
  ['tool.uv.override-dependencies', { role: 'override' }],
  ['tool.pdm.dev-dependencies.*', { scope: 'development' }],
  ['tool.hatch.envs.*.dependencies', { scope: 'development' }],
  ['tool.hatch.envs.*.extra-dependencies', { scope: 'development' }],
];

/** Tables of name and version, by their path. */
const TABLES: readonly (readonly [path: string, known: Known])[] = [
  ['tool.poetry.dependencies', {}],
  ['tool.poetry.dev-dependencies', { scope: 'development' }],
  ['tool.poetry.group.*.dependencies', { scope: 'development' }],
];

const INDEXES = ['tool.uv.index', 'tool.poetry.source', 'tool.pdm.source'];

/** Reads all that a pyproject.toml depends on. Throws `Unreadable` for what is no TOML and for a requirement of no shape. */
export function parsePyproject(text: string): Manifest {
  const root = parseToml(text);
  const within = (paths: readonly (readonly [string, Known])[]) =>
    paths.flatMap(([path, known]) => nodesAt(root, path).map((found) => ({ found, known })));
  const [lists, tables] = [within(LISTS), within(TABLES)];
  const sources = new Map(
    nodesAt(root, 'tool.uv.sources.*').map(({ section, node }) => [
      normalName(section.slice('tool.uv.sources.'.length)),
      node,
    ]),
  );
  const dependencies = [
    ...nodesAt(root, 'project.requires-python').flatMap(pythonOf),
    ...lists.flatMap(({ found, known }) => listEntries(found, known, sources)),
    ...tables.flatMap(({ found, known }) => tableEntries(found, known)).map(asRuntime),
    ...INDEXES.flatMap((path) => nodesAt(root, path)).flatMap(indexEntries),
  ];
  const sections = sectionsOf([...lists, ...tables].map(({ found }) => found));
  return { dependencies: dependencies.toSorted((a, b) => a.line - b.line), sections };
}

const pythonOf = ({ node }: Found): Dependency[] =>
  typeof node.value === 'string'
    ? [{ name: 'python', written: node.value, section: 'project', role: 'runtime', line: node.line }]
    : [];

/** Poetry lists the interpreter among the packages. */
const asRuntime = (entry: Dependency): Dependency => (entry.name === 'python' ? { ...entry, role: 'runtime' } : entry);

function listEntries({ section, node }: Found, known: Known, sources: ReadonlyMap<string, JsonNode>): Dependency[] {
  return node.items.flatMap(({ value, line }) => {
    if (typeof value !== 'string') return [];
    const requirement = parseRequirement(value);
    if (requirement === undefined) throw new Unreadable(`line ${line}: it is no requirement`, line);
    const source = sources.get(normalName(requirement.name));
    const { written = null, ...origin } = source ? sourceOf(source) : {};
    return [{ ...requirement, ...known, ...origin, written: requirement.written ?? written, section, line }];
  });
}
