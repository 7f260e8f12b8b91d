import type { Analyzer, AnalyzerInput, ChangedFile } from '../../core/types.ts';
import { parsePairs, type FileUnreadable, type ParsedPair } from '../../core/unreadable.ts';
import type { ConflictChange, DependenciesChange, DependencyChange } from './changes.ts';
import { claims, concerns } from './claims.ts';
import { conflictsBetween } from './conflicts.ts';
import { withBringers } from './bringers.ts';
import { denialsAmong } from './denials/denials.ts';
import type { Ecosystem, Manifest } from './ecosystem.ts';
import docker from './ecosystems/docker.ts';
import { ecosystems } from './ecosystems/index.ts';
import { governedBy } from './governed.ts';
import { orphansAmong, notesAbout } from './imports/orphans.ts';
import { withImports } from './imports/search.ts';
import { gather, withDirects, withOtherMajors, type Written } from './lockfiles.ts';
import { manifestsAt } from './manifests.ts';
import { modifiers } from './modifiers.ts';
import { pairDependencies } from './pair.ts';
import { rules } from './rules/index.ts';
import { changesAmong } from './standing.ts';
import { type Image, imagesIn, platformsNear } from './upgrade-paths/nearby.ts';
import { enrich } from './vulnerabilities/enrich.ts';

export const dependencies: Analyzer<DependenciesChange> = {
  domain: 'dependencies',
  rules,
  modifiers,
  claims,
  async analyze(input) {
    const results = await Promise.all(ecosystems.map((ecosystem) => changesOf(ecosystem, input)));
    const { policy } = input.settings.dependencies;
    const declared = results.flatMap((result) => result.declared).map((change) => governedBy(policy, change));
    const written = results.flatMap((result) => result.written).flatMap((group) => gather(group, declared));
    const images = results.flatMap((result) => result.images);
    const platforms = await platformsNear([...declared, ...written], images, input.head, docker);
    const changes = [...declared, ...written].map((change) => withPlatforms(change, platforms));
    return [
      ...changes,
      ...results.flatMap((result) => result.conflicts),
      ...results.flatMap((result) => result.unreadable),
    ];
  },
  async enrich(changes, knowledge) {
    const own = changes.filter(isDependency);
    const denials = denialsAmong(own, knowledge.settings.dependencies);
    const known = await enrich(own, knowledge);
    return {
      changes: [...denials, ...orphansAmong(own), ...known.changes],
      notes: [...notesAbout(own), ...known.notes],
    };
  },
};

const isDependency = (change: DependenciesChange): change is DependencyChange => 'batch' in change;

const withPlatforms = (change: DependencyChange, platforms: DependencyChange['platforms']): DependencyChange =>
  platforms !== null && change.ecosystem === 'docker' ? { ...change, platforms } : change;

interface Result {
  /** By people. */
  readonly declared: readonly DependencyChange[];
  /** By tools, a list for each file. */
  readonly written: readonly Written[];
  /** All that stand in head, changed or not. */
  readonly images: readonly Image[];
  readonly conflicts: readonly ConflictChange[];
  readonly unreadable: readonly FileUnreadable[];
}

async function changesOf(ecosystem: Ecosystem, input: AnalyzerInput): Promise<Result> {
  const files = input.files.flatMap((file) => concerned(ecosystem, file));
  const { pairs, unreadable } = await parsePairs({ ...input, files }, (text, path) => ecosystem.parse(text, path));
  const declared: DependencyChange[] = [];
  const written: Written[] = [];
  for (const pair of pairs) {
    const changes = changesIn(await knowingDirects(pair, ecosystem, input), ecosystem);
    declared.push(...changes.filter((change) => !isWritten(change)));
    written.push({ ecosystem, changes: changes.filter(isWritten) });
  }
  const images = pairs.flatMap(({ after }) => imagesIn(after, ecosystem));
  const conflicts = pairs.flatMap((pair) => conflictsBetween(pair, ecosystem));
  return {
    declared: await withImports(declared, ecosystem, input.head),
    written,
    images,
    conflicts,
    unreadable: unreadable.filter(({ subject }) => ecosystem.claims(subject)),
  };
}

/** Whether a tool wrote it, not a person: a lockfile's entry, or an indirect line in a manifest that no `replace` decides. */
const isWritten = ({ locked, direct, base, head }: DependencyChange): boolean =>
  locked || (!direct && base?.section !== 'replace' && head?.section !== 'replace');

/** A file renamed to or from a name that is none of the ecosystem's is there on one side only. */
function concerned(ecosystem: Ecosystem, file: ChangedFile): ChangedFile[] {
  const now = concerns(ecosystem, file.path);
  const { previousPath: previous } = file;
  if (previous === undefined) return now ? [file] : [];
  if (!concerns(ecosystem, previous)) return now ? [{ path: file.path, status: 'added' }] : [];
  return now ? [file] : [{ path: previous, status: 'deleted' }];
}

type ManifestPair = ParsedPair<Manifest>;

function changesIn({ file, before, after }: ManifestPair, ecosystem: Ecosystem): DependencyChange[] {
  const place = {
    ...(before === undefined ? {} : { base: file.previousPath ?? file.path }),
    ...(after === undefined ? {} : { head: file.path }),
    locked: (after ?? before)?.lockfile === true,
    sections: after?.sections ?? new Map(),
  };
  const changes = changesAmong(pairDependencies(before, after, ecosystem), ecosystem, place);
  if (!place.locked) return changes;
  const brought = withBringers(changes, before, after, ecosystem);
  return after === undefined ? brought : withOtherMajors(brought, after);
}

/** Asks the manifests beside a lockfile which of its entries are direct, where the lockfile does not tell. */
async function knowingDirects(pair: ManifestPair, ecosystem: Ecosystem, input: AnalyzerInput): Promise<ManifestPair> {
  const paths = ecosystem.manifestsOf?.(pair.file.path) ?? [];
  if (paths.length === 0) return pair;
  const { file, before, after } = pair;
  return {
    file,
    before: before && withDirects(before, await manifestsAt(input.base, paths, ecosystem), ecosystem),
    after: after && withDirects(after, await manifestsAt(input.head, paths, ecosystem), ecosystem),
  };
}
