/** The versions of tools that a project is worked on with: asdf, mise, SDKMAN. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { type JsonNode, textOf } from './json.ts';
import { parseToml } from './toml.ts';
import { nodesAt, sectionsOf } from './tree.ts';

/** .tool-versions: a name and one or more versions a line. Source: https://asdf-vm.com/manage/configuration.html. */
export const parseToolVersions = (text: string): Manifest => eachLine(text, /^(\S+)\s+(\S.*)$/);

/** .sdkmanrc: `java=17.0.9-tem`. Source: https://sdkman.io/usage#env. */
export const parseSdkman = (text: string): Manifest => eachLine(text, /^([\w.-]+)\s*=\s*(\S+)$/);

function eachLine(text: string, pattern: RegExp): Manifest {
  const dependencies = text.split(/\r?\n/).flatMap((raw, index): Dependency[] => {
    const [, name, written] = pattern.exec(raw.replace(/(?:^|\s)#.*$/, '').trim()) ?? [];
    return name === undefined || written === undefined ? [] : [tool(name, written, '', index + 1)];
  });
  return { dependencies };
}

/** mise.toml: a version, several, or a table with one. Source: https://mise.jdx.dev/configuration.html. Throws `Unreadable`. */
export function parseMise(text: string): Manifest {
  const found = nodesAt(parseToml(text), 'tools');
  const dependencies = found.flatMap(({ section, node }) =>
    [...node.members].flatMap(([name, value]) => {
      const written = versionsOf(value).join(' ');
      return written === '' ? [] : [tool(name, written, section, value.members.get('version')?.line ?? value.line)];
    }),
  );
  return { dependencies, sections: sectionsOf(found) };
}

function versionsOf(node: JsonNode): readonly string[] {
  if (typeof node.value === 'string') return [node.value];
  return [textOf(node, 'version') ?? [], ...node.items.map(versionsOf)].flat();
}

/** Of several versions the first one counts. */
const tool = (name: string, written: string, section: string, line: number): Dependency => ({
  name,
  written,
  version: /^\S+/.exec(written)?.[0],
  section,
  role: 'runtime',
  line,
});
