/** Whether a repository deploys objects of a withdrawn version already: then its clusters serve it, and one more breaks nothing new. */
import { linesWith } from '../../../core/grep.ts';
import type { AnalyzerInput } from '../../../core/types.ts';
import { isInUse } from '../area.ts';
import type { ConfigChange } from '../changes.ts';
import { noHint } from '../readers/hint.ts';
import type { ApiVersionMoved } from './changes.ts';

/** Looked through at most. */
const MOST_SEARCHED = 5_000;

/** The same facts, those of new objects marked whose version base uses elsewhere, or whose path is named after it. */
export async function withPractice(
  facts: readonly ConfigChange[],
  { base }: Pick<AnalyzerInput, 'base'>,
): Promise<readonly ConfigChange[]> {
  const versions = new Set(facts.flatMap((fact) => (isOfNew(fact) ? [fact.to] : [])));
  if (versions.size === 0) return facts;
  const listed = (await base.list('')).filter(isInUse);
  const searched = listed.slice(0, MOST_SEARCHED);
  const asked = [...versions].map(async (version) => [version, await uses(version, searched, base)] as const);
  const used = new Set((await Promise.all(asked)).flatMap(([version, is]) => (is ? [version] : [])));
  return facts.map((fact) =>
    isOfNew(fact) && (used.has(fact.to) || isNamedAfter(fact)) ? { ...fact, isPractice: true as const } : fact,
  );
}

const isOfNew = (fact: ConfigChange): fact is ApiVersionMoved =>
  fact.kind === 'api-version-moved' && fact.from === undefined && fact.removedIn !== undefined;

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
