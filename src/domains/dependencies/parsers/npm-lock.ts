/** package-lock.json and npm-shrinkwrap.json: https://docs.npmjs.com/cli/configuring-npm/package-lock-json. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest, Scope } from '../ecosystem.ts';
import { membersOf, parseJson, textOf, type JsonNode } from './json.ts';
import { resolvedFrom } from './npm-resolved.ts';

const SECTION = 'packages';
const DECLARED = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
const MODULES = 'node_modules/';

/** Reads a lockfile of any version. Throws `Unreadable` where it is no JSON or no lockfile. */
export function parseNpmLock(text: string): Manifest {
  const root = parseJson(text);
  const packages = root.members.get('packages');
  if (packages !== undefined) return { dependencies: installed(packages.members), lockfile: true };
  if (!root.members.has('lockfileVersion')) throw new Unreadable('it is no npm lockfile', root.line);
  return { dependencies: nested(root), lockfile: true };
}

/** Version 2 and 3: one flat object whose keys are folders; those outside node_modules are the projects themselves. */
function installed(packages: ReadonlyMap<string, JsonNode>): Dependency[] {
  const projects = [...packages].filter(([path]) => !path.includes(MODULES));
  const direct = new Set(projects.flatMap(([path, node]) => namesIn(node).map((name) => `${prefix(path)}${name}`)));
  const hoisted = new Set(projects.flatMap(([, node]) => namesIn(node)));
  return [...packages].flatMap(([path, node]): Dependency[] => {
    const start = path.lastIndexOf(MODULES);
    if (start < 0 || node.members.get('link')?.value === true) return [];
    const name = path.slice(start + MODULES.length);
    const isDirect = direct.has(path) || (start === 0 && hoisted.has(name));
    // An entry that names itself is an alias: its folder has another name.
    return [entryOf(textOf(node, 'name') ?? name, node, { slot: path, direct: isDirect })];
  });
}

const prefix = (path: string): string => `${path === '' ? '' : `${path}/`}${MODULES}`;
const namesIn = (node: JsonNode): string[] => DECLARED.flatMap((section) => [...membersOf(node, section).keys()]);

/** Version 1: a tree. What is direct only package.json tells. */
function nested(root: JsonNode): Dependency[] {
  const entries: Dependency[] = [];
  const waiting: { node: JsonNode; path: string }[] = [{ node: root, path: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [name, node] of membersOf(next.node, 'dependencies')) {
      const slot = `${next.path}${MODULES}${name}`;
      entries.push(entryOf(name, node, { slot }));
      waiting.push({ node, path: `${slot}/` });
    }
  }
  return entries;
}

function entryOf(name: string, node: JsonNode, known: { slot: string; direct?: boolean }): Dependency {
  return {
    name,
    ...resolvedFrom(textOf(node, 'resolved'), textOf(node, 'version') ?? null),
    section: SECTION,
    scope: scopeOf(node),
    ...known,
    digest: textOf(node, 'integrity'),
    requires: requiredBy(node),
    licence: textOf(node, 'license'),
    installScript: node.members.get('hasInstallScript')?.value === true,
    line: (node.members.get('version') ?? node).line,
  };
}

/** `requires` in version 1, where `dependencies` are what is installed below. */
const requiredBy = (node: JsonNode): string[] =>
  (node.members.has('requires') ? ['requires'] : ['dependencies', 'optionalDependencies']).flatMap((section) => [
    ...membersOf(node, section).keys(),
  ]);

function scopeOf(node: JsonNode): Scope {
  if (node.members.get('dev')?.value === true) return 'development';
  return node.members.get('optional')?.value === true ? 'optional' : 'production';
}
