/** composer.json and composer.lock: https://getcomposer.org/doc/04-schema.md. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { gitReference, hostOf } from './git-reference.ts';
import { type JsonNode, membersOf, parseJson, textOf } from './json.ts';
import { nodesAt, sectionsOf } from './tree.ts';

/** What stands for the interpreter and its extensions among the packages. */
const PLATFORM = /^(?:php|php-64bit|hhvm|composer(?:-plugin-api|-runtime-api)?|(?:ext|lib)-.+)$/;

type Known = Pick<Dependency, 'scope' | 'role'>;

const TABLES: readonly (readonly [path: string, known: Known])[] = [
  ['require', {}],
  ['require-dev', { scope: 'development' }],
  ['conflict', { role: 'exclude' }],
];

/** Reads the packages a project asks for. Throws `Unreadable` where it is no JSON. */
export function parseComposer(text: string): Manifest {
  const root = parseJson(text);
  const tables = TABLES.flatMap(([path, known]) => nodesAt(root, path).map((found) => ({ found, known })));
  const packages = tables.flatMap(({ found: { section, node }, known }) =>
    [...node.members].flatMap(([name, { value, line }]): Dependency[] =>
      typeof value === 'string' ? [{ name, written: value, section, ...known, ...platform(name), line }] : [],
    ),
  );
  return { dependencies: [...packages, ...repositories(root)], sections: sectionsOf(tables.map(({ found }) => found)) };
}

const platform = (name: string): Known => (PLATFORM.test(name) ? { role: 'runtime' } : {});

function repositories(root: JsonNode): Dependency[] {
  const nodes = nodesAt(root, 'repositories').flatMap(({ node }) => [...node.items, ...node.members.values()]);
  return nodes.flatMap((node) => {
    const url = textOf(node, 'url');
    if (url === undefined) return [];
    const source = { kind: 'registry', location: hostOf(url) } as const;
    const line = node.members.get('url')?.line ?? node.line;
    return [
      {
        name: textOf(node, 'type') ?? 'repository',
        written: url,
        version: '',
        source,
        section: 'repositories',
        role: 'registry',
        line,
      },
    ];
  });
}

/** Reads the locked packages; composer.json tells which are direct. Throws `Unreadable` where it is no JSON. */
export function parseComposerLock(text: string): Manifest {
  const root = parseJson(text);
  const dependencies = ['packages', 'packages-dev'].flatMap((path) =>
    nodesAt(root, path).flatMap(({ section, node }) => node.items.map((item) => locked(item, section))),
  );
  return { dependencies, lockfile: true };
}

function locked(node: JsonNode, section: string): Dependency {
  const origin = node.members.get('source') ?? node.members.get('dist');
  return {
    name: textOf(node, 'name') ?? '',
    written: textOf(node, 'version') ?? null,
    section,
    scope: section === 'packages-dev' ? 'development' : undefined,
    digest: textOf(origin, 'reference'),
    requires: [...membersOf(node, 'require').keys()],
    licence: licenceOf(node),
    source: originOf(origin),
    line: node.members.get('version')?.line ?? node.line,
  };
}

/** Packagist serves archives that its hosts make of a tag: what can change is the host and the repository. */
const originOf = (node: JsonNode | undefined): Dependency['source'] => {
  const url = textOf(node, 'url');
  return url === undefined ? undefined : { kind: 'registry', location: gitReference(url).source?.location ?? '' };
};

function licenceOf(node: JsonNode): string | undefined {
  const names = (node.members.get('license')?.items ?? []).flatMap(({ value }) =>
    typeof value === 'string' ? [value] : [],
  );
  return names.length === 0 ? undefined : names.join(' OR ');
}
