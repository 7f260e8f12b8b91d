/** What the right side of a package.json dependency means: https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies. */
import type { Dependency } from '../ecosystem.ts';

type Meaning = Pick<Dependency, 'version' | 'digest' | 'source'>;

const COMMIT = /^[0-9a-f]{7,64}$/;
const HOSTED: ReadonlyMap<string, string> = new Map([
  ['github', 'github.com'],
  ['gitlab', 'gitlab.com'],
  ['bitbucket', 'bitbucket.org'],
  ['gist', 'gist.github.com'],
]);

/** Reads one specification. A range or a dist tag means itself and comes back empty. */
export function readSpec(spec: string): Meaning {
  const [, protocol = '', rest = ''] = /^([a-z+]+):(.*)$/is.exec(spec) ?? [];
  if (protocol !== '') return byProtocol(protocol.toLowerCase(), rest, spec);
  if (/^(?:\.{1,2}|~)?\//.test(spec)) return { source: { kind: 'file', location: spec } };
  const isShorthand = /^[\w.-]+\/[\w.-]+(?:#|$)/.test(spec);
  return isShorthand ? git(`github.com/${spec}`) : {};
}

function byProtocol(protocol: string, rest: string, spec: string): Meaning {
  const host = HOSTED.get(protocol);
  if (host !== undefined) return git(`${host}/${rest}`);
  if (protocol.startsWith('git+')) return git(withoutCredentials(rest));
  const read = PROTOCOLS.get(protocol);
  return read === undefined ? { version: spec } : read(rest);
}

const file = (location: string): Meaning => ({ source: { kind: 'file', location } });
const byUrl = (rest: string): Meaning => {
  const address = withoutCredentials(rest);
  if (/\.git(?:#|$)/.test(address)) return git(address);
  return { source: { kind: 'http', location: address.split('/', 1)[0] ?? '' } };
};

const withoutCredentials = (rest: string): string => rest.replace(/^\/\//, '').replace(/^[^/@]*@/, '');

function git(address: string): Meaning {
  const [location = '', fragment = ''] = address.split('#', 2);
  const source = { kind: 'git', location: location.replace(/\.git$/, '').replace(':', '/') } as const;
  const ref = fragment.replace(/^semver:/, '');
  return COMMIT.test(ref) ? { source, digest: ref, version: '' } : { source, version: ref };
}

/** `npm:other@^1.0.0`: another package under this name; `npm:^1.0.0` (Deno, Yarn) is this very package. */
function alias(rest: string): Meaning {
  const { name, version } = splitName(rest);
  return name === '' ? { version } : { source: { kind: 'fork', location: name }, version };
}

/** `jsr:@scope/name@^1.0.0` and `jsr:^1.0.0`. */
const jsr = (rest: string): Meaning => ({
  source: { kind: 'registry', location: 'jsr.io' },
  version: splitName(rest).version,
});

function splitName(rest: string): { readonly name: string; readonly version: string } {
  const [, name = '', version = ''] = /^((?:@[^/@]+\/)?[^@\d^~><=*][^@]*)?@?(.*)$/s.exec(rest) ?? [];
  return { name, version };
}

const PROTOCOLS: ReadonlyMap<string, (rest: string) => Meaning> = new Map([
  ['npm', alias],
  ['jsr', jsr],
  ['workspace', (rest) => ({ source: { kind: 'workspace', location: '' }, version: rest })],
  ['file', file],
  ['link', file],
  ['portal', file],
  ['http', byUrl],
  ['https', byUrl],
  ['git', (rest) => git(withoutCredentials(rest))],
  ['ssh', (rest) => git(withoutCredentials(rest))],
]);
