/** Whether a repository deploys objects of a withdrawn version already: then its clusters serve it, and one more breaks nothing new. */
import { gather } from '../../../core/compare.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import { isInUse } from '../area.ts';
import type { ConfigChange } from '../changes.ts';
import { linesIn } from '../readers/hint.ts';
import type { ConfigFile } from '../documents.ts';
import { textAt } from '../tree.ts';
import type { ApiVersionMoved } from './changes.ts';
import { titleOf } from './fact.ts';
import { readManifest } from './nearby.ts';

/** Looked through at most. */
const MOST_SEARCHED = 5_000;
const MOST_READ = 100;

/**
 * The same facts, those marked of objects whose version base uses elsewhere or their path names, where they are new; and those
 * whose object stands beside in its newer version, in a file for newer clusters.
 */
export async function withPractice(
  facts: readonly ConfigChange[],
  { base, head }: Pick<AnalyzerInput, 'base' | 'head'>,
): Promise<readonly ConfigChange[]> {
  const withdrawn = facts.filter(isOfWithdrawn);
  if (withdrawn.length === 0) return facts;
  const [used, older] = await Promise.all([usedIn(base, withdrawn.filter(isOfNew)), forOlder(withdrawn, head)]);
  return facts.map((fact) =>
    isOfWithdrawn(fact) && ((isOfNew(fact) && (used.has(fact.to) || isNamedAfter(fact))) || older.has(fact))
      ? { ...fact, isPractice: true as const }
      : fact,
  );
}

/** The versions of some facts that a tree holds already. */
async function usedIn(base: Tree, facts: readonly ApiVersionMoved[]): Promise<ReadonlySet<string>> {
  const versions = new Set(facts.map(({ to }) => to));
  if (versions.size === 0) return versions;
  const searched = (await base.list('')).filter(isInUse).slice(0, MOST_SEARCHED);
  const asked = [...versions].map(async (version) => [version, await uses(version, searched, base)] as const);
  return new Set((await Promise.all(asked)).flatMap(([version, is]) => (is ? [version] : [])));
}

const isOfWithdrawn = (fact: ConfigChange): fact is ApiVersionMoved =>
  fact.kind === 'api-version-moved' && fact.removedIn !== undefined;

const isOfNew = ({ from }: ApiVersionMoved): boolean => from === undefined;

/** The release of Kubernetes that a path names, as `crds-pre1.16.yaml`, `ha-1.21+/budget.yaml`: two digits tell it from others. */
const OF_RELEASE = /[-_.]?(pre[-_.]?)?(?:k8s|kube|kubernetes)?[-_.]?v?1\.(\d\d)\+?(?=[-_./]|$)/;

const unnamed = (path: string): string => path.replace(OF_RELEASE, '');

/** What clusters a path is for, the newest last: those before a release, any, those from a release on. */
function clustersOf(path: string): number {
  const [, before, minor] = OF_RELEASE.exec(path) ?? [];
  if (minor === undefined) return 1;
  return before === undefined ? Number(minor) : 0;
}

/** The facts whose very object stands there for newer clusters, in the version that took the place of its own. */
async function forOlder(facts: readonly ApiVersionMoved[], head: Tree): Promise<ReadonlySet<ConfigChange>> {
  const alike = gather((await head.list('')).filter(isInUse), unnamed);
  const newer = ({ after }: ApiVersionMoved): readonly string[] => {
    const own = after?.path ?? '';
    return (alike.get(unnamed(own)) ?? []).filter((path) => clustersOf(path) > clustersOf(own));
  };
  const paths = [...new Set(facts.flatMap(newer))].slice(0, MOST_READ);
  const read = paths.map(async (path) => [path, objectsOf(await readManifest(head, path))] as const);
  const held = new Map(await Promise.all(read));
  return new Set(
    facts.filter((fact) =>
      newer(fact).some((path) => held.get(path)?.has(`${fact.replacement ?? ''} ${fact.object}`) === true),
    ),
  );
}

/** Each object of a file, with its version. */
const objectsOf = (file: ConfigFile | undefined): ReadonlySet<string> =>
  new Set(
    file?.documents.map(
      (after) => `${textAt(after.root, 'apiVersion') ?? ''} ${titleOf({ before: undefined, after })}`,
    ),
  );

async function uses(version: string, paths: readonly string[], base: Tree): Promise<boolean> {
  const lines = await linesIn(base, paths, version);
  return lines.some((some) => some.split('\n').some((line) => declared(line) === version));
}

/** What a line says an object is of. */
const declared = (line: string): string | undefined => /^\s*(?:-\s+)?apiVersion:\s*["']?([^\s"'#]+)/.exec(line)?.[1];

/** `crds/v1beta1/shops.yaml`, `install-v1beta1.yaml`: kept for clusters that serve nothing newer. */
function isNamedAfter({ to, after }: ApiVersionMoved): boolean {
  const version = to.slice(to.indexOf('/') + 1);
  return (after?.path ?? '').split(/[/_.-]/).includes(version);
}
