/** What a job has that somebody who runs commands in it could take or change. */
import type { ConfigDocument } from '../documents.ts';
import { at } from '../tree.ts';
import { isOwned, safetyOf } from './machines.ts';
import { type Job, jobsOf, mentions, triggersOf, type WorkflowStep } from './model.ts';
import { handsOn, isOfRelease } from './releases.ts';
import { mayOnlyRead, SECRET } from './strangers.ts';

/**
 * Whether a job holds nothing: a block says that its token may only read, it is named no secret and has no environment of
 * secrets, its machine is not kept for the next job, and what it builds is released by nobody.
 */
function holdsNothing(document: ConfigDocument, job: Job): boolean {
  return !mayWrite(document, job) && !isGivenSecrets(document, job) && !isOnKept(job) && !isReleased(document, job);
}

const mayWrite = ({ root }: ConfigDocument, { node }: Job): boolean => {
  const granted = at(node, 'permissions') ?? at(root, 'permissions');
  return granted === undefined || !mayOnlyRead(granted);
};

const isGivenSecrets = ({ root }: ConfigDocument, { node }: Job): boolean =>
  at(node, 'environment') !== undefined ||
  [node, at(root, 'env')].some((each) => each !== undefined && mentions(each, (text) => SECRET.test(text)));

/** What a workflow that is called hands on, its caller may release. */
const isReleased = (document: ConfigDocument, job: Job): boolean =>
  isOfRelease(document, job.name) || (triggersOf(document).has('workflow_call') && handsOn(job));

const isOnKept = ({ node }: Job): boolean => {
  const machine = at(node, 'runs-on');
  return machine === undefined || isOwned(safetyOf(machine, false) ?? 0);
};

/** Whether the job that a step stands in holds nothing; a step of an action runs in any job. */
export const isInBareJob = (step: WorkflowStep, document: ConfigDocument | undefined): boolean =>
  document !== undefined && jobsOf(document).some((job) => job.steps.includes(step) && holdsNothing(document, job));
