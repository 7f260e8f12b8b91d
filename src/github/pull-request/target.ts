import * as v from 'valibot';
import { type Environment, variable } from '../environment.ts';
import type { Trigger } from '../trigger.ts';

/** The pull request that a run is about. */
export interface Target {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly author: string;
  /** Its last commit when the event happened. */
  readonly head: string;
}

const EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'pull_request_review']);
const payload = v.object({
  pull_request: v.object({
    number: v.pipe(v.number(), v.integer()),
    user: v.object({ login: v.string() }),
    head: v.object({ sha: v.string() }),
  }),
});

/** Undefined where a run is about none, or where its payload does not say which. */
export function targetOf(env: Environment, trigger: Trigger): Target | undefined {
  const [owner = '', repo = ''] = variable(env, 'GITHUB_REPOSITORY')?.split('/') ?? [];
  const found = v.safeParse(payload, trigger.payload);
  if (!EVENTS.has(trigger.name) || !found.success || repo === '') return undefined;
  const { number, user, head } = found.output.pull_request;
  return { owner, repo, number, author: user.login, head: head.sha };
}
