import type { Ecosystem, Manifest } from '../ecosystem.ts';
import { parseDotnetTools, parseGlobalJson, parseNugetLock } from '../parsers/dotnet-json.ts';
import { parseMsbuild } from '../parsers/msbuild.ts';
import { nuget as versions } from '../versions/nuget.ts';

const PARSERS: readonly (readonly [path: RegExp, parse: (text: string) => Manifest])[] = [
  [/\.(?:cs|fs|vb)proj$/, parseMsbuild],
  [/(?:^|\/)Directory\.[\w.]+\.(?:props|targets)$/, parseMsbuild],
  [/(?:^|\/)packages\.config$/, parseMsbuild],
  [/(?:^|\/)packages\.lock\.json$/, parseNugetLock],
  [/(?:^|\/)global\.json$/, parseGlobalJson],
  [/(?:^|\/)dotnet-tools\.json$/, parseDotnetTools],
];

const parserOf = (path: string) => PARSERS.find(([pattern]) => pattern.test(path))?.[1];

const nuget: Ecosystem = {
  name: 'nuget',
  versions,
  claims: (path) => parserOf(path) !== undefined,
  parse: (text, path) => parserOf(path)?.(text) ?? { dependencies: [] },
  /** Names are the same in any case. */
  canonical: (name) => name.toLowerCase(),
};

export default nuget;
