/** Where Flux takes from what it installs, and whose that is. Source: fluxcd.io, "Sources", "HelmReleases", "Kustomizations". */
import { join } from 'node:path/posix';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import { isInUse } from '../area.ts';
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { linesIn, pathsIn } from '../readers/hint.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { at, type ConfigNode } from '../tree.ts';
import { readManifest } from './nearby.ts';
import { kindOf, nameOf } from './objects.ts';

/** The kinds of objects that say where something comes from, by `spec.url`. */
export const SOURCES = ['GitRepository', 'HelmRepository', 'OCIRepository', 'Bucket'] as const;

export const REPOINTED = 'config/gitops-source-repointed';
/** How the facts of it are marked whose new source is another owner's. */
export const FOREIGN = 'foreign';

/** Host and path of an address by HTTPS or SSH, the one that Git writes with a colon too. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/\s]*@)?([\w-]+(?:\.[\w-]+)+)(?::\d+(?=\/|$))?(?:[:/](\S*))?$/i;

/** Whose an address is: `github.com/acme`; the host alone where there is no path, undefined where a template fills it in. */
export function ownerOf(node: ConfigNode | undefined): string | undefined {
  if (node?.kind !== 'scalar') return undefined;
  const [, host, path = ''] = ADDRESS.exec(node.text) ?? [];
  if (host === undefined) return undefined;
  const [, owner = ''] = join('/', path).split('/');
  return `${host.replace(/^ssh\./i, '')}/${owner}`.toLowerCase();
}

/** Files that are looked into for the source that was named before. */
const MOST_FILES = 8;

/**
 * The facts of what names another source than it did: those alone that name one of this change. Marked are
 * those of which it is known that it is another owner's than the one before.
 */
export async function withSources(
  facts: readonly ConfigChange[],
  { base }: Pick<AnalyzerInput, 'base'>,
  pairs: readonly DocumentPair[],
): Promise<readonly ConfigChange[]> {
  if (!facts.some(isRepointed)) return facts;
  const fresh = pairs.filter(
    ({ before, after }) => isSource(after) && !(isSource(before) && isSameName(before, after)),
  );
  const changed = facts.filter(isChanged);
  const told = await Promise.all(
    facts.map(async (fact) => {
      if (!isRepointed(fact)) return [fact];
      const named = fresh.find(({ after }) => after !== undefined && nameOf(after) === fact.to)?.after;
      if (named === undefined || changed.some((each) => each.mark === undefined && standsIn(each, named))) return [];
      const [was, is] = [await ownerBefore(fact.from ?? '', pairs, base), ownerIn(named)];
      if (was === undefined) return [fact];
      return was === is ? [] : [{ ...fact, mark: FOREIGN }];
    }),
  );
  const kept = told.flat();
  const names = new Set(kept.flatMap((fact) => (isRepointed(fact) ? [fact.to] : [])));
  const isTold = (fact: ConfigChange): boolean =>
    isChanged(fact) &&
    fresh.some(({ after }) => after !== undefined && names.has(nameOf(after)) && standsIn(fact, after));
  return kept.filter((fact) => !isTold(fact));
}

/** Of a source itself that is another owner's now: told there, or here, once. */
const isChanged = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' && fact.control === 'config/gitops-source-changed';

const standsIn = ({ after: place }: ConfigChange, { path, root }: ConfigDocument): boolean =>
  place?.path === path && root.line <= place.line && place.line <= root.endLine;

const isRepointed = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' && fact.control === REPOINTED;

const isSource = (document: ConfigDocument | undefined): document is ConfigDocument =>
  document !== undefined && SOURCES.some((kind) => kind === kindOf(document));

const isSameName = (one: ConfigDocument, other: ConfigDocument | undefined): boolean =>
  other !== undefined && nameOf(one) === nameOf(other);

const ownerIn = ({ root }: ConfigDocument): string | undefined => ownerOf(at(root, 'spec', 'url'));

/** Whose the source of a name was, by the change or else by the repository before it. */
async function ownerBefore(name: string, pairs: readonly DocumentPair[], base: Tree): Promise<string | undefined> {
  const isNamed = (document: ConfigDocument | undefined): document is ConfigDocument =>
    isSource(document) && nameOf(document) === name;
  const changed = pairs.map(({ before }) => before).find(isNamed);
  if (changed !== undefined) return ownerIn(changed);
  const paths = (await pathsIn(base)).filter(isInUse);
  const lines = await linesIn(base, paths, `name: ${name}`);
  const holding = paths.map((path, index) => ({ path, column: leftmost(lines[index] ?? '') }));
  const likely = holding.filter(({ column }) => column !== Infinity).toSorted((a, b) => a.column - b.column);
  const files = await Promise.all(likely.slice(0, MOST_FILES).map(({ path }) => readManifest(base, path)));
  const found = files.flatMap((file) => file?.documents ?? []).find(isNamed);
  return found && ownerIn(found);
}

/** How far left the first of some lines begins: who has a name says it further left than who names it. */
const leftmost = (lines: string): number =>
  Math.min(...lines.split('\n').map((line) => (line === '' ? Infinity : line.search(/\S/))));
