import { digest } from '../../core/present.ts';
import { isLogin, isReference, isSecretKey, SECRET_PATTERNS } from '../../core/secrets.ts';
import type { Credentials } from './credentials.ts';
import type { SecretWritten } from './setting-changes.ts';
import { asSettings } from './arguments.ts';
import { whereabouts } from './context.ts';
import { isExample } from './examples.ts';
import { isGuessable } from './guessable.ts';
import { decoded, type HeldBefore } from './held-before.ts';
import { type FoundLogin, type Login, loginIn } from './logins.ts';
import { nestedIn } from './nested.ts';
import { isPlaceholder, saysPlaceholder } from './placeholders.ts';
import type { Setting } from './setting.ts';
import { at, branchesOf, type ConfigNode, entriesOf, isDynamic, type ScalarNode } from './tree.ts';

/** A secret, and the fact that it stands where it did not: the fact does not hold it. */
export interface Written {
  readonly text: string;
  readonly fact: SecretWritten;
}

/**
 * The secret that stands in head at this place and did not in base; undefined where none does.
 * `credentials` are those that secretlint knows among `textsToSearch`; `held` knows what stood elsewhere in base.
 */
export function writtenSecret(setting: Setting, credentials: Credentials, held: HeldBefore): Written | undefined {
  const { before } = setting;
  for (const scalar of newScalars(setting)) {
    const looks =
      formatOf(scalar.text, before) ??
      formatBySecretlint(scalar, setting, credentials) ??
      (isNamedSecret(scalar, setting) || isFromStore(scalar, setting) ? BY_NAME : undefined);
    if (looks === undefined || isExample(setting, looks, scalar.text, looks !== BY_NAME)) continue;
    const login = isLogin(looks) ? loginIn(scalar.text, textOf(before)) : undefined;
    if (!held(setting, scalar.text, login)) return { text: scalar.text, fact: factOf(setting, scalar, looks, login) };
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

function newScalars(setting: Setting): readonly ScalarNode[] {
  const { before, after, inSchema } = setting;
  if (after === undefined || inSchema || isLookedInto(after)) return [];
  const old = new Set(scalarsOf(before).map(({ text }) => text));
  return scalarsOf(after).filter(({ text }) => !old.has(text));
}

/** Whether what a text or a list of assignments holds are settings of their own. */
const isLookedInto = (node: ConfigNode): boolean =>
  (node.kind === 'scalar' && nestedIn(node) !== undefined) || (node.kind === 'list' && asSettings(node) !== undefined);

const BY_NAME = 'secret by its name';

/** The same secret in several places is one leak, whatever stands around it. */
function factOf(setting: Setting, scalar: ScalarNode, looks: string, login: FoundLogin | undefined): SecretWritten {
  const key = `${looks} ${digest(`breakwater:${scalar.text}`).slice(0, 6)}`;
  return {
    kind: 'secret-written',
    ...whereabouts(setting, key),
    group: `secret ${digest(`breakwater:${login?.credential ?? scalar.text}`).slice(0, 6)}`,
    name: secretNameOf(setting) ?? setting.name,
    looks,
    by: looks === BY_NAME ? 'name' : 'format',
    wasReference: wasReference(setting),
    ...gradeOf(login?.grade ?? (looks === BY_NAME && isFirstTried(scalar.text) ? 'guessable' : 'open')),
    secret: true,
  };
}

/** What a login or a password is worth, where that is less than the whole of a secret. */
const gradeOf = (login: Login) => (login === 'open' ? {} : { grade: login });

/** As it is, or as a Secret has it. */
function isFirstTried(text: string): boolean {
  const plain = decoded(text);
  return isGuessable(text) || (plain !== undefined && isGuessable(plain));
}

/** What stood at a place, all values of a list included. */
const textOf = (node: ConfigNode | undefined): string =>
  scalarsOf(node)
    .map(({ text }) => text)
    .join('\n');

function wasReference({ before }: Setting): boolean {
  const [old, ...others] = scalarsOf(before);
  return old !== undefined && others.length === 0 && refers(old);
}

/** Whether a value was a reference, or one text with a reference in it: not a script that had one somewhere. */
const refers = (node: ScalarNode): boolean =>
  isDynamic(node) && !/\s/.test(node.text.replace(/\{\{[^{}]*\}\}/g, '').trim());

/** A list of scalars is one value; a map is looked into as settings of their own. Of functions only an `!If` gives values as they are. */
const scalarsOf = (node: ConfigNode | undefined): readonly ScalarNode[] => branchesOf(node).flatMap(ownScalars);

function ownScalars(node: ConfigNode): readonly ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  const items = node.kind === 'list' ? node.items.filter((item): item is ScalarNode => item.kind === 'scalar') : [];
  const { tag } = node;
  return tag === undefined ? items : items.map((item) => ({ ...item, tag }));
}

/** A key of which only the frame stands there. */
const OMITTED = /^-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----\s{1,100}(?:<[^>]{1,100}>|\.{3}|…|\*{3})/;

/** The provider's format that a text holds; none where the old text held the very same. */
function formatOf(text: string, before: ConfigNode | undefined): string | undefined {
  for (const { name, pattern } of SECRET_PATTERNS) {
    const match = pattern.exec(text);
    const [found] = match ?? [];
    if (found === undefined) continue;
    if (isLogin(name)) {
      if (loginIn(text, textOf(before)) !== undefined) return name;
      continue;
    }
    if (isPlaceholder(found.slice(0, LONGEST)) || OMITTED.test(text.slice(match?.index))) continue;
    if (!textOf(before).includes(found)) return name;
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
const isNamedSecret = (scalar: ScalarNode, setting: Setting): boolean =>
  secretNameOf(setting) !== undefined && isLiteral(scalar);

/** A literal where a store of secrets was asked before, whatever the key is called. */
const isFromStore = (scalar: ScalarNode, { before }: Setting): boolean =>
  before?.kind === 'scalar' &&
  (before.tag === '!vault' || STORES.test(before.text)) &&
  isLiteral(scalar) &&
  /^(?=.*\d).{12,}$/.test(scalar.text);

/** References to Secrets Manager, Vault, the secrets of a workflow and the like, as far as their text tells. */
const STORES =
  /^(?:\{\{\s*resolve:(?:secretsmanager|ssm-secure):|\$\{\{\s*secrets\.|vault:[\w-]+\/|ref\+(?:vault|awssecrets|gcpsecrets|azurekeyvault):)/;

const isLiteral = ({ text, value, tag }: ScalarNode): boolean =>
  typeof value === 'string' &&
  tag === undefined &&
  text.length >= SHORTEST &&
  text.length <= LONGEST &&
  !isOpen(text) &&
  !saysPlaceholder(decoded(text) ?? '') &&
  entropy(text) > (text.length <= 20 ? 2.5 : 3);

/** The name that says secret: of the setting, or of what it gives a value to. What is encrypted, or only points there, has none. */
function secretNameOf(setting: Setting): string | undefined {
  const { name, keys } = setting;
  const [last = '', above = ''] = [keys.at(-1), keys.at(-2)];
  if (keys.includes('encryptedData') || POINTS.test(spaced(name)) || isKeyOfObject(setting)) return undefined;
  if (isSecretKey(name) || isSecretKey(last)) return name;
  return /^(?:default|value)$/i.test(last) && isSecretKey(above) ? `${above}.${last}` : undefined;
}

/** `existingSecret`, `imagePullSecret`, `tlsSecret`: the name of an object of the cluster. */
const POINTS =
  /(?:^|[-_. ])(?:existing|external|pull|tls|ssl|cert|certificate|from|use|kubernetes|k8s)[-_. ](?:[a-z0-9]+[-_. ]){0,3}(?:secret|credentials?)$/;
/** `secretKey` beside `secretName`: under which key, called as people call things, an object of the cluster holds it. */
function isKeyOfObject({ name, after, ownerAfter }: Setting): boolean {
  const [, of] = /^(.*)secret[-_]?key$/i.exec(name) ?? [];
  if (of === undefined || after?.kind !== 'scalar' || !after.text.split(/[-_.]+/).every(isWord)) return false;
  const isBeside = OBJECT_NAMES.some((end) => at(ownerAfter, `${of}${end}`) !== undefined);
  return isBeside && ownerAfter !== undefined && !hasAccessKey(ownerAfter);
}
/** Whether a block holds the other half of a pair of keys; asked once of each. */
function hasAccessKey(owner: ConfigNode): boolean {
  const has = ofAccess.get(owner) ?? entriesOf(owner).some(([name]) => /access[-_]?key/i.test(name));
  ofAccess.set(owner, has);
  return has;
}
const ofAccess = new WeakMap<ConfigNode, boolean>();
const OBJECT_NAMES = ['secretName', 'SecretName', 'secret_name', 'secret-name', 'SECRET_NAME'];
/** What is made up by chance mixes letters of both sizes and figures. */
const isWord = (part: string): boolean => /^(?:[a-z]{0,40}(?:[A-Z][a-z]{1,40}){0,9}|[A-Z]{1,40})\d{0,2}$/.test(part);
const spaced = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** A text that gives nothing away: a reference, a placeholder, a sentence, or what tells where the secret is. */
const isOpen = (text: string): boolean =>
  isReference(text) ||
  /\s|\$\{|\$\(|\{\{|^\$!?[A-Za-z_]+(?:\.[A-Za-z_]+)*$/.test(text) ||
  isPlaceholder(text) ||
  isNameOfSomething(text);

/** A path, an address, an identifier of dashes and dots: where the secret is, not what it is. */
const isNameOfSomething = (text: string): boolean =>
  /^[./~]|^[a-z][a-z0-9+.-]*:|^(?:[a-z][a-z0-9]*[-_.])+(?:secret|password|passwd|pass|token|key|credentials?)$|^[a-z]+(?:[-_./][a-z]+)*$|^[A-Z]+(?:_[A-Z]+)*$|^[a-z]+(?:[A-Z][a-z]+)*$|\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|txt)$/.test(
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
