/** Which jobs of a workflow have a part in what is handed to others. */
import type { ConfigDocument } from '../documents.ts';
import { at, itemsAt } from '../tree.ts';
import { jobsOf, mentions, triggersOf, type Job } from './model.ts';

/** What publishes, or keeps what was built for a job that does. */
const PUBLISHES =
  /publish|release(?!s\/(?:download|latest)\b)|\bpush\b|upload-artifact|(?:build-push|deploy)-action|\btwine\b|goreleaser|\bgh release\b/i;
/** What a build leaves behind for people to look at, and no job to publish. */
const REPORTS = /coverage|report|result|\blogs?\b|junit|screenshot/i;

const isReleaseAlone = (document: ConfigDocument | undefined): boolean => {
  const triggers = triggersOf(document);
  const push = triggers.get('push');
  const onTags = push === undefined || (at(push, 'tags') !== undefined && at(push, 'branches') === undefined);
  return onTags && !triggers.has('pull_request') && !triggers.has('merge_group');
};

const releases = (document: ConfigDocument | undefined): boolean => {
  const triggers = triggersOf(document);
  return triggers.has('release') || at(triggers.get('push'), 'tags') !== undefined;
};

/** Whether what a job of a workflow builds is handed to others: any job of one that only releases, and else the jobs that do. */
export function isOfRelease(document: ConfigDocument | undefined, job: string | undefined): boolean {
  if (!releases(document)) return false;
  if (isReleaseAlone(document)) return true;
  return jobsOf(document).some((each) => each.name === job && handsOn(each));
}

/** Whether a job publishes what it builds, or keeps it for one that does. */
export const handsOn = ({ node }: Job): boolean =>
  itemsAt(node, 'steps').some(
    (step) => mentions(step, (text) => PUBLISHES.test(text)) && !mentions(step, (text) => REPORTS.test(text)),
  );
