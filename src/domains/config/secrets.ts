import { digest } from '../../core/present.ts';
import { isReference, isSecretKey, SECRET_PATTERNS } from '../../core/secrets.ts';
import type { Credentials } from './credentials.ts';
import type { SecretWritten } from './setting-changes.ts';
import { whereabouts } from './context.ts';
import { nestedIn } from './nested.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Setting } from './setting.ts';
import { type ConfigNode, isDynamic, type ScalarNode } from './tree.ts';

/**
 * The fact that a secret stands in head at this place and did not in base; undefined where none does.
 * `credentials` are those that secretlint knows among `textsToSearch`.
 */
export function writtenSecret(setting: Setting, credentials: Credentials = new Map()): SecretWritten | undefined {
  const { before } = setting;
  for (const scalar of newScalars(setting)) {
    const looks =
      formatOf(scalar.text, before) ??
      formatBySecretlint(scalar, setting, credentials) ??
      (isNamedSecret(scalar, setting) ? BY_NAME : undefined);
    if (looks !== undefined && (isDynamic(before) || !stoodThere(setting, scalar))) return fact(setting, scalar, looks);
  }
  return undefined;
}

/** The texts of settings where a secret may have been written, and what stood there before. */
export const textsToSearch = (settings: readonly Setting[]): readonly string[] =>
  settings.flatMap((setting) => {
    const written = newScalars(setting);
    const nodes = written.length === 0 ? [] : [...written, ...scalarsOf(setting.before)];
    return nodes.map(({ text }) => assigned(setting.name, text));
  });

function newScalars({ before, after, inSchema }: Setting): readonly ScalarNode[] {
  if (after === undefined || inSchema || (after.kind === 'scalar' && nestedIn(after))) return [];
  const old = new Set(scalarsOf(before).map(({ text }) => text));
  return scalarsOf(after).filter(({ text }) => !old.has(text));
}

const BY_NAME = 'secret by its name';

function fact(setting: Setting, scalar: ScalarNode, looks: string): SecretWritten {
  const { before } = setting;
  return {
    kind: 'secret-written',
    ...whereabouts(setting, `${looks} ${digest(`breakwater:${scalar.text}`).slice(0, 6)}`),
    name: setting.name,
    looks,
    by: looks === BY_NAME ? 'name' : 'format',
    wasReference: isDynamic(before),
    secret: true,
  };
}

/** Whether the document held the same under the same name: what moved within it was written before. */
function stoodThere({ document, keys }: Setting, { text }: ScalarNode): boolean {
  const root = document.before?.root;
  if (root === undefined) return false;
  const known = named.get(root) ?? new Set(namedScalars(root, ''));
  named.set(root, known);
  return known.has(`${keys.at(-1) ?? ''} ${text}`);
}

const named = new WeakMap<ConfigNode, ReadonlySet<string>>();

function namedScalars(node: ConfigNode, name: string): readonly string[] {
  if (node.kind === 'scalar') return [`${name} ${node.text}`];
  if (node.kind === 'list') return node.items.flatMap((item) => namedScalars(item, name));
  return [...node.entries].flatMap(([key, value]) => namedScalars(value, key));
}

/** A list of scalars is one value; a map is looked into as settings of their own. */
function scalarsOf(node: ConfigNode | undefined): readonly ScalarNode[] {
  if (node?.kind === 'list') return node.items.filter((item): item is ScalarNode => item.kind === 'scalar');
  return node?.kind === 'scalar' ? [node] : [];
}

/** The provider's format that a text holds; none where the old text held the very same. */
function formatOf(text: string, before: ConfigNode | undefined): string | undefined {
  for (const { name, pattern } of SECRET_PATTERNS) {
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined || isPlaceholder(found.slice(0, LONGEST))) continue;
    if (before?.kind !== 'scalar' || !before.text.includes(found)) return name;
  }
  return undefined;
}

/** Likewise, by secretlint's rules. They do not tell where in the text: one of the same kind before is taken for the same. */
function formatBySecretlint(
  { text }: ScalarNode,
  { name, before }: Setting,
  credentials: Credentials,
): string | undefined {
  const looks = text.length <= LONGEST && isPlaceholder(text) ? undefined : credentials.get(assigned(name, text));
  return scalarsOf(before).some((old) => credentials.get(assigned(name, old.text)) === looks) ? undefined : looks;
}

/** Some formats are known only together with the name they are given to. */
const assigned = (name: string, text: string): string => `${name} = ${text}`;

const SHORTEST = 6;
/** Longer texts under a secret's name are certificates and the like; keys among them have a format of their own. */
const LONGEST = 300;

/** A literal under a key whose name says secret. */
function isNamedSecret({ text, value, tag }: ScalarNode, { name, keys }: Setting): boolean {
  if (typeof value !== 'string' || tag !== undefined || !(isSecretKey(name) || isSecretKey(keys.at(-1) ?? '')))
    return false;
  return (
    text.length >= SHORTEST && text.length <= LONGEST && !isOpen(text) && entropy(text) > (text.length <= 20 ? 2.5 : 3)
  );
}

/** A text that gives nothing away: a reference, a placeholder, a sentence, or what tells where the secret is. */
const isOpen = (text: string): boolean =>
  isReference(text) ||
  /\s|\$\{|\$\(|\{\{|^\$!?[A-Za-z_]+(?:\.[A-Za-z_]+)*$/.test(text) ||
  isPlaceholder(text) ||
  isNameOfSomething(text);

/** A path, an address, an identifier of dashes and dots: where the secret is, not what it is. */
const isNameOfSomething = (text: string): boolean =>
  /^[./~]|^[a-z][a-z0-9+.-]*:|^[a-z]+(?:[-_./][a-z]+)*$|^[A-Z]+(?:_[A-Z]+)*$|^[a-z]+(?:[A-Z][a-z]+)*$|\.(?:pem|key|crt|json|ya?ml|txt)$/.test(
    text,
  );

/** Shannon's, in bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
