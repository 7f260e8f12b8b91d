/** Jobs of a pipeline that left its file for one that it includes. */
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, entriesOf } from '../tree.ts';
import { isJob } from './model.ts';

/** The facts without those of jobs that stand, under their name, in another changed file of the pipeline, and did not before. */
export function withoutMovedJobs(
  facts: readonly ConfigChange[],
  pairs: readonly DocumentPair[],
): readonly ConfigChange[] {
  if (!facts.some(isOfPipeline)) return facts;
  const pipelines = pairs.filter(({ dialect }) => dialect === 'gitlab-ci');
  const moved = new Map(pipelines.map((pair) => [pair.before?.path, movedFrom(pair, pipelines)]));
  return facts.filter(
    (fact) => !isOfPipeline(fact) || !(moved.get(fact.before?.path) ?? []).some((job) => isWithin(fact.subject, job)),
  );
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
