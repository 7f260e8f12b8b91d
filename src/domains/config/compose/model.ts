/** Compose files as their facts read them. Source: github.com/compose-spec/compose-spec. */
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import type { Pair } from '../effective.ts';
import { key } from '../fact-at.ts';
import { pairNamed } from '../pairing.ts';
import type { Setting, Step } from '../setting.ts';
import { at, entriesOf, itemsAt, textAt, textsOf, type ConfigNode } from '../tree.ts';

const NAME = /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/;
/** What a service has that nothing else called `services` does. */
const SERVICE_KEYS = ['image', 'build', 'extends'];

export function isCompose({ path, root }: ConfigDocument): boolean {
  const services = entriesOf(at(root, 'services'));
  if (services.length === 0 || at(root, 'apiVersion') !== undefined) return false;
  return NAME.test(path) || services.every(([, node]) => SERVICE_KEYS.some((name) => at(node, name) !== undefined));
}

export interface Service {
  readonly name: string;
  readonly node: ConfigNode;
}

/** The services of a document. */
export const servicesOf = (document: ConfigDocument | undefined): Service[] =>
  entriesOf(at(document?.root, 'services')).map(([name, node]) => ({ name, node }));

/** Services of head with what they were: by name, then the likest of those that are gone, for it was renamed. */
export const servicePairs = (document: DocumentPair): Pair<Service>[] =>
  pairNamed(servicesOf(document.before), servicesOf(document.after)).map((pair) => ({ document, ...pair }));

export const servicePath = ({ name }: Service, ...below: readonly string[]): Step[] =>
  ['services', name, ...below].map(key);

/** The services that used a volume in base and are still there in head. */
export function usersOfVolume({ before, after }: DocumentPair, volume: string): string[] {
  const still = new Set(servicesOf(after).map(({ name }) => name));
  const mounts = (mount: ConfigNode): boolean =>
    textAt(mount, 'source') === volume || textsOf(mount).some((text) => text.startsWith(`${volume}:`));
  return servicesOf(before)
    .filter(({ name, node }) => still.has(name) && itemsAt(node, 'volumes').some(mounts))
    .map(({ name }) => name);
}

/** Settings at `tail` of any service. */
export const inService =
  (...tail: readonly string[]) =>
  ({ keys, document }: Setting): boolean =>
    document.dialect === 'compose' &&
    keys.length === 2 + tail.length &&
    keys[0] === 'services' &&
    tail.every((name, i) => keys[2 + i] === name);
