import * as v from 'valibot';
import { type Environment, variable } from '../environment.ts';
import type { Trigger } from '../trigger.ts';

/** The pull request that a run is about. */
export interface Target {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The run is about its merge in the queue: there it is not commented on, but its approvals count. */
  readonly queued: boolean;
}

const pullRequest = v.object({ pull_request: v.object({ number: v.pipe(v.number(), v.integer()) }) });
const mergeGroup = v.object({ merge_group: v.object({ head_ref: v.string() }) });

const numberOfPullRequest = ({ payload }: Trigger): number | undefined => {
  const found = v.safeParse(pullRequest, payload);
  return found.success ? found.output.pull_request.number : undefined;
};

/** The queue names its branches `gh-readonly-queue/<base>/pr-<number>-<sha>`. */
const numberInQueue = ({ payload }: Trigger): number | undefined => {
  const found = v.safeParse(mergeGroup, payload);
  const ref = found.success ? found.output.merge_group.head_ref : '';
  const [, number] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]+$/.exec(ref) ?? [];
  return number === undefined ? undefined : Number(number);
};

const NUMBERS: ReadonlyMap<string, (trigger: Trigger) => number | undefined> = new Map([
  ['pull_request', numberOfPullRequest],
  ['pull_request_target', numberOfPullRequest],
  ['pull_request_review', numberOfPullRequest],
  ['merge_group', numberInQueue],
]);

/** Undefined where a run is about none, or where its payload does not say which. */
export function targetOf(env: Environment, trigger: Trigger): Target | undefined {
  const [owner = '', repo = ''] = variable(env, 'GITHUB_REPOSITORY')?.split('/') ?? [];
  const number = NUMBERS.get(trigger.name)?.(trigger);
  if (number === undefined || repo === '') return undefined;
  return { owner, repo, number, queued: trigger.name === 'merge_group' };
}
