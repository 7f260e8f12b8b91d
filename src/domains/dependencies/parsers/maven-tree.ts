/** The text of `mvn dependency:tree`, checked in as a snapshot: https://maven.apache.org/plugins/maven-dependency-plugin/tree-mojo.html. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest } from '../ecosystem.ts';

/** The branch that leads to an artifact, and its coordinates. What was omitted for another version stands in parentheses. */
const ARTIFACT =
  /^(?:\[INFO\] )?([| ]*)[+\\]- ([\w.-]+):([\w.-]+):([\w.-]+(?::[\w.-]+)?):([^:\s]+):(compile|provided|runtime|test|system|import)\b/;
const ROOT = /^(?:\[INFO\] )?[\w.-]+:[\w.-]+:[\w.-]+:[^:\s]+$/;

/** Reads the artifacts that Maven settled on; those at the first branch are direct. Throws `Unreadable` where there is no tree. */
export function parseMavenTree(text: string): Manifest {
  const lines = text.split(/\r?\n/);
  if (!lines.some((line) => ROOT.test(line.trimEnd()))) throw new Unreadable('it is no tree of Maven dependencies');
  return { dependencies: lines.flatMap((line, index) => artifactAt(line, index + 1)), lockfile: true };
}

function artifactAt(text: string, line: number): Dependency[] {
  const [, branch, group, artifact, type = '', written = '', scope = ''] = ARTIFACT.exec(text) ?? [];
  if (branch === undefined) return [];
  return [
    {
      name: `${group}:${artifact}`,
      written,
      section: scope,
      scope: scope === 'test' ? 'development' : undefined,
      direct: branch === '',
      slot: type === 'jar' ? undefined : type,
      line,
    },
  ];
}
