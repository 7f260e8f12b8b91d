/** Where Maven fetches artifacts and plugins from: https://maven.apache.org/pom.html#Repositories. */
import type { Dependency } from '../ecosystem.ts';
import { hostOf } from './git-reference.ts';
import { type XmlNode, childNamed, childText, elementsAt } from './xml.ts';

/** The repositories of a project or of one of its profiles. */
export const repositoriesIn = (node: XmlNode, prefix: string): Dependency[] =>
  [
    ['repositories', 'repository'],
    ['pluginRepositories', 'pluginRepository'],
  ].flatMap(([section = '', element = '']) =>
    elementsAt(node, section, element).flatMap((found) => repositoryOf(found, `${prefix}${section}`)),
  );

function repositoryOf(node: XmlNode, section: string): Dependency[] {
  const url = childNamed(node, 'url');
  if (url === undefined) return [];
  const source = { kind: 'registry', location: hostOf(url.text) } as const;
  const name = childText(node, 'id') ?? 'repository';
  return [{ name, written: url.text, version: '', source, section, role: 'registry', line: url.line }];
}
