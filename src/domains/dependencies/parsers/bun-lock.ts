/** bun.lock: https://bun.com/docs/install/lockfile. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest } from '../ecosystem.ts';
import { membersOf, parseJson, type JsonNode } from './json.ts';

const DECLARED = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** Reads the packages. Throws `Unreadable` where it is no JSON or no lockfile. */
export function parseBunLock(text: string): Manifest {
  const root = parseJson(text, 'jsonc');
  if (!root.members.has('lockfileVersion')) throw new Unreadable('it is no bun lockfile', root.line);
  const projects = [...membersOf(root, 'workspaces').values()];
  const direct = new Set(
    projects.flatMap((project) => DECLARED.flatMap((section) => [...membersOf(project, section).keys()])),
  );
  const packages = [...membersOf(root, 'packages')];
  return { dependencies: packages.flatMap(([path, node]) => entryOf(path, node, direct) ?? []), lockfile: true };
}

/** `"a/b": ["b@1.0.0", "registry", { … }, "sha512-…"]`: `b` as `a` gets it. */
function entryOf(path: string, node: JsonNode, direct: ReadonlySet<string>): Dependency | undefined {
  const [resolved, digest] = [node.items[0]?.value, node.items[3]?.value];
  if (typeof resolved !== 'string') return undefined;
  const split = resolved.indexOf('@', 1);
  const [name, written] = [resolved.slice(0, split), resolved.slice(split + 1)];
  if (split < 0 || written.startsWith('workspace:')) return undefined;
  return {
    name,
    written,
    section: 'packages',
    slot: path,
    direct: path === name && direct.has(name),
    digest: typeof digest === 'string' ? digest : undefined,
    requires: node.items.flatMap((item) => [...membersOf(item, 'dependencies').keys()]),
    line: node.line,
  };
}
