import type { Ecosystem, Manifest } from '../ecosystem.ts';
import { parseMise, parseSdkman, parseToolVersions } from '../parsers/tool-versions.ts';
import { versionFile } from '../parsers/version-file.ts';
import { tool as versions } from '../versions/tool.ts';

const PARSERS: readonly (readonly [path: RegExp, parse: (text: string) => Manifest])[] = [
  [/(?:^|\/)\.tool-versions$/, parseToolVersions],
  [/(?:^|\/)(?:\.?mise(?:\.[\w-]+)?\.toml|\.?config\/mise(?:\/config)?\.toml|\.?mise\/config\.toml)$/, parseMise],
  [/(?:^|\/)\.sdkmanrc$/, parseSdkman],
  [/(?:^|\/)\.terraform-version$/, (text) => versionFile('terraform', text)],
  [/(?:^|\/)\.java-version$/, (text) => versionFile('java', text)],
  [/(?:^|\/)\.bazelversion$/, (text) => versionFile('bazel', text)],
];

const parserOf = (path: string) => PARSERS.find(([pattern]) => pattern.test(path))?.[1];

const tool: Ecosystem = {
  name: 'tool',
  versions,
  claims: (path) => parserOf(path) !== undefined,
  parse: (text, path) => parserOf(path)?.(text) ?? { dependencies: [] },
};

export default tool;
