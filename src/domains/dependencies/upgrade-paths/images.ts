import { APPLICATIONS } from './applications.ts';
import { CLUSTERS } from './clusters.ts';
import { DATABASES } from './databases.ts';
import { type Release, type UpgradePath, release } from './path.ts';

export const UPGRADE_PATHS: readonly UpgradePath[] = [...CLUSTERS, ...DATABASES, ...APPLICATIONS];

const DOCKER_HUB = /^(?:(?:registry-1\.|index\.)?docker\.io\/)?(?:library\/)?/;
/** A host, and what a pull-through mirror puts before an official image's name. */
const MIRROR = /^[^/]+\.[^/]*\/(?:(?:.*\/)?library\/)?/;

const byImage = new Map(UPGRADE_PATHS.flatMap((path) => path.images.map((image) => [withoutHost(image), path])));

/** The upgrade path of an image, wherever it is mirrored; undefined for an image the table does not know. */
export const pathOf = (image: string): UpgradePath | undefined => byImage.get(withoutHost(image));

/** `quay.io/coreos/etcd` and `mirror.example.com/coreos/etcd` are `coreos/etcd`; a lone name counts on Docker Hub only. */
function withoutHost(image: string): string {
  const hub = image.replace(DOCKER_HUB, '');
  const bare = hub.replace(MIRROR, '');
  return bare.includes('/') || /\/library\//.test(hub) ? bare : hub;
}

/** The release a tag of the product's images names; undefined where it names none. */
export function releaseOf(path: UpgradePath, tag: string | null, version: string | null): Release | undefined {
  const text = path.tag ? path.tag.exec(tag ?? '')?.[1] : version;
  const numbers = release(text ?? '');
  return numbers.length === 0 ? undefined : numbers;
}
