/** Entries of `dependencies.deny` and `allow`: package URLs (https://github.com/package-url/purl-spec), whose name may hold `*` and whose version may be a range. */
import picomatch from 'picomatch';
import { UserError } from '../../../core/errors.ts';
import { ECOSYSTEMS } from '../../../core/vocabulary.ts';
import { canonicalName, type Ecosystem, type EcosystemName } from '../ecosystem.ts';
import { ecosystems } from '../ecosystems/index.ts';
import { terraform } from '../versions/semantic-ranges.ts';
import { isRange, isWithin } from './range.ts';

export interface Entry {
  /** As settings write it. */
  readonly text: string;
  /** Whether it speaks of a package; without a version, only an entry for all versions does. */
  matches(one: Named): boolean;
}

/** A package as `named` spells it: once, however many entries are held against it. */
export interface Named {
  readonly ecosystem: EcosystemName;
  readonly spelling: string;
  readonly version: string | null;
}

/** One spelling of a package: Maven's `group:artifact` is `group/artifact` in a package URL, and an action is its repository. */
export const named = (ecosystem: EcosystemName, name: string, version: string | null): Named => ({
  ecosystem,
  spelling: spelt(name, ownerOf(ecosystem)),
  version,
});

/** The types of package URLs that are called otherwise here. */
const TYPES: ReadonlyMap<string, EcosystemName> = new Map([
  ['gem', 'bundler'],
  ['githubactions', 'github-actions'],
  ['golang', 'go'],
  ['hex', 'mix'],
  ['oci', 'docker'],
]);

const SHAPE = /^pkg:([a-z][a-z0-9.+-]*)\/(@?[^\s@]+)(?:@(.*))?$/;

/** Reads an entry. Throws a `UserError` where it is no package URL, of no known type, or its range cannot be read. */
export function entryOf(text: string): Entry {
  const [, type = '', written = '', range] = SHAPE.exec(text) ?? [];
  const ecosystem = TYPES.get(type) ?? ECOSYSTEMS.find((name) => name === type);
  if (ecosystem === undefined)
    throw broken(text, 'Write `pkg:TYPE/NAME` or `pkg:TYPE/NAME@RANGE`, as `pkg:npm/left-pad@<1.3`.');
  const owner = ownerOf(ecosystem);
  /** Only Terraform's modules, which stand beside its providers, have no reader of their own. */
  const versions = owner?.versions ?? terraform;
  if (range !== undefined && !isRange(range, versions)) {
    throw broken(text, 'Write its range with `<`, `<=`, `>`, `>=` or `=`, alternatives with `||`, as `>=3.3.6 <4`.');
  }
  const isNamed = picomatch(spelt(decoded(written), owner), { dot: true, noextglob: true, bash: true });
  return {
    text,
    matches: ({ ecosystem: other, spelling, version }) =>
      other === ecosystem &&
      isNamed(spelling) &&
      (range === undefined || (version !== null && isWithin(range, version, versions))),
  };
}

const ownerOf = (name: EcosystemName): Ecosystem | undefined => ecosystems.find((ecosystem) => ecosystem.name === name);

const broken = (text: string, hint: string): UserError =>
  new UserError(`\`${text}\` in \`dependencies\` of the settings names no package`, hint);

/** `@acme/x` may be written `%40acme/x`. */
const decoded = (name: string): string =>
  name.replaceAll(/%40/gi, '@').replaceAll(/%2f/gi, '/').replaceAll(/%2a/gi, '*');

function spelt(name: string, owner: Ecosystem | undefined): string {
  if (owner?.name === 'github-actions') return name.split('/', 2).join('/');
  const own = owner === undefined ? name : canonicalName(owner, name);
  return own.replaceAll(':', '/').toLowerCase();
}
