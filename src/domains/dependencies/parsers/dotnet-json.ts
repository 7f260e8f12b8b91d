/** The JSON files of .NET: packages.lock.json, global.json, dotnet-tools.json. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { type JsonNode, membersOf, parseJson, textOf } from './json.ts';
import { nodesAt } from './tree.ts';

/** Reads a lockfile, which tells what is direct. Throws `Unreadable` where it is no JSON. */
export function parseNugetLock(text: string): Manifest {
  const dependencies = nodesAt(parseJson(text), 'dependencies').flatMap(({ node }) =>
    [...node.members].flatMap(([framework, { members }]) =>
      [...members].flatMap(([name, entry]) => locked(name, framework, entry)),
    ),
  );
  return { dependencies, lockfile: true };
}

function locked(name: string, section: string, node: JsonNode): Dependency[] {
  const written = textOf(node, 'resolved');
  if (written === undefined) return [];
  return [
    {
      name,
      written,
      version: `[${written}]`,
      section,
      direct: textOf(node, 'type') === 'Direct',
      requires: [...membersOf(node, 'dependencies').keys()],
      line: lineOf(node, 'resolved'),
    },
  ];
}

/** https://learn.microsoft.com/dotnet/core/tools/global-json */
export function parseGlobalJson(text: string): Manifest {
  const root = parseJson(text);
  const sdk = root.members.get('sdk');
  const written = textOf(sdk, 'version');
  const own: Dependency[] =
    sdk === undefined || written === undefined
      ? []
      : [{ name: 'dotnet-sdk', written, section: 'sdk', role: 'runtime', line: lineOf(sdk, 'version') }];
  const sdks = [...membersOf(root, 'msbuild-sdks')].flatMap(([name, { value, line }]): Dependency[] =>
    typeof value === 'string' ? [{ name, written: value, section: 'msbuild-sdks', scope: 'development', line }] : [],
  );
  return { dependencies: [...own, ...sdks] };
}

/** https://learn.microsoft.com/dotnet/core/tools/local-tools-how-to-use */
export function parseDotnetTools(text: string): Manifest {
  const dependencies = [...membersOf(parseJson(text), 'tools')].map(([name, node]): Dependency => ({
    name,
    written: textOf(node, 'version') ?? null,
    section: 'tools',
    scope: 'development',
    line: lineOf(node, 'version'),
  }));
  return { dependencies };
}

const lineOf = (node: JsonNode, key: string): number => node.members.get(key)?.line ?? node.line;
