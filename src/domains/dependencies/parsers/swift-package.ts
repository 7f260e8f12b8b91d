/** Package.swift and Package.resolved: https://docs.swift.org/package-manager/PackageDescription/. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest } from '../ecosystem.ts';
import { repositoryOf } from './git-reference.ts';
import { type JsonNode, parseJson, textOf } from './json.ts';
import { nodesAt } from './tree.ts';

type Asked = Pick<Dependency, 'written' | 'version' | 'digest'>;

/** A package with all that stands in its parentheses, over as many lines as it takes. */
const PACKAGE = /\.package\s*\(\s*(?:name:\s*"[^"]*"\s*,\s*)?(url|path):\s*"([^"]*)"([^()]*(?:\([^()]*\)[^()]*)?)\)/g;
const TOOLS = /^\/\/\s*swift-tools-version\s*:\s*([0-9.]+)/;

/** Each way to ask for a version, and the range it means. */
const REQUIREMENTS: readonly (readonly [pattern: RegExp, asked: (low: string, high: string) => Asked])[] = [
  [/"([^"]+)"\s*\.\.<\s*"([^"]+)"/, (low, high) => ({ written: `${low}..<${high}`, version: `>=${low} <${high}` })],
  [/"([^"]+)"\s*\.\.\.\s*"([^"]+)"/, (low, high) => ({ written: `${low}...${high}`, version: `>=${low} <=${high}` })],
  [/upToNextMinor\s*\(\s*from:\s*"([^"]+)"/, (low) => ({ written: low, version: `~${low}` })],
  [/\bfrom:\s*"([^"]+)"/, (low) => ({ written: low, version: `^${low}` })],
  [/\bexact(?::\s*|\s*\(\s*)"([^"]+)"/, (low) => ({ written: low, version: low })],
  [/\brevision(?::\s*|\s*\(\s*)"([^"]+)"/, (low) => ({ written: low, version: '', digest: low })],
  [/\bbranch(?::\s*|\s*\(\s*)"([^"]+)"/, (low) => ({ written: low, version: '' })],
];

/** Reads what a manifest writes out; what its Swift computes is not known here. Never throws. */
export function parseSwiftPackage(text: string): Manifest {
  const tools = TOOLS.exec(text)?.[1];
  const own: Dependency[] =
    tools === undefined
      ? []
      : [{ name: 'swift', written: tools, section: 'swift-tools-version', role: 'runtime', line: 1 }];
  return {
    dependencies: [
      ...own,
      ...packagesOf(text.replaceAll(/^[^\S\n]*\/\/.*$/gm, (comment) => comment.replaceAll(/[^\n]+/g, ''))),
    ],
  };
}

function packagesOf(code: string): Dependency[] {
  let [line, read] = [1, 0];
  return [...code.matchAll(PACKAGE)].map((found) => {
    const [whole, kind, address = '', rest = ''] = found;
    const end = found.index + whole.length - rest.length + Math.max(rest.search(/["']/), 0);
    line += code.slice(read, end).split('\n').length - 1;
    read = end;
    const known = { name: identityOf(address), section: 'dependencies', line };
    if (kind === 'path')
      return { ...known, written: address, version: '', source: { kind: 'file', location: address } };
    return { ...known, ...askedFor(rest) };
  });
}

function askedFor(rest: string): Asked {
  for (const [pattern, asked] of REQUIREMENTS) {
    const [, low, high = ''] = pattern.exec(rest) ?? [];
    if (low !== undefined) return asked(low, high);
  }
  return { written: null };
}

/** A package is known by the last part of its address, in lower case. */
const identityOf = (address: string): string =>
  address
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .replace(/^.*\//, '')
    .toLowerCase();

/** Reads Package.resolved, version 1 to 3. Throws `Unreadable` where it is none. */
export function parseSwiftResolved(text: string): Manifest {
  const root = parseJson(text);
  const pins = [...nodesAt(root, 'pins'), ...nodesAt(root, 'object.pins')].flatMap(({ node }) => node.items);
  if (pins.length === 0 && !root.members.has('version')) throw new Unreadable('it is no Package.resolved');
  return { dependencies: pins.map(pinOf), lockfile: true };
}

function pinOf(node: JsonNode): Dependency {
  const state = node.members.get('state');
  const address = textOf(node, 'location') ?? textOf(node, 'repositoryURL') ?? '';
  const key = ['version', 'branch', 'revision'].find((name) => textOf(state, name) !== undefined) ?? 'version';
  return {
    name: textOf(node, 'identity') ?? identityOf(address),
    written: textOf(state, key) ?? null,
    digest: textOf(state, 'revision'),
    source: { kind: 'registry', location: repositoryOf(address) },
    section: 'pins',
    line: state?.members.get(key)?.line ?? node.line,
  };
}
