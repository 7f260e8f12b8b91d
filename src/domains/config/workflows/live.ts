/** Jobs and steps that run, and by whose failure something fails. Source: docs.github.com, "Workflow syntax", `if`, `continue-on-error`. */
import type { ConfigDocument } from '../documents.ts';
import { at, switchOf, textAt, type ConfigNode } from '../tree.ts';
import { allSteps, type Job, jobsOf, type WorkflowStep } from './model.ts';

/** What a condition can ask for: one that names none of it is decided beforehand. */
const ASKS =
  /\b(?:github|inputs|vars|env|needs|steps|matrix|runner|job|secrets)\b|\b(?:success|always|failure|cancelled)\s*\(/;
const DECIDED = /\bfalse\s*&&|&&\s*false\b/;

const isNever = (condition: string): boolean =>
  condition.trim() !== '' &&
  !/^(?:\$\{\{\s*)?true(?:\s*\}\})?$/.test(condition) &&
  (!ASKS.test(condition) || DECIDED.test(condition));

/** Whether a job or a step may run at all, and whoever waits for it sees it fail. */
const isLive = (node: ConfigNode): boolean =>
  !isNever(textAt(node, 'if') ?? '') &&
  (at(node, 'continue-on-error') === undefined || switchOf(at(node, 'continue-on-error')) === false);

/** Whether it may run as often as another did: it asks for nothing, or the other asked as well. */
export const isLiveAs = (node: ConfigNode, old: ConfigNode): boolean =>
  isLive(node) && (textAt(node, 'if') === undefined || textAt(old, 'if') !== undefined);

/** The jobs of a workflow that may run, and the steps of those that may. */
export const liveJobs = (document: ConfigDocument | undefined): readonly Job[] =>
  jobsOf(document).filter(({ node }) => isLive(node));
export const liveSteps = (document: ConfigDocument | undefined): readonly WorkflowStep[] => {
  const dead = new Set(jobsOf(document).flatMap((job) => (isLive(job.node) ? [] : job.steps)));
  return allSteps(document).filter((step) => !dead.has(step) && isLive(step.node));
};
