import type { DependencyChange } from '../changes.ts';
import { type Hazard, assess } from './assess.ts';
import { pathOf, releaseOf } from './images.ts';
import { type UpgradePath, lineOf } from './path.ts';

/** A hazard of one image change, with what words need. */
export type UpgradeHazard<K extends Hazard['kind'] = Hazard['kind']> = Extract<Hazard, { kind: K }> & {
  readonly path: UpgradePath;
  /** The release lines on both sides; the first is empty for a new image. */
  readonly fromLine: string;
  readonly toLine: string;
};

/** What the upgrade paths say of a change of a container image; nothing for anything else. */
export function hazardsOf(change: DependencyChange): readonly UpgradeHazard[] {
  const path = change.ecosystem === 'docker' ? pathOf(change.name) : undefined;
  if (path === undefined || change.head === null) return [];
  const from = isSameProduct(path, change) ? releaseOf(path, change.from, change.base?.version ?? null) : undefined;
  const to = releaseOf(path, change.to, change.head.version);
  if (to === undefined) return [];
  const lines = { path, fromLine: from ? lineOf(path, from) : '', toLine: lineOf(path, to) };
  return assess(path, from, to).map((hazard) => ({ ...hazard, ...lines }));
}

const isSameProduct = (path: UpgradePath, { name, fromName }: DependencyChange): boolean =>
  pathOf(fromName ?? name)?.product === path.product;

/** The hazard of one kind, if the change has it. */
export function hazardOf<K extends Hazard['kind']>(change: DependencyChange, kind: K): UpgradeHazard<K> | undefined {
  return hazardsOf(change).find((hazard): hazard is UpgradeHazard<K> => hazard.kind === kind);
}

/** Words about the hazard that made the rule speak. */
export const about =
  <K extends Hazard['kind']>(kind: K, say: (hazard: UpgradeHazard<K>, change: DependencyChange) => string) =>
  (change: DependencyChange): string => {
    const hazard = hazardOf(change, kind);
    return hazard === undefined ? '' : say(hazard, change);
  };

/** The kinds of change in which an image of the table can be met. */
export const IMAGE_KINDS = ['major', 'minor', 'patch', 'downgrade', 'moved', 'replaced', 'pinned', 'unpinned'] as const;

/** `etcd goes from 3.4.27 to 3.6.1`, in the words of the file and without digests. */
export const stepWords = ({ path }: UpgradeHazard, { from, to }: DependencyChange): string =>
  `${path.product} goes from \`${withoutDigest(from)}\` to \`${withoutDigest(to)}\``;

const withoutDigest = (written: string | null): string => written?.replace(/@.*$/, '') ?? '';

/** What to have ready before a step, as a sentence that may follow another. */
export const preparation = ({ path }: UpgradeHazard): string =>
  path.checklist === undefined ? '' : ` Before each step: ${path.checklist}.`;
