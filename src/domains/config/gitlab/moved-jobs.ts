/** What jobs of a pipeline lost to another file that it includes, or to a template that they extend. */
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, entriesOf, textsOf } from '../tree.ts';
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
  const now = new Map(pipelines.flatMap(({ after }) => (after === undefined ? [] : [[after.path, after] as const])));
  return facts.filter((fact) => {
    if (!isOfPipeline(fact)) return true;
    const isMoved = (moved.get(fact.before?.path) ?? []).some((job) => isWithin(fact.subject, job));
    return !isMoved && !isInherited(fact.subject, now.get(fact.after?.path ?? ''));
  });
}

/** Whether a template of the same file, which a job extends, says what the job no longer says itself. */
function isInherited(subject: string, pipeline: ConfigDocument | undefined): boolean {
  const job = jobsIn(pipeline).find((name) => isWithin(subject.replace(/^document \d+: /, ''), name));
  if (pipeline === undefined || job === undefined) return false;
  const keys = subject
    .replace(/^document \d+: /, '')
    .slice(job.length + 1)
    .split('.');
  const seen = new Set([job]);
  for (const name of seen) {
    if (name !== job && at(pipeline.root, name, ...keys) !== undefined) return true;
    for (const template of textsOf(at(pipeline.root, name, 'extends'))) seen.add(template);
  }
  return false;
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

const isWithin = (subject: string, job: string): boolean => subject === job || subject.startsWith(`${job}.`);
