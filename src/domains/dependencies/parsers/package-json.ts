import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest, Role, Scope } from '../ecosystem.ts';
import { parseJson, textOf, type JsonNode } from './json.ts';
import { readSpec } from './npm-spec.ts';

interface Section {
  readonly path: readonly string[];
  readonly scope?: Scope;
  readonly role?: Role;
}

/** Where package.json names packages with versions. */
const SECTIONS: readonly Section[] = [
  { path: ['dependencies'] },
  { path: ['devDependencies'], scope: 'development' },
  { path: ['peerDependencies'], scope: 'peer' },
  { path: ['optionalDependencies'], scope: 'optional' },
  { path: ['overrides'], role: 'override' },
  { path: ['resolutions'], role: 'override' },
  { path: ['pnpm', 'overrides'], role: 'override' },
  { path: ['engines'], role: 'runtime' },
  { path: ['volta'], role: 'runtime' },
];

/** Where package managers keep the packages that may run scripts while they are installed. */
const SCRIPT_SECTIONS: readonly (readonly string[])[] = [
  ['allowScripts'],
  ['trustedDependencies'],
  ['pnpm', 'onlyBuiltDependencies'],
  ['lavamoat', 'allowScripts'],
];

/** Reads package.json. Throws `Unreadable` where it is not a JSON object. */
export function parsePackageJson(text: string): Manifest {
  const root = parseJson(text);
  if (!/^\uFEFF?\s*\{/.test(text)) throw new Unreadable('it is not a JSON object', root.line);
  const sections = new Map<string, number>();
  const dependencies: Dependency[] = [];
  for (const section of SECTIONS) {
    const node = at(root, section.path);
    if (node === undefined) continue;
    sections.set(section.path.join('.'), node.line);
    dependencies.push(
      ...entriesOf(node, section).map((entry) =>
        isOptionalPeer(root, entry) ? { ...entry, scope: 'optional' as const } : entry,
      ),
    );
  }
  for (const path of SCRIPT_SECTIONS) dependencies.push(...scriptsOf(at(root, path), path.join('.')));
  return { dependencies: [...dependencies, ...packageManager(root)], sections };
}

const at = (root: JsonNode, path: readonly string[]): JsonNode | undefined =>
  path.reduce<JsonNode | undefined>((node, key) => node?.members.get(key), root);

function entriesOf(node: JsonNode, section: Section): Dependency[] {
  const { path, scope, role } = section;
  return [...node.members].flatMap(([name, value]): Dependency[] => {
    const written = typeof value.value === 'string' ? value.value : textOf(value, '.');
    const nested = role === 'override' ? entriesOf(value, { ...section, path: [...path, name] }) : [];
    if (written === undefined || name === '.') return nested;
    const entry: Dependency = {
      name: role === 'override' ? overridden(name) : name,
      written,
      section: path.join('.'),
      line: value.line,
      ...readSpec(written),
      ...(role === undefined ? {} : { role }),
      ...(scope === undefined ? {} : { scope }),
    };
    return [entry, ...nested];
  });
}

const isOptionalPeer = (root: JsonNode, { name, scope }: Dependency): boolean =>
  scope === 'peer' && at(root, ['peerDependenciesMeta', name, 'optional'])?.value === true;

/** The package an override is about: `b` of pnpm's `a>b@1` and of Yarn's `a/b`. */
function overridden(selector: string): string {
  const last = selector.slice(selector.lastIndexOf('>') + 1);
  const version = last.lastIndexOf('@');
  const hasVersion = version > 0 && last[version - 1] !== '/';
  const segments = (hasVersion ? last.slice(0, version) : last).split('/');
  return segments.slice(segments.at(-2)?.startsWith('@') === true ? -2 : -1).join('/');
}

/** A list of names, or an object whose `true` members are allowed. */
function scriptsOf(node: JsonNode | undefined, section: string): Dependency[] {
  if (node === undefined) return [];
  const allowed = [...node.members].flatMap(([name, { value, line }]) => (value === true ? [{ name, line }] : []));
  const listed = node.items.flatMap(({ value, line }) => (typeof value === 'string' ? [{ name: value, line }] : []));
  return [...allowed, ...listed].map((entry) => ({ ...entry, written: null, section, role: 'install-script' }));
}

/** `"packageManager": "pnpm@9.1.0+sha512.…"`: https://nodejs.org/api/corepack.html. */
function packageManager(root: JsonNode): Dependency[] {
  const node = root.members.get('packageManager');
  const [, name, written] = /^([^@]+)@(.+)$/.exec(textOf(root, 'packageManager') ?? '') ?? [];
  if (node === undefined || name === undefined || written === undefined) return [];
  return [{ name, written, section: 'packageManager', role: 'runtime', line: node.line }];
}
