/** Images of the repository that nobody changed, for a platform whose other half stands in another file. */
import type { Tree } from '../../../core/types.ts';
import type { DependencyChange } from '../changes.ts';
import type { Ecosystem, Manifest } from '../ecosystem.ts';
import { manifestsAt } from '../manifests.ts';
import { isPlatform, platformsAmong, type Platforms } from './platforms.ts';

export interface Image {
  readonly name: string;
  readonly version: string;
}

/** The images of one file that name a version. */
export function imagesIn(manifest: Manifest | undefined, ecosystem: Ecosystem): Image[] {
  const images = manifest?.dependencies.filter((entry) => (entry.ecosystem ?? ecosystem.name) === 'docker') ?? [];
  return images.flatMap(({ name, version, versions = ecosystem.versions }) => {
    const read = versions.parse(version ?? '');
    return read === undefined ? [] : [{ name, version: read.text }];
  });
}

/** So many files are looked into for the other half, the nearest first. */
const MOST_FILES = 300;
const AT_ONCE = 25;

/** The platforms of the changed files; where one half of a pair changed, the other is looked for in the rest of head. */
export async function platformsNear(
  changes: readonly DependencyChange[],
  images: readonly Image[],
  head: Tree,
  docker: Ecosystem,
): Promise<Platforms | null> {
  const known = platformsAmong(images);
  const changed = changes.find(
    (change) => change.ecosystem === 'docker' && change.head !== null && isPlatform(change.name),
  );
  if (known === null || changed?.after === undefined || isComplete(known)) return known;
  const { path } = changed.after;
  const paths = (await head.list()).filter((other) => docker.visits?.(other) === true || docker.claims(other));
  const nearest = paths.toSorted((a, b) => closeness(b, path) - closeness(a, path)).slice(0, MOST_FILES);
  for (let start = 0; start < nearest.length; start += AT_ONCE) {
    const manifests = await manifestsAt(head, nearest.slice(start, start + AT_ONCE), docker);
    for (const manifest of manifests) {
      const both = { ...platformsAmong(imagesIn(manifest, docker)), ...known };
      if (isComplete(both)) return both;
    }
  }
  return known;
}

const isComplete = ({ Kubernetes, etcd }: Platforms): boolean => Kubernetes !== undefined && etcd !== undefined;

/** How many folders two paths share, from the root. */
function closeness(a: string, b: string): number {
  const [left, right] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)];
  const parting = left.findIndex((name, depth) => name !== right[depth]);
  return parting === -1 ? left.length : parting;
}
