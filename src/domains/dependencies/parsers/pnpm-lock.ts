/** pnpm-lock.yaml, versions 5 to 9: https://github.com/pnpm/spec/blob/master/lockfile/9.0.md. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest } from '../ecosystem.ts';
import { resolvedFrom } from './npm-resolved.ts';
import { childOf, outlineOf } from './outline.ts';
import type { OutlineNode } from './outline-node.ts';

const DECLARED = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);

/** Reads the packages. Throws `Unreadable` where it is no pnpm lockfile. */
export function parsePnpmLock(text: string): Manifest {
  const roots = outlineOf(text).filter((node) => node.indent === 0);
  if (!roots.some((node) => node.key === 'lockfileVersion')) throw new Unreadable('it is no pnpm lockfile');
  const projects = roots.find((node) => node.key === 'importers')?.children ?? [];
  const declared = [...roots, ...projects.flatMap((project) => project.children)];
  const direct = new Set(
    declared.filter(({ key }) => DECLARED.has(key)).flatMap(({ children }) => children.map(({ key }) => key)),
  );
  const packages = roots.find((node) => node.key === 'packages')?.children ?? [];
  const snapshots = roots.find((node) => node.key === 'snapshots')?.children ?? packages;
  const required = requiredBy(snapshots);
  const dependencies = packages.map((node) => {
    const entry = entryOf(node, direct);
    return { ...entry, requires: required.get(entry.name) };
  });
  return { dependencies, lockfile: true };
}

/** What each package asks for, over all of its versions; from version 9 on `snapshots` tells. */
function requiredBy(nodes: readonly OutlineNode[]): ReadonlyMap<string, readonly string[]> {
  const required = new Map<string, string[]>();
  for (const node of nodes) {
    const names = ['dependencies', 'optionalDependencies'].flatMap((key) =>
      (childOf(node, key)?.children ?? []).map((child) => child.key),
    );
    const { name } = readKey(node.key);
    required.set(name, [...(required.get(name) ?? []), ...names]);
  }
  return required;
}

function entryOf(node: OutlineNode, direct: ReadonlySet<string>): Dependency {
  const { name, version } = readKey(node.key);
  const resolution = childOf(node, 'resolution');
  return {
    name,
    section: 'packages',
    ...resolvedFrom(resolved(resolution, 'tarball'), version),
    digest: resolved(resolution, 'integrity'),
    scope: childOf(node, 'dev')?.value === 'true' ? 'development' : 'production',
    direct: direct.has(name),
    installScript: childOf(node, 'requiresBuild')?.value === 'true',
    line: node.line,
  };
}

/** `resolution: { integrity: …, tarball: … }`, on one line or on several. */
const resolved = (resolution: OutlineNode | undefined, key: 'integrity' | 'tarball'): string | undefined =>
  new RegExp(`\\b${key}: ([^\\s,}]+)`).exec(resolution?.value ?? '')?.[1] ?? childOf(resolution, key)?.value;

/** `axios@1.0.0(debug@4.3.4)`, `/axios@1.0.0`, and `/axios/1.0.0_debug@4.3.4` of version 5. */
function readKey(key: string): { readonly name: string; readonly version: string } {
  const bare = key.replace(/^\//, '').replace(/\(.*$/s, '');
  const slash = /^(?:@[^/]+\/)?[^/@]+\/(?=\d)/.exec(bare)?.[0];
  if (slash !== undefined) return { name: slash.slice(0, -1), version: bare.slice(slash.length).replace(/_.*$/s, '') };
  const split = bare.indexOf('@', 1);
  return split < 0 ? { name: bare, version: '' } : { name: bare.slice(0, split), version: bare.slice(split + 1) };
}
