/** EncryptionConfiguration: of the providers of a resource, the first one encrypts what is written. */
import type { DocumentPair } from '../documents.ts';
import { effectiveSetting } from '../effective.ts';
import { key } from '../fact-at.ts';
import type { Setting } from '../setting.ts';
import { at, entriesOf, itemsAt, textsOf, type ConfigNode } from '../tree.ts';
import { kindOf } from './objects.ts';

/** For each resource that either side names, the provider that encrypts it: a node that is a map of that one name. */
export function encryptionSettings(document: DocumentPair): Setting[] {
  const { before, after } = document;
  if (kindOf(after) !== 'EncryptionConfiguration' || after === undefined) return [];
  const [had, has] = [writersOf(before?.root), writersOf(after.root)];
  const owners = { document, before: before && { node: before.root }, after: { node: after.root } };
  return [...new Set([...had.keys(), ...has.keys()])].map((resource) =>
    effectiveSetting(owners, 'encryption', ['resources', resource].map(key), {
      before: had.get(resource),
      after: has.get(resource),
    }),
  );
}

/** For each resource, the ways to decrypt it that base listed and head does not: what they wrote can no longer be read. */
export function decryptionSettings(document: DocumentPair): Setting[] {
  const { before, after } = document;
  if (kindOf(after) !== 'EncryptionConfiguration' || before === undefined || after === undefined) return [];
  const still = new Set(providersOf(after.root).flatMap(namesOf));
  const owners = { document, before: { node: before.root }, after: { node: after.root } };
  return providersOf(before.root)
    .filter((provider) => !isIdentity(provider) && namesOf(provider).some((name) => !still.has(name)))
    .map((provider) =>
      effectiveSetting(owners, 'decryption', ['resources', 'providers'].map(key), { before: provider }),
    );
}

const providersOf = (root: ConfigNode): readonly ConfigNode[] =>
  itemsAt(root, 'resources').flatMap((group) => itemsAt(group, 'providers'));

/** What tells the keys of a provider apart: its kind with the name of each key, or of its plugin. */
const namesOf = (provider: ConfigNode): readonly string[] =>
  entriesOf(provider).flatMap(([kind, settings]) =>
    [...itemsAt(settings, 'keys'), settings].flatMap((each) =>
      textsOf(at(each, 'name')).map((name) => `${kind} ${name}`),
    ),
  );

/** Whether a provider writes in clear text. */
export const isIdentity = (provider: ConfigNode): boolean => entriesOf(provider).some(([name]) => name === 'identity');

function writersOf(root: ConfigNode | undefined): ReadonlyMap<string, ConfigNode> {
  const writers = new Map<string, ConfigNode>();
  for (const group of itemsAt(root, 'resources')) {
    const [first] = itemsAt(group, 'providers');
    for (const resource of textsOf(at(group, 'resources'))) {
      if (first !== undefined && !writers.has(resource)) writers.set(resource, first);
    }
  }
  return writers;
}
