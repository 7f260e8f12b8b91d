/** .pre-commit-config.yaml: https://pre-commit.com/#pre-commit-configyaml---repos. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { pep440 } from '../versions/pep440.ts';
import { gitReference, repositoryOf } from './git-reference.ts';
import { type JsonNode, textOf } from './json.ts';
import { parseRequirement } from './pep508.ts';
import { nodesAt } from './tree.ts';
import { parseYaml } from './yaml.ts';

/** Hooks of the same repository, and those that pre-commit brings itself. */
const OWN = new Set(['local', 'meta']);

/** Reads the repositories of hooks, and the Python packages installed beside them. Throws `Unreadable` where it is no YAML. */
export function parsePreCommit(text: string): Manifest {
  const lines = text.split('\n');
  const repositories = nodesAt(parseYaml(text), 'repos').flatMap(({ node }) => node.items);
  const dependencies = repositories.flatMap((node) => [...repositoryEntry(node, lines), ...additional(node)]);
  return { dependencies };
}

function repositoryEntry(node: JsonNode, lines: readonly string[]): Dependency[] {
  const [repo, rev] = [textOf(node, 'repo'), node.members.get('rev')];
  if (repo === undefined || OWN.has(repo) || typeof rev?.value !== 'string') return [];
  const { digest, version } = gitReference(repo, rev.value);
  const frozen = /#\s*(?:frozen:\s*)?(v?[0-9][\w.-]*)/.exec(lines[rev.line - 1] ?? '')?.[1];
  const written = digest === undefined || frozen === undefined ? rev.value : `${rev.value} # frozen: ${frozen}`;
  return [
    {
      name: repositoryOf(repo),
      written,
      version: frozen ?? version,
      digest,
      section: 'repos',
      scope: 'development',
      line: rev.line,
    },
  ];
}

function additional(node: JsonNode): Dependency[] {
  const hooks = nodesAt(node, 'hooks').flatMap((found) => found.node.items);
  const packages = hooks.flatMap((hook) =>
    nodesAt(hook, 'additional_dependencies').flatMap((found) => found.node.items.map((item) => ({ item, hook }))),
  );
  return packages.flatMap(({ item, hook }): Dependency[] => {
    const requirement = typeof item.value === 'string' ? parseRequirement(item.value) : undefined;
    if (requirement === undefined || requirement.written === null) return [];
    const slot = `${textOf(hook, 'id')} ${requirement.name}`;
    return [
      {
        ...requirement,
        section: 'additional_dependencies',
        slot,
        scope: 'development',
        ecosystem: 'pypi',
        versions: pep440,
        line: item.line,
      },
    ];
  });
}
