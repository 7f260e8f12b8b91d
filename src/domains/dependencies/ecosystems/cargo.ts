import type { Ecosystem, Manifest } from '../ecosystem.ts';
import { rust } from '../imports/rust.ts';
import { parseCargoLock } from '../parsers/cargo-lock.ts';
import { parseCargoManifest } from '../parsers/cargo-manifest.ts';
import { textOf } from '../parsers/json.ts';
import { parseToml } from '../parsers/toml.ts';
import { versionFile } from '../parsers/version-file.ts';
import { cargo as versions } from '../versions/semantic-ranges.ts';

/** `[toolchain] channel = "1.75"`, or the channel alone in the file without an extension. */
function parseToolchain(text: string): Manifest {
  if (!/^[^\S\n]*\[/m.test(text)) return versionFile('rust', text);
  const node = parseToml(text).members.get('toolchain');
  const written = textOf(node, 'channel');
  const line = node?.members.get('channel')?.line ?? 1;
  return {
    dependencies: written === undefined ? [] : [{ name: 'rust', written, section: 'toolchain', role: 'runtime', line }],
  };
}

const PARSERS: readonly (readonly [path: RegExp, parse: (text: string) => Manifest])[] = [
  [/(?:^|\/)Cargo\.toml$/, parseCargoManifest],
  [/(?:^|\/)Cargo\.lock$/, parseCargoLock],
  [/(?:^|\/)rust-toolchain(?:\.toml)?$/, parseToolchain],
];

const parserOf = (path: string) => PARSERS.find(([pattern]) => pattern.test(path))?.[1];

const cargo: Ecosystem = {
  name: 'cargo',
  versions,
  language: rust,
  claims: (path) => parserOf(path) !== undefined,
  parse: (text, path) => parserOf(path)?.(text) ?? { dependencies: [] },
  manifestsOf: (path) => [path.replace(/lock$/, 'toml')],
};

export default cargo;
