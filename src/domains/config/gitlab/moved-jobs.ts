/** What jobs of a pipeline lost to another file that it includes, or to a template that they extend. */
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { signature } from '../likeness.ts';
import { isWithin } from '../setting-paths.ts';
import { at, type ConfigNode, entriesOf, textsOf } from '../tree.ts';
import { isJob } from './model.ts';

/**
 * The facts without those of jobs that stand, under their name, in another changed file of the pipeline, and did not before;
 * and of what a template says that the job extends.
 */
export function withoutMovedJobs(
  facts: readonly ConfigChange[],
  pairs: readonly DocumentPair[],
): readonly ConfigChange[] {
  if (!facts.some(isOfPipeline)) return facts;
  const pipelines = pairs.filter(({ dialect }) => dialect === 'gitlab-ci');
  const moved = new Map(pipelines.map((pair) => [pair.before?.path, movedFrom(pair, pipelines)]));
  const now = new Map(
    pipelines.flatMap((pair) => (pair.after === undefined ? [] : [[pair.after.path, pair] as const])),
  );
  return facts.filter((fact) => {
    if (!isOfPipeline(fact)) return true;
    const isMoved = (moved.get(fact.before?.path) ?? []).some((job) => isWithin(fact.subject, job));
    return !isMoved && !isInherited(fact.subject, now.get(fact.after?.path ?? ''));
  });
}

/** Whether the templates of the same file, which a job extends, say what the job no longer says itself, and as it did. */
function isInherited(subject: string, pair: DocumentPair | undefined): boolean {
  const place = subject.replace(/^document \d+: /, '');
  const job = pair?.after && ownersOf(place).find((name) => has(pair.after, name));
  if (job === undefined) return false;
  const keys = place.slice(job.length + 1).split('.');
  const old = at(pair?.before?.root, job, ...keys);
  const said = templatesOf(job, pair?.after).flatMap((template) => at(template, ...keys) ?? []);
  return old !== undefined && said.length > 0 && said.every((each) => signature(each) === signature(old));
}

/** The jobs that a place may be within, as far as its text tells: `a.b` and `a` of `a.b.when`. */
const ownersOf = (place: string): readonly string[] =>
  place.split('.', MOST_PARTS).map((_, index, parts) => parts.slice(0, index + 1).join('.'));

const MOST_PARTS = 20;

/** What a job extends, and what that extends. */
function templatesOf(job: string, pipeline: ConfigDocument | undefined): readonly ConfigNode[] {
  const names = new Set([job]);
  for (const name of names) for (const template of textsOf(at(pipeline?.root, name, 'extends'))) names.add(template);
  return [...names].slice(1).flatMap((name) => at(pipeline?.root, name) ?? []);
}

const isOfPipeline = (fact: ConfigChange): boolean =>
  fact.kind === 'control-moved' && fact.dialect === 'gitlab-ci' && fact.transition === 'drop';

const movedFrom = ({ before, after, path }: DocumentPair, pipelines: readonly DocumentPair[]): readonly string[] =>
  jobsIn(before).filter(
    (job) =>
      at(after?.root, job) === undefined &&
      pipelines.some((other) => other.path !== path && has(other.after, job) && !has(other.before, job)),
  );

const jobsIn = (document: ConfigDocument | undefined): readonly string[] =>
  document === undefined ? [] : entriesOf(document.root).flatMap(([name]) => (isJob(name, document) ? [name] : []));

const has = (document: ConfigDocument | undefined, job: string): boolean =>
  document !== undefined && isJob(job, document);
