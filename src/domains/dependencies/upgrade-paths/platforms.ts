/** Pairs of products whose versions must fit: what Kubernetes asks of its etcd. */
import { pathOf } from './images.ts';
import { compareReleases, release } from './path.ts';

export interface Requirement {
  /** The Kubernetes minor from which on it holds. */
  readonly kubernetes: string;
  readonly etcd: string;
}

/**
 * Sources: the upgrade notes of those releases;
 * https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/ (recommended: 3.5.6 or later).
 */
const REQUIREMENTS: readonly Requirement[] = [
  { kubernetes: '1.26', etcd: '3.5.3' },
  { kubernetes: '1.25', etcd: '3.5.2' },
  { kubernetes: '1.24', etcd: '3.5.1' },
];
export const RECOMMENDED_ETCD = '3.5.6';
/** The first of 3.5 that keeps data safe. */
export const SAFE_ETCD = '3.5.3';

const PLATFORMS = ['Kubernetes', 'etcd'];

/** Versions by product. */
export type Platforms = Readonly<Record<string, string>>;

/** Whether an image is one half of such a pair. */
export const isPlatform = (image: string): boolean => PLATFORMS.includes(productOf(image) ?? '');

const productOf = (image: string): string | undefined =>
  image === 'kindest/node' ? 'Kubernetes' : pathOf(image)?.product;

/** Of all images of a change set, the versions that platform rules ask for, by product; null where there are none. */
export function platformsAmong(
  images: readonly { readonly name: string; readonly version: string }[],
): Platforms | null {
  const found = new Map<string, string>();
  for (const { name, version } of images) {
    const product = productOf(name);
    if (product !== undefined && PLATFORMS.includes(product)) found.set(product, version);
  }
  return found.size === 0 ? null : Object.fromEntries(found);
}

/** The oldest etcd that a Kubernetes release accepts; undefined where the table says nothing. */
export const askedOfEtcd = (kubernetes: string): string | undefined => requirementOf(kubernetes)?.etcd;

/** The requirement that a pair of versions does not meet. */
export function unmetRequirement({ Kubernetes, etcd }: Platforms): Requirement | undefined {
  const asked = Kubernetes === undefined ? undefined : requirementOf(Kubernetes);
  return asked && etcd !== undefined && compareReleases(release(etcd), release(asked.etcd)) < 0 ? asked : undefined;
}

const requirementOf = (kubernetes: string): Requirement | undefined =>
  REQUIREMENTS.find((row) => compareReleases(release(row.kubernetes), release(kubernetes)) <= 0);
