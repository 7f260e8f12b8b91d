/** Chart.yaml, requirements.yaml and their locks: https://helm.sh/docs/topics/charts/. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest, Source } from '../ecosystem.ts';
import { hostOf } from './git-reference.ts';
import { type JsonNode, textOf } from './json.ts';
import { nodesAt, sectionsOf } from './tree.ts';
import { parseYaml } from './yaml.ts';

/** Reads the charts that a chart depends on, and the version of what it installs. Throws `Unreadable` for what is no chart. */
export function parseHelmChart(text: string): Manifest {
  const root = parseYaml(text);
  if (root.members.size === 0) throw new Unreadable('it is no Helm chart');
  const app = root.members.get('appVersion');
  const name = textOf(root, 'name') ?? 'appVersion';
  const own: Dependency[] =
    typeof app?.value === 'string' ? [{ name, written: app.value, section: 'appVersion', line: app.line }] : [];
  const found = nodesAt(root, 'dependencies');
  const dependencies = found.flatMap(({ node }) => node.items.map(chartOf));
  return { dependencies: [...own, ...dependencies], sections: sectionsOf(found) };
}

/** Reads a lock, written by Helm beside the chart. */
export const parseHelmLock = (text: string): Manifest => ({
  dependencies: nodesAt(parseYaml(text), 'dependencies').flatMap(({ node }) => node.items.map(chartOf)),
  lockfile: true,
});

function chartOf(node: JsonNode): Dependency {
  const version = node.members.get('version');
  return {
    name: textOf(node, 'name') ?? '',
    written: textOf(node, 'version') ?? null,
    section: 'dependencies',
    slot: textOf(node, 'alias'),
    source: sourceOf(textOf(node, 'repository') ?? ''),
    line: version?.line ?? node.line,
  };
}

/** `https://charts.example.org/stable`, `oci://host/path`, `file://../common`, or the alias of one that Helm knows. */
function sourceOf(repository: string): Source | undefined {
  if (repository === '') return undefined;
  if (repository.startsWith('file:')) return { kind: 'workspace', location: '' };
  return { kind: 'registry', location: /^[a-z]+:\/\//.test(repository) ? hostOf(repository) : repository };
}
