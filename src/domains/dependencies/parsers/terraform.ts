/** Terraform and OpenTofu: https://developer.hashicorp.com/terraform/language/block/terraform. */
import type { Dependency, Manifest } from '../ecosystem.ts';
import { gitReference, hostOf, repositoryOf } from './git-reference.ts';
import { type HclAttribute, parseHcl } from './hcl.ts';

const REGISTRY = 'registry.terraform.io';
const MODULE = { ecosystem: 'terraform-module' } as const;

/** The attributes of one block, by name. */
type Block = ReadonlyMap<string, HclAttribute>;

/** Reads required versions, providers and modules. Throws `Unreadable` where a string or a block is not closed. */
export function parseTerraform(text: string): Manifest {
  const dependencies = [...blocksOf(parseHcl(text))].flatMap(([path, block]) => entriesOf(path.split('\n'), block));
  return { dependencies: dependencies.toSorted((a, b) => a.line - b.line) };
}

/** Reads .terraform.lock.hcl. Throws like `parseTerraform`. */
export function parseTerraformLock(text: string): Manifest {
  const dependencies = parseHcl(text).flatMap(({ path: [header = ''], name, value, line }): Dependency[] =>
    name === 'version' && header.startsWith('provider ')
      ? [provider(header.slice('provider '.length), value, 'provider', line)]
      : [],
  );
  return { dependencies, lockfile: true };
}

function blocksOf(attributes: readonly HclAttribute[]): ReadonlyMap<string, Map<string, HclAttribute>> {
  const blocks = new Map<string, Map<string, HclAttribute>>();
  for (const attribute of attributes) {
    const path = attribute.path.join('\n');
    const block = blocks.get(path) ?? new Map<string, HclAttribute>();
    blocks.set(path, block.set(attribute.name, attribute));
  }
  return blocks;
}

function entriesOf([header = '', ...inner]: readonly string[], block: Block): Dependency[] {
  const [type, label = ''] = header.split(' ');
  if (type === 'terraform') return terraformEntries(inner, block);
  if (inner.length > 0) return [];
  if (type === 'module') return moduleOf(label, block);
  const version = type === 'provider' ? block.get('version') : undefined;
  return version === undefined ? [] : [provider(label, version.value, 'provider', version.line)];
}

function terraformEntries([section, name]: readonly string[], block: Block): Dependency[] {
  if (section === undefined) return requiredVersion(block);
  if (section !== 'required_providers') return [];
  return name === undefined ? shortProviders(block) : [requiredProvider(name, block)];
}

function requiredVersion(block: Block): Dependency[] {
  const required = block.get('required_version');
  return required === undefined
    ? []
    : [{ name: 'terraform', written: required.value, section: 'terraform', role: 'runtime', line: required.line }];
}

/** `aws = "~> 2.0"`, as before Terraform 0.13. */
const shortProviders = (block: Block): Dependency[] =>
  [...block.values()].map(({ name, value, line }) => provider(name, value, 'required_providers', line));

function requiredProvider(name: string, block: Block): Dependency {
  const version = block.get('version');
  const source = block.get('source');
  return provider(source?.value ?? name, version?.value ?? null, 'required_providers', (version ?? source)?.line ?? 1);
}

/** A source may start with the host of its registry. */
function provider(address: string, written: string | null, section: string, line: number): Dependency {
  const [, host, name] = /^([^/]+\.[^/]+)\/([^/]+\/[^/]+)$/.exec(address) ?? [];
  const source = host === undefined || host === REGISTRY ? undefined : ({ kind: 'registry', location: host } as const);
  return { name: name ?? address, written, section, source, line };
}

function moduleOf(slot: string, block: Block): Dependency[] {
  const [source, version] = [block.get('source'), block.get('version')];
  if (source === undefined) return [];
  const line = (version ?? source).line;
  return [{ written: version?.value ?? null, ...moduleOrigin(source.value), section: 'module', slot, line, ...MODULE }];
}

/** https://developer.hashicorp.com/terraform/language/modules/sources: a folder, a repository, an archive, or a registry's name. */
function moduleOrigin(address: string): Pick<Dependency, 'name'> & Partial<Dependency> {
  const [url = '', query = ''] = address.replace(/^git::/, '').split('?', 2);
  if (/^\.{0,2}\//.test(address)) return { name: address, source: { kind: 'file', location: address } };
  if (/^(?:git::|git@|github\.com\/|bitbucket\.org\/)|\.git(?:\/\/|$)/.test(address.replace(/\?.*$/, ''))) {
    const ref = /(?:^|&)ref=([^&]+)/.exec(query)?.[1];
    return { name: repositoryOf(url), written: ref ?? null, ...gitReference(url.replace(/(?<!:)\/\/.*$/, ''), ref) };
  }
  if (/^(?:https?|s3|gcs):/.test(address))
    return { name: repositoryOf(url), source: { kind: 'http', location: hostOf(url) } };
  return { name: address };
}
