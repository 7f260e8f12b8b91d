/** The text of `mvn dependency:tree`, checked in as a snapshot: https://maven.apache.org/plugins/maven-dependency-plugin/tree-mojo.html. */
import { Unreadable } from '../../../core/errors.ts';
import type { Conflict, Dependency, Manifest } from '../ecosystem.ts';

/** The branch that leads to an artifact, and its coordinates. What was omitted for another version stands in parentheses. */
const ARTIFACT =
  /^(?:\[INFO\] )?([| ]*)[+\\]- ([\w.-]+):([\w.-]+):([\w.-]+(?::[\w.-]+)?):([^:\s]+):(compile|provided|runtime|test|system|import)\b/;
const ROOT = /^(?:\[INFO\] )?[\w.-]+:[\w.-]+:[\w.-]+:[^:\s]+$/;

/** Reads the artifacts that Maven settled on; those at the first branch are direct. Throws `Unreadable` where there is no tree. */
export function parseMavenTree(text: string): Manifest {
  const lines = text.split(/\r?\n/);
  if (!lines.some((line) => ROOT.test(line.trimEnd()))) throw new Unreadable('it is no tree of Maven dependencies');
  return {
    dependencies: artifactsIn(lines),
    lockfile: true,
    conflicts: lines.flatMap((line, index) => conflictAt(line, index + 1)),
  };
}

/** What `-Dverbose` tells of a version that lost: `(a:b:jar:1.11:compile - omitted for conflict with 1.9)`. */
const OMITTED =
  /[+\\]- \(([\w.-]+):([\w.-]+):[\w.-]+(?::[\w.-]+)?:([^:\s]+):\w+ - [^()]*\bomitted for conflict with ([^\s();]+)[^()]*\)/;

function conflictAt(text: string, line: number): Conflict[] {
  const [, group, artifact = '', omitted = '', selected = ''] = OMITTED.exec(text) ?? [];
  return group === undefined ? [] : [{ name: `${group}:${artifact}`, selected, omitted, line }];
}

/** Each artifact is asked for by the one that it hangs from. */
function artifactsIn(lines: readonly string[]): Dependency[] {
  const open: string[][] = [];
  return lines.flatMap((line, index) => {
    const artifact = artifactAt(line, index + 1);
    if (artifact === undefined) return [];
    const { depth, dependency } = artifact;
    const requires: string[] = [];
    open[depth - 1]?.push(dependency.name);
    open.splice(depth, open.length, requires);
    return [{ ...dependency, requires }];
  });
}

function artifactAt(
  text: string,
  line: number,
): { readonly depth: number; readonly dependency: Dependency } | undefined {
  const [, branch, group, artifact, type = '', written = '', scope = ''] = ARTIFACT.exec(text) ?? [];
  if (branch === undefined) return undefined;
  const dependency: Dependency = {
    name: `${group}:${artifact}`,
    written,
    section: scope,
    scope: scope === 'test' ? 'development' : undefined,
    direct: branch === '',
    slot: type === 'jar' ? undefined : type,
    line,
  };
  return { depth: branch.length / 3, dependency };
}
