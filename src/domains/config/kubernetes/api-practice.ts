/** Whether a repository deploys objects of a withdrawn version already: then its clusters serve it, and one more breaks nothing new. */
import { dirname } from 'node:path/posix';
import { linesWith } from '../../../core/grep.ts';
import type { AnalyzerInput } from '../../../core/types.ts';
import { isInUse } from '../area.ts';
import type { ConfigChange } from '../changes.ts';
import { noHint } from '../readers/hint.ts';
import type { ApiVersionMoved } from './changes.ts';

/** Looked through at most. */
const MOST_SEARCHED = 5_000;

/**
 * The same facts, those of withdrawn versions marked whose path is named after the version, or that stand beside the same for
 * newer clusters; and those of new objects whose version base uses elsewhere.
 */
export async function withPractice(
  facts: readonly ConfigChange[],
  { base, head }: Pick<AnalyzerInput, 'base' | 'head'>,
): Promise<readonly ConfigChange[]> {
  const withdrawn = facts.filter(isOfWithdrawn);
  if (withdrawn.length === 0) return facts;
  const searched = (await base.list('')).filter(isInUse).slice(0, MOST_SEARCHED);
  const versions = new Set(withdrawn.filter(isOfNew).map(({ to }) => to));
  const asked = [...versions].map(async (version) => [version, await uses(version, searched, base)] as const);
  const used = new Set((await Promise.all(asked)).flatMap(([version, is]) => (is ? [version] : [])));
  const standing = await head.list('');
  return facts.map((fact) =>
    isOfWithdrawn(fact) && ((isOfNew(fact) && used.has(fact.to)) || isNamedAfter(fact) || isForOlder(fact, standing))
      ? { ...fact, isPractice: true as const }
      : fact,
  );
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

/** Whether the same stands there for newer clusters. */
function isForOlder({ after }: ApiVersionMoved, paths: readonly string[]): boolean {
  const own = after?.path ?? '';
  return paths.some(
    (path) =>
      clustersOf(path) > clustersOf(own) && (areOfOneName(path, own) || areOfOneName(dirname(path), dirname(own))),
  );
}

const areOfOneName = (one: string, other: string): boolean => one !== other && unnamed(one) === unnamed(other);

async function uses(version: string, paths: readonly string[], base: AnalyzerInput['base']): Promise<boolean> {
  const lines = (await linesWith(base, paths, version).catch(noHint)) ?? [];
  return lines.some((some) => some.split('\n').some((line) => declared(line) === version));
}

/** What a line says an object is of. */
const declared = (line: string): string | undefined => /^\s*(?:-\s+)?apiVersion:\s*["']?([^\s"'#]+)/.exec(line)?.[1];

/** `crds/v1beta1/shops.yaml`, `install-v1beta1.yaml`: kept for clusters that serve nothing newer. */
function isNamedAfter({ to, after }: ApiVersionMoved): boolean {
  const version = to.slice(to.indexOf('/') + 1);
  return (after?.path ?? '').split(/[/_.-]/).includes(version);
}
